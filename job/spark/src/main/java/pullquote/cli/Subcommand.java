package pullquote.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands share. Returns the exit status. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    usageHelpAutoWidth = true)
abstract class Subcommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  /** Where results go. */
  final PrintWriter out() {
    return commandLine().getOut();
  }

  /** Where everything else goes. */
  final PrintWriter err() {
    return commandLine().getErr();
  }

  /** A mistake in the options, or in a file that they name. */
  final ParameterException mistake(String message) {
    return new ParameterException(commandLine(), message);
  }

  /** Something read from a file that an option names. */
  interface Input<T> {
    T read() throws IOException;
  }

  /** Reads it; that it cannot be read is a mistake. */
  final <T> T given(Input<T> input) {
    try {
      return input.read();
    } catch (IOException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
  }

  final CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("not started by the command line");
    }
    return spec.commandLine();
  }
}
