package pullquote.input;

/**
 * A run that cannot begin, by no fault of the program: the message says why and what would help.
 */
public final class RefusedException extends Exception {

  /** What stands in the way. */
  public enum Cause {
    /** The input or an option. */
    USAGE,
    /** The output: something is there already, or another run writes it. */
    OUTPUT
  }

  private final Cause cause;

  private RefusedException(Cause cause, String message) {
    super(message);
    this.cause = cause;
  }

  public static RefusedException usage(String message) {
    return new RefusedException(Cause.USAGE, message);
  }

  public static RefusedException output(String message) {
    return new RefusedException(Cause.OUTPUT, message);
  }

  public Cause cause() {
    return cause;
  }
}
