package pullquote.input;

import org.jspecify.annotations.Nullable;

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
}
