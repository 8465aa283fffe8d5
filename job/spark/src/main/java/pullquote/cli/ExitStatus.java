package pullquote.cli;

import pullquote.input.RefusedException;

/** What the program's exit status says. */
final class ExitStatus {

  /** All went well. */
  static final int OK = 0;

  /** A failure nobody foresaw. */
  static final int FAILED = 1;

  /** A mistake in the options, or no input. */
  static final int USAGE = 2;

  /** The tables are written, but more of the records are rejects than was allowed. */
  static final int TOO_MANY_REJECTS = 3;

  /** The output is there already, or another run writes it. */
  static final int OUTPUT_TAKEN = 4;

  private ExitStatus() {}

  static int of(Throwable thrown) {
    if (thrown instanceof RefusedException refused) {
      return switch (refused.cause()) {
        case USAGE -> USAGE;
        case OUTPUT -> OUTPUT_TAKEN;
      };
    }
    return FAILED;
  }
}
