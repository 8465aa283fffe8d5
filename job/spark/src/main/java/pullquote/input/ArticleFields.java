package pullquote.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullquote.text.Article;

/**
 * A record's fields on their way to an article: what every format checks alike.
 *
 * @param id null where the record has none
 * @param issues what is odd about the fields
 * @param kept the values of further fields that are to be kept, by their names
 */
record ArticleFields(
    @Nullable String id,
    @Nullable String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Instant publishedAt,
    List<String> issues,
    SortedMap<String, String> kept) {

  /** The field of a record whose type is wrong. */
  static String issue(String field) {
    return "bad_" + field;
  }

  static ArticleFields ofText(String text) {
    return new ArticleFields(null, text, null, null, null, null, List.of(), new TreeMap<>());
  }

  /**
   * The record that the fields make.
   *
   * @param fallbackId the id of an article that has none of its own
   * @param written the record as it was written, for a sample
   */
  InputRecord record(
      String file,
      @Nullable Long position,
      String fallbackId,
      int maxChars,
      @Nullable String written) {
    if (text == null) {
      return reject(file, position, RejectReason.MISSING_TEXT, "there is no text", written);
    }
    if (Texts.isEmpty(text)) {
      return reject(file, position, RejectReason.EMPTY_TEXT, "the text is empty", written);
    }
    int length = text.codePointCount(0, text.length());
    if (length > maxChars) {
      return reject(
          file, position, RejectReason.TOO_LONG, length + " characters, over " + maxChars, written);
    }
    Article article =
        new Article(
            clean(id).filter(own -> !own.isBlank()).orElse(Texts.withoutLoneSurrogates(fallbackId)),
            InputRecord.source(file, position),
            clean(title).orElse(null),
            clean(outlet).orElse(null),
            clean(url).orElse(null),
            publishedAt,
            Texts.withoutLoneSurrogates(text));
    SortedMap<String, String> clean = new TreeMap<>();
    kept.forEach((name, value) -> clean.put(name, Texts.withoutLoneSurrogates(value)));
    return new InputRecord(file, position, article, new ArrayList<>(issues), clean, null);
  }

  private static InputRecord reject(
      String file,
      @Nullable Long position,
      RejectReason reason,
      String detail,
      @Nullable String sample) {
    return InputRecord.of(new Reject(file, position, reason, detail, clean(sample).orElse(null)));
  }

  private static Optional<String> clean(@Nullable String text) {
    return Optional.ofNullable(text).map(Texts::withoutLoneSurrogates);
  }
}
