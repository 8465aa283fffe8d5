package pullquote.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pullquote.language.Words;
import pullquote.text.Datelines;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;
import pullquote.text.WordCount;

/** The body of an article as term vectors: what every ranking starts from. */
final class Story {
  /** A number's IDF: it tells sentences apart, but less than a rare word does. */
  private static final double NUMBER_IDF = 0.4;

  private static final double FIRST_NAME_IDF = 0.25;

  private final Document document;
  private final List<Sentence> body = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Words article;
  private final List<int[]> tokens = new ArrayList<>();
  private final List<Vector> vectors = new ArrayList<>();
  private final List<int[]> termsInOrder = new ArrayList<>();
  private final IntTable terms;
  private double[] idfs = new double[256];
  private boolean[] names = new boolean[256];
  private boolean[] fullNames = new boolean[256];
  private int[] sentenceCounts = new int[256];
  private int[] firstSentences = new int[256];
  private final List<Quotation> quotations;
  private final int[] titleStems;
  private final int wordCount;

  Story(Words article) {
    this.article = article;
    this.document = article.document();
    terms = new IntTable(article.size());
    quotations =
        document.quotations().stream().filter(quotation -> quotation.depth() == 0).toList();
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() == SentenceKind.BODY) {
        body.add(sentence);
        lengths.add(WordCount.in(document.text(), sentence.span()));
        add(wordsOf(sentence));
      }
    }
    wordCount = lengths.stream().mapToInt(Integer::intValue).sum();
    titleStems = titleOf();
  }

  /** Without the dateline: the first word is the one that the sentence opens with. */
  private int[] wordsOf(Sentence sentence) {
    int start = Datelines.end(document.text(), sentence.span());
    int to = article.sentenceEnd(sentence.index());
    int from = Math.min(to, article.firstStartingAtOrAfter(start));
    int[] found = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!article.isMark(i)) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] titleOf() {
    if (document.article().title() != null) {
      return article.titleStemIds();
    }
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() == SentenceKind.TITLE) {
        return Arrays.stream(wordsOf(sentence)).map(article::stemId).toArray();
      }
    }
    return new int[0];
  }

  private void add(int[] sentence) {
    int[] ordered = new int[sentence.length];
    for (int i = 0; i < ordered.length; i++) {
      int word = sentence[i];
      int known = terms.size();
      int term = term(word);
      fullNames[term] |=
          term == known && i > 0 && isFullName(sentence[i - 1], word, ordered[i - 1]);
      ordered[i] = term;
      if (i > 0 && article.isCapital(word) && !opensQuotation(word)) {
        names[term] = true;
      }
    }
    tokens.add(sentence);
    termsInOrder.add(ordered);
    Vector vector = vector(ordered);
    for (int term : vector.terms()) {
      sentenceCounts[term]++;
    }
    vectors.add(vector);
  }

  /** A function word with a capital at the opening of a sentence is no first name. */
  private boolean isFullName(int before, int word, int termBefore) {
    return continuesName(article, before, word) && idfs[termBefore] > FIRST_NAME_IDF;
  }

  /** Whether a word goes on with the name that the word before it is part of. */
  static boolean continuesName(Words article, int before, int word) {
    return article.isCapital(word)
        && article.isCapital(before)
        && article.start(word) == article.end(before) + 1;
  }

  private boolean opensQuotation(int word) {
    int before = Math.max(0, article.start(word) - 1);
    return "\"“‘'".indexOf(document.text().charAt(before)) >= 0;
  }

  private int term(int word) {
    int stem = article.stemId(word);
    int known = terms.get(stem);
    if (known != IntTable.NONE) {
      return known;
    }
    int term = terms.size();
    terms.put(stem, term);
    if (term == idfs.length) {
      idfs = Arrays.copyOf(idfs, 2 * term);
      names = Arrays.copyOf(names, 2 * term);
      fullNames = Arrays.copyOf(fullNames, 2 * term);
      sentenceCounts = Arrays.copyOf(sentenceCounts, 2 * term);
      firstSentences = Arrays.copyOf(firstSentences, 2 * term);
    }
    firstSentences[term] = tokens.size();
    idfs[term] = article.isNumber(word) ? NUMBER_IDF : article.rarity(word);
    return term;
  }

  private Vector vector(int[] ordered) {
    int[] sorted = ordered.clone();
    Arrays.sort(sorted);
    int[] distinct = new int[sorted.length];
    double[] weights = new double[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        weights[size - 1] += idfs[sorted[i]];
      } else if (idfs[sorted[i]] > 0) {
        distinct[size] = sorted[i];
        weights[size++] = idfs[sorted[i]];
      }
    }
    double norm = 0;
    for (int i = 0; i < size; i++) {
      norm += weights[i] * weights[i];
    }
    norm = Math.sqrt(norm);
    for (int i = 0; i < size; i++) {
      weights[i] /= norm;
    }
    return new Vector(Arrays.copyOf(distinct, size), Arrays.copyOf(weights, size));
  }

  Document document() {
    return document;
  }

  /** The number of body sentences. All indexes below are positions among them. */
  int size() {
    return body.size();
  }

  Sentence sentence(int index) {
    return body.get(index);
  }

  /** The position of a sentence of the document; -1 if it is not of the body. */
  int indexOf(int sentence) {
    int low = 0;
    int high = body.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (body.get(middle).index() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < body.size() && body.get(low).index() == sentence ? low : -1;
  }

  /** The article's words, on which the story is a view. */
  Words article() {
    return article;
  }

  /** The words of a sentence, by their indexes in the article's. */
  int[] tokens(int index) {
    return tokens.get(index);
  }

  Vector vector(int index) {
    return vectors.get(index);
  }

  /** The terms of a sentence, one a word. */
  int[] terms(int index) {
    return termsInOrder.get(index);
  }

  /** The length of a sentence in words, as the budget counts them: by white space. */
  int length(int index) {
    return lengths.get(index);
  }

  /** The length of the whole body in words. */
  int wordCount() {
    return wordCount;
  }

  /** The number of different terms. */
  int termCount() {
    return terms.size();
  }

  double idf(int term) {
    return idfs[term];
  }

  /** Whether the term stands with a capital letter inside some sentence. */
  boolean isName(int term) {
    return names[term];
  }

  /** Whether it first stands behind another word of the same name, as a surname does. */
  boolean isIntroducedByFullName(int term) {
    return fullNames[term];
  }

  /** In how many body sentences a term stands. */
  int sentenceCount(int term) {
    return sentenceCounts[term];
  }

  /** The first body sentence in which a term stands. */
  int firstSentence(int term) {
    return firstSentences[term];
  }

  /**
   * The numbers of the stems of the headline's words: of the article's own title, else of the title
   * line in its text.
   */
  int[] titleStems() {
    return titleStems;
  }

  /** The term of a stem by its number, or -1 if it does not stand in the body. */
  int termOf(int stem) {
    return terms.get(stem);
  }

  String text(int index) {
    return body.get(index).span().in(document.article().text());
  }

  /** The outermost quotations, in document order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** The outermost quotations that share text with a span. */
  List<Quotation> quotationsIn(Span span) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < quotations.size() && quotations.get(end).span().start() < span.end()) {
      end++;
    }
    return quotations.subList(low, end);
  }
}
