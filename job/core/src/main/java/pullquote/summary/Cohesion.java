package pullquote.summary;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.entity.References;
import pullquote.language.Words;
import pullquote.quote.Quote;
import pullquote.quote.Status;
import pullquote.text.Span;

/**
 * Which sentences a sentence needs beside it to be understood. (The faults of extractive summaries:
 * Zhang, Wan and Bansal 2023.) Looks at each sentence once, when first asked about it.
 */
final class Cohesion {
  /** Too often harmless to be a fault: a “the album” where no album was spoken of. */
  private static final double GIVEN_NOUN = 0.2;

  private final Story story;
  private final People people;
  private final @Nullable Needs[] needs;
  private final @Nullable BitSet[] sources;

  Cohesion(Story story, References references) {
    this.story = story;
    this.people = new People(story, references);
    this.needs = new Needs[story.size()];
    this.sources = new BitSet[story.size()];
    for (Quote quote : references.quotes()) {
      addSource(quote);
    }
  }

  /** Notes the sentence that names who speaks, where it is another than the quotation's. */
  private void addSource(Quote quote) {
    Span mention = quote.attribution().mention();
    if (quote.attribution().status() != Status.ATTRIBUTED || mention == null) {
      return;
    }
    Words words = story.article();
    int named = story.indexOf(words.sentence(words.firstAtOrAfter(mention.start())));
    int first = words.firstAtOrAfter(quote.quotation().span().start());
    int end = Math.max(first + 1, words.firstAtOrAfter(quote.quotation().span().end()));
    int from = words.sentence(first);
    int to = words.sentence(end - 1);
    for (int sentence = from; sentence <= to; sentence++) {
      int index = story.indexOf(sentence);
      if (index >= 0 && named >= 0 && index != named) {
        BitSet known = sources[index];
        sources[index] = known == null ? new BitSet() : known;
        sources[index].set(named);
      }
    }
  }

  private BitSet sources(int index) {
    BitSet known = sources[index];
    return known == null ? new BitSet() : known;
  }

  Needs needs(int index) {
    Needs known = needs[index];
    if (known == null) {
      known = NeedsReader.read(Wording.of(story, index), people, sources(index));
      needs[index] = known;
    }
    return known;
  }

  /** What is wrong with a sentence in a summary of the chosen ones. */
  Set<Flag> faults(int index, BitSet chosen) {
    Needs needs = needs(index);
    Set<Flag> faults = EnumSet.noneOf(Flag.class);
    faults.addAll(needs.always());
    boolean previous = index > 0 && chosen.get(index - 1);
    if (!previous) {
      faults.addAll(needs.previous());
      if (needs.people().stream().anyMatch(whom -> !people.isKnown(whom, index, chosen))) {
        faults.add(Flag.DANGLING_REFERENCE);
      }
    }
    if (chosen.nextSetBit(0) == index) {
      faults.addAll(needs.earlier());
    }
    int counterparts = needs.counterparts().cardinality();
    if (!previous
        && counterparts > 0
        && missing(needs.counterparts(), index, chosen) == counterparts) {
      faults.add(Flag.MISSING_COUNTERPART);
    }
    if (needs.sources().stream().anyMatch(source -> !chosen.get(source))) {
      faults.add(Flag.MISSING_SPEAKER);
    }
    int nouns = needs.mentioned().cardinality();
    if (nouns > 0 && missing(needs.mentioned(), index, chosen) == nouns) {
      faults.add(Flag.DANGLING_REFERENCE);
    }
    if (needs.introduced().stream().anyMatch(whom -> !people.isNamed(whom, index, chosen))) {
      faults.add(Flag.BARE_NAME);
    }
    if (!(index + 1 < story.size() && chosen.get(index + 1))) {
      faults.addAll(needs.next());
    }
    return faults;
  }

  /**
   * What a sentence is marked down by in a summary of the chosen ones, on the logistic scale of
   * saliences.
   */
  double penalty(int index, BitSet chosen) {
    double penalty = GIVEN_NOUN * missing(needs(index).given(), index, chosen);
    for (Flag fault : faults(index, chosen)) {
      penalty += fault.penalty();
    }
    return penalty;
  }

  private int missing(BitSet terms, int index, BitSet chosen) {
    int missing = 0;
    for (int term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
      missing += mentioned(term, index, chosen) ? 0 : 1;
    }
    return missing;
  }

  /** Whether an earlier chosen sentence holds the term. */
  private boolean mentioned(int term, int index, BitSet chosen) {
    for (int earlier = chosen.nextSetBit(0);
        earlier >= 0 && earlier < index;
        earlier = chosen.nextSetBit(earlier + 1)) {
      if (story.vector(earlier).weightOf(term) > 0) {
        return true;
      }
    }
    return false;
  }
}
