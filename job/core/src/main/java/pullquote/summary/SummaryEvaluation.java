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
import pullquote.entity.References;
import pullquote.language.Words;
import pullquote.quote.QuoteReader;
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

  /** The product's own summaries, with the weights that come with it. */
  static final String SHIPPED = "own";

  /** The same with weights learnt from other articles of the gold. */
  static final String LEFT_OUT = "own, cross-validated";

  private SummaryEvaluation() {}

  /**
   * The report on the product as it is and, where there are articles enough, on its weights learnt
   * anew from nine tenths of these articles and judged on the others. Deterministic.
   */
  public static SummaryReport evaluate(List<GoldSummary> gold) {
    Splitter splitter = new Splitter();
    Summariser shipped = new Summariser();
    List<Document> documents =
        gold.stream().map(item -> Words.of(splitter.split(item.article())).document()).toList();
    Map<String, IntFunction<Summariser>> own = new LinkedHashMap<>();
    own.put(SHIPPED, i -> shipped);
    if (gold.size() >= SalienceTrainer.FOLDS) {
      own.put(LEFT_OUT, new SalienceTrainer(gold, documents, List.of()).leftOut());
    }
    return evaluate(gold, documents, own);
  }

  /**
   * Compares ways to summarise with the baselines; the last of them with each in a bootstrap.
   *
   * @param own by name, each giving the summariser for the article at a position
   */
  static SummaryReport evaluate(
      List<GoldSummary> gold, List<Document> documents, Map<String, IntFunction<Summariser>> own) {
    List<Map<String, String>> summaries = new ArrayList<>();
    Map<String, List<Rouge>> scores = new LinkedHashMap<>();
    Map<String, Integer> flags = new TreeMap<>();
    int flagged = 0;
    QuoteReader quoteReader = new QuoteReader();
    for (int i = 0; i < gold.size(); i++) {
      Words words = Words.of(documents.get(i));
      References references = References.of(words, quoteReader.read(words));
      Map<String, String> texts = new LinkedHashMap<>();
      List<Flag> warnings = List.of();
      for (Map.Entry<String, IntFunction<Summariser>> each : own.entrySet()) {
        Summary summary =
            each.getValue().apply(i).rank(references, SummaryOptions.DEFAULT).summary();
        texts.put(each.getKey(), summary.text());
        warnings = summary.flags();
      }
      flagged += warnings.isEmpty() ? 0 : 1;
      warnings.forEach(flag -> flags.merge(flag.key(), 1, Integer::sum));
      String reference = gold.get(i).reference();
      baselines(documents.get(i), reference, texts);
      texts.forEach(
          (system, text) ->
              scores
                  .computeIfAbsent(system, name -> new ArrayList<>())
                  .add(Rouge.of(text, reference)));
      summaries.add(texts);
    }
    String judged = own.keySet().stream().reduce("", (first, second) -> second);
    return new SummaryReport(judged, systems(scores, judged), flagged, flags, summaries);
  }

  private static void baselines(Document document, String reference, Map<String, String> texts) {
    texts.put(SummaryReport.BASELINE, rawLead(document.text()));
    texts.put("lead of the body", strategy(document, Strategy.LEAD));
    texts.put("textrank", strategy(document, Strategy.TEXTRANK));
    texts.put("lexrank", strategy(document, Strategy.LEXRANK));
    texts.put("oracle", oracle(document, reference));
  }

  private static String rawLead(String text) {
    List<String> sentences = Rouge.sentences(text);
    return String.join(" ", sentences.subList(0, Math.min(SENTENCES, sentences.size())));
  }

  private static String strategy(Document document, Strategy strategy) {
    return new Summariser()
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

  private static List<SummaryReport.Row> systems(Map<String, List<Rouge>> scores, String judged) {
    List<SummaryReport.Row> rows = new ArrayList<>();
    List<Rouge> best = scores.getOrDefault(judged, List.of());
    scores.forEach((system, its) -> rows.add(row(system, its, best)));
    return rows;
  }

  /** Paired bootstrap: the same articles are drawn for both. */
  private static SummaryReport.Row row(String system, List<Rouge> its, List<Rouge> judged) {
    Random random = new Random(0);
    int[] behind = new int[4];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      double[] distance = new double[4];
      for (int draw = 0; draw < its.size(); draw++) {
        int article = random.nextInt(its.size());
        Rouge ours = judged.get(article);
        Rouge theirs = its.get(article);
        distance[0] += ours.one() - theirs.one();
        distance[1] += ours.two() - theirs.two();
        distance[2] += ours.longest() - theirs.longest();
        distance[3] += ours.sum() - theirs.sum();
      }
      for (int i = 0; i < behind.length; i++) {
        behind[i] += distance[i] > 0 ? 1 : 0;
      }
    }
    double[] shares =
        IntStream.of(behind).mapToDouble(count -> (double) count / RESAMPLES).toArray();
    return new SummaryReport.Row(
        system,
        new Rouge(
            its.stream().mapToDouble(Rouge::one).average().orElse(0),
            its.stream().mapToDouble(Rouge::two).average().orElse(0),
            its.stream().mapToDouble(Rouge::longest).average().orElse(0)),
        new Rouge(shares[0], shares[1], shares[2]),
        shares[3]);
  }
}
