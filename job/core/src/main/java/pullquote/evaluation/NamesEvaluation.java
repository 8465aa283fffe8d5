package pullquote.evaluation;

import java.util.List;
import pullquote.analysis.AnalysedQuote;
import pullquote.analysis.ArticleAnalyser;
import pullquote.entity.GoldArticle;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerMethod;
import pullquote.evaluation.NamesMeasure.Answer;

/** Analyses labelled articles as a run does, and measures the speakers. */
public final class NamesEvaluation {
  private final ArticleAnalyser analyser;
  private final NamesMeasure measure = new NamesMeasure();

  public NamesEvaluation(ArticleAnalyser analyser) {
    this.analyser = analyser;
  }

  /** Judges the articles of a set, in their order. */
  public void add(String set, List<GoldArticle> articles) {
    for (GoldArticle article : articles) {
      List<AnalysedQuote> quotes = analyser.analyse(article.article()).quotes();
      measure.add(set, article, quotes.stream().map(NamesEvaluation::answer).toList());
    }
  }

  /** What has been judged so far. */
  public NamesMeasure measure() {
    return measure;
  }

  private static Answer answer(AnalysedQuote quote) {
    Speaker speaker = quote.speaker();
    SpeakerMethod method = quote.identification().method();
    return new Answer(
        quote.span(),
        quote.status().key(),
        quote.mention(),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.type(),
        quote.attribution().method().key() + (method == null ? "" : ", " + method.key()),
        quote.attribution().confidence(),
        quote.confidence());
  }
}
