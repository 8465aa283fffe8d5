package pullquote.cli;

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
