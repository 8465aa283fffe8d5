package pullquote.run;

/**
 * How the work is cut; the rows do not depend on it.
 *
 * @param taskWeight bytes of articles that make one task of the analysis
 * @param leastTaskWeight what is less is not worth a task of its own, even on an idle core
 * @param smallWeight bytes of articles for which generated code is not worth compiling
 * @param partBytes staged bytes whose rows make one part of a table; small parts that are
 *     neighbours are joined by Spark
 */
public record Sizes(long taskWeight, long leastTaskWeight, long smallWeight, long partBytes) {

  /** A task of about a thousand news articles, some seconds of analysis. */
  static final Sizes USUAL = new Sizes(4L << 20, 128L << 10, 16L << 20, 128L << 20);
}
