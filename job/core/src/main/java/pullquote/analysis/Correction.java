package pullquote.analysis;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pullquote.entity.GoldQuotation;
import pullquote.entity.SpeakerType;

/**
 * What a reader says of a quotation, against or for what the product has found. All places count
 * code points of the article's text, as the tables do.
 *
 * @param article its id
 * @param start where the quotation starts, with the marks
 * @param end where it ends, half-open
 * @param text what stood there when the reader saw it; null if that is not to be checked
 * @param mentionStart where the words that name the source start; null if no words do
 * @param mentionEnd null exactly where the start is
 * @param mention these words; null if they are not to be checked
 * @param speaker by full name; present where, and only where, it is speech
 * @param type null exactly where the speaker is
 */
public record Correction(
    String article,
    int start,
    int end,
    @Nullable String text,
    GoldQuotation.Status status,
    @Nullable Integer mentionStart,
    @Nullable Integer mentionEnd,
    @Nullable String mention,
    @Nullable String speaker,
    @Nullable SpeakerType type)
    implements Serializable {

  public Correction {
    if ((speaker != null) != (status == GoldQuotation.Status.SPEECH)
        || (speaker == null) != (type == null)) {
      throw new IllegalArgumentException(
          status.key() + " by speaker " + speaker + " of type " + type);
    }
    if ((mentionStart == null) != (mentionEnd == null)
        || (mentionStart != null && speaker == null)) {
      throw new IllegalArgumentException("mention [" + mentionStart + ", " + mentionEnd + ")");
    }
  }
}
