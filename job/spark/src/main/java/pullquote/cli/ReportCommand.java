package pullquote.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.input.RefusedException;
import pullquote.output.WrittenTables;
import pullquote.report.Report;

/** The tables of a run as a page to read and to check attributions by eye. */
@Command(
    name = "report",
    description = "Writes one HTML page to search the quotations and to read them in their places.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pullquote report",
      "  pullquote report --input tables/ --output monday.html",
    })
final class ReportCommand extends Subcommand {

  private static final String SIGN = "<!-- A report of Pullquote -->";

  @Mixin private TablesInput input = new TablesInput();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The page. An earlier report is replaced. Default: ${DEFAULT-VALUE}.",
      defaultValue = "report.html")
  private Path output = Path.of("");

  @Option(names = "--overwrite", description = "Replace a file that is no report, too.")
  private boolean overwrite;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description =
          "Of more articles, only those with the most quotations are on the page."
              + " Default: ${DEFAULT-VALUE}.",
      defaultValue = "" + Report.DEFAULT_MOST_ARTICLES)
  private int articles;

  @Override
  public Integer call() throws IOException, RefusedException {
    if (articles < 1) {
      throw mistake("--articles is " + articles + ": it must be 1 or more");
    }
    checkOutput();
    WrittenTables tables = WrittenTables.open(input.folder(this));
    Report report = Report.write(tables, output, articles);
    PrintWriter out = out();
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %,d article%s, %.1f MB. Open it in a browser.",
            Terminal.line(output.toString()),
            report.articles(),
            report.articles() == 1 ? "" : "s",
            report.bytes() / 1e6));
    if (report.leftOut() != null) {
      out.println(report.leftOut());
    }
    out.flush();
    return ExitStatus.OK;
  }

  private void checkOutput() throws IOException, RefusedException {
    Path folder = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output)) {
      throw mistake("--output " + output + " is a folder: give the name of a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw mistake("There is no folder " + folder + ": make it, or give another --output");
    }
    if (!overwrite && Files.exists(output) && !isReport(output)) {
      throw RefusedException.output(
          output + " is there already, and is no report: give --overwrite, or another --output");
    }
  }

  private static boolean isReport(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(100), StandardCharsets.UTF_8).contains(SIGN);
    }
  }
}
