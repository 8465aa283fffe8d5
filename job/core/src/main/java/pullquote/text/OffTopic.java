package pullquote.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the beginnings of other stories that a scraped page drags along at its end: the longest run
 * of last paragraphs that have next to no telling word in common with what stands before them. A
 * paragraph without a final stop was cut off to be a teaser, and may share more.
 */
final class OffTopic {
  // Of 2,180 BBC and 924 American articles these bounds give 13 and 10 such a tail (most of the 10
  // have one, none of the first 300 BBC articles). Of one to four beginnings of other BBC articles
  // put behind an article they find 83 %, of those that are cut off 97 %, of other articles' last
  // paragraphs 69 %; in 1 of 100 they take a paragraph of the article's own as well.
  private static final double MOST_SHARED = 0.06;
  private static final double MOST_SHARED_IN_ONE = 0.10;
  private static final double MOST_SHARED_CUT_OFF = 0.20;
  private static final double MOST_SHARED_SHORT = 0.15;
  private static final double MOST_BEHIND = 1.5;
  private static final int SHORT = 25;
  private static final int LONG = 40;
  private static final int FEWEST_WORDS_BEFORE = 80;
  private static final int MOST_PARAGRAPHS = 12;

  // A word in fewer than 7 of 1,000 articles weighs as much as one in 6.7.
  private static final double RAREST = 5.0;
  // Words that stand in three of ten articles and more tell nothing.
  private static final double COMMONEST = 1.2;

  private static final Set<String> CONNECTIVES = WordList.set("connectives.txt");

  private final String text;
  private final List<Line> paragraphs;
  private final Stems stems;
  private final Set<String> title = new LinkedHashSet<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final List<Tail> tails = new ArrayList<>();

  /** One of the last paragraphs with its telling words. */
  private record Tail(Line line, int words, Set<String> terms, double weight) {}

  private OffTopic(String text, List<Line> paragraphs, Stems stems) {
    this.stems = stems;
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /**
   * The index of the first paragraph that belongs to another story, the number of paragraphs if
   * none does.
   *
   * @param lines the article's sentences, with their kinds
   */
  static int start(
      @Nullable String title,
      String text,
      List<Paragraph> paragraphs,
      List<Line> lines,
      List<SentenceKind> kinds,
      Stems stems) {
    boolean[] body = new boolean[paragraphs.size()];
    for (int i = 0; i < lines.size(); i++) {
      body[lines.get(i).paragraph()] |= kinds.get(i) == SentenceKind.BODY;
    }
    List<Line> bodies = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (body[paragraph.index()]) {
        int following = paragraphs.size() - 1 - paragraph.index();
        bodies.add(new Line(text, paragraph.span(), paragraph.index(), following, true));
      }
    }
    int start = bodies.size() < 2 ? bodies.size() : new OffTopic(text, bodies, stems).start(title);
    return start < bodies.size() ? bodies.get(start).paragraph() : paragraphs.size();
  }

  private int start(@Nullable String titleText) {
    if (titleText != null) {
      addTerms(titleText, new Span(0, titleText.length()), title);
    }
    int from = Math.max(1, paragraphs.size() - MOST_PARAGRAPHS);
    if (lastBelongs(from)) {
      return paragraphs.size();
    }
    for (Line line : paragraphs.subList(from, paragraphs.size())) {
      Tail tail = tail(line);
      tails.add(tail);
      tail.terms.forEach(term -> first.put(term, Integer.MAX_VALUE));
    }
    int[] before = new int[paragraphs.size() + 1];
    for (int i = 0; i < paragraphs.size(); i++) {
      before[i + 1] = before[i] + note(i, paragraphs.get(i).span());
    }
    int start = paragraphs.size();
    for (int k = paragraphs.size() - 1; k >= from && before[k] >= FEWEST_WORDS_BEFORE; k--) {
      if (opensStory(tails.get(k - from)) && areForeign(k, from, before[k])) {
        start = k;
      }
    }
    return start;
  }

  /**
   * Whether the last paragraph shares too much with the article's beginning already, so that no run
   * can end with it. Spares most articles the reading of all their words.
   */
  private boolean lastBelongs(int from) {
    Tail last = tail(paragraphs.get(paragraphs.size() - 1));
    Set<String> open = new HashSet<>(last.terms);
    double[] shared = {0};
    int[] words = {0};
    for (int i = 0; i < paragraphs.size() - 1; i++) {
      if (i >= from && words[0] >= FEWEST_WORDS_BEFORE) {
        return false;
      }
      forEachWord(
          text,
          paragraphs.get(i).span(),
          word -> {
            words[0]++;
            shared[0] += open.remove(word) ? weight(word) : 0;
          });
      if (shared[0] > 0 && shared[0] >= bound(last) * last.weight) {
        return true;
      }
    }
    return false;
  }

  private Tail tail(Line line) {
    Set<String> terms = new LinkedHashSet<>();
    int words = addTerms(text, line.span(), terms);
    double weight = terms.stream().mapToDouble(OffTopic::weight).sum();
    return new Tail(line, words, terms, weight);
  }

  /** The share of a paragraph's weight from which it belongs to what stands before it. */
  private static double bound(Tail tail) {
    if (tail.words < SHORT) {
      return MOST_SHARED_SHORT;
    }
    return isCutOff(tail) ? MOST_SHARED_CUT_OFF : MOST_SHARED_IN_ONE;
  }

  /** Whether all paragraphs from this one on are about something else than those before it. */
  private boolean areForeign(int start, int from, int wordsBefore) {
    double shared = 0;
    double all = 0;
    int words = 0;
    for (Tail tail : tails.subList(start - from, tails.size())) {
      double common = shared(tail, start);
      if (common > 0 && common >= bound(tail) * tail.weight) {
        return false;
      }
      if (tail.words >= SHORT && !isCutOff(tail)) {
        shared += common;
        all += tail.weight;
        words += tail.words;
      }
    }
    // A story that moves on leaves its short beginning behind as well.
    return words <= MOST_BEHIND * wordsBefore && (all == 0 || shared / all < MOST_SHARED);
  }

  private double shared(Tail tail, int start) {
    double shared = 0;
    for (String term : tail.terms) {
      if (title.contains(term) || first.getOrDefault(term, Integer.MAX_VALUE) < start) {
        shared += weight(term);
      }
    }
    return shared;
  }

  private static boolean isCutOff(Tail tail) {
    return tail.words >= LONG && !tail.line.endsWithStop();
  }

  /** Whether the paragraph can be a story's first: nothing in its first words points back. */
  private static boolean opensStory(Tail tail) {
    Line line = tail.line;
    if (tail.words < SHORT || line.firstIndex() > line.start()) {
      return false;
    }
    List<String> words = line.words(2);
    return !words.isEmpty()
        && Character.isUpperCase(words.get(0).charAt(0))
        && !CONNECTIVES.contains(Line.withoutGenitive(words.get(0).toLowerCase(Locale.ROOT)))
        && !isLabel(line, words.get(0));
  }

  /** Whether the paragraph begins as an item of a list does, Spain: ..., not as in SPAIN: ... */
  private static boolean isLabel(Line line, String word) {
    int colon = line.start() + word.length();
    return colon < line.end()
        && line.text().charAt(colon) == ':'
        && word.chars().anyMatch(Character::isLowerCase);
  }

  /** Notes where the tails' words occur first and gives the number of all words. */
  private int note(int index, Span span) {
    int[] count = new int[1];
    forEachWord(
        text,
        span,
        word -> {
          count[0]++;
          first.computeIfPresent(word, (w, seen) -> Math.min(seen, index));
        });
    return count[0];
  }

  private int addTerms(String text, Span span, Set<String> terms) {
    int[] count = new int[1];
    forEachWord(
        text,
        span,
        word -> {
          count[0]++;
          if (!word.isEmpty()) {
            terms.add(word);
          }
        });
    return count[0];
  }

  private void forEachWord(String text, Span span, java.util.function.Consumer<String> action) {
    int i = span.start();
    while (i < span.end()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < span.end() && isWordPart(text, i, span.end())) {
        i++;
      }
      action.accept(stem(text.substring(start, i)));
    }
  }

  /** Empty if the word is too short to tell. */
  private String stem(String word) {
    return word.length() > 2
        ? stems.of(Line.withoutGenitive(word.toLowerCase(Locale.ROOT)).replace('\u2019', '\''))
        : "";
  }

  /** The stem's IDF above that of common words, 0 to 3.8. */
  private static double weight(String stem) {
    return Math.max(0, Math.min(RAREST, Idf.shipped().of(stem)) - COMMONEST);
  }

  private static boolean isWordPart(String text, int index, int end) {
    return Character.isLetter(text.charAt(index))
        || (Characters.isApostrophe(text.charAt(index))
            && index + 1 < end
            && Character.isLetter(text.charAt(index + 1)));
  }
}
