package pullquote.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerType;
import pullquote.quote.QuoteKind;
import pullquote.quote.Status;
import pullquote.summary.Ranking;
import pullquote.summary.Salience;
import pullquote.text.Document;
import pullquote.text.Span;
import pullquote.text.WordCount;
import pullquote.text.WordList;

/**
 * Chooses the quotation that a picture editor would print large.
 *
 * <p>It is closed, attributed to a person with a name, of the story and short enough to print. The
 * best are whole sentences, those first that do not lean on what was said before (and, he, that);
 * failing that, a fragment of ten words and more; among the like, the one in the most salient
 * sentence whose speaker is named beside it. None is better than one that nobody would print.
 */
final class PullQuote {
  private static final Set<String> LEANING = WordList.set(PullQuote.class, "leaning-openings.txt");

  /** Left where a scraped page's line ended, in the middle of a sentence. */
  private static final String LOOSE_STOP = " . ";

  private static final int FEWEST_WORDS = 7;

  /** Behind a “he” or a description stands the wrong one now and then. */
  private static final double UNNAMED_BESIDE = 0.6;

  private static final int MOST_WORDS = 40;
  private static final int FEWEST_WORDS_OF_A_FRAGMENT = 10;

  private final Document document;
  private final List<AnalysedQuote> quotes;
  private final Ranking ranking;

  PullQuote(Document document, List<AnalysedQuote> quotes, Ranking ranking) {
    this.document = document;
    this.quotes = quotes;
    this.ranking = ranking;
  }

  /** Rungs of a ladder, the best first. */
  private enum Rung {
    WHOLE,
    LEANING,
    FRAGMENT
  }

  private record Candidate(int quote, Rung rung, double worth) {}

  /** The index of the quote, if there is one. */
  OptionalInt choose() {
    List<Candidate> candidates = new ArrayList<>();
    for (AnalysedQuote quote : quotes) {
      Optional<Rung> rung = rung(quote);
      if (rung.isPresent()) {
        candidates.add(new Candidate(quote.index(), rung.get(), worth(quote)));
      }
    }
    return candidates.stream()
        .min(
            Comparator.comparing(Candidate::rung)
                .thenComparing(Candidate::worth, Comparator.reverseOrder())
                .thenComparing(Candidate::quote))
        .map(candidate -> OptionalInt.of(candidate.quote()))
        .orElse(OptionalInt.empty());
  }

  private Optional<Rung> rung(AnalysedQuote quote) {
    Speaker speaker = quote.speaker();
    boolean speech = quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.PARTIAL;
    boolean printable =
        speech
            && quote.status() == Status.ATTRIBUTED
            && speaker != null
            && speaker.type() == SpeakerType.PERSON
            && !quote.offTopic()
            && quote.quotation().closed()
            && !quote.quotation().runsOn()
            && ranking.saliences().get(quote.sentence()).isPresent();
    int words = printable ? words(quote) : 0;
    if (speaker == null
        || words < FEWEST_WORDS
        || words > MOST_WORDS
        || !isPrintedWell(quote)
        || isAbout(quote, speaker)) {
      return Optional.empty();
    }
    if (quote.kind() == QuoteKind.DIRECT && isWhole(quote)) {
      return Optional.of(leans(quote) ? Rung.LEANING : Rung.WHOLE);
    }
    return words >= FEWEST_WORDS_OF_A_FRAGMENT ? Optional.of(Rung.FRAGMENT) : Optional.empty();
  }

  /** Not torn by a scraped line's end or by a mark that opens and does not close. */
  private boolean isPrintedWell(AnalysedQuote quote) {
    String text = document.text(quote.quotation().inner());
    return !isLabelled(quote)
        && !text.contains(LOOSE_STOP)
        && text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
  }

  /** Who is named in it has hardly said it. */
  private boolean isAbout(AnalysedQuote quote, Speaker speaker) {
    return speaker.isNamedIn(document.text(quote.quotation().inner()));
  }

  /** Whether it holds its speaker's label, as a transcript in marks does: “VOSS: We will.” */
  private boolean isLabelled(AnalysedQuote quote) {
    String text = document.text(quote.quotation().inner());
    int end = 0;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end > 1 && end < text.length() && text.charAt(end) == ':';
  }

  /** Begins like a sentence and is not the half of one that goes on in the next quotation. */
  private boolean isWhole(AnalysedQuote quote) {
    int next = quote.index() + 1;
    boolean goesOn =
        next < quotes.size()
            && quotes.get(next).utterance() == quote.utterance()
            && !beginsSentence(quotes.get(next));
    return beginsSentence(quote) && !goesOn;
  }

  /** Begins with a word that points at what was said before. */
  private boolean leans(AnalysedQuote quote) {
    String text = document.text(quote.quotation().inner());
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return LEANING.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private boolean beginsSentence(AnalysedQuote quote) {
    String text = document.text(quote.quotation().inner());
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(point -> !Character.isLowerCase(point));
  }

  private int words(AnalysedQuote quote) {
    return WordCount.in(document.text(), quote.quotation().inner());
  }

  /** The salience of its sentence, as far as it is sure who said it. */
  private double worth(AnalysedQuote quote) {
    double sure = quote.confidence() * (isNamedBeside(quote) ? 1 : UNNAMED_BESIDE);
    return salience(quote) * sure;
  }

  private boolean isNamedBeside(AnalysedQuote quote) {
    Span mention = quote.mention();
    Speaker speaker = quote.speaker();
    return mention != null && speaker != null && speaker.isNamedIn(document.text(mention));
  }

  private double salience(AnalysedQuote quote) {
    return ranking.saliences().get(quote.sentence()).map(Salience::value).orElse(0.0);
  }
}
