package pullquote.summary;

import java.util.Locale;

/** How sentences are ranked. */
public enum Strategy {
  /** The product's own: a learnt salience, no repetition, nothing that dangles. */
  OWN,
  /** The first sentences of the body. */
  LEAD,
  /** The graph ranking of Mihalcea and Tarau 2004. */
  TEXTRANK,
  /** The graph ranking of Erkan and Radev 2004. */
  LEXRANK;

  /** The name on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return key();
  }
}
