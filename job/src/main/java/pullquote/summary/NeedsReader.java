package pullquote.summary;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import pullquote.text.Quotation;

/** Reads off a sentence's wording what it needs beside it. */
final class NeedsReader {
  private static final Set<String> CONNECTIVES = Words.list("connectives.txt");
  private static final int CONNECTIVE_WORDS = 4;
  private static final int FEWEST_WORDS = 4;

  /** Left where a scraped page's line ended, in the middle of a sentence as often as not. */
  private static final String LOOSE_STOP = " . ";

  private final Wording wording;
  private final Set<Fault> always = EnumSet.noneOf(Fault.class);
  private final Set<Fault> previous = EnumSet.noneOf(Fault.class);
  private final Set<Fault> next = EnumSet.noneOf(Fault.class);

  private NeedsReader(Wording wording) {
    this.wording = wording;
  }

  static Needs read(Wording wording) {
    return new NeedsReader(wording).read();
  }

  private Needs read() {
    quotations();
    ends();
    if (wording.isAllQuoted()) {
      previous.add(Fault.MISSING_SPEAKER);
    }
    if (startsWithConnective()) {
      previous.add(Fault.ORPHAN_CONNECTIVE);
    }
    BitSet mentioned = new BitSet();
    Pronouns.Reference reference = Pronouns.dangling(wording);
    if (reference == Pronouns.Reference.THING) {
      previous.add(Fault.DANGLING_REFERENCE);
    } else if (reference == Pronouns.Reference.NONE && NounPhrases.opensWithGiven(wording)) {
      mentioned = NounPhrases.openingNouns(wording);
      if (mentioned.isEmpty()) {
        previous.add(Fault.DANGLING_REFERENCE);
      }
    }
    return new Needs(
        always,
        previous,
        next,
        reference == Pronouns.Reference.PERSON,
        mentioned,
        NounPhrases.bareNames(wording),
        NounPhrases.givenNouns(wording));
  }

  private void quotations() {
    for (Quotation quotation : wording.story().quotationsIn(wording.span())) {
      if (quotation.span().start() < wording.span().start()) {
        previous.add(Fault.CUT_QUOTATION);
      }
      if (quotation.span().end() > wording.span().end() || !quotation.closed()) {
        next.add(Fault.CUT_QUOTATION);
      }
    }
  }

  /** A colon is made good by what follows it; a sentence without an end is not. */
  private void ends() {
    int end = wording.endOfWords();
    String text = wording.text().substring(wording.span().start(), end);
    if (text.endsWith(":")) {
      next.add(Fault.CUT_SENTENCE);
    } else if (text.isEmpty()
        || ".!?…".indexOf(text.charAt(text.length() - 1)) < 0
        || text.endsWith(LOOSE_STOP.stripTrailing())
        || text.contains(LOOSE_STOP)) {
      always.add(Fault.CUT_SENTENCE);
    }
    if (wording.size() < FEWEST_WORDS) {
      always.add(Fault.FRAGMENT);
    }
  }

  private boolean startsWithConnective() {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(CONNECTIVE_WORDS, wording.size()); i++) {
      opening.append(i == 0 ? "" : " ").append(wording.form(i));
      if (CONNECTIVES.contains(opening.toString())) {
        return !wording.isHyphenated(i);
      }
    }
    return false;
  }
}
