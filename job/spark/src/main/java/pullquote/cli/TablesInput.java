package pullquote.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose tables a command reads: a mixin. */
final class TablesInput {

  @Option(
      names = "--input",
      paramLabel = "FOLDER",
      description = {"The tables of a run.", "Default: the repository's output/."})
  private @Nullable String input;

  /** The folder that is given, or else the repository's. */
  String folder(Subcommand command) {
    if (input != null) {
      return input;
    }
    String home = System.getProperty(RunCommand.HOME_PROPERTY);
    if (home == null) {
      throw command.mistake("--input is missing: give the folder that a run has written");
    }
    return Path.of(home, "output").toString();
  }
}
