package pullquote.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import pullquote.quote.AttributionModel;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.Splitter;
import pullquote.text.TextsAtHand;
import pullquote.text.WordList;

/** The tags are those of OpenNLP's own code, token for token. */
class TaggerTest {
  private static final Path HOME = Path.of(System.getProperty("pullquote.home"));
  private static final Map<String, String> ONE_TAG_WORDS = oneTagWords();

  private final Splitter splitter = new Splitter();
  private final OpenNlp openNlp = new OpenNlp();
  private final Tagger tagger = new Tagger(Map.of());
  private final Tagger shipped = new Tagger(ONE_TAG_WORDS);
  private long tokens;

  @Test
  void seedsAreTaggedAsByOpenNlp() {
    TextsAtHand.each(HOME.resolve("seeds"), this::check);
    assertThat(tokens).isGreaterThan(2_000);
  }

  @Test
  void specsAreTaggedAsByOpenNlp() {
    TextsAtHand.each(HOME.resolve("job/core/src/test/resources/spec"), this::check);
    assertThat(tokens).isGreaterThan(10_000);
  }

  @Test
  void strangeTokensAreTaggedAsByOpenNlp() {
    check(
        "ÉCOLE ÀÉÎ İstanbul ǅ 𝐀𝐁 😀 ひらがな カタカナ 漢字 ab\u0301 12 1234 12-34 1/2 1,000 3.5 5 A A. Ö. "
            + "x R2-D2 \uD800 . ... ' '' a\u2028b -");
    check("word ".repeat(1_000) + "end. " + "Petra ".repeat(900));
  }

  /**
   * {@code -Dpullquote.texts=FOLDER}: every text in the .txt, .jsonl, .jsonl.gz and .yaml there.
   */
  @Test
  void textsAtHandAreTaggedAsByOpenNlp() {
    String folder = System.getProperty("pullquote.texts");
    assumeTrue(folder != null, "no folder of texts is given: -Dpullquote.texts=FOLDER");
    TextsAtHand.each(Path.of(folder), this::check);
    System.out.println("tagged as by OpenNLP: " + tokens + " tokens of " + folder);
  }

  private void check(String text) {
    Document document = splitter.split(Article.of("article", text));
    Words article = Words.of(document);
    for (Sentence sentence : document.sentences()) {
      int[] words =
          IntStream.range(
                  article.sentenceStart(sentence.index()), article.sentenceEnd(sentence.index()))
              .toArray();
      tokens += words.length;
      check(article, words, tagger, Map.of());
      check(article, words, shipped, ONE_TAG_WORDS);
    }
  }

  private void check(Words article, int[] words, Tagger tagger, Map<String, String> oneTagWords) {
    String[] forms = Arrays.stream(words).mapToObj(article::form).toArray(String[]::new);
    assertThat(tagger.tag(article, words, words.length))
        .as(() -> String.join(" ", forms))
        .containsExactly(openNlp.tag(forms, oneTagWords));
  }

  /** OpenNLP's own features and its own evaluation, decoded greedily. */
  private static final class OpenNlp {
    private static final int LONGEST_RUN = 400;

    private final MaxentModel model;
    private final POSContextGenerator contexts;

    OpenNlp() {
      try (InputStream in =
          Objects.requireNonNull(
              OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"))) {
        POSModel read = new POSModel(in);
        model = read.getArtifact("pos.model");
        contexts = read.getFactory().getPOSContextGenerator(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String[] tag(String[] sentence, Map<String, String> oneTagWords) {
      String[] all = new String[sentence.length];
      for (int from = 0; from < all.length; from += LONGEST_RUN) {
        int to = Math.min(all.length, from + LONGEST_RUN);
        String[] words = Arrays.copyOfRange(sentence, from, to);
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
          String known = oneTagWords.get(words[i]);
          tags[i] =
              known != null
                  ? known
                  : model.getBestOutcome(model.eval(contexts.getContext(i, words, tags, null)));
        }
        System.arraycopy(tags, 0, all, from, tags.length);
      }
      return all;
    }
  }

  /** The shipped ones, of package quote. */
  private static Map<String, String> oneTagWords() {
    return WordList.entries(AttributionModel.class, "one-tag-words.txt").stream()
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
  }
}
