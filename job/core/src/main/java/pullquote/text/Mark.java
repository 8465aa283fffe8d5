package pullquote.text;

/**
 * A quotation mark of the text, one character or two ({@code ''}, {@code ``}).
 *
 * @param position what its neighbours say it does
 * @param stops how many sentences seem to have ended in its paragraph before it
 */
record Mark(int start, int end, Sign sign, Position position, int stops) {

  /** The marks told apart; each belongs to a family, whose members open and close each other. */
  enum Sign {
    STRAIGHT(Family.DOUBLE),
    LEFT(Family.DOUBLE),
    RIGHT(Family.DOUBLE),
    LOW(Family.DOUBLE),
    LEFT_GUILLEMET(Family.GUILLEMET),
    RIGHT_GUILLEMET(Family.GUILLEMET),
    SINGLE_STRAIGHT(Family.SINGLE),
    SINGLE_LEFT(Family.SINGLE),
    SINGLE_RIGHT(Family.SINGLE),
    SINGLE_LOW(Family.SINGLE);

    private final Family family;

    Sign(Family family) {
      this.family = family;
    }

    Family family() {
      return family;
    }
  }

  enum Family {
    DOUBLE,
    GUILLEMET,
    SINGLE
  }

  /** What a mark's neighbours say: text begins, text ends, both or neither. */
  enum Position {
    OPENING,
    CLOSING,
    EITHER
  }

  boolean is(Sign other) {
    return sign == other;
  }

  boolean opens() {
    return position == Position.OPENING;
  }

  boolean closes() {
    return position == Position.CLOSING;
  }
}
