package pullquote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.input.Articles;
import pullquote.input.RefusedException;
import pullquote.run.RunOptions;
import pullquote.text.Article;

/** Why a sentence is in a summary, or is not. */
@Command(
    name = ExplainCommand.NAME,
    description = {
      "Prints the parts of each sentence's salience, the summary, and what it is flagged for.",
      "The parts add up on the logistic scale; a star marks the sentences of the summary. Also as"
          + " --explain."
    },
    sortOptions = false)
final class ExplainCommand extends Subcommand {

  static final String NAME = "explain";

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE_OR_FOLDER",
      description = "The articles, as for run.")
  private String input = "";

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "The one to explain; without it, all of them.")
  private @Nullable String id;

  @Option(
      names = "--field",
      paramLabel = "OURS=YOURS",
      description = "What the input calls a field, as for run.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Mixin private SummaryFlags summary = new SummaryFlags();

  @Override
  public Integer call() throws IOException, RefusedException {
    Explanation explanation = new Explanation(summary.options(), Terminal.columns());
    boolean found = false;
    try (Stream<Article> read =
        Articles.read(
            input,
            fields,
            RunOptions.DEFAULT_MAX_ARTICLE_CHARS,
            note -> err().println(Terminal.line(note)))) {
      Iterator<Article> articles =
          read.filter(article -> id == null || id.equals(article.id())).iterator();
      while (articles.hasNext() && !(found && id != null)) {
        if (found) {
          out().println();
        }
        explanation.lines(articles.next()).forEach(out()::println);
        found = true;
      }
    } catch (UncheckedIOException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
    out().flush();
    if (!found) {
      throw mistake(
          id == null
              ? "There is no article in " + input
              : "There is no article with the id " + id + " in " + input);
    }
    return ExitStatus.OK;
  }
}
