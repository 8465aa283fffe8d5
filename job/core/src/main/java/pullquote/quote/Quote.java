package pullquote.quote;

import pullquote.text.Quotation;

/**
 * A quotation of the article with what was found out about it.
 *
 * @param index from 0, in document order
 * @param utterance shared by the halves of a split quotation and by the paragraphs of one that runs
 *     on
 * @param sentence index of the sentence in which it starts
 */
public record Quote(
    int index,
    int utterance,
    int sentence,
    Quotation quotation,
    QuoteKind kind,
    boolean offTopic,
    Attribution attribution) {

  /** The same without the attribution, which is not sure enough: its mention is the runner-up. */
  public Quote withoutSource() {
    return new Quote(index, utterance, sentence, quotation, kind, offTopic, attribution.taken());
  }
}
