package pullquote.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pullquote.text.Document;
import pullquote.text.SentenceKind;
import pullquote.text.Splitter;

/**
 * Measures summaries of three sentences against those of editors: the product's own, the lead of
 * the raw text and of the cleaned body, the graph rankers, and the best that could be chosen.
 */
public final class SummaryEvaluation {
  private static final int SENTENCES = 3;
  private static final int RESAMPLES = 1_000;

  private SummaryEvaluation() {}

  /** The report on the product as it is. Deterministic. */
  public static SummaryReport evaluate(List<GoldSummary> gold) {
    Splitter splitter = new Splitter();
    Summariser summariser = new Summariser();
    List<Document> documents = gold.stream().map(item -> splitter.split(item.article())).toList();
    return evaluate(gold, documents, i -> summariser);
  }

  /**
   * @param own the summariser for the article at a position
   */
  static SummaryReport evaluate(
      List<GoldSummary> gold, List<Document> documents, IntFunction<Summariser> own) {
    Map<String, List<Rouge>> scores = new LinkedHashMap<>();
    Map<String, Integer> flags = new TreeMap<>();
    int flagged = 0;
    for (int i = 0; i < gold.size(); i++) {
      Document document = documents.get(i);
      Summary summary = own.apply(i).rank(document).summary();
      flagged += summary.flags().isEmpty() ? 0 : 1;
      summary.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("own", summary.text());
      texts.put(SummaryReport.BASELINE, rawLead(document.text()));
      texts.put("lead of the body", strategy(own.apply(i), document, Strategy.LEAD));
      texts.put("textrank", strategy(own.apply(i), document, Strategy.TEXTRANK));
      texts.put("lexrank", strategy(own.apply(i), document, Strategy.LEXRANK));
      texts.put("oracle", oracle(document, gold.get(i).reference()));
      String reference = gold.get(i).reference();
      texts.forEach(
          (system, text) ->
              scores
                  .computeIfAbsent(system, name -> new ArrayList<>())
                  .add(Rouge.of(text, reference)));
    }
    return new SummaryReport(gold.size(), systems(scores), flagged, flags);
  }

  private static String rawLead(String text) {
    List<String> sentences = Rouge.sentences(text);
    return String.join(" ", sentences.subList(0, Math.min(SENTENCES, sentences.size())));
  }

  private static String strategy(Summariser summariser, Document document, Strategy strategy) {
    return summariser
        .rank(document, new SummaryOptions(strategy, new Budget.Sentences(SENTENCES)))
        .summary()
        .text();
  }

  private static String oracle(Document document, String reference) {
    List<String> body =
        document.sentences().stream()
            .filter(sentence -> sentence.kind() == SentenceKind.BODY)
            .map(sentence -> document.text(sentence.span()))
            .toList();
    BitSet chosen = Oracle.choose(body, reference, SENTENCES);
    return Oracle.text(body, chosen);
  }

  private static List<SummaryReport.Row> systems(Map<String, List<Rouge>> scores) {
    List<SummaryReport.Row> rows = new ArrayList<>();
    List<Rouge> lead = scores.getOrDefault(SummaryReport.BASELINE, List.of());
    scores.forEach((system, mine) -> rows.add(row(system, mine, lead)));
    return rows;
  }

  /** Paired bootstrap: the same articles are drawn for both. */
  private static SummaryReport.Row row(String system, List<Rouge> mine, List<Rouge> lead) {
    Random random = new Random(0);
    int[] wins = new int[4];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      double[] ahead = new double[4];
      for (int draw = 0; draw < mine.size(); draw++) {
        int article = random.nextInt(mine.size());
        Rouge ours = mine.get(article);
        Rouge theirs = lead.get(article);
        ahead[0] += ours.one() - theirs.one();
        ahead[1] += ours.two() - theirs.two();
        ahead[2] += ours.longest() - theirs.longest();
        ahead[3] += ours.sum() - theirs.sum();
      }
      for (int i = 0; i < wins.length; i++) {
        wins[i] += ahead[i] > 0 ? 1 : 0;
      }
    }
    double[] shares = IntStream.of(wins).mapToDouble(count -> (double) count / RESAMPLES).toArray();
    return new SummaryReport.Row(
        system,
        new Rouge(
            mine.stream().mapToDouble(Rouge::one).average().orElse(0),
            mine.stream().mapToDouble(Rouge::two).average().orElse(0),
            mine.stream().mapToDouble(Rouge::longest).average().orElse(0)),
        new Rouge(shares[0], shares[1], shares[2]),
        shares[3]);
  }
}
