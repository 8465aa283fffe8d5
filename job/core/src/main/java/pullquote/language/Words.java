package pullquote.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Span;

/**
 * The words and marks of an article in order, as columns: where each stands, its form, what the
 * lists say about it. A clitic (’s, ’ll) is not part of the word: {@code Falk’s} is the word {@code
 * Falk}, possessive. Immutable.
 */
public final class Words {
  private final Document document;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final WordForm[] forms;
  private final boolean[] quoted;
  private final int[] sentences;
  private final int[] sentenceStarts;
  private final WordForm[] title;
  private final Lowers lowers;
  private @Nullable BitSet small;

  Words(
      Document document,
      int[] starts,
      int[] ends,
      WordForm[] forms,
      int[] sentenceStarts,
      WordForm[] title,
      Lowers lowers) {
    this.title = title;
    this.lowers = lowers;
    this.document = document;
    this.text = document.text();
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.sentenceStarts = sentenceStarts;
    sentences = new int[starts.length];
    for (int s = 0; s + 1 < sentenceStarts.length; s++) {
      Arrays.fill(sentences, sentenceStarts[s], sentenceStarts[s + 1], s);
    }
    quoted = new boolean[starts.length];
    for (Quotation quotation : document.quotations()) {
      if (quotation.depth() == 0) {
        int from = firstAtOrAfter(quotation.inner().start());
        int to = firstAtOrAfter(quotation.inner().end());
        Arrays.fill(quoted, from, Math.max(from, to), true);
      }
    }
  }

  private Words(Words words, Document document) {
    this.document = document;
    text = words.text;
    starts = words.starts;
    ends = words.ends;
    forms = words.forms;
    quoted = words.quoted;
    sentences = words.sentences;
    sentenceStarts = words.sentenceStarts;
    title = words.title;
    lowers = words.lowers;
  }

  /** The same words of a document that differs in what its sentences are. */
  Words in(Document other) {
    return new Words(this, other);
  }

  /** The words of one document by itself. */
  public static Words of(Document document) {
    return new WordReader().read(document);
  }

  public Document document() {
    return document;
  }

  public String text() {
    return text;
  }

  public int size() {
    return forms.length;
  }

  WordForm wordForm(int i) {
    return forms[i];
  }

  /** The word as written, without a clitic. */
  public String word(int i) {
    return forms[i].word();
  }

  /** With its clitic; typographic marks are plain. */
  public String form(int i) {
    return forms[i].written();
  }

  /** In lower case with its clitic; typographic marks are plain. */
  public String lowerForm(int i) {
    return forms[i].lowerWritten();
  }

  /** The word in lower case: the same string for all its occurrences. */
  public String lower(int i) {
    return forms[i].lower();
  }

  /** The number of the word in lower case: the same for all its occurrences. */
  public int id(int i) {
    return forms[i].id();
  }

  /** What the forms of the word share, by Snowball. */
  public String stem(int i) {
    return forms[i].stem();
  }

  /** The number of the stem: the same for all words that share it. */
  public int stemId(int i) {
    return forms[i].stemId();
  }

  /** How rare the stem of the word is in news, from 0 to 1 for one that is not listed. */
  public double rarity(int i) {
    return forms[i].rarity();
  }

  /** {@link #stemId} of the words and marks of the article's own title; none if it has none. */
  public int[] titleStemIds() {
    return Arrays.stream(title).mapToInt(WordForm::stemId).toArray();
  }

  /** The terms of each of the title's words. */
  List<int[]> titleTerms() {
    return Arrays.stream(title).map(WordForm::terms).toList();
  }

  /** {@link WordForm#terms} of a word. */
  int[] terms(int i) {
    return forms[i].terms();
  }

  /** Numbers of terms that were asked for are below it. */
  int termCount() {
    return lowers.size();
  }

  /** The IDF of a term. */
  double idf(int term) {
    return lowers.idf(term);
  }

  /** Whether a word, whatever its case here, stands in small letters anywhere in the article. */
  public boolean hasSmall(int i) {
    return small().get(forms[i].id());
  }

  /** The same of a word that need not stand in the article, given in lower case. */
  public boolean hasSmall(String lower) {
    int id = lowers.known(lower);
    return id >= 0 && small().get(id);
  }

  private BitSet small() {
    BitSet known = small;
    if (known == null) {
      known = new BitSet(lowers.size());
      for (WordForm form : forms) {
        if (form.isSmall()) {
          known.set(form.id());
        }
      }
      small = known;
    }
    return known;
  }

  public boolean is(int i, WordClass wordClass) {
    return (forms[i].classes() & wordClass.bit) != 0;
  }

  public boolean isAny(int i, long bits) {
    return (forms[i].classes() & bits) != 0;
  }

  public boolean is(int i, String lower) {
    return forms[i].lower().equals(lower);
  }

  public boolean isPossessive(int i) {
    return forms[i].isPossessive();
  }

  /** Whether it ends like an owner's name, whatever it is: Falk's, James', it's. */
  boolean endsAsOwner(int i) {
    String form = forms[i].written();
    return form.length() > 2 && (form.endsWith("'s") || form.endsWith("'S") || form.endsWith("s'"));
  }

  /** Inside quotation marks. */
  public boolean isQuoted(int i) {
    return quoted[i];
  }

  /** A mark or a sign: it has no letter or digit at its start. */
  public boolean isMark(int i) {
    return forms[i].isMark();
  }

  public boolean isCapital(int i) {
    return forms[i].isCapital();
  }

  /** Two letters and more, all capital: NATO, PENCE. */
  public boolean isAllCapitals(int i) {
    return forms[i].isAllCapitals();
  }

  /** A plural by its form: ferries, people. */
  public boolean isPlural(int i) {
    String lower = forms[i].lower();
    int last = lower.length() - 1;
    boolean ending = last > 2 && lower.charAt(last) == 's' && isPluralBefore(lower, last);
    return ending || is(i, WordClass.PLURAL);
  }

  private static boolean isPluralBefore(String lower, int s) {
    char before = lower.charAt(s - 1);
    return Character.isLetter(before) && before != 's' && before != 'u' && before != 'i';
  }

  /** A plural with an s of a word of a class: statements. */
  public boolean isPluralOf(int i, WordClass wordClass) {
    String lower = forms[i].lower();
    int one = lower.length() - 1;
    return lower.endsWith("s") && Vocabulary.is(lower.substring(0, one), wordClass);
  }

  /** 43-year-old. */
  public boolean isAge(int i) {
    return forms[i].lower().endsWith("-year-old");
  }

  public boolean isNumber(int i) {
    return Character.isDigit(forms[i].word().charAt(0));
  }

  public int sentence(int i) {
    return sentences[i];
  }

  /** Index of the paragraph that holds a sentence. */
  public int paragraphOf(int sentence) {
    return document.sentences().get(sentence).paragraph();
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

  /**
   * The first word of its sentence but for marks, or the first of a quotation; not the first behind
   * one.
   */
  public boolean opensSentence(int i) {
    int start = sentenceStarts[sentences[i]];
    for (int k = i - 1; k >= start; k--) {
      if (!isMark(k)) {
        return false;
      }
      if (k > start && quoted[k - 1] && !quoted[k] && !quoted[i]) {
        return false;
      }
      switch (forms[k].word()) {
        case "\"", ":", ".", "?", "!" -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** The span of the words from {@code from} to before {@code to}, without a last clitic. */
  public Span span(int from, int to) {
    int last = to - 1;
    return new Span(start(from), start(last) + forms[last].word().length());
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
      if (ends[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
