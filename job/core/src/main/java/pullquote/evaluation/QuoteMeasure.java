package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.quote.GoldAttribution;
import pullquote.quote.GoldDocument;
import pullquote.text.Span;

/**
 * Counts right attributions. A quoted segment that a gold content covers wants that attribution's
 * source; one outside of every content wants none. A prediction serves a segment if it covers half
 * of it; it is right if its mention overlaps the source, or if the last word of its name stands
 * there.
 */
public final class QuoteMeasure {
  private final Map<String, Counts> slices = new TreeMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  /** What became of a segment. */
  public enum Verdict {
    RIGHT,
    /** Attributed to somebody else. */
    WRONG,
    /** A source that was not found. */
    MISSED,
    /** Attributed, but no speech. */
    FALSE_ALARM,
    /** No speech, and not attributed. */
    REJECTED,
    /** Speech whose source is not marked: not counted. */
    NO_SOURCE
  }

  /** A judged segment, for lists of errors and for the reliability of the confidence. */
  public record Outcome(
      String article,
      Span segment,
      String source,
      Verdict verdict,
      @Nullable Prediction prediction,
      String context) {}

  /** Counts of one slice, with the measures made of them. */
  public static final class Counts {
    int gold;
    int attributed;
    int falseAlarms;
    int right;

    public int gold() {
      return gold;
    }

    public int right() {
      return right;
    }

    public double precision() {
      return right / Math.max(1.0, attributed + falseAlarms);
    }

    public double recall() {
      return right / Math.max(1.0, gold);
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** Judges one article. */
  public void add(GoldDocument gold, List<Prediction> predictions) {
    add(gold, predictions, Segments.of(gold.document().text()));
  }

  /**
   * Judges one article.
   *
   * @param segments what is to be attributed
   */
  void add(GoldDocument gold, List<Prediction> predictions, List<Span> segments) {
    String text = gold.document().text();
    for (Span segment : segments) {
      Prediction prediction = serving(segment, predictions);
      boolean says = prediction != null && prediction.mention() != null;
      Optional<GoldAttribution> attribution = gold.attributionOf(segment);
      Verdict verdict;
      String source = "";
      if (attribution.isEmpty()) {
        verdict = says ? Verdict.FALSE_ALARM : Verdict.REJECTED;
        slice("all").falseAlarms += says ? 1 : 0;
      } else if (attribution.get().source().isEmpty()) {
        verdict = Verdict.NO_SOURCE;
      } else {
        source = joined(text, attribution.get().source());
        boolean right =
            says && prediction != null && isRight(text, prediction, attribution.get(), source);
        verdict = right ? Verdict.RIGHT : says ? Verdict.WRONG : Verdict.MISSED;
        for (String slice : slices(text, segment, attribution.get(), source)) {
          Counts counts = slice(slice);
          counts.gold++;
          counts.attributed += says ? 1 : 0;
          counts.right += right ? 1 : 0;
        }
      }
      outcomes.add(
          new Outcome(
              gold.document().article().id(),
              segment,
              source,
              verdict,
              prediction,
              context(text, segment)));
    }
  }

  /** Adds all that another measure has counted. */
  void addAll(QuoteMeasure other) {
    other.slices.forEach(
        (name, counts) -> {
          Counts mine = slice(name);
          mine.gold += counts.gold;
          mine.attributed += counts.attributed;
          mine.falseAlarms += counts.falseAlarms;
          mine.right += counts.right;
        });
    outcomes.addAll(other.outcomes);
  }

  /** The slices by name: all, direct, partial, pronoun, nominal, and by length. */
  public Map<String, Counts> slices() {
    return slices;
  }

  public Counts all() {
    return slice("all");
  }

  public List<Outcome> outcomes() {
    return outcomes;
  }

  private Counts slice(String name) {
    return slices.computeIfAbsent(name, key -> new Counts());
  }

  private static @Nullable Prediction serving(Span segment, List<Prediction> predictions) {
    Prediction best = null;
    int most = 0;
    for (Prediction prediction : predictions) {
      int overlap = segment.overlap(prediction.span());
      if (overlap > most) {
        best = prediction;
        most = overlap;
      }
    }
    return 2 * most >= segment.length() ? best : null;
  }

  private static boolean isRight(
      String text, Prediction prediction, GoldAttribution attribution, String source) {
    Span mention = prediction.mention();
    if (mention != null && attribution.source().stream().anyMatch(mention::overlaps)) {
      return true;
    }
    String name = prediction.speaker();
    if (name == null) {
      name = mention == null ? "" : mention.in(text);
    }
    String last = "";
    for (String word : words(name)) {
      if (Character.isUpperCase(word.charAt(0)) && word.length() > 2) {
        last = word;
      }
    }
    return !last.isEmpty() && holdsWord(source, last);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (isWordCharacter(text.charAt(i)) || "’'-".indexOf(text.charAt(i)) >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean holdsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean startsWord = isBoundary(at == 0 ? ' ' : text.charAt(at - 1), word.charAt(0));
      boolean endsWord =
          isBoundary(end == text.length() ? ' ' : text.charAt(end), word.charAt(word.length() - 1));
      if (startsWord && endsWord) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(char outside, char inside) {
    return isWordCharacter(outside) != isWordCharacter(inside);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static List<String> slices(
      String text, Span segment, GoldAttribution attribution, String source) {
    int content = attribution.content().stream().mapToInt(Span::length).sum();
    char last = text.charAt(Math.max(segment.start(), segment.end() - 2));
    boolean direct = segment.length() >= 0.8 * content || ",.?!".indexOf(last) >= 0;
    int length = segment.in(text).strip().split("\\s+", -1).length;
    return List.of(
        "all",
        direct ? "direct" : "partial",
        Vocabulary.is(source.strip().toLowerCase(Locale.ROOT), WordClass.PRONOUN)
            ? "pronoun"
            : "nominal",
        length <= 3 ? "1-3 words" : length <= 9 ? "4-9 words" : "10+ words");
  }

  private static String joined(String text, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static String context(String text, Span segment) {
    int start = Math.max(0, segment.start() - 160);
    int end = Math.min(text.length(), segment.end() + 160);
    return text.substring(start, segment.start()).replace('\n', '¶')
        + "[["
        + segment.in(text)
        + "]]"
        + text.substring(segment.end(), end).replace('\n', '¶');
  }
}
