package pullquote.summary;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import pullquote.entity.References;
import pullquote.language.Gender;
import pullquote.language.NounPhrase;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.SentenceKind;

/** Of whom each body sentence speaks, by the numbers of {@link References}. */
final class People {
  private static final int NOBODY = -1;

  private final Story story;
  private final Words words;
  private final References references;
  private final @Nullable Mentions[] mentions;

  /**
   * Those of whom a sentence speaks.
   *
   * @param named by name
   * @param described by what they are
   * @param meant by he, she, his or her
   */
  private record Mentions(BitSet named, BitSet described, BitSet meant) {}

  People(Story story, References references) {
    this.story = story;
    this.words = story.article();
    this.references = references;
    mentions = new Mentions[story.size()];
  }

  private Mentions mentions(int index) {
    Mentions known = mentions[index];
    if (known == null) {
      known = new Mentions(new BitSet(), new BitSet(), new BitSet());
      int nameEnd = 0;
      for (int word : story.tokens(index)) {
        nameEnd = Math.max(nameEnd, references.nameEnd(word));
        int whom = references.at(word);
        if (whom >= 0) {
          boolean pronoun = isPronoun(word);
          BitSet by = pronoun ? known.meant : word < nameEnd ? known.named : known.described;
          by.set(whom);
        }
      }
      mentions[index] = known;
    }
    return known;
  }

  private boolean isPronoun(int word) {
    return Gender.ofPronoun(words, word) != Gender.UNKNOWN;
  }

  /**
   * Those whom a sentence means by he, she, his or her before it speaks of anybody else, or by "he
   * said" at its end, and of whom it speaks in no other way.
   */
  BitSet onlyMeant(int index) {
    BitSet people = new BitSet();
    int[] tokens = story.tokens(index);
    for (int word : tokens) {
      int whom = words.isQuoted(word) ? NOBODY : references.at(word);
      boolean pronoun = isPronoun(word);
      if (bringsIn(word) || (whom >= 0 && !pronoun && references.isPerson(whom))) {
        break;
      }
      if (whom >= 0 && pronoun) {
        people.set(whom);
      }
    }
    int last = tokens.length - 1;
    if (last > 0 && words.is(tokens[last], WordClass.CUE) && isPronoun(tokens[last - 1])) {
      int whom = words.isQuoted(tokens[last]) ? NOBODY : references.at(tokens[last - 1]);
      if (whom >= 0) {
        people.set(whom);
      }
    }
    people.andNot(mentions(index).named);
    people.andNot(mentions(index).described);
    return people;
  }

  /** A sailor; not "for a moment". */
  private boolean bringsIn(int word) {
    return !words.isQuoted(word)
        && NounPhrase.isDetermined(words, word)
        && !NounPhrase.isDefinite(words, word)
        && word + 1 < words.size()
        && !words.is(word + 1, WordClass.TIME);
  }

  /** Whether it stays open whom a he, she, his or her means, in a sentence that names nobody. */
  boolean isOpen(int word, int index) {
    return references.at(word) < 0
        && mentions(index).named.isEmpty()
        && mentions(index).described.isEmpty();
  }

  /** Whether an earlier one of the chosen sentences speaks of somebody. */
  boolean isKnown(int whom, int index, BitSet chosen) {
    for (int earlier = previous(index, chosen); earlier >= 0; earlier = previous(earlier, chosen)) {
      Mentions there = mentions(earlier);
      if (there.named.get(whom) || there.described.get(whom) || there.meant.get(whom)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an earlier one of the chosen sentences names somebody. */
  boolean isNamed(int whom, int index, BitSet chosen) {
    for (int earlier = previous(index, chosen); earlier >= 0; earlier = previous(earlier, chosen)) {
      if (mentions(earlier).named.get(whom)) {
        return true;
      }
    }
    return false;
  }

  private static int previous(int index, BitSet chosen) {
    return index == 0 ? -1 : chosen.previousSetBit(index - 1);
  }

  /** Those whom a sentence calls by one name, and one before it introduces by the full name. */
  BitSet called(int index) {
    BitSet people = new BitSet();
    for (int word : story.tokens(index)) {
      if (!words.isQuoted(word) && references.isShortName(word)) {
        int whom = references.at(word);
        if (whom >= 0 && isIntroducedBefore(whom, index)) {
          people.set(whom);
        }
      }
    }
    return people;
  }

  private boolean isIntroducedBefore(int whom, int index) {
    int word = references.introduction(whom);
    int sentence = word < 0 ? Integer.MAX_VALUE : words.sentence(word);
    return sentence < story.sentence(index).index()
        && story.document().sentences().get(sentence).kind() == SentenceKind.BODY;
  }
}
