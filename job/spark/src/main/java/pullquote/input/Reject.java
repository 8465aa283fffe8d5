package pullquote.input;

import org.jspecify.annotations.Nullable;
import pullquote.text.Article;

/**
 * A record that is no article.
 *
 * @param file its name under the input root
 * @param position the line, from 1, or the row of a Parquet file, from 0
 * @param detail what is wrong with it, for a person
 * @param sample how it begins
 */
public record Reject(
    String file,
    @Nullable Long position,
    RejectReason reason,
    String detail,
    @Nullable String sample) {

  private static final int SAMPLE_LENGTH = 200;
  private static final int DETAIL_LENGTH = 500;

  public Reject {
    detail = Texts.head(detail, DETAIL_LENGTH);
    sample = sample == null ? null : Texts.head(sample, SAMPLE_LENGTH);
  }

  /** Of a record whose id an earlier one has, which stands at {@code first}. */
  public static Reject duplicate(InputRecord record, Article article, String first) {
    return new Reject(
        record.file(),
        record.position(),
        RejectReason.DUPLICATE_ID,
        duplicates(article.id(), first),
        article.text());
  }

  /** What is wrong with the records of an id but the first, which stands at {@code first}. */
  public static String duplicates(String id, String first) {
    return Texts.head("the id " + id + " is that of " + first + " too", DETAIL_LENGTH);
  }
}
