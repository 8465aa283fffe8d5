package pullquote.verify;

import java.io.Serializable;

/**
 * Something in an output that is not as its run left it.
 *
 * @param place the table, and the file where it is one file's, by its path under the output
 */
record Problem(String place, String what, Remedy remedy) implements Serializable {

  /** What helps. */
  enum Remedy {
    RUN_AGAIN("run again with --overwrite"),
    REMOVE("remove it");

    private final String words;

    Remedy(String words) {
      this.words = words;
    }
  }

  static Problem runAgain(String place, String what) {
    return new Problem(place, what, Remedy.RUN_AGAIN);
  }

  @Override
  public String toString() {
    return place + ": " + what + "; " + remedy.words;
  }
}
