package pullquote.entity;

import pullquote.language.FirstNames;
import pullquote.language.Gender;
import pullquote.language.Words;
import pullquote.quote.Attribution;
import pullquote.quote.Quote;
import pullquote.text.Document;
import pullquote.text.Span;
import pullquote.text.WordCount;

/** How sure it is that a speaker found has the right name: both decisions together. */
final class Confidence {
  private static final double LEAST = 0.02;
  private static final double MOST = 0.99;
  private static final int SHORT = 3;
  private static final int OFTEN = 3;
  private static final int FAR = 2;

  private final Document document;
  private final Words words;
  private final Cast cast;
  private final SpeakerModel model;

  Confidence(Document document, Words words, Cast cast, SpeakerModel model) {
    this.document = document;
    this.words = words;
    this.cast = cast;
    this.model = model;
  }

  /** Never 1, which is for what a reader has corrected. */
  double of(double[] values) {
    return Math.min(MOST, model.confidence(values));
  }

  /** By what it is judged. */
  double[] values(Quote quote, Span mention, Source source) {
    Values values = new Values(ConfidenceFeature.ALL);
    double sure = odds(quote.attribution().confidence());
    double choice = odds(source.probability());
    Entity entity = source.entity();
    switch (source.naming()) {
      case PRONOUN -> {
        values.set(ConfidenceFeature.PRONOUN);
        values.set(ConfidenceFeature.MENTION_PRONOUN, sure);
        values.set(ConfidenceFeature.CHOICE_PRONOUN, choice);
      }
      case DESCRIPTION -> {
        values.set(ConfidenceFeature.DESCRIPTION);
        values.set(ConfidenceFeature.MENTION_DESCRIPTION, sure);
        values.set(ConfidenceFeature.CHOICE_DESCRIPTION, choice);
      }
      case AUTHOR -> {
        values.set(ConfidenceFeature.AUTHOR);
        values.set(ConfidenceFeature.MENTION_DESCRIPTION, sure);
      }
      case AS_WRITTEN -> {
        values.set(ConfidenceFeature.AS_WRITTEN);
        values.set(ConfidenceFeature.CHOICE_AS_WRITTEN, choice);
        values.set(ConfidenceFeature.MENTION_AS_WRITTEN, sure);
      }
      case NAME -> name(values, mention, source, sure, choice);
    }
    if (entity != null) {
      entity(entity, values);
    }
    construction(quote, mention, values);
    return values.array();
  }

  private void name(Values values, Span mention, Source source, double sure, double choice) {
    if (source.type() != SpeakerType.PERSON) {
      values.set(ConfidenceFeature.BODY);
      values.set(ConfidenceFeature.MENTION_BODY, sure);
      return;
    }
    String name = source.name();
    boolean whole = name != null && name.indexOf(' ') > 0 && document.text(mention).contains(name);
    if (whole) {
      values.set(ConfidenceFeature.FULL_NAME);
      values.set(ConfidenceFeature.MENTION_FULL_NAME, sure);
    } else {
      values.set(ConfidenceFeature.ONE_WORD);
      values.set(ConfidenceFeature.MENTION_ONE_WORD, sure);
      values.set(ConfidenceFeature.CHOICE_ONE_WORD, choice);
    }
  }

  private void entity(Entity entity, Values values) {
    if (entity.kind() == Entity.Kind.ORGANISATION) {
      values.setIf(!entity.kinds().isEmpty(), ConfidenceFeature.BODY_KNOWN_BY_KIND);
      return;
    }
    if (entity.kind() != Entity.Kind.PERSON) {
      return;
    }
    values.set(
        switch (entity.nameWords()) {
          case 0, 1 -> ConfidenceFeature.NAME_OF_ONE_WORD;
          case 2 -> ConfidenceFeature.NAME_OF_TWO_WORDS;
          default -> ConfidenceFeature.NAME_OF_MORE_WORDS;
        });
    PersonName name = entity.personName();
    boolean namesakes = name != null && cast.people().bearersOf(name.surname()).size() > 1;
    values.setIf(namesakes, ConfidenceFeature.NAMESAKES);
    values.setIf(entity.gender() != Gender.UNKNOWN, ConfidenceFeature.SEX_KNOWN);
    values.setIf(entity.isSurely(entity.gender()), ConfidenceFeature.SEX_SURE);
    values.setIf(
        name != null && name.words().size() > 1 && FirstNames.contains(name.first()),
        ConfidenceFeature.FIRST_NAME_KNOWN);
    values.setIf(entity.mentions() >= OFTEN, ConfidenceFeature.MENTIONED_OFTEN);
    values.set(ConfidenceFeature.PERSONHOOD, odds(entity.personhood()));
    values.setIf(entity.animacy() >= 3, ConfidenceFeature.PERSON_BY_PRONOUN);
  }

  private void construction(Quote quote, Span mention, Values values) {
    Attribution attribution = quote.attribution();
    values.setIf(attribution.cue() != null, ConfidenceFeature.CUE);
    values.setIf(attribution.runnerUp() != null, ConfidenceFeature.RUNNER_UP);
    int length = WordCount.in(document.text(), quote.quotation().inner());
    values.setIf(length <= SHORT, ConfidenceFeature.SHORT_QUOTE);
    switch (attribution.method()) {
      case ACCORDING_TO -> values.set(ConfidenceFeature.ACCORDING_TO);
      case INVERTED_CUE -> values.set(ConfidenceFeature.INVERTED_CUE);
      case CUE_AFTER -> values.set(ConfidenceFeature.CUE_AFTER);
      case CUE_BEFORE -> values.set(ConfidenceFeature.CUE_BEFORE);
      case CUE_INSIDE -> values.set(ConfidenceFeature.CUE_INSIDE);
      case COLON -> values.set(ConfidenceFeature.COLON);
      case SUBJECT_BEFORE, SUBJECT_AFTER, SAME_SENTENCE ->
          values.set(ConfidenceFeature.NO_CUE_VERB);
      case SENTENCE_BEFORE, SENTENCE_AFTER, SAME_PARAGRAPH, OTHER_PARAGRAPH -> {}
      default -> values.set(ConfidenceFeature.CONTINUED);
    }
    int at = words.firstAtOrAfter(mention.start());
    if (at >= words.size()) {
      return;
    }
    int sentences = quote.sentence() - words.sentence(at);
    int paragraphs =
        Math.abs(words.paragraphOf(quote.sentence()) - words.paragraphOf(words.sentence(at)));
    if (paragraphs == 0) {
      values.setIf(sentences == 1, ConfidenceFeature.SENTENCE_BEFORE);
      values.setIf(sentences < 0, ConfidenceFeature.SENTENCE_AFTER);
      values.setIf(sentences > 1, ConfidenceFeature.SAME_PARAGRAPH);
    }
    values.setIf(paragraphs == 1, ConfidenceFeature.OTHER_PARAGRAPH);
    values.setIf(paragraphs >= FAR, ConfidenceFeature.FAR_PARAGRAPH);
  }

  /** The logarithm of the odds, of a probability that is never quite 0 or 1. */
  private static double odds(double probability) {
    double inside = Math.max(LEAST, Math.min(MOST, probability));
    return StrictMath.log(inside / (1 - inside));
  }
}
