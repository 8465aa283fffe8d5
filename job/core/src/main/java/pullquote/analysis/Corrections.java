package pullquote.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerMethod;
import pullquote.entity.SpeakerRegistry;
import pullquote.quote.Attribution;
import pullquote.quote.AttributionMethod;
import pullquote.quote.Quote;
import pullquote.quote.Reason;
import pullquote.quote.Status;
import pullquote.text.Article;
import pullquote.text.Span;

/**
 * What readers have said of quotations. A correction holds for the quotation at its place in its
 * article as long as the text there is the same; one that no longer fits changes nothing. Immutable
 * and thread-safe.
 */
public final class Corrections implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nobody has said anything. */
  public static final Corrections NONE = new Corrections(List.of());

  private final HashMap<String, ArrayList<Correction>> byArticle = new HashMap<>();

  /** Of several about one place the last holds. */
  public Corrections(List<Correction> corrections) {
    for (Correction correction : corrections) {
      ArrayList<Correction> others =
          byArticle.computeIfAbsent(correction.article(), any -> new ArrayList<>());
      others.removeIf(
          other -> other.start() == correction.start() && other.end() == correction.end());
      others.add(correction);
    }
  }

  public boolean isEmpty() {
    return byArticle.isEmpty();
  }

  /** The corrections of all articles, in no order. */
  public List<Correction> all() {
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  /** Those that fit an article, by the index of the quote that each is about. */
  Map<Integer, Correction> of(Article article, List<Quote> quotes) {
    List<Correction> given = byArticle.get(article.id());
    if (given == null) {
      return Map.of();
    }
    Map<Span, Correction> bySpan = new HashMap<>();
    for (Correction correction : given) {
      Span span = span(article.text(), correction.start(), correction.end());
      if (span != null && fits(correction, span, article.text())) {
        bySpan.put(span, correction);
      }
    }
    Map<Integer, Correction> byQuote = new HashMap<>();
    for (Quote quote : quotes) {
      Correction correction = bySpan.get(quote.quotation().span());
      if (correction != null) {
        byQuote.put(quote.index(), correction);
      }
    }
    return byQuote;
  }

  private static boolean fits(Correction correction, Span span, String text) {
    if (correction.text() != null && !correction.text().equals(span.in(text))) {
      return false;
    }
    if (correction.mentionStart() == null || correction.mentionEnd() == null) {
      return true;
    }
    Span mention = span(text, correction.mentionStart(), correction.mentionEnd());
    return mention != null
        && (correction.mention() == null || correction.mention().equals(mention.in(text)));
  }

  /** Null where the text has no such place. */
  private static @Nullable Span span(String text, int start, int end) {
    if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
      return null;
    }
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  /** The first decision as the reader makes it. */
  static Quote corrected(Quote quote, Correction correction, String text) {
    Attribution found = quote.attribution();
    Attribution attribution =
        switch (correction.status()) {
          case SPEECH -> {
            Span mention =
                correction.mentionStart() == null || correction.mentionEnd() == null
                    ? null
                    : span(text, correction.mentionStart(), correction.mentionEnd());
            Span cue = Objects.equals(mention, found.mention()) ? found.cue() : null;
            yield new Attribution(
                Status.ATTRIBUTED,
                mention,
                cue,
                AttributionMethod.CORRECTED,
                1,
                null,
                found.runnerUp());
          }
          case NOT_SPEECH -> nobody(Status.NOT_SPEECH, Reason.NO_SPEECH);
          case UNSOURCED -> nobody(Status.UNATTRIBUTED, Reason.NO_SOURCE);
        };
    return new Quote(
        quote.index(),
        quote.utterance(),
        quote.sentence(),
        quote.quotation(),
        quote.kind(),
        quote.offTopic(),
        attribution);
  }

  private static Attribution nobody(Status status, Reason reason) {
    return new Attribution(status, null, null, AttributionMethod.CORRECTED, 1, reason, null);
  }

  /**
   * The second decision as the reader makes it.
   *
   * @param found what the product finds for the mention
   * @param others what it finds for all quotes of the article: somebody of that name among them
   *     keeps the id
   */
  static Identification corrected(
      Identification found,
      Correction correction,
      List<Identification> others,
      SpeakerRegistry registry) {
    String name = correction.speaker();
    if (name == null || correction.type() == null) {
      return Identification.NONE;
    }
    Speaker same = found.speaker();
    Speaker speaker =
        same != null && same.name().equals(name)
            ? same
            : others.stream()
                .map(Identification::speaker)
                .filter(other -> other != null && other.name().equals(name))
                .findFirst()
                .orElseGet(() -> registry.speaker(name));
    if (speaker == null) {
      speaker = Speaker.named(name, correction.type(), correction.article());
    }
    boolean agrees = same != null && same.id().equals(speaker.id());
    return new Identification(
        speaker,
        agrees ? found.descriptor() : null,
        SpeakerMethod.CORRECTED,
        1,
        agrees ? found.onBehalfOf() : null,
        null);
  }
}
