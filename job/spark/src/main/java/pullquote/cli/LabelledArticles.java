package pullquote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import pullquote.entity.GoldArticle;
import pullquote.evaluation.AttributionGold;
import pullquote.evaluation.NamesCorpus;
import pullquote.input.Articles;
import pullquote.input.RefusedException;
import pullquote.quote.GoldDocument;
import pullquote.run.RunOptions;
import pullquote.text.Article;

/** Where the articles are that corrections are about: a mixin of what takes corrections as gold. */
final class LabelledArticles {

  @Option(
      names = "--articles",
      paramLabel = "FILE_OR_FOLDER",
      description =
          "Where the articles are that a --gold of corrections, as the page saves them, is about:"
              + " the tables of a run, or its input. May be given more than once.")
  private List<Path> places = List.of();

  /** Whether a file of labels has no articles of its own beside it, but those that are given. */
  boolean serves(Path gold) {
    return !places.isEmpty()
        && Files.isRegularFile(gold)
        && !Files.exists(
            gold.toAbsolutePath()
                .resolve("../../articles")
                .resolve(gold.getFileName())
                .normalize());
  }

  /**
   * The articles that a file of corrections is about, with their labels.
   *
   * @throws IOException as {@link NamesCorpus#read} does
   */
  List<GoldArticle> of(Path gold) throws IOException {
    List<Stream<Article>> opened = new ArrayList<>();
    try {
      for (Path place : places) {
        opened.add(articles(place));
      }
      String named = String.join(", ", places.stream().map(Path::toString).toList());
      return NamesCorpus.read(opened.stream().flatMap(articles -> articles), named, gold);
    } catch (RefusedException | UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      opened.forEach(Stream::close);
    }
  }

  /**
   * What a model of who said it learns from: in each place corrections, or what {@link
   * AttributionGold} takes.
   *
   * @throws IOException as these do
   */
  List<GoldDocument> documents(List<Path> gold) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path place : gold) {
      documents.addAll(
          serves(place) ? AttributionGold.of(of(place)) : AttributionGold.read(List.of(place)));
    }
    return documents;
  }

  private static Stream<Article> articles(Path place) throws IOException, RefusedException {
    boolean tables = Files.exists(place.resolve("run.json"));
    return Articles.read(
        (tables ? place.resolve("articles") : place).toString(),
        tables ? Map.of("id", "article_id") : Map.of(),
        RunOptions.DEFAULT_MAX_ARTICLE_CHARS,
        note -> {});
  }
}
