package pullquote.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.language.Tagger;
import pullquote.language.Words;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;

/** Finds an article's quotes and the words that name the source of each. Not thread-safe. */
public final class QuoteReader {
  private static final int LONGEST_TITLE = 10;

  private final Tagger tagger;
  private final Lexicon lexicon;
  private final Calibration calibration;
  private final Decoder decoder;

  /** With the model that comes with the product. */
  public QuoteReader() {
    this(AttributionModel.shipped());
  }

  public QuoteReader(AttributionModel model) {
    this.lexicon = model.lexicon();
    this.tagger = new Tagger(lexicon.oneTagWords());
    this.calibration = model.calibration();
    this.decoder = new Decoder(model.ranker());
  }

  /** One quote a quotation of the document, in the same order. */
  public List<Quote> read(Document document) {
    return read(Words.of(document));
  }

  /** The same for an article whose words are read. */
  public List<Quote> read(Words words) {
    Document document = words.document();
    Items items = new Items(ItemStream.of(words, tagger, lexicon));
    Map<Integer, Choice> choices = new HashMap<>();
    for (Choice choice : decoder.decode(document, items)) {
      Item item = items.get(choice.quote());
      for (int i = item.quotation(); i <= item.lastQuotation(); i++) {
        if (document.quotations().get(i).depth() == 0) {
          choices.put(i, choice);
        }
      }
    }
    int[] utterances = Utterances.of(document, items, choices);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < utterances.length; i++) {
      Quotation quotation = document.quotations().get(i);
      Choice choice = choices.get(i);
      Sentence sentence = document.sentenceAt(quotation.span().start());
      QuoteKind kind;
      Attribution attribution;
      if (choice == null) {
        boolean speech = QuoteKinds.isNestedSpeech(document, quotation);
        kind = QuoteKind.NESTED;
        attribution =
            nobody(speech ? Status.UNATTRIBUTED : Status.NOT_SPEECH, Reason.NESTED, 0, null);
      } else {
        attribution = attribution(Scene.of(document, items, choice.quote()), choice);
        Scene scene = Scene.of(document, items, choice.quote(), i);
        kind =
            attribution.status() == Status.NOT_SPEECH
                ? QuoteKinds.ofNoSpeech(scene)
                : QuoteKinds.ofSpeech(scene);
      }
      quotes.add(
          new Quote(
              i,
              utterances[i],
              sentence.index(),
              quotation,
              kind,
              sentence.kind() == SentenceKind.OFF_TOPIC,
              attribution));
    }
    return quotes;
  }

  private Attribution attribution(Scene scene, Choice choice) {
    Items items = scene.items();
    double confidence = calibration.confidence(choice.probability());
    Span runnerUp =
        choice.runnerUp() == History.NOBODY ? null : Mentions.span(items, choice.runnerUp());
    if (choice.isNobody()) {
      return QuoteKinds.isStatement(scene)
              && !(scene.words() <= LONGEST_TITLE && QuoteKinds.isWorkBefore(scene))
          ? nobody(Status.UNATTRIBUTED, Reason.NO_SOURCE, confidence, runnerUp)
          : nobody(Status.NOT_SPEECH, Reason.NO_SPEECH, confidence, runnerUp);
    }
    if (choice.label() != null) {
      return new Attribution(
          Status.ATTRIBUTED, choice.label(), null, choice.method(), confidence, null, runnerUp);
    }
    Item cue = Construction.cue(items, choice.quote(), choice.source());
    return new Attribution(
        Status.ATTRIBUTED,
        Mentions.span(items, choice.source()),
        cue == null ? null : cue.span(),
        choice.method(),
        confidence,
        null,
        runnerUp);
  }

  private static Attribution nobody(
      Status status, Reason reason, double confidence, @Nullable Span runnerUp) {
    return new Attribution(
        status, null, null, AttributionMethod.NOBODY, confidence, reason, runnerUp);
  }
}
