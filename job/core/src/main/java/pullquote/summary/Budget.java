package pullquote.summary;

import java.io.Serializable;

/** How long a summary may be. One sentence it has in any case, however long. */
public sealed interface Budget extends Serializable {

  /** Three sentences. */
  Budget DEFAULT = new Sentences(3);

  /**
   * Whether a summary keeps to it.
   *
   * @param sentences of the summary
   * @param words of the summary
   * @param bodyWords of the article
   */
  boolean allows(int sentences, int words, int bodyWords);

  /** What is counted: {@code sentences}, {@code words}, or the {@code share} of the article. */
  String unit();

  /** How much of it. */
  Number size();

  /** At most so many sentences. */
  record Sentences(int count) implements Budget {
    public Sentences {
      if (count < 1) {
        throw new IllegalArgumentException("a summary of " + count + " sentences");
      }
    }

    @Override
    public boolean allows(int sentences, int words, int bodyWords) {
      return sentences <= count;
    }

    @Override
    public String unit() {
      return "sentences";
    }

    @Override
    public Number size() {
      return count;
    }
  }

  /** At most so many words. */
  record Words(int count) implements Budget {
    public Words {
      if (count < 1) {
        throw new IllegalArgumentException("a summary of " + count + " words");
      }
    }

    @Override
    public boolean allows(int sentences, int words, int bodyWords) {
      return words <= count;
    }

    @Override
    public String unit() {
      return "words";
    }

    @Override
    public Number size() {
      return count;
    }
  }

  /** At most such a share of the body's words. */
  record Share(double share) implements Budget {
    public Share {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("a summary of " + share + " of the article");
      }
    }

    @Override
    public boolean allows(int sentences, int words, int bodyWords) {
      return words <= share * bodyWords;
    }

    @Override
    public String unit() {
      return "share";
    }

    @Override
    public Number size() {
      return share;
    }
  }
}
