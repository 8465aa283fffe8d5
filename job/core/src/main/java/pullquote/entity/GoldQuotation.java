package pullquote.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullquote.text.Span;

/**
 * A quotation with what a reader says of it. All spans are UTF-16 indexes.
 *
 * @param span with the marks
 * @param kind of what is no speech: scare, title, nickname, term, slogan, other; else null
 * @param nested whether it stands inside another quotation
 * @param mention the words that name the source; null if the article has none, and if it is no
 *     speech
 * @param speaker the fullest name in the article, else the fullest description; null if it is no
 *     speech or has no source
 * @param type null exactly where the speaker is
 * @param onBehalfOf for whom somebody unnamed, or a document, speaks
 * @param doubt whether two careful readers could differ
 * @param bad whether the bounds of the quotation are wrong in the label
 */
public record GoldQuotation(
    Span span,
    Status status,
    @Nullable String kind,
    boolean nested,
    @Nullable Span mention,
    @Nullable String speaker,
    @Nullable SpeakerType type,
    @Nullable String onBehalfOf,
    boolean doubt,
    boolean bad) {

  public GoldQuotation {
    if ((speaker == null) != (type == null)) {
      throw new IllegalArgumentException("speaker " + speaker + " of type " + type);
    }
    if ((speaker != null) != (status == Status.SPEECH)) {
      throw new IllegalArgumentException(status.key() + " by " + speaker);
    }
  }

  /** What a quotation is. */
  public enum Status {
    /** Somebody's words, and the article lets a reader know whose. */
    SPEECH,
    /** Nobody's words. */
    NOT_SPEECH,
    /** Somebody's words, and a reader cannot tell whose. */
    UNSOURCED;

    /** The name in the files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it is measured and trained on: rightly bounded and not inside another quotation. */
  public boolean isCounted() {
    return !bad && !nested;
  }
}
