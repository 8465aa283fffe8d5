package pullquote.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import pullquote.text.Token;

/**
 * Tags tokens with universal parts of speech (NOUN, PROPN, VERB ...): OpenNLP's English model,
 * decoded greedily. A word that practically always has the same tag is looked up instead. Not
 * thread-safe: the context generator caches.
 */
final class Tagger {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final int LONGEST_RUN = 400;

  private final Map<String, String> oneTagWords;
  private final MaxentModel model;
  private final POSContextGenerator contexts;
  private final double[] outcomes;

  /**
   * @param oneTagWords the tag of each word that needs no model
   */
  Tagger(Map<String, String> oneTagWords) {
    this.oneTagWords = oneTagWords;
    this.model = Loaded.MODEL.getArtifact("pos.model");
    this.contexts = Loaded.MODEL.getFactory().getPOSContextGenerator(0);
    this.outcomes = new double[model.getNumOutcomes()];
  }

  /** One tag a token; the tokens are one sentence. */
  String[] tag(List<Token> sentence) {
    String[] tags = new String[sentence.size()];
    for (int from = 0; from < tags.length; from += LONGEST_RUN) {
      int to = Math.min(tags.length, from + LONGEST_RUN);
      String[] run =
          tagRun(sentence.subList(from, to).stream().map(Token::form).toArray(String[]::new));
      System.arraycopy(run, 0, tags, from, run.length);
    }
    return tags;
  }

  private String[] tagRun(String[] words) {
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      String known = oneTagWords.get(words[i]);
      tags[i] = known != null ? known : best(contexts.getContext(i, words, tags, null));
    }
    return tags;
  }

  private String best(String[] context) {
    double[] scores = model.eval(context, outcomes);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return model.getOutcome(best);
  }

  private static final class Loaded {
    static final POSModel MODEL = load();

    private static POSModel load() {
      try (InputStream stream = Tagger.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException("no model " + RESOURCE + " on the class path");
        }
        return new POSModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("model " + RESOURCE, e);
      }
    }
  }
}
