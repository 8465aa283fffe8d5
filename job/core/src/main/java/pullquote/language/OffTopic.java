package pullquote.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pullquote.text.Document;
import pullquote.text.Line;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.WordList;

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

  private static final Set<String> LOOKING_BACK = WordList.set(OffTopic.class, "looking-back.txt");

  private final Words words;
  private final List<Line> paragraphs;
  private final Set<Integer> title = new LinkedHashSet<>();
  private final Map<Integer, Integer> first = new HashMap<>();
  private final List<Tail> tails = new ArrayList<>();

  /** One of the last paragraphs with its telling terms. */
  private record Tail(Line line, int words, Set<Integer> terms, double weight) {}

  private OffTopic(Words words, List<Line> paragraphs) {
    this.words = words;
    this.paragraphs = paragraphs;
  }

  /**
   * The index of the first paragraph that belongs to another story, the number of paragraphs if
   * none does.
   */
  static int start(Words words) {
    Document document = words.document();
    int count = document.paragraphs().size();
    if (count < 2) {
      return count;
    }
    boolean[] body = new boolean[count];
    for (Sentence sentence : document.sentences()) {
      body[sentence.paragraph()] |= sentence.kind() == SentenceKind.BODY;
    }
    List<Line> bodies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (body[i]) {
        bodies.add(
            new Line(document.text(), document.paragraphs().get(i).span(), i, count - 1 - i, true));
      }
    }
    int start = bodies.size() < 2 ? bodies.size() : new OffTopic(words, bodies).start();
    return start < bodies.size() ? bodies.get(start).paragraph() : count;
  }

  private int start() {
    int from = Math.max(1, paragraphs.size() - MOST_PARAGRAPHS);
    Tail last = tail(paragraphs.get(paragraphs.size() - 1));
    if (belongs(last, from)) {
      return paragraphs.size();
    }
    for (int[] terms : words.titleTerms()) {
      for (int term : terms) {
        title.add(term);
      }
    }
    for (Line line : paragraphs.subList(from, paragraphs.size())) {
      Tail tail = tail(line);
      tails.add(tail);
      tail.terms.forEach(term -> first.put(term, Integer.MAX_VALUE));
    }
    int[] before = new int[paragraphs.size() + 1];
    for (int i = 0; i < paragraphs.size(); i++) {
      before[i + 1] = before[i] + note(i);
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
  private boolean belongs(Tail last, int from) {
    boolean[] open = new boolean[words.termCount()];
    last.terms.forEach(term -> open[term] = true);
    double enough = bound(last) * last.weight;
    double shared = 0;
    int seen = 0;
    for (int i = 0; i < paragraphs.size() - 1; i++) {
      if (i >= from && seen >= FEWEST_WORDS_BEFORE) {
        return false;
      }
      int end = end(paragraphs.get(i));
      for (int word = start(paragraphs.get(i)); word < end; word++) {
        for (int term : words.terms(word)) {
          seen++;
          if (term >= 0 && term < open.length && open[term]) {
            open[term] = false;
            shared += weight(term);
          }
        }
      }
      if (shared > 0 && shared >= enough) {
        return true;
      }
    }
    return false;
  }

  private int start(Line paragraph) {
    return words.firstAtOrAfter(paragraph.start());
  }

  private int end(Line paragraph) {
    return words.firstAtOrAfter(paragraph.end());
  }

  private Tail tail(Line line) {
    Set<Integer> terms = new LinkedHashSet<>();
    int count = 0;
    double weight = 0;
    int end = end(line);
    for (int word = start(line); word < end; word++) {
      for (int term : words.terms(word)) {
        count++;
        weight += term >= 0 && terms.add(term) ? weight(term) : 0;
      }
    }
    return new Tail(line, count, terms, weight);
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
    for (int term : tail.terms) {
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
    List<String> opening = line.words(1);
    return !opening.isEmpty()
        && Character.isUpperCase(opening.get(0).charAt(0))
        && !LOOKING_BACK.contains(Line.withoutGenitive(opening.get(0).toLowerCase(Locale.ROOT)))
        && !isLabel(line, opening.get(0));
  }

  /** Whether the paragraph begins as an item of a list does, Spain: ..., not as in SPAIN: ... */
  private static boolean isLabel(Line line, String word) {
    int colon = line.start() + word.length();
    return colon < line.end()
        && line.charAt(colon) == ':'
        && word.chars().anyMatch(Character::isLowerCase);
  }

  /** Notes where the tails' terms occur first and gives the number of all words. */
  private int note(int index) {
    int count = 0;
    int end = end(paragraphs.get(index));
    for (int word = start(paragraphs.get(index)); word < end; word++) {
      for (int term : words.terms(word)) {
        count++;
        first.computeIfPresent(term, (t, seen) -> Math.min(seen, index));
      }
    }
    return count;
  }

  /** The term's IDF above that of common words, 0 to 3.8. */
  private double weight(int term) {
    return Math.max(0, Math.min(RAREST, words.idf(term)) - COMMONEST);
  }
}
