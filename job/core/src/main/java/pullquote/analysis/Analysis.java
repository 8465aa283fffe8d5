package pullquote.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pullquote.summary.Ranking;
import pullquote.text.Document;
import pullquote.text.Issue;
import pullquote.text.Span;

/**
 * All that is found out about one article. All spans are UTF-16 indexes into its text.
 *
 * @param quotes one a quotation, in document order
 * @param topQuote index of the quote that one would print large
 * @param language its ISO 639 code, of two letters where there is one; null where it cannot be told
 * @param issues what is odd about the text
 */
public record Analysis(
    Document document,
    List<AnalysedQuote> quotes,
    Ranking ranking,
    OptionalInt topQuote,
    @Nullable String language,
    List<Issue> issues) {

  public Analysis {
    quotes = List.copyOf(quotes);
    issues = List.copyOf(issues);
  }

  /** The article's words at a span, as written. */
  public String text(Span span) {
    return span.in(document.article().text());
  }

  /** The quote that one would print large, if there is one. */
  public Optional<AnalysedQuote> pullQuote() {
    return topQuote.isPresent() ? Optional.of(quotes.get(topQuote.getAsInt())) : Optional.empty();
  }

  /**
   * The sentences that tell the story, as written, joined by one space; empty if there are none.
   */
  public String summary() {
    return ranking.summary().text();
  }
}
