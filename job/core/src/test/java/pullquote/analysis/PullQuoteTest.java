package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerMethod;
import pullquote.entity.SpeakerType;
import pullquote.quote.Attribution;
import pullquote.quote.AttributionMethod;
import pullquote.quote.Quote;
import pullquote.quote.QuoteKind;
import pullquote.quote.Reason;
import pullquote.quote.Status;
import pullquote.summary.Ranking;
import pullquote.summary.Salience;
import pullquote.summary.Summary;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Paragraph;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;

class PullQuoteTest {
  private static final String LONG = "We will build the bridge before the winter comes again.";
  private static final String FRAGMENT = "before the winter comes to the bridge and the river";

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<AnalysedQuote> quotes = new ArrayList<>();
  private final List<Optional<Salience>> saliences = new ArrayList<>();
  private String speakerName = "Ada Lunn";

  /** One paragraph, one sentence, one quotation. */
  private void add(String words, QuoteKind kind, @Nullable SpeakerType speaker, double salience) {
    add(words, kind, speaker, salience, true, false, quotes.size());
  }

  private void add(
      String words,
      QuoteKind kind,
      @Nullable SpeakerType speaker,
      double salience,
      boolean closed,
      boolean offTopic,
      int utterance) {
    int index = quotes.size();
    int start = text.length();
    text.append('“').append(words).append(closed ? "”" : "");
    int end = text.length();
    text.append(" said " + speakerName + ".");
    Span span = new Span(start, text.length());
    text.append('\n');
    paragraphs.add(new Paragraph(index, span));
    sentences.add(new Sentence(index, index, span, SentenceKind.BODY));
    Quotation quotation =
        new Quotation(
            new Span(start, end),
            new Span(start + 1, closed ? end - 1 : end),
            index,
            0,
            closed,
            false);
    quotations.add(quotation);
    Attribution attribution =
        speaker == null
            ? new Attribution(
                Status.UNATTRIBUTED,
                null,
                null,
                AttributionMethod.NOBODY,
                0,
                Reason.NO_SOURCE,
                null)
            : new Attribution(
                Status.ATTRIBUTED,
                new Span(end + 6, end + 6 + speakerName.length()),
                null,
                AttributionMethod.CUE_AFTER,
                1,
                null,
                null);
    Identification identification =
        speaker == null
            ? Identification.NONE
            : new Identification(
                new Speaker("person/speaker", speakerName, speaker, List.of()),
                null,
                SpeakerMethod.NAME,
                1,
                null,
                null);
    quotes.add(
        new AnalysedQuote(
            new Quote(index, utterance, index, quotation, kind, offTopic, attribution),
            identification));
    saliences.add(salience < 0 ? Optional.empty() : Optional.of(new Salience(salience, index + 1)));
  }

  private int chosen() {
    Document document =
        new Document(Article.of("a", text.toString()), paragraphs, quotations, sentences);
    Ranking ranking = new Ranking(saliences, new Summary(List.of(), "", 0, List.of()));
    return new PullQuote(document, quotes, ranking).choose().orElse(-1);
  }

  @Test
  void theMostSalientSentenceOfAPersonIsPrinted() {
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.2);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.4);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.3);
    assertThat(chosen()).isEqualTo(1);
  }

  @Test
  void theFirstOfEquals() {
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.2);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.2);
    assertThat(chosen()).isEqualTo(0);
  }

  @Test
  void whatStandsByItselfComesBeforeWhatLeans() {
    add("And he will build the bridge again.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.1);
    assertThat(chosen()).isEqualTo(1);
  }

  @Test
  void whatLeansComesBeforeAFragment() {
    add(FRAGMENT, QuoteKind.PARTIAL, SpeakerType.PERSON, 0.9);
    add("And he will build the bridge again.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.1);
    assertThat(chosen()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
  void onlyAPersonWithANameIsPrinted(SpeakerType type) {
    add(LONG, QuoteKind.DIRECT, type, 0.9);
    assertThat(chosen()).isEqualTo(-1);
  }

  @Test
  void aFragmentOfTenWordsIsBetterThanNone() {
    add("before the winter comes to the bridge", QuoteKind.PARTIAL, SpeakerType.PERSON, 0.9);
    add(FRAGMENT, QuoteKind.PARTIAL, SpeakerType.PERSON, 0.1);
    assertThat(chosen()).isEqualTo(1);
  }

  @Test
  void noTranscriptAndNothingTorn() {
    add("LUNN: We will build the bridge again.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    add("We will build the . bridge again.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    add("They all sang “build the bridge again.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    add("We hope that Lunn will build the bridge.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    assertThat(chosen()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, The United Nations will build the bridge again.",
    "Theresa May, Maybe the town may build the bridge again.",
    "'Ada Lunn Jr.', We hope that Teddy Jr. will build the bridge.",
    "Rosa Lee, Asleep or awake they Leeward build the bridge.",
    "Noor al-Rashid, The Rashidun built the bridge in their time."
  })
  void aSurnameInsideOfAnotherWordNamesNobody(String name, String words) {
    speakerName = name;
    add(words, QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    assertThat(chosen()).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, We hope that Kim will build the bridge again.",
    "Xi Jinping, We hope that Xi will build the bridge again.",
    "Theresa May, We hope that Mrs May will build the bridge.",
    "'Ada Lunn Jr.', We hope that Lunn’s town builds the bridge.",
    "Noor al-Rashid, We hope that Al-Rashid will build the bridge."
  })
  void whoIsNamedInItHasHardlySaidIt(String name, String words) {
    speakerName = name;
    add(words, QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    assertThat(chosen()).isEqualTo(-1);
  }

  @Test
  void neitherTooShortNorTooLong() {
    add("We will see.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    add("We will " + "build ".repeat(39), QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    assertThat(chosen()).isEqualTo(-1);
  }

  @Test
  void notTheHalfOfASplitSentence() {
    add("We will build the bridge again,", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9);
    add("and before the winter comes.", QuoteKind.DIRECT, SpeakerType.PERSON, 0.9, true, false, 0);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.1);
    assertThat(chosen()).isEqualTo(2);
  }

  @Test
  void nothingThatCannotBePrinted() {
    add(LONG, QuoteKind.DIRECT, null, 0.9);
    add(LONG, QuoteKind.TITLE, SpeakerType.PERSON, 0.9);
    add(LONG, QuoteKind.NESTED, SpeakerType.PERSON, 0.9);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.9, false, false, 3);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, 0.9, true, true, 4);
    add(LONG, QuoteKind.DIRECT, SpeakerType.PERSON, -1);
    assertThat(chosen()).isEqualTo(-1);
  }
}
