package pullquote.summary;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import pullquote.language.Phrases;
import pullquote.language.WordClass;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** Reads off a sentence's wording what it needs beside it. */
final class NeedsReader {
  private static final Phrases<Boolean> CONNECTIVES = Phrases.of(WordClass.CONNECTIVE);
  private static final String INSTEAD = "instead";
  private static final int FEWEST_WORDS = 4;

  /** Left where a scraped page's line ended, in the middle of a sentence as often as not. */
  private static final String LOOSE_STOP = " . ";

  private final Wording wording;
  private final People people;
  private final Set<Flag> always = EnumSet.noneOf(Flag.class);
  private final Set<Flag> previous = EnumSet.noneOf(Flag.class);
  private final Set<Flag> next = EnumSet.noneOf(Flag.class);
  private final Set<Flag> earlier = EnumSet.noneOf(Flag.class);
  private final BitSet sources;

  private NeedsReader(Wording wording, People people, BitSet sources) {
    this.wording = wording;
    this.people = people;
    this.sources = sources;
  }

  /**
   * @param sources the sentences that name the sources of its quotations
   */
  static Needs read(Wording wording, People people, BitSet sources) {
    return new NeedsReader(wording, people, sources).read();
  }

  private Needs read() {
    quotations();
    looseMarks();
    ends();
    if (wording.isAllQuoted()) {
      previous.add(Flag.MISSING_SPEAKER);
    }
    if (startsWithConnective() || holdsConnective()) {
      previous.add(Flag.ORPHAN_CONNECTIVE);
    }
    BitSet counterparts = counterparts();
    BitSet meant = people.onlyMeant(wording.index());
    BitSet mentioned = new BitSet();
    if (Pronouns.isDangling(wording, people)) {
      previous.add(Flag.DANGLING_REFERENCE);
    } else if (meant.isEmpty()) {
      Span opening = DefinitePhrases.opening(wording);
      mentioned = DefinitePhrases.nouns(wording, opening);
      if (!opening.isEmpty() && mentioned.isEmpty()) {
        previous.add(Flag.DANGLING_REFERENCE);
      }
    }
    return new Needs(
        always,
        previous,
        next,
        earlier,
        counterparts,
        sources,
        meant,
        mentioned,
        people.called(wording.index()),
        DefinitePhrases.givenNouns(wording));
  }

  private BitSet counterparts() {
    if (wording.index() == 0) {
      return new BitSet();
    }
    if (Counterparts.adds(wording)) {
      earlier.add(Flag.MISSING_COUNTERPART);
    }
    int place = Counterparts.place(wording);
    BitSet nouns = place < 0 ? new BitSet() : Counterparts.nouns(wording, place);
    if (place >= 0 && nouns.isEmpty()) {
      previous.add(Flag.MISSING_COUNTERPART);
    }
    return nouns;
  }

  private void quotations() {
    for (Quotation quotation : wording.story().quotationsIn(wording.span())) {
      if (quotation.span().start() < wording.span().start()) {
        previous.add(Flag.CUT_QUOTATION);
      }
      if (quotation.span().end() > wording.span().end() || !quotation.closed()) {
        next.add(Flag.CUT_QUOTATION);
      }
    }
  }

  /**
   * Marks that open and do not close, or close what is not open, whatever they were paired with.
   */
  private void looseMarks() {
    String text = wording.text();
    int open = 0;
    boolean before = false;
    for (int i = wording.span().start(); i < wording.span().end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '”') {
        boolean opens = c == '“' || (c == '"' && opensWord(text, i));
        before |= !opens && open == 0;
        open = opens ? open + 1 : Math.max(0, open - 1);
      }
    }
    if (open > 0) {
      next.add(Flag.CUT_QUOTATION);
    }
    if (before) {
      previous.add(Flag.CUT_QUOTATION);
    }
  }

  private boolean opensWord(String text, int mark) {
    boolean start = mark == wording.span().start() || " ([—–-".indexOf(text.charAt(mark - 1)) >= 0;
    return start && mark + 1 < wording.span().end() && text.charAt(mark + 1) != ' ';
  }

  /** A colon is made good by what follows it; a sentence without an end is not. */
  private void ends() {
    int end = wording.endOfWords();
    String text = wording.text().substring(wording.span().start(), end);
    if (text.endsWith(":")) {
      next.add(Flag.CUT_SENTENCE);
    } else if (text.isEmpty()
        || ".!?…".indexOf(text.charAt(text.length() - 1)) < 0
        || text.endsWith(LOOSE_STOP.stripTrailing())
        || text.contains(LOOSE_STOP)) {
      always.add(Flag.CUT_SENTENCE);
    }
    if (wording.size() < FEWEST_WORDS) {
      always.add(Flag.FRAGMENT);
    }
  }

  private boolean holdsConnective() {
    for (int i = 1; i < wording.size(); i++) {
      if (wording.is(i, INSTEAD) && !wording.isQuoted(i) && !isOf(i + 1)) {
        return wording.index() > 0;
      }
      if (!wording.isQuoted(i)
          && wording.is(i, WordClass.INNER)
          && wording.followsComma(i)
          && (i + 1 == wording.size() || wording.followsComma(i + 1))) {
        return wording.index() > 0;
      }
    }
    return false;
  }

  private boolean isOf(int i) {
    return i < wording.size() && wording.is(i, "of");
  }

  private boolean startsWithConnective() {
    return wording.size() > 0 && wording.opensWith(CONNECTIVES);
  }
}
