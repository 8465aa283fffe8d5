package pullquote.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pullquote.input.RefusedException;
import pullquote.output.WrittenArticle;
import pullquote.output.WrittenTables;
import pullquote.tables.TableRow;

/** One article of the tables, to read at a terminal. */
@Command(
    name = "show",
    description = {
      "Shows an article with its quotations, who said them, and the sentences of its summary.",
      "A star stands before a sentence of the summary."
    },
    sortOptions = false,
    footer = {
      "",
      "Colours only on a terminal, and not if NO_COLOR is set.",
      "",
      "Examples:",
      "  pullquote show 000_0df96f188e9229e1",
      "  pullquote show 000_0df96f188e9229e1#q1",
      "  pullquote show --input tables/ --color always harbour:12 | less -R",
    })
final class ShowCommand extends Subcommand {

  /** Set by the launcher where a person reads what is written. */
  private static final String TERMINAL_PROPERTY = "pullquote.terminal";

  private static final int IDS_SHOWN = 5;

  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      paramLabel = "ARTICLE_ID",
      description = "As in the tables; with #q and a number, all that is known of that quote.")
  private String id = "";

  @Mixin private TablesInput input = new TablesInput();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "auto")
  private When color = When.AUTO;

  @Override
  public Integer call() throws IOException, RefusedException {
    WrittenTables tables = WrittenTables.open(input.folder(this));
    PrintWriter out = out();
    Optional<WrittenArticle> article = tables.article(id);
    if (article.isPresent()) {
      new ArticleView(palette(), Terminal.columns()).print(article.get(), out);
    } else {
      new QuoteView(palette()).print(quote(tables), out);
    }
    out.flush();
    return ExitStatus.OK;
  }

  private Palette palette() {
    return switch (color) {
      case ALWAYS -> Palette.COLOURS;
      case NEVER -> Palette.PLAIN;
      case AUTO ->
          Palette.of(
              Boolean.getBoolean(TERMINAL_PROPERTY),
              System.getenv("NO_COLOR"),
              System.getenv("TERM"));
    };
  }

  private TableRow quote(WrittenTables tables) throws IOException, RefusedException {
    int mark = id.lastIndexOf("#q");
    if (mark >= 0) {
      Optional<WrittenArticle> article = tables.article(id.substring(0, mark));
      if (article.isPresent()) {
        return article.get().quotes().stream()
            .filter(quote -> quote.value("quote_id").equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    RefusedException.usage(
                        "There is no quote "
                            + id
                            + ": the article has "
                            + article.get().quotes().size()));
      }
    }
    throw RefusedException.usage(
        "There is no article " + id + " in " + tables.shown() + ": it has " + some(tables));
  }

  /** Some ids, those first that hold what was given. */
  private String some(WrittenTables tables) throws IOException {
    List<String> alike = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String given = id.toLowerCase(Locale.ROOT);
    long[] count = {0};
    tables.forEach(
        "articles",
        List.of("article_id"),
        row -> {
          String one = row.value("article_id");
          List<String> list = one.toLowerCase(Locale.ROOT).contains(given) ? alike : others;
          if (list.size() < IDS_SHOWN) {
            list.add(one);
          }
          count[0]++;
        });
    List<String> shown = alike.isEmpty() ? others : alike;
    long more = count[0] - shown.size();
    return shown.isEmpty()
        ? "no articles"
        : String.join(", ", shown) + (more > 0 ? ", and " + more + " more" : "");
  }
}
