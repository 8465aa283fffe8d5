package pullquote.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import pullquote.input.RefusedException;
import pullquote.run.Version;
import pullquote.tables.DamagedTableException;

/** The program; without a command it runs the job. */
@Command(
    name = "pullquote",
    description = "Who said what in a corpus of news articles: reads them, writes Parquet tables.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    usageHelpAutoWidth = true,
    subcommands = {
      RunCommand.class,
      ReportCommand.class,
      ShowCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      CompletionCommand.class,
    },
    footer = {
      "",
      "Without a command: run. Spark's own options (--master, --conf, --driver-memory ...) go first.",
      "Exit status: 0 all well, 1 unexpected, 2 usage or missing input, 3 more rejects than"
          + " --max-reject-rate allows, 4 output exists or is locked.",
      "",
      "Examples:",
      "  pullquote                                       the sample articles, into output/",
      "  pullquote run --input corpus/ --output tables/  your own",
      "  pullquote report --input tables/                one page to read and to check them",
      "  pullquote show --input tables/ ARTICLE_ID       one article at the terminal",
      "  pullquote export --input tables/ --format csv   for a spreadsheet",
      "",
      "Environment:",
      "  SPARK_HOME, JAVA_HOME  the Spark and the Java to run on; else Maven's, and that of the PATH",
      "  NO_COLOR               if set, no colours",
      "  COLUMNS                the width of the terminal",
    })
public final class Main {

  private static final List<String> STANDARD_OPTIONS = List.of("-h", "--help", "-V", "--version");

  /** How Spark begins to say where a task could not write. */
  private static final String WRITE_FAILED = "[TASK_WRITE_FAILED] ";

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, utf8(System.out), utf8(System.err)));
  }

  /**
   * Does what the arguments say.
   *
   * @param out for results
   * @param err for everything else
   * @return the exit status, one of {@link ExitStatus}
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Main());
    if (args.length > 0
        && !args[0].startsWith("-")
        && !commandLine.getSubcommands().containsKey(args[0])) {
      err.println("pullquote: " + Terminal.line(noCommand(args[0], commandLine)));
      err.flush();
      return ExitStatus.USAGE;
    }
    return commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::mistaken)
        .setExecutionExceptionHandler(Main::failed)
        .execute(withCommand(args));
  }

  private static String noCommand(String word, CommandLine commandLine) {
    return Files.exists(Path.of(word))
        ? word + " is no command: to read it, pullquote run --input " + word
        : "There is no command "
            + word
            + ": it is one of "
            + String.join(", ", commandLine.getSubcommands().keySet());
  }

  private static String[] withCommand(String[] args) {
    if (args.length > 0 && args[0].equals("--" + ExplainCommand.NAME)) {
      return Stream.concat(Stream.of(ExplainCommand.NAME), Arrays.stream(args).skip(1))
          .toArray(String[]::new);
    }
    boolean runs =
        args.length == 0 || (args[0].startsWith("-") && !STANDARD_OPTIONS.contains(args[0]));
    return runs
        ? Stream.concat(Stream.of(RunCommand.NAME), Arrays.stream(args)).toArray(String[]::new)
        : args;
  }

  private static int mistaken(CommandLine.ParameterException mistake, String[] args) {
    CommandLine commandLine = mistake.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println(
        "pullquote: "
            + Terminal.line(
                String.valueOf(mistake.getMessage()).replace("option option", "option")));
    if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .limit(1)
          .forEach(suggestion -> err.println("Is it " + suggestion + " that you mean?"));
      if (unmatched.isUnknownOption()) {
        err.println("Spark's own options, such as --master, go before the command.");
      }
    }
    err.println("Try " + commandLine.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitStatus.USAGE;
  }

  private static int failed(
      Exception thrown, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (thrown instanceof RefusedException || thrown instanceof DamagedTableException) {
      err.println("pullquote: " + Terminal.line(String.valueOf(thrown.getMessage())));
    } else if (commandLine.getCommand() instanceof RunCommand run && run.verbose()) {
      thrown.printStackTrace(err);
    } else {
      err.println("pullquote: " + Terminal.line(what(thrown)));
      if (commandLine.getCommand() instanceof RunCommand) {
        err.println("The run failed, and left the output as it was; --verbose shows where.");
      }
    }
    err.flush();
    return ExitStatus.of(thrown);
  }

  /**
   * What happened, from where the job noticed it down to the cause. Of Spark's own words only those
   * that name a place.
   */
  private static String what(Throwable thrown) {
    StringBuilder what = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      boolean isLast = cause.getCause() == null;
      String words = firstLine(isLast ? cause.toString() : String.valueOf(cause.getMessage()));
      if (words.startsWith(WRITE_FAILED)) {
        int end = words.indexOf(". SQLSTATE");
        words = words.substring(WRITE_FAILED.length(), end < 0 ? words.length() : end);
      } else if (!isLast && cause.getClass().getName().startsWith("org.apache.spark.")) {
        continue;
      }
      if (what.indexOf(words) < 0) {
        what.append(what.isEmpty() ? "" : ": ").append(words);
      }
    }
    return what.toString();
  }

  /** Spark puts whole stack traces into its messages. */
  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The version that {@code --version} prints. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"pullquote " + Version.current()};
    }
  }
}
