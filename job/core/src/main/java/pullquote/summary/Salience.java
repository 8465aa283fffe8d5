package pullquote.summary;

/**
 * How much of the story a sentence carries.
 *
 * @param value in [0, 1]
 * @param rank from 1, the most salient; no two sentences of an article share one
 */
public record Salience(double value, int rank) {}
