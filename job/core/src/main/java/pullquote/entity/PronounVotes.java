package pullquote.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.Words;

/**
 * Infers people's gender from the pronouns near their names: in a sentence with one person and
 * pronouns of one sex after the name these are that person's.
 */
final class PronounVotes {
  private final Words words;
  private @Nullable Entity before;

  private PronounVotes(Words words) {
    this.words = words;
  }

  static void count(Words words, List<Name> names, People people) {
    PronounVotes votes = new PronounVotes(words);
    int next = 0;
    for (int s = 0; s < words.sentenceCount(); s++) {
      Entity only = null;
      boolean several = false;
      int since = words.sentenceStart(s);
      int end = words.sentenceEnd(s);
      while (next < names.size() && names.get(next).start() < end) {
        Entity person = people.onlyBearer(names.get(next));
        several |= person != null && only != null && !person.equals(only);
        if (person != null && only == null) {
          only = person;
          since = names.get(next).end();
        }
        next++;
      }
      votes.sentence(s, several ? null : only, several, since);
    }
  }

  private void sentence(int sentence, @Nullable Entity only, boolean several, int since) {
    Gender gender = several ? Gender.UNKNOWN : pronounGender(since, words.sentenceEnd(sentence));
    Entity voted = only != null ? only : opensWithPronoun(sentence) ? before : null;
    if (gender != Gender.UNKNOWN && voted != null) {
      voted.vote(gender, 1);
      if (voted.nameWords() > 1 || voted.animacy() > 0) {
        voted.addAnimacy(1);
      }
    }
    before = only;
  }

  private boolean opensWithPronoun(int sentence) {
    int i = words.sentenceStart(sentence);
    return i < words.sentenceEnd(sentence) && Gender.isSubject(words, i);
  }

  /** The one sex of all the pronouns of these words outside quotations. */
  private Gender pronounGender(int from, int to) {
    Gender gender = Gender.UNKNOWN;
    for (int i = from; i < to; i++) {
      Gender pronoun = words.isQuoted(i) ? Gender.UNKNOWN : Gender.ofPronoun(words, i);
      if (!pronoun.agreesWith(gender)) {
        return Gender.UNKNOWN;
      }
      gender = pronoun == Gender.UNKNOWN ? gender : pronoun;
    }
    return gender;
  }
}
