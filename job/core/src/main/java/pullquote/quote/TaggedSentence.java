package pullquote.quote;

import java.util.List;
import pullquote.text.Token;

/** A sentence near a quotation, its quotations folded into two marks each. */
final class TaggedSentence {
  static final int WORD = -1;
  static final int CLOSING = -2;

  private final int paragraph;
  private final int index;
  private final List<Token> tokens;
  private final String[] tags;
  private final List<Integer> quotations;

  /**
   * @param tags one a token; those of clitics are left out: PROPN for PROPN+PART
   * @param quotations one a token: the index of the quotation whose opening mark it stands for,
   *     {@link #WORD} for a word, {@link #CLOSING} for a closing mark
   */
  TaggedSentence(
      int paragraph, int index, List<Token> tokens, String[] tags, List<Integer> quotations) {
    this.paragraph = paragraph;
    this.index = index;
    this.tokens = List.copyOf(tokens);
    this.tags = new String[tags.length];
    for (int i = 0; i < tags.length; i++) {
      int plus = tags[i].indexOf('+');
      this.tags[i] = plus < 0 ? tags[i] : tags[i].substring(0, plus);
    }
    this.quotations = List.copyOf(quotations);
  }

  int paragraph() {
    return paragraph;
  }

  int index() {
    return index;
  }

  int size() {
    return tags.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String form(int i) {
    return tokens.get(i).form();
  }

  String tag(int i) {
    return tags[i];
  }

  void retag(int i, String tag) {
    tags[i] = tag;
  }

  boolean isWord(int i) {
    return quotations.get(i) == WORD;
  }

  /** The index of the quotation that opens here, or a negative number. */
  int quotation(int i) {
    return quotations.get(i);
  }
}
