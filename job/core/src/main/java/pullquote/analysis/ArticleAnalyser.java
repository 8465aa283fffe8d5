package pullquote.analysis;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedDeque;
import pullquote.entity.Identification;
import pullquote.entity.References;
import pullquote.entity.SpeakerResolver;
import pullquote.language.WordReader;
import pullquote.language.Words;
import pullquote.quote.AttributionModel;
import pullquote.quote.Quote;
import pullquote.quote.QuoteReader;
import pullquote.summary.Ranking;
import pullquote.summary.Summariser;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Issue;
import pullquote.text.LanguageDetection;
import pullquote.text.Splitter;

/**
 * The language core's one door. Total and pure: any text, no exception, no I/O, no clock, no
 * randomness, time linear in the text's length. Thread-safe: one analyser serves any number of
 * threads, which share its models; the models are loaded once a JVM, with the first analyser.
 */
public final class ArticleAnalyser {
  private final AnalysisOptions options;

  /** The pipelines that no thread is using; there are as many as threads have met here at once. */
  private final Deque<Pipeline> idle = new ConcurrentLinkedDeque<>();

  public ArticleAnalyser() {
    this(AnalysisOptions.USUAL);
  }

  public ArticleAnalyser(AnalysisOptions options) {
    this.options = options;
    idle.push(new Pipeline(options));
  }

  /**
   * All that is found out about an article. One that is plainly in another language than English
   * has no sentences and no quotes, unless the options ask for any language.
   */
  public Analysis analyse(Article article) {
    Pipeline free = idle.poll();
    Pipeline pipeline = free == null ? new Pipeline(options) : free;
    Analysis analysis = pipeline.analyse(article);
    idle.push(pipeline);
    return analysis;
  }

  /** The steps, of which some keep state while they work. Not thread-safe. */
  private static final class Pipeline {
    private final Splitter splitter = new Splitter();
    private final WordReader wordReader = new WordReader();
    private final QuoteReader quoteReader;
    private final SpeakerResolver speakerResolver;
    private final Summariser summariser = new Summariser();
    private final AnalysisOptions options;

    private Pipeline(AnalysisOptions options) {
      quoteReader = new QuoteReader(AttributionModel.shipped());
      speakerResolver = new SpeakerResolver(options.registry());
      this.options = options;
    }

    private Analysis analyse(Article article) {
      String language = LanguageDetection.of(article.text());
      boolean other = language != null && !language.equals(LanguageDetection.ENGLISH);
      Words words =
          wordReader.read(
              other && !options.anyLanguage()
                  ? new Document(article, List.of(), List.of(), List.of())
                  : splitter.split(article));
      Document document = words.document();
      List<Quote> quotes = quoteReader.read(words);
      Map<Integer, Correction> said = options.corrections().of(article, quotes);
      References references = speakerResolver.references(words, corrected(quotes, said, article));
      List<AnalysedQuote> analysed =
          quotes(references, said).stream()
              .map(quote -> quote.ifSure(options.minConfidence()))
              .toList();
      Ranking ranking = summariser.rank(references, options.summary());
      OptionalInt topQuote = new PullQuote(document, analysed, ranking).choose();
      return new Analysis(document, analysed, ranking, topQuote, language, issues(document, other));
    }

    private static List<Quote> corrected(
        List<Quote> quotes, Map<Integer, Correction> said, Article article) {
      List<Quote> corrected = new ArrayList<>(quotes);
      said.forEach(
          (index, correction) ->
              corrected.set(
                  index, Corrections.corrected(quotes.get(index), correction, article.text())));
      return corrected;
    }

    private List<AnalysedQuote> quotes(References references, Map<Integer, Correction> said) {
      List<Identification> found = speakerResolver.identify(references);
      List<Identification> identifications = new ArrayList<>(found);
      said.forEach(
          (index, correction) ->
              identifications.set(
                  index,
                  Corrections.corrected(found.get(index), correction, found, options.registry())));
      return AnalysedQuote.of(references.quotes(), identifications);
    }

    private static List<Issue> issues(Document document, boolean otherLanguage) {
      List<Issue> issues = new ArrayList<>();
      if (otherLanguage) {
        issues.add(Issue.OTHER_LANGUAGE);
      }
      issues.addAll(document.issues());
      return issues;
    }
  }
}
