package pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.entity.GoldArticle;
import pullquote.evaluation.NamesCorpus;
import pullquote.evaluation.SpeakerTraining;

/** Learns who stands behind a mention. */
@Command(
    name = "speakers",
    description = "Learns who stands behind a mention, and how sure that is, with its model card.")
final class TrainSpeakers extends Subcommand {
  private static final String KEPT_APART = "-dev";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE_OR_FOLDER",
      description = {
        "Labels with full names: a folder with articles/SET.jsonl and gold/SET.jsonl, or",
        "corrections that the page has saved. May be given more than once."
      })
  private List<Path> gold = List.of();

  @Mixin private LabelledArticles articles = new LabelledArticles();

  @Option(
      names = "--sets",
      split = ",",
      paramLabel = "SET",
      description = "The sets to learn from; by itself all whose name does not end in -dev.")
  private @Nullable List<String> sets;

  @Option(
      names = "--mentions",
      paramLabel = "PLACE",
      description =
          "What the model of who said it was trained on, as train attribution takes it; may be "
              + "given several times. It is trained again without each outlet in turn.")
  private List<Path> mentions = List.of();

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; its card is put beside it, with the ending .md.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws Exception {
    Map<String, List<GoldArticle>> chosen = given(this::sets);
    LocalDate date = LocalDate.now(Clock.systemUTC());
    SpeakerTraining.run(
        chosen, given(() -> articles.documents(mentions)), model, date, err()::println);
    return ExitStatus.OK;
  }

  private Map<String, List<GoldArticle>> sets() throws IOException {
    Map<String, List<GoldArticle>> chosen = new TreeMap<>();
    for (Path place : gold) {
      if (!articles.serves(place)) {
        chosen.putAll(NamesCorpus.sets(place));
      }
    }
    List<String> wanted = sets;
    chosen
        .keySet()
        .removeIf(set -> wanted == null ? set.endsWith(KEPT_APART) : !wanted.contains(set));
    for (Path place : gold) {
      if (articles.serves(place)) {
        chosen.put(place.getFileName().toString(), articles.of(place));
      }
    }
    return chosen;
  }
}
