package pullquote.text;

/**
 * A sentence, or a line that is none (a heading, a byline).
 *
 * @param index from 0, in document order
 * @param paragraph index of the paragraph that holds it; a sentence never crosses a paragraph
 */
public record Sentence(int index, int paragraph, Span span, SentenceKind kind) {}
