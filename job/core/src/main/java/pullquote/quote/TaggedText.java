package pullquote.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.Span;
import pullquote.text.Token;
import pullquote.text.Tokeniser;

/**
 * Tags what matters for attribution: the paragraphs with a quotation, two before and one after, the
 * quotations folded. That is 45 % of the tokens of news, and as good as all of them.
 */
final class TaggedText {
  private static final int PARAGRAPHS_BEFORE = 2;
  private static final int PARAGRAPHS_AFTER = 1;

  private TaggedText() {}

  static List<TaggedSentence> of(Document document, Tagger tagger) {
    BitSet near = near(document);
    List<TaggedSentence> tagged = new ArrayList<>();
    int nextQuotation = 0;
    int from = 0;
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = new ArrayList<>();
      List<Integer> quotations = new ArrayList<>();
      from = Math.max(from, sentence.span().start());
      int end = sentence.span().end();
      boolean wanted = near.get(sentence.paragraph());
      while (nextQuotation < document.quotations().size()) {
        Quotation quotation = document.quotations().get(nextQuotation);
        if (quotation.span().start() >= end) {
          break;
        }
        if (quotation.depth() == 0) {
          words(document, from, quotation.span().start(), tokens, quotations);
          int start = quotation.span().start();
          int last = Math.max(start + 1, quotation.span().end());
          tokens.add(new Token(start, start + 1, "\""));
          quotations.add(nextQuotation);
          tokens.add(new Token(last - 1, last, "\""));
          quotations.add(TaggedSentence.CLOSING);
          from = Math.max(from, quotation.span().end());
        }
        nextQuotation++;
      }
      if (wanted) {
        words(document, from, end, tokens, quotations);
        if (!tokens.isEmpty()) {
          tagged.add(
              new TaggedSentence(
                  sentence.paragraph(), sentence.index(), tokens, tagger.tag(tokens), quotations));
        }
      }
    }
    return tagged;
  }

  private static void words(
      Document document, int from, int to, List<Token> tokens, List<Integer> quotations) {
    if (from < to) {
      for (Token token : Tokeniser.tokenise(document.text(), new Span(from, to))) {
        tokens.add(token);
        quotations.add(TaggedSentence.WORD);
      }
    }
  }

  private static BitSet near(Document document) {
    BitSet near = new BitSet();
    for (Quotation quotation : document.quotations()) {
      int paragraph = quotation.paragraph();
      near.set(Math.max(0, paragraph - PARAGRAPHS_BEFORE), paragraph + PARAGRAPHS_AFTER + 1);
    }
    return near;
  }
}
