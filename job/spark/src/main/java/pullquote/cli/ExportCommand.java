package pullquote.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.export.Export;
import pullquote.export.ExportFormat;
import pullquote.input.RefusedException;
import pullquote.output.WrittenTables;

/** The tables of a run, as other programs take them. */
@Command(
    name = "export",
    description = "Writes tables of a run as one file each, or into a catalog of Spark.",
    sortOptions = false,
    footer = {
      "",
      "In CSV an apostrophe stands before a text that a spreadsheet would take for a formula.",
      "",
      "Examples:",
      "  pullquote export --format csv --output for-the-desk/",
      "  pullquote export --format jsonl --tables quotes,articles --output out/",
      "  pullquote --packages ICEBERG --conf spark.sql.catalog.lake=org.apache.iceberg.spark.SparkCatalog \\",
      "    --conf spark.sql.catalog.lake.type=hadoop --conf spark.sql.catalog.lake.warehouse=/lake \\",
      "    export --table-prefix lake.news.",
    })
final class ExportCommand extends Subcommand {

  @Mixin private TablesInput input = new TablesInput();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "csv")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where the files go. Default: ${DEFAULT-VALUE}.",
      defaultValue = "export")
  private String output = "";

  @Option(
      names = "--table-prefix",
      paramLabel = "CATALOG.DB.",
      description = "Write tables of a catalog instead, with this before their names.")
  private @Nullable String tablePrefix;

  @Option(
      names = "--tables",
      paramLabel = "TABLE",
      split = ",",
      description = {
        "Which tables; articles and sentences, which hold all the text, only if they are named, and"
            + " so quotes_with_articles: the quotes, each with title, outlet, time and URL of its"
            + " article, and whether that repeats another's text (in_copy).",
        "Default: ${DEFAULT-VALUE}."
      },
      defaultValue = "quotes,summaries,speakers,rejects")
  private List<String> tables = List.of();

  @Option(names = "--overwrite", description = "Replace what is there.")
  private boolean overwrite;

  @Override
  public Integer call() throws IOException, RefusedException {
    if (tablePrefix != null && !tablePrefix.matches("([A-Za-z0-9_]+\\.)*[A-Za-z0-9_]*")) {
      throw mistake("--table-prefix " + tablePrefix + " is not like catalog.db. or db.");
    }
    WrittenTables written = WrittenTables.open(input.folder(this));
    List<Export.Exported> exported =
        tablePrefix == null
            ? Export.files(written, tables, format, output, overwrite)
            : Export.catalog(written, tables, tablePrefix, overwrite);
    for (Export.Exported one : exported) {
      out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s: %,d row%s",
                  Terminal.line(one.target()),
                  one.rows(),
                  one.rows() == 1 ? "" : "s"));
    }
    out().flush();
    return ExitStatus.OK;
  }
}
