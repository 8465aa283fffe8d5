package pullquote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the commands share. */
final class Commands {
  private Commands() {}

  static CommandLine commandLine(@Nullable CommandSpec spec) {
    return Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
  }

  /** Gold is a folder with text/ and attributions/ in it: anything else is a mistake. */
  static void checkGold(@Nullable CommandSpec spec, Path gold) {
    if (!Files.isDirectory(gold.resolve("text"))) {
      throw new ParameterException(
          commandLine(spec),
          "--gold "
              + gold
              + " holds no folder text; give the folder in which text and attributions lie");
    }
  }

  /** The mistake of naming a command without the one below it. */
  static ParameterException missing(@Nullable CommandSpec spec) {
    CommandLine commandLine = commandLine(spec);
    return new ParameterException(
        commandLine,
        commandLine.getCommandName()
            + " what? One of: "
            + String.join(", ", commandLine.getSubcommands().keySet()));
  }
}
