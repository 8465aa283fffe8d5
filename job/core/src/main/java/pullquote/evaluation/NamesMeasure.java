package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.entity.GoldQuotation.Status;
import pullquote.entity.SpeakerNames;
import pullquote.entity.SpeakerType;
import pullquote.text.CodePoints;
import pullquote.text.Span;
import pullquote.text.WordList;

/**
 * Counts the quotations whose speaker is right by name. An answer serves a label if it covers at
 * least half of it. Labels with wrong bounds and quotations within quotations are left out.
 *
 * <p>The speaker of a person or an organisation is right by its name; that of a group, a document
 * or somebody unnamed if the mention is theirs and nobody else's name stands in its place.
 */
public final class NamesMeasure {
  /** From this confidence on an answer counts as sure. */
  public static final double SURE = 0.9;

  private static final Set<String> PRONOUNS = WordList.set(NamesMeasure.class, "pronouns.txt");

  private final Map<Slice, Counts> slices = new TreeMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * What the product says of a quotation. Spans are UTF-16 indexes.
   *
   * @param span with the marks
   * @param status its key in the tables, for lists of errors
   * @param mention null where it is not attributed
   * @param method what decided for the mention, and for the speaker
   * @param mentionConfidence of the mention alone
   * @param confidence of the speaker by name
   */
  public record Answer(
      Span span,
      String status,
      @Nullable Span mention,
      @Nullable String speaker,
      @Nullable SpeakerType type,
      String method,
      double mentionConfidence,
      double confidence) {}

  /** What became of a label. */
  public enum Verdict {
    RIGHT,
    /** The mention is right, what it stands for is not. */
    OTHER_NAME,
    /** Attributed by other words, to somebody else. */
    OTHER_MENTION,
    /** Speech that is not attributed. */
    MISSED,
    /** No speech, or nobody's, and yet attributed. */
    FALSE_ALARM,
    /** No speech, and not attributed. */
    REJECTED
  }

  /** How the words that name the source name it. */
  public enum Wording {
    FULL_NAME,
    SHORT_NAME,
    PRONOUN,
    DESCRIPTION,
    /** The article has no such words. */
    NONE
  }

  /** A judged label. */
  public record Outcome(
      GoldArticle article, GoldQuotation label, Verdict verdict, @Nullable Answer answer) {

    /** Whether the words that name the source are the right ones, or the speaker is. */
    public boolean isMentionRight() {
      return verdict == Verdict.RIGHT || verdict == Verdict.OTHER_NAME;
    }

    boolean isAttributed() {
      return answer != null && answer.mention() != null;
    }
  }

  /** By what the labels are divided. */
  public enum Division {
    ALL,
    SET,
    OUTLET,
    WORDING,
    TYPE
  }

  /** The labels that have something in common. */
  public record Slice(Division division, String name) implements Comparable<Slice> {
    /** Of all labels. */
    public static final Slice ALL = new Slice(Division.ALL, "all");

    @Override
    public int compareTo(Slice other) {
      int byDivision = division.compareTo(other.division);
      return byDivision != 0 ? byDivision : name.compareTo(other.name);
    }
  }

  /** Counts of one slice, with the measures made of them. */
  public static final class Counts {
    private int speech;
    private int attributed;
    private int mentionRight;
    private int right;
    private int falseAlarms;
    private int named;
    private int namedRight;
    private int sure;
    private int sureRight;

    private void add(Outcome outcome) {
      GoldQuotation label = outcome.label();
      Answer answer = outcome.answer();
      if (label.status() != Status.SPEECH) {
        falseAlarms += outcome.isAttributed() ? 1 : 0;
        return;
      }
      int isRight = outcome.verdict() == Verdict.RIGHT ? 1 : 0;
      speech++;
      attributed += outcome.isAttributed() ? 1 : 0;
      mentionRight += outcome.isMentionRight() ? 1 : 0;
      right += isRight;
      if (isName(label.type())) {
        named++;
        namedRight += isRight;
        if (answer != null && outcome.isAttributed() && answer.confidence() >= SURE) {
          sure++;
          sureRight += isRight;
        }
      }
    }

    /** Labels that are speech. */
    public int speech() {
      return speech;
    }

    /** Of all attributions, those of no speech included, how many have the right mention. */
    public double mentionPrecision() {
      return share(mentionRight, attributed + falseAlarms);
    }

    /** Of all speech, how much is attributed by the right mention. */
    public double mentionRecall() {
      return share(mentionRight, speech);
    }

    public double mentionF1() {
      double sum = mentionPrecision() + mentionRecall();
      return sum == 0 ? 0 : 2 * mentionPrecision() * mentionRecall() / sum;
    }

    /** Of all speech, how much has the right speaker. */
    public double speakerRight() {
      return share(right, speech);
    }

    /** Speech of persons and organisations. */
    public int named() {
      return named;
    }

    /** Of the speech of persons and organisations, how much has the right name. */
    public double namedRight() {
      return share(namedRight, named);
    }

    /** Of the persons' and organisations' answers given {@link #SURE}, how many are right. */
    public double sureRight() {
      return share(sureRight, sure);
    }

    /** How much of the speech of persons and organisations is given {@link #SURE}. */
    public double sureShare() {
      return share(sure, named);
    }

    /** Attributions of what is no speech, or nobody's. */
    public int falseAlarms() {
      return falseAlarms;
    }

    private static double share(int part, int whole) {
      return part / Math.max(1.0, whole);
    }
  }

  /**
   * Judges one article.
   *
   * @param set a name for the articles it belongs to
   * @param answers one a quotation of the article, in its order
   */
  public void add(String set, GoldArticle article, List<Answer> answers) {
    CodePoints codePoints = CodePoints.of(article.article().text());
    for (GoldQuotation label : article.quotations()) {
      if (label.isCounted()) {
        Answer answer = serving(label.span(), answers, codePoints);
        Outcome outcome = new Outcome(article, label, verdict(label, answer), answer);
        outcomes.add(outcome);
        for (Slice slice : slices(set, article, label)) {
          slices.computeIfAbsent(slice, key -> new Counts()).add(outcome);
        }
      }
    }
  }

  /** By division, then by name. */
  public Map<Slice, Counts> slices() {
    return slices;
  }

  /** The counts of all labels. */
  public Counts all() {
    return slices.getOrDefault(Slice.ALL, new Counts());
  }

  /** Of every label that counts, in the order of the articles. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** The answer that covers most of the span, if it covers half of it; of equals the first. */
  private static @Nullable Answer serving(Span span, List<Answer> answers, CodePoints codePoints) {
    Answer best = null;
    int most = 0;
    for (Answer answer : answers) {
      int start = Math.max(span.start(), answer.span().start());
      int end = Math.min(span.end(), answer.span().end());
      int covered = start < end ? codePoints.offset(end) - codePoints.offset(start) : 0;
      if (covered > most) {
        best = answer;
        most = covered;
      }
    }
    return 2 * most >= codePoints.offset(span.end()) - codePoints.offset(span.start())
        ? best
        : null;
  }

  private static Verdict verdict(GoldQuotation label, @Nullable Answer answer) {
    boolean attributed = answer != null && answer.mention() != null;
    if (label.status() != Status.SPEECH) {
      return attributed ? Verdict.FALSE_ALARM : Verdict.REJECTED;
    }
    if (answer == null || !attributed) {
      return Verdict.MISSED;
    }
    if (isSpeakerRight(label, answer)) {
      return Verdict.RIGHT;
    }
    return overlaps(label, answer) ? Verdict.OTHER_NAME : Verdict.OTHER_MENTION;
  }

  private static boolean isSpeakerRight(GoldQuotation label, Answer answer) {
    if (SpeakerNames.same(answer.speaker(), label.speaker(), label.type())) {
      return true;
    }
    if (isName(label.type()) || !overlaps(label, answer)) {
      return false;
    }
    boolean otherName =
        isName(answer.type())
            && !SpeakerNames.same(answer.speaker(), label.onBehalfOf(), SpeakerType.PERSON);
    return !otherName || label.type() == SpeakerType.DOCUMENT;
  }

  private static boolean isName(@Nullable SpeakerType type) {
    return type == SpeakerType.PERSON || type == SpeakerType.ORGANISATION;
  }

  private static boolean overlaps(GoldQuotation label, Answer answer) {
    Span marked = label.mention();
    Span found = answer.mention();
    return marked != null && found != null && marked.overlaps(found);
  }

  private static List<Slice> slices(String set, GoldArticle article, GoldQuotation label) {
    List<Slice> slices = new ArrayList<>();
    slices.add(Slice.ALL);
    slices.add(new Slice(Division.SET, set));
    slices.add(new Slice(Division.OUTLET, article.outlet()));
    if (label.status() == Status.SPEECH) {
      slices.add(new Slice(Division.TYPE, Objects.requireNonNull(label.type()).key()));
      String wording = wording(article, label).name().toLowerCase(Locale.ROOT);
      slices.add(new Slice(Division.WORDING, wording.replace('_', ' ')));
    }
    return slices;
  }

  /** How a label's mention names its speaker. */
  static Wording wording(GoldArticle article, GoldQuotation label) {
    Span mention = label.mention();
    String written =
        mention == null ? "" : mention.in(article.article().text()).toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return Wording.NONE;
    }
    if (PRONOUNS.contains(written)) {
      return Wording.PRONOUN;
    }
    String words = SpeakerNames.plain(written);
    String name = SpeakerNames.plain(label.speaker());
    if (words.endsWith(name) && isName(label.type())) {
      return Wording.FULL_NAME;
    }
    List<String> nameWords = SpeakerNames.words(name);
    boolean hasLast =
        !nameWords.isEmpty()
            && SpeakerNames.words(words).contains(nameWords.get(nameWords.size() - 1));
    return hasLast && label.type() == SpeakerType.PERSON ? Wording.SHORT_NAME : Wording.DESCRIPTION;
  }
}
