package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.entity.GoldQuotation.Status;
import pullquote.entity.SpeakerNames;
import pullquote.entity.SpeakerType;
import pullquote.evaluation.NamesMeasure.Answer;
import pullquote.evaluation.NamesMeasure.Counts;
import pullquote.evaluation.NamesMeasure.Division;
import pullquote.evaluation.NamesMeasure.Outcome;
import pullquote.evaluation.NamesMeasure.Slice;
import pullquote.evaluation.NamesMeasure.Verdict;
import pullquote.text.Article;
import pullquote.text.Span;

/**
 * Each quotation is a line of its own, ten characters long, behind the line that names somebody.
 */
final class NamesMeasureTest {

  private static final String QUOTATION = "“Ten says”";

  private final StringBuilder text = new StringBuilder();
  private final List<GoldQuotation> labels = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private Span mention = new Span(0, 0);
  private Span quotation = new Span(0, 0);

  /** A line with the mention, and one with the quotation. */
  private void line(String words) {
    mention = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    quotation = new Span(text.length(), text.length() + QUOTATION.length());
    text.append(QUOTATION).append('\n');
  }

  private void speech(String speaker, SpeakerType type, @Nullable String onBehalfOf) {
    labels.add(
        new GoldQuotation(
            quotation,
            Status.SPEECH,
            null,
            false,
            mention,
            speaker,
            type,
            onBehalfOf,
            false,
            false));
  }

  private void noSpeech(boolean nested, boolean bad) {
    labels.add(
        new GoldQuotation(
            quotation, Status.NOT_SPEECH, "scare", nested, null, null, null, null, false, bad));
  }

  private void answer(String speaker, SpeakerType type, double confidence) {
    answer(quotation, mention, speaker, type, confidence);
  }

  private void answer(
      Span span,
      @Nullable Span words,
      @Nullable String speaker,
      @Nullable SpeakerType type,
      double confidence) {
    String status = words == null ? "unattributed" : "attributed";
    answers.add(new Answer(span, status, words, speaker, type, "cue", confidence, confidence));
  }

  private NamesMeasure measure() {
    NamesMeasure measure = new NamesMeasure();
    Article article = Article.of("a", text.toString());
    measure.add("some", new GoldArticle(article, "bell", labels, List.of()), answers);
    return measure;
  }

  private Verdict verdict() {
    List<Outcome> outcomes = measure().outcomes();
    return outcomes.get(outcomes.size() - 1).verdict();
  }

  /**
   * Eight labels, of which one is left out. Six are speech: two right, one with another name behind
   * the right mention, one with another mention, one missed, one right of a group. One of the two
   * that are no speech counts, and is attributed.
   *
   * <p>Attributions 5 + 1; mentions right 4: P 4/6, R 4/6. Speakers right 3 of 6. Persons and
   * organisations 5, of which right 2; sure 3, of which right 2.
   */
  @Test
  void theFiguresAreThoseWorkedOutByHand() {
    line("Ann Lee");
    speech("Ann Lee", SpeakerType.PERSON, null);
    answer("Ann Lee", SpeakerType.PERSON, 0.95);
    line("She");
    speech("Ann Lee", SpeakerType.PERSON, null);
    answer("Ann B. Lee", SpeakerType.PERSON, 0.9);
    line("Lee");
    speech("Ann Lee", SpeakerType.PERSON, null);
    answer("Bo Lee", SpeakerType.PERSON, 0.99);
    Span lee = mention;
    line("The firm");
    speech("Bell Works", SpeakerType.ORGANISATION, null);
    answer(quotation, lee, "Bo Lee", SpeakerType.PERSON, 0.5);
    line("Bell Works");
    speech("Bell Works", SpeakerType.ORGANISATION, null);
    answer(quotation, null, null, null, 0.7);
    line("Three voters");
    speech("Three voters", SpeakerType.GROUP, null);
    answer("voters", SpeakerType.GROUP, 0.6);
    line("Nobody");
    noSpeech(false, false);
    answer("Nobody", SpeakerType.PERSON, 0.95);
    line("Nobody");
    noSpeech(true, false);
    answer("Nobody", SpeakerType.PERSON, 0.95);

    NamesMeasure measure = measure();
    assertThat(measure.outcomes())
        .extracting(Outcome::verdict)
        .containsExactly(
            Verdict.RIGHT,
            Verdict.RIGHT,
            Verdict.OTHER_NAME,
            Verdict.OTHER_MENTION,
            Verdict.MISSED,
            Verdict.RIGHT,
            Verdict.FALSE_ALARM);
    Counts all = measure.all();
    assertThat(all.speech()).isEqualTo(6);
    assertThat(all.falseAlarms()).isEqualTo(1);
    assertThat(all.mentionPrecision()).isEqualTo(4 / 6.0);
    assertThat(all.mentionRecall()).isEqualTo(4 / 6.0);
    assertThat(all.mentionF1()).isCloseTo(4 / 6.0, within(1e-12));
    assertThat(all.speakerRight()).isEqualTo(3 / 6.0);
    assertThat(all.named()).isEqualTo(5);
    assertThat(all.namedRight()).isEqualTo(2 / 5.0);
    assertThat(all.sureRight()).isEqualTo(2 / 3.0);
    assertThat(all.sureShare()).isEqualTo(3 / 5.0);
    assertThat(measure.slices().keySet())
        .extracting(Slice::name)
        .containsExactly(
            "all",
            "some",
            "bell",
            "description",
            "full name",
            "pronoun",
            "short name",
            "group",
            "organisation",
            "person");
    Counts pronouns = measure.slices().get(new Slice(Division.WORDING, "pronoun"));
    assertThat(pronouns).isNotNull();
    assertThat(NamesReport.line(measure))
        .isEqualTo("mention F1 0.667, speaker right 0.500, sure and right 0.667 of 0.60");
    assertThat(NamesReport.lines(measure))
        .contains(
            "| bell | 6 | 0.667 | 0.667 | 0.667 | 0.500 | 0.400 | 0.667 | 0.60 |",
            "| pronoun | 1 | 1.000 |",
            "| organisation | 2 | 0.000 |",
            // Of mentions 0.9 and 0.5 are right; 0.95, 0.99 and the false alarm's 0.95: two.
            "| 0.95-1.00 | 3 | 0.963 | 0.667 |",
            "| 0.95-1.00 | 3 | 0.963 | 0.333 |",
            "Of the speech 1 has no attribution, 1 another mention, 1 another name behind the"
                + " mention; 1 attributions of what is no speech.");
    assertThat(NamesReport.errors(measure)).hasSize(1 + 4);
    assertThat(NamesReport.errors(measure).get(1))
        .startsWith(
            "other_name\ta\tbell\t38\tLee\tAnn Lee\tperson\tattributed\tLee\tBo Lee\tperson")
        .endsWith(
            "[[“Ten says”]]¶The firm¶“Ten says”¶Bell Works¶“Ten says”¶Three voters¶“Ten says”"
                + "¶Nobody¶“Ten says”¶Nobody¶“Ten says”¶");
  }

  @Test
  void halfOfAQuotationServesAndLessDoesNot() {
    line("Ann Lee");
    speech("Ann Lee", SpeakerType.PERSON, null);
    Span half = new Span(quotation.start(), quotation.start() + 5);
    answer(half, mention, "Ann Lee", SpeakerType.PERSON, 1);
    assertThat(verdict()).isEqualTo(Verdict.RIGHT);
    answers.set(
        0,
        new Answer(
            new Span(half.start(), half.end() - 1),
            "attributed",
            mention,
            "Ann Lee",
            SpeakerType.PERSON,
            "cue",
            1,
            1));
    assertThat(verdict()).isEqualTo(Verdict.MISSED);
  }

  @Test
  void nobodyElsesNameStandsInThePlaceOfSomebodyUnnamed() {
    line("a spokesman for Bell Works");
    speech("a spokesman for Bell Works", SpeakerType.UNNAMED, "Bell Works");
    answer("Bo Lee", SpeakerType.PERSON, 1);
    assertThat(verdict()).isEqualTo(Verdict.OTHER_NAME);
    line("a spokesman for Bell Works");
    speech("a spokesman for Bell Works", SpeakerType.UNNAMED, "Bell Works");
    answer("Bell Works", SpeakerType.ORGANISATION, 1);
    assertThat(verdict()).isEqualTo(Verdict.RIGHT);
    line("the report by Bo Lee");
    speech("the report", SpeakerType.DOCUMENT, null);
    answer("Bo Lee", SpeakerType.PERSON, 1);
    assertThat(verdict()).isEqualTo(Verdict.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, ann  lee, PERSON, true",
    "President Ann Lee, Ann Lee, PERSON, true",
    "the Rep Ann Lee, Ann Lee, PERSON, true",
    "Ann B. Lee, Ann Carla Lee, PERSON, true",
    "Ann-Marie Lee, Ann Lee, PERSON, true",
    "Ann Lee III, Ann Lee, PERSON, true",
    "Ann Lee Jr., Ann Lee, PERSON, false",
    "Ann Lee Jr., Ann B. Lee jr, PERSON, true",
    "Lee, Ann Lee, PERSON, false",
    "Ann Lee, Bo Lee, PERSON, false",
    "the Bell Works, Bell Works, ORGANISATION, true",
    "Bell Iron Works, Bell Works, ORGANISATION, false",
    "Bell’s, Bells, ORGANISATION, true",
    ", Ann Lee, PERSON, false",
  })
  void namesAreTheSame(@Nullable String ours, String theirs, SpeakerType type, boolean same) {
    assertThat(SpeakerNames.same(ours, theirs, type)).isEqualTo(same);
  }
}
