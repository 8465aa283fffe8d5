package pullquote.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pullquote.analysis.Analysis;
import pullquote.analysis.AnalysisOptions;
import pullquote.analysis.ArticleAnalyser;
import pullquote.summary.Flag;
import pullquote.summary.Part;
import pullquote.summary.Ranking;
import pullquote.summary.Salience;
import pullquote.summary.Strategy;
import pullquote.summary.Summariser;
import pullquote.summary.SummaryOptions;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Sentence;

/** The salience of an article's sentences, with its reasons, for a person at a terminal. */
final class Explanation {
  private static final String INDENT = " ".repeat(21);

  private final ArticleAnalyser analyser;
  private final Summariser summariser = new Summariser();
  private final SummaryOptions options;
  private final int columns;

  Explanation(SummaryOptions options, int columns) {
    this.options = options;
    analyser =
        new ArticleAnalyser(AnalysisOptions.builder().summary(options).anyLanguage(true).build());
    this.columns = columns;
  }

  List<String> lines(Article article) {
    Analysis analysis = analyser.analyse(article);
    Document document = analysis.document();
    Ranking ranking = analysis.ranking();
    List<List<Part>> parts =
        options.strategy() == Strategy.OWN ? summariser.explain(document) : List.of();
    List<String> lines = new ArrayList<>();
    lines.add(Terminal.line(article.id(), columns));
    lines.add("");
    lines.add("sentence  rank salience");
    for (Sentence sentence : document.sentences()) {
      boolean chosen = ranking.summary().sentences().contains(sentence.index());
      Optional<Salience> salience = ranking.saliences().get(sentence.index());
      String figures =
          salience
              .map(s -> String.format(Locale.ROOT, "%4d %8.3f", s.rank(), s.value()))
              .orElse(" ".repeat(13));
      String kind = salience.isPresent() ? "" : "[" + sentence.kind().key() + "] ";
      lines.add(
          String.format(Locale.ROOT, "%5d %s  %s  ", sentence.index(), chosen ? "*" : " ", figures)
              + Terminal.line(kind + document.text(sentence.span()), columns - 25));
      if (salience.isPresent() && !parts.isEmpty()) {
        lines.add(INDENT + sum(parts.get(sentence.index())));
      }
    }
    lines.add("");
    lines.add("Summary: " + Terminal.line(ranking.summary().text()));
    lines.add(
        "Flags: "
            + (ranking.summary().flags().isEmpty()
                ? "none"
                : ranking.summary().flags().stream()
                    .map(Flag::key)
                    .collect(Collectors.joining(", "))));
    return lines;
  }

  private static String sum(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                String.format(
                    Locale.ROOT,
                    "%s %+.2f",
                    part.name().toLowerCase(Locale.ROOT),
                    part.contribution()))
        .collect(Collectors.joining(", "));
  }
}
