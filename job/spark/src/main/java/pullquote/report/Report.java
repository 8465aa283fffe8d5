package pullquote.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import pullquote.output.WrittenTables;

/**
 * The report: one page that holds the articles, their quotations and who said them.
 *
 * @param articles on the page
 * @param bytes of the page
 * @param leftOut what is not on the page, and why; null where all is
 */
public record Report(int articles, long bytes, @Nullable String leftOut) {

  /** More articles would make the page slow. */
  public static final int DEFAULT_MOST_ARTICLES = 5000;

  /** Some 20 MB of text, which a browser holds several times over. */
  private static final long MOST_WORDS = 3_500_000;

  /**
   * Writes the page, or leaves what was there.
   *
   * @param mostArticles those with the most quotations are on the page if there are more
   */
  public static Report write(WrittenTables tables, Path file, int mostArticles) throws IOException {
    ArticleSelection choice = new ArticleSelection(mostArticles, MOST_WORDS);
    CorpusCounts totals = CorpusCounts.of(tables, choice);
    String leftOut = leftOut(choice);
    PageData data = new PageData(tables, totals, choice.ids(), leftOut);
    Path whole = file.toAbsolutePath();
    // Not a temporary file of Java's: nobody but its owner could read it.
    Path unfinished =
        whole.resolveSibling("." + whole.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        Page.write(out, in -> pack(data, in));
      }
      long bytes = Files.size(unfinished);
      Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
      return new Report(choice.ids().size(), bytes, leftOut);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static @Nullable String leftOut(ArticleSelection choice) {
    long articles = choice.leftOut();
    return articles == 0
        ? null
        : String.format(
            Locale.ROOT,
            "Left out, for the size of the page: %,d article%s with the fewest quotations. The figures"
                + " of the overview count them too.",
            articles,
            articles == 1 ? "" : "s");
  }

  private static void pack(PageData data, OutputStream out) throws IOException {
    try (OutputStream packed =
            new GZIPOutputStream(Base64.getEncoder().wrap(new Unclosed(out)), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(packed)) {
      data.write(json);
    }
  }

  /** The rest of the page comes after the data. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
