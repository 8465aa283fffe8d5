package pullquote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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
      arity = "1..*",
      paramLabel = "FILE_OR_FOLDER",
      description = "The articles, as for run. May be given several times.")
  private List<String> inputs = List.of();

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
    for (String input : inputs) {
      found |= (id == null || !found) && explain(explanation, input, found);
    }
    out().flush();
    if (!found) {
      throw mistake(
          id == null
              ? "There is no article in " + String.join(", ", inputs)
              : "There is no article with the id " + id + " in " + String.join(", ", inputs));
    }
    return ExitStatus.OK;
  }

  /**
   * Explains what is wanted of one place.
   *
   * @param further whether something was explained before
   * @return whether it holds an article that is wanted
   */
  private boolean explain(Explanation explanation, String input, boolean further)
      throws IOException, RefusedException {
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
        if (found || further) {
          out().println();
        }
        explanation.lines(articles.next()).forEach(out()::println);
        found = true;
      }
    } catch (UncheckedIOException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
    return found;
  }
}
