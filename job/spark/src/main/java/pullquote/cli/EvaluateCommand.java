package pullquote.cli;

import picocli.CommandLine.Command;

/** Measures what the product finds against what people have marked. */
@Command(
    name = "evaluate",
    description = "Measures what is found against what people have marked.",
    subcommands = {
      EvaluateNames.class,
      EvaluateQuotes.class,
      EvaluateSummaries.class,
      EvaluateClusters.class
    })
final class EvaluateCommand extends CommandGroup {}
