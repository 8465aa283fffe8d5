package pullquote.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullquote.text.Datelines;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;
import pullquote.text.WordCount;

/** The body of an article as term vectors: what every ranking starts from. */
final class Story {
  /** A number's rarity: it tells sentences apart, but less than a rare word does. */
  private static final double NUMBER_RARITY = 0.4;

  private static final double FIRST_NAME_RARITY = 0.25;

  private final Document document;
  private final List<Sentence> body = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<List<Word>> words = new ArrayList<>();
  private final List<Vector> vectors = new ArrayList<>();
  private final List<int[]> termsInOrder = new ArrayList<>();
  private final Map<String, Integer> terms = new HashMap<>();
  private double[] rarities = new double[256];
  private boolean[] names = new boolean[256];
  private boolean[] fullNames = new boolean[256];
  private int[] sentenceCounts = new int[256];
  private int[] firstSentences = new int[256];
  private final List<Quotation> quotations;
  private final List<Word> titleWords;
  private final int wordCount;

  Story(Document document, DocumentFrequencies frequencies) {
    this.document = document;
    quotations =
        document.quotations().stream().filter(quotation -> quotation.depth() == 0).toList();
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() == SentenceKind.BODY) {
        body.add(sentence);
        lengths.add(WordCount.in(document.text(), sentence.span()));
        add(wordsOf(document.text(), sentence.span()), frequencies);
      }
    }
    wordCount = lengths.stream().mapToInt(Integer::intValue).sum();
    titleWords = titleOf(document);
  }

  /** Without the dateline: the first word is the one that the sentence opens with. */
  private static List<Word> wordsOf(String text, Span sentence) {
    return Words.in(text, new Span(Datelines.end(text, sentence), sentence.end()));
  }

  private static List<Word> titleOf(Document document) {
    String title = document.article().title();
    if (title != null) {
      return Words.in(title, new Span(0, title.length()));
    }
    return document.sentences().stream()
        .filter(sentence -> sentence.kind() == SentenceKind.TITLE)
        .findFirst()
        .map(sentence -> Words.in(document.text(), sentence.span()))
        .orElse(List.of());
  }

  private void add(List<Word> sentence, DocumentFrequencies frequencies) {
    int[] ordered = new int[sentence.size()];
    for (int i = 0; i < ordered.length; i++) {
      Word word = sentence.get(i);
      int known = terms.size();
      int term = term(word, frequencies);
      fullNames[term] |= term == known && i > 0 && isFullName(sentence, i, ordered[i - 1]);
      ordered[i] = term;
      if (i > 0 && word.capital() && !opensQuotation(word)) {
        names[term] = true;
      }
    }
    words.add(sentence);
    termsInOrder.add(ordered);
    Vector vector = vector(ordered);
    for (int term : vector.terms()) {
      sentenceCounts[term]++;
    }
    vectors.add(vector);
  }

  /** A function word with a capital at the opening of a sentence is no first name. */
  private boolean isFullName(List<Word> sentence, int i, int before) {
    return sentence.get(i).continuesName(sentence.get(i - 1))
        && rarities[before] > FIRST_NAME_RARITY;
  }

  private boolean opensQuotation(Word word) {
    return "\"“‘'".indexOf(document.text().charAt(Math.max(0, word.start() - 1))) >= 0;
  }

  private int term(Word word, DocumentFrequencies frequencies) {
    Integer known = terms.get(word.form());
    if (known != null) {
      return known;
    }
    int term = terms.size();
    terms.put(word.form(), term);
    if (term == rarities.length) {
      rarities = Arrays.copyOf(rarities, 2 * term);
      names = Arrays.copyOf(names, 2 * term);
      fullNames = Arrays.copyOf(fullNames, 2 * term);
      sentenceCounts = Arrays.copyOf(sentenceCounts, 2 * term);
      firstSentences = Arrays.copyOf(firstSentences, 2 * term);
    }
    firstSentences[term] = words.size();
    rarities[term] = word.isNumber() ? NUMBER_RARITY : frequencies.rarity(word.form());
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
        weights[size - 1] += rarities[sorted[i]];
      } else if (rarities[sorted[i]] > 0) {
        distinct[size] = sorted[i];
        weights[size++] = rarities[sorted[i]];
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

  List<Word> words(int index) {
    return words.get(index);
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

  double rarity(int term) {
    return rarities[term];
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

  /** The headline's words: of the article's own title, else of the title line in its text. */
  List<Word> titleWords() {
    return titleWords;
  }

  /** The term of a word, or -1 if it does not stand in the body. */
  int termOf(Word word) {
    return terms.getOrDefault(word.form(), -1);
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
