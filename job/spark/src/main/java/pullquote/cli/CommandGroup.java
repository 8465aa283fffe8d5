package pullquote.cli;

/** A command that only says what its own subcommands are about. */
abstract class CommandGroup extends Subcommand {

  @Override
  public final Integer call() {
    throw mistake(
        commandLine().getCommandName()
            + " what? One of: "
            + String.join(", ", commandLine().getSubcommands().keySet()));
  }
}
