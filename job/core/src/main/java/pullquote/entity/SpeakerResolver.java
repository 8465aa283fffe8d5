package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.language.Words;
import pullquote.quote.Quote;
import pullquote.text.Document;
import pullquote.text.Span;

/**
 * Resolves each quote's mention to the speaker behind it. A mention to which nobody in the article
 * answers well stays without a speaker, and the reason says why.
 */
public final class SpeakerResolver {
  private final SpeakerRegistry registry;
  private final SpeakerModel model;

  public SpeakerResolver() {
    this(SpeakerRegistry.EMPTY);
  }

  /**
   * @param registry known speakers, whose name, id and type override what the article tells
   */
  public SpeakerResolver(SpeakerRegistry registry) {
    this(registry, SpeakerModel.shipped());
  }

  SpeakerResolver(SpeakerRegistry registry, SpeakerModel model) {
    this.registry = registry;
    this.model = model;
  }

  /** One identification a quote, in the same order. */
  public List<Identification> identify(Document document, List<Quote> quotes) {
    return identify(Words.of(document), quotes);
  }

  /** The same for an article whose words are read. */
  public List<Identification> identify(Words words, List<Quote> quotes) {
    return identify(references(words, quotes));
  }

  /** Whom the words of an article refer to. */
  public References references(Words words, List<Quote> quotes) {
    return new References(words, quotes, model, DecisionLog.NONE);
  }

  /**
   * One identification a quote, in the same order.
   *
   * @param log takes what was decided and by what
   */
  List<Identification> identify(Words words, List<Quote> quotes, DecisionLog log) {
    return identify(new References(words, quotes, model, log));
  }

  /** One identification a quote of the article, in the same order. */
  public List<Identification> identify(References references) {
    Words words = references.words();
    List<Quote> quotes = references.quotes();
    DecisionLog log = references.log();
    Document document = words.document();
    if (quotes.stream().noneMatch(quote -> quote.attribution().mention() != null)) {
      return quotes.stream().map(quote -> Identification.NONE).toList();
    }
    Cast cast = references.cast();
    Discourse discourse = references.discourse();
    Confidence confidence = new Confidence(document, words, cast, model);
    OrganisationResolution organisations = new OrganisationResolution(words, cast, model, log);
    DocumentResolution documents =
        new DocumentResolution(cast, discourse, organisations, model.documents(), log);
    MentionReader reader = new MentionReader(cast, discourse, organisations, documents);
    Principals principals = new Principals(cast, organisations);
    String article = document.article().id();
    List<Identification> identifications = new ArrayList<>(quotes.size());
    Source previous = null;
    for (Quote quote : quotes) {
      Span mention = quote.attribution().mention();
      if (mention == null) {
        identifications.add(Identification.NONE);
        continue;
      }
      Source source = reader.read(mention, previous);
      double[] values = confidence.values(quote, mention, source);
      Identification found =
          identification(source, document.text(mention), article, confidence.of(values));
      log.speaker(found, words.firstAtOrAfter(mention.start()), values);
      identifications.add(found.onBehalfOf(principals.of(mention, source)));
      if (source.name() != null) {
        previous = source;
      }
    }
    return identifications;
  }

  private Identification identification(
      Source source, String mention, String article, double confidence) {
    String name = source.name();
    SpeakerRegistry.Entry entry = name == null ? null : registry.find(name);
    if (entry == null && !source.isPronoun() && (name == null || source.isAsWritten())) {
      entry = registry.find(mention);
    }
    if (entry != null) {
      Speaker known = new Speaker(entry.id(), entry.name(), entry.type(), entry.externalIds());
      return new Identification(
          known, source.descriptor(), SpeakerMethod.REGISTRY, confidence, null, null);
    }
    Speaker speaker = speaker(source, article);
    return new Identification(
        speaker,
        source.descriptor(),
        method(source, mention),
        speaker == null ? 0 : confidence,
        null,
        source.reason());
  }

  private static SpeakerMethod method(Source source, String mention) {
    return switch (source.naming()) {
      case NAME -> ofName(source, mention);
      case AS_WRITTEN -> SpeakerMethod.AS_WRITTEN;
      case DESCRIPTION ->
          source.type() == SpeakerType.ORGANISATION
              ? SpeakerMethod.ORGANISATION
              : SpeakerMethod.DESCRIPTION;
      case AUTHOR -> SpeakerMethod.DOCUMENT_AUTHOR;
      case PRONOUN -> SpeakerMethod.PRONOUN;
    };
  }

  /** Whether the whole name stands in the mention, a person's middle names aside. */
  private static SpeakerMethod ofName(Source source, String mention) {
    String name = source.name();
    if (name == null || source.type() == null) {
      return SpeakerMethod.NAME;
    }
    String written = Cast.key(Cast.plain(mention));
    String full = Cast.key(name);
    if (source.type() != SpeakerType.PERSON) {
      return written.contains(full) ? SpeakerMethod.NAME : SpeakerMethod.ORGANISATION;
    }
    boolean whole =
        written.contains(full.substring(0, Math.max(0, full.indexOf(' '))))
            && written.contains(full.substring(full.lastIndexOf(' ') + 1));
    return whole ? SpeakerMethod.NAME : SpeakerMethod.SURNAME;
  }

  private static @Nullable Speaker speaker(Source source, String article) {
    String name = source.name();
    SpeakerType type = source.type();
    if (name == null || type == null) {
      return null;
    }
    boolean proper =
        source.isProper() && (type == SpeakerType.PERSON || type == SpeakerType.ORGANISATION);
    String id = proper ? SpeakerIds.global(type, name) : SpeakerIds.local(article, name);
    return new Speaker(id, name, type, List.of());
  }
}
