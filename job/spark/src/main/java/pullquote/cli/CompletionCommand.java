package pullquote.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** What a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = "Prints what bash and zsh need to complete commands, options and their values.",
    footer = {
      "",
      "Examples, for ~/.bashrc, or for ~/.zshrc after bashcompinit:",
      "  source <(pullquote completion)",
    })
final class CompletionCommand extends Subcommand {

  @Override
  public Integer call() {
    out().print(AutoComplete.bash("pullquote", commandLine().getParent()));
    out().flush();
    return ExitStatus.OK;
  }
}
