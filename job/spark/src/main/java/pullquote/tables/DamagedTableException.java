package pullquote.tables;

import java.io.IOException;

/** A table of an output cannot be read: the message says which, and what helps. */
public final class DamagedTableException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * @param file for a person to read
   */
  public DamagedTableException(String file, Exception cause) {
    super(
        "The file "
            + file
            + " is damaged, or only half of it is there: pullquote verify says what else is;"
            + " pullquote run --overwrite makes the tables again",
        cause);
  }
}
