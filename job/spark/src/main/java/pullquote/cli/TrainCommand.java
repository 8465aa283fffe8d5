package pullquote.cli;

import picocli.CommandLine.Command;

/** Learns the models that come with the product. */
@Command(
    name = "train",
    description = "Learns a model from articles that people have marked.",
    subcommands = {TrainAttribution.class, TrainSalience.class})
final class TrainCommand extends CommandGroup {}
