package pullquote.cli;

import picocli.CommandLine.Command;

/** Learns the models that come with the product. */
@Command(
    name = "train",
    description = "Learns a model or a word list from articles.",
    subcommands = {
      TrainAttribution.class,
      TrainSpeakers.class,
      TrainSalience.class,
      TrainLetterCase.class
    })
final class TrainCommand extends CommandGroup {}
