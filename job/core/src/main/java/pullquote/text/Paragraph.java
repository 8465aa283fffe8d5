package pullquote.text;

/**
 * One line of the article that holds more than white space.
 *
 * @param index from 0, in document order
 * @param span without the white space around it
 */
public record Paragraph(int index, Span span) {}
