package pullquote.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.Span;
import pullquote.text.Token;
import pullquote.text.Tokeniser;

/**
 * The words and marks of an article in order, each with what the lists say about it. A clitic (’s,
 * ’ll) is not part of the word: {@code Falk’s} is the word {@code Falk}, possessive.
 */
public final class Words {
  private final String text;
  private final List<Token> tokens;
  private final String[] words;
  private final String[] lowers;
  private final long[] classes;
  private final boolean[] possessive;
  private final boolean[] capital;
  private final boolean[] quoted;
  private final int[] sentences;
  private final int[] sentenceStarts;
  private final int[] paragraphs;

  private Words(String text, List<Token> tokens, int[] sentenceStarts, int[] paragraphs) {
    this.text = text;
    this.tokens = tokens;
    this.sentenceStarts = sentenceStarts;
    this.paragraphs = paragraphs;
    int size = tokens.size();
    words = new String[size];
    lowers = new String[size];
    classes = new long[size];
    possessive = new boolean[size];
    capital = new boolean[size];
    quoted = new boolean[size];
    sentences = new int[size];
    for (int i = 0; i < size; i++) {
      read(i);
    }
  }

  public static Words of(Document document) {
    String text = document.text();
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int count = document.sentences().size();
    int[] starts = new int[count + 1];
    int[] paragraphs = new int[count];
    for (Sentence sentence : document.sentences()) {
      starts[sentence.index()] = tokens.size();
      paragraphs[sentence.index()] = sentence.paragraph();
      tokens.addAll(Tokeniser.tokenise(text, sentence.span()));
    }
    starts[count] = tokens.size();
    Words words = new Words(text, tokens, starts, paragraphs);
    for (int s = 0; s < count; s++) {
      Arrays.fill(words.sentences, starts[s], starts[s + 1], s);
    }
    for (Quotation quotation : document.quotations()) {
      if (quotation.depth() == 0) {
        int from = words.firstAtOrAfter(quotation.inner().start());
        int to = words.firstAtOrAfter(quotation.inner().end());
        Arrays.fill(words.quoted, from, Math.max(from, to), true);
      }
    }
    return words;
  }

  private void read(int i) {
    String form = tokens.get(i).form();
    int apostrophe = form.indexOf('\'', 1);
    String word = form;
    if (apostrophe > 0) {
      String clitic = form.substring(apostrophe).toLowerCase(Locale.ROOT);
      switch (clitic) {
        case "'s", "'" -> {
          word = form.substring(0, apostrophe);
          possessive[i] = true;
        }
        case "'d", "'ll", "'re", "'ve", "'m" -> word = form.substring(0, apostrophe);
        default -> {}
      }
    }
    words[i] = word;
    capital[i] = Character.isUpperCase(word.codePointAt(0)) || isArticled(word);
    lowers[i] = word.toLowerCase(Locale.ROOT);
    classes[i] = Vocabulary.classes(lowers[i]);
    if ((classes[i] & WordClass.PRONOUN.bit) != 0) {
      possessive[i] = false;
    }
  }

  public String text() {
    return text;
  }

  public int size() {
    return words.length;
  }

  /** The word as written, without a clitic. */
  public String word(int i) {
    return words[i];
  }

  public String lower(int i) {
    return lowers[i];
  }

  public boolean is(int i, WordClass wordClass) {
    return (classes[i] & wordClass.bit) != 0;
  }

  public boolean isAny(int i, long bits) {
    return (classes[i] & bits) != 0;
  }

  public boolean is(int i, String lower) {
    return lowers[i].equals(lower);
  }

  public boolean isPossessive(int i) {
    return possessive[i];
  }

  /** Inside quotation marks. */
  public boolean isQuoted(int i) {
    return quoted[i];
  }

  /** A mark or a sign: it has no letter or digit at its start. */
  public boolean isMark(int i) {
    return !Character.isLetterOrDigit(words[i].codePointAt(0));
  }

  public boolean isCapital(int i) {
    return capital[i];
  }

  /** al-Assad, el-Sisi: a small article joined to a capitalised name. */
  private static boolean isArticled(String word) {
    int hyphen = word.indexOf('-');
    return (hyphen == 2 || hyphen == 3)
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && Character.isLowerCase(word.charAt(0))
        && (word.startsWith("al") || word.startsWith("el") || word.startsWith("ash"));
  }

  /** Two letters and more, all capital: NATO, PENCE. */
  public boolean isAllCapitals(int i) {
    String word = words[i];
    int letters = 0;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  /** 43-year-old. */
  public boolean isAge(int i) {
    return lowers[i].endsWith("-year-old");
  }

  public boolean isNumber(int i) {
    return Character.isDigit(words[i].charAt(0));
  }

  public int sentence(int i) {
    return sentences[i];
  }

  /** Index of the paragraph that holds a sentence. */
  public int paragraphOf(int sentence) {
    return paragraphs[sentence];
  }

  public int sentenceCount() {
    return sentenceStarts.length - 1;
  }

  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  public int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** The first word of its sentence but for marks, or the first of a quotation. */
  public boolean opensSentence(int i) {
    int start = sentenceStarts[sentences[i]];
    for (int k = i - 1; k >= start; k--) {
      if (!isMark(k)) {
        return false;
      }
      switch (words[k]) {
        case "\"", ":", ".", "?", "!" -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }

  public int start(int i) {
    return tokens.get(i).start();
  }

  public int end(int i) {
    return tokens.get(i).end();
  }

  /** The span of the words from {@code from} to before {@code to}, without a last clitic. */
  public Span span(int from, int to) {
    int last = to - 1;
    return new Span(start(from), start(last) + words[last].length());
  }

  /** The words as written, without a last clitic. */
  public String text(int from, int to) {
    return span(from, to).in(text);
  }

  /** Index of the first word that starts at or after a position of the text. */
  public int firstStartingAtOrAfter(int position) {
    int word = firstAtOrAfter(position);
    return word < size() && start(word) < position ? word + 1 : word;
  }

  /** Index of the first word that ends after a position of the text. */
  public int firstAtOrAfter(int position) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
