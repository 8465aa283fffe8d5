package pullquote.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pullquote.quote.Quote;
import pullquote.quote.QuoteKind;
import pullquote.quote.Status;
import pullquote.speaker.Identification;
import pullquote.speaker.Speaker;
import pullquote.speaker.SpeakerType;
import pullquote.summary.Ranking;
import pullquote.summary.Salience;
import pullquote.text.Document;
import pullquote.text.WordCount;
import pullquote.text.WordList;

/**
 * Chooses the quotation that a picture editor would print large.
 *
 * <p>It is closed, attributed to a known speaker, of the story and short enough to print. The best
 * are whole sentences said by a person, those first that do not lean on what was said before (and,
 * he, that); failing that, of an organisation or a document; failing that, a fragment of five words
 * and more, a person's first; among the like, the one in the most salient sentence. None is better
 * than one that nobody would print.
 */
final class PullQuote {
  private static final Set<String> LEANING = WordList.set(PullQuote.class, "leaning-openings.txt");
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 40;
  private static final int FEWEST_WORDS_OF_A_FRAGMENT = 5;

  private final Document document;
  private final List<Quote> quotes;
  private final List<Identification> speakers;
  private final Ranking ranking;

  PullQuote(Document document, List<Quote> quotes, List<Identification> speakers, Ranking ranking) {
    this.document = document;
    this.quotes = quotes;
    this.speakers = speakers;
    this.ranking = ranking;
  }

  /** Rungs of a ladder, the best first. */
  private enum Rung {
    PERSON,
    LEANING_OF_PERSON,
    OTHER_SPEAKER,
    FRAGMENT_OF_PERSON,
    FRAGMENT
  }

  private record Candidate(int quote, Rung rung, double salience) {}

  /** The index of the quote, if there is one. */
  OptionalInt choose() {
    List<Candidate> candidates = new ArrayList<>();
    for (Quote quote : quotes) {
      Optional<Rung> rung = rung(quote);
      if (rung.isPresent()) {
        candidates.add(new Candidate(quote.index(), rung.get(), salience(quote)));
      }
    }
    return candidates.stream()
        .min(
            Comparator.comparing(Candidate::rung)
                .thenComparing(Candidate::salience, Comparator.reverseOrder())
                .thenComparing(Candidate::quote))
        .map(candidate -> OptionalInt.of(candidate.quote()))
        .orElse(OptionalInt.empty());
  }

  private Optional<Rung> rung(Quote quote) {
    Speaker speaker = speakers.get(quote.index()).speaker();
    boolean printable =
        quote.attribution().status() == Status.ATTRIBUTED
            && speaker != null
            && !quote.offTopic()
            && quote.quotation().closed()
            && !quote.quotation().runsOn()
            && ranking.saliences().get(quote.sentence()).isPresent();
    int words = words(quote);
    if (!printable || speaker == null || words > MOST_WORDS) {
      return Optional.empty();
    }
    boolean person = speaker.type() == SpeakerType.PERSON;
    if (quote.kind() == QuoteKind.DIRECT && words >= FEWEST_WORDS && isWhole(quote)) {
      Rung ofPerson = leans(quote) ? Rung.LEANING_OF_PERSON : Rung.PERSON;
      return Optional.of(person ? ofPerson : Rung.OTHER_SPEAKER);
    }
    boolean fragment = quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.PARTIAL;
    return fragment && words >= FEWEST_WORDS_OF_A_FRAGMENT
        ? Optional.of(person ? Rung.FRAGMENT_OF_PERSON : Rung.FRAGMENT)
        : Optional.empty();
  }

  /** Begins like a sentence and is not the half of one that goes on in the next quotation. */
  private boolean isWhole(Quote quote) {
    int next = quote.index() + 1;
    boolean goesOn =
        next < quotes.size()
            && quotes.get(next).utterance() == quote.utterance()
            && !beginsSentence(quotes.get(next));
    return beginsSentence(quote) && !goesOn;
  }

  /** Begins with a word that points at what was said before. */
  private boolean leans(Quote quote) {
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

  private boolean beginsSentence(Quote quote) {
    String text = document.text(quote.quotation().inner());
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(point -> !Character.isLowerCase(point));
  }

  private int words(Quote quote) {
    return WordCount.in(document.text(), quote.quotation().inner());
  }

  private double salience(Quote quote) {
    return ranking.saliences().get(quote.sentence()).map(Salience::value).orElse(0.0);
  }
}
