package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.quote.GoldAttribution;
import pullquote.quote.GoldDocument;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Span;
import pullquote.text.Splitter;

/**
 * Articles with marked attributions, in either of two forms: a folder of brat's stand-off ({@link
 * BratCorpus}), or a file of labels {@code gold/SET.jsonl} with {@code articles/SET.jsonl} beside
 * its folder ({@link NamesCorpus}).
 */
public final class AttributionGold {
  private AttributionGold() {}

  /**
   * The articles, split, in the order of the places and then of their names or lines.
   *
   * @throws IOException if a place holds neither form, or cannot be read
   */
  public static List<GoldDocument> read(List<Path> places) throws IOException {
    List<GoldDocument> all = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        Splitter splitter = new Splitter();
        for (BratCorpus.Entry entry : BratCorpus.read(place)) {
          Article article = Article.of(entry.name(), entry.text());
          all.add(
              new GoldDocument(
                  splitter.split(article), outlet(entry.name()), entry.attributions()));
        }
      } else {
        all.addAll(of(NamesCorpus.read(articles(place), place)));
      }
    }
    return all;
  }

  /** Labelled articles, split, in the same order. */
  public static List<GoldDocument> of(List<GoldArticle> articles) {
    List<GoldDocument> all = new ArrayList<>();
    Splitter splitter = new Splitter();
    for (GoldArticle article : articles) {
      Document document = splitter.split(article.article());
      all.add(
          new GoldDocument(
              document, article.outlet(), attributions(article.quotations(), document)));
    }
    return all;
  }

  /** The part of an article's name before its first underscore. */
  private static String outlet(String name) {
    int underscore = name.indexOf('_');
    return underscore < 0 ? name : name.substring(0, underscore);
  }

  private static Path articles(Path gold) throws IOException {
    Path folder = gold.toAbsolutePath().getParent();
    Path file = gold.getFileName();
    if (folder == null || file == null || !Files.isRegularFile(gold)) {
      throw new IOException(
          gold + " is neither a folder of brat stand-off nor a file of labels gold/SET.jsonl");
    }
    return folder.resolveSibling("articles").resolve(file);
  }

  /**
   * What is no speech has none. Nobody may be trained on a source that is left out, nor on a
   * quotation that no label serves, as where the labels were made for others.
   */
  private static List<GoldAttribution> attributions(List<GoldQuotation> labels, Document document) {
    List<GoldAttribution> attributions = new ArrayList<>();
    for (GoldQuotation label : labels) {
      if (label.status() != GoldQuotation.Status.NOT_SPEECH || label.bad()) {
        attributions.add(attribution(label, label.span()));
      }
    }
    for (Quotation quotation : document.quotations()) {
      Span span = quotation.span();
      GoldQuotation label = most(labels, span);
      if (label == null) {
        attributions.add(new GoldAttribution(List.of(), List.of(), List.of(span)));
      } else if (label.status() != GoldQuotation.Status.NOT_SPEECH
          && 2 * label.span().overlap(span) >= label.span().length()) {
        attributions.add(attribution(label, span));
      }
    }
    return attributions;
  }

  /** The label that shares most with a span, the first on a tie; null if none does. */
  private static @Nullable GoldQuotation most(List<GoldQuotation> labels, Span span) {
    GoldQuotation best = null;
    for (GoldQuotation label : labels) {
      int overlap = label.span().overlap(span);
      if (overlap > (best == null ? 0 : best.span().overlap(span))) {
        best = label;
      }
    }
    return best;
  }

  private static GoldAttribution attribution(GoldQuotation label, Span content) {
    Span mention = label.bad() ? null : label.mention();
    return new GoldAttribution(
        mention == null ? List.of() : List.of(mention), List.of(), List.of(content));
  }
}
