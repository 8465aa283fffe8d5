package pullquote.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrase;
import pullquote.language.NounPhrases;

/**
 * The first noun phrase of a mention.
 *
 * @param name the last name in it
 */
record MentionPhrase(NounPhrase phrase, @Nullable Name name) {

  /** Reads it off the words from {@code from} to before {@code to}. */
  static MentionPhrase read(Cast cast, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cast.nameAt(i) != null) {
        NounPhrase phrase = cast.phrases().first(from, to);
        return new MentionPhrase(phrase, phrase.name() < 0 ? null : cast.nameAt(phrase.name()));
      }
    }
    Headings names = new Headings(cast, from, to);
    NounPhrase phrase = new NounPhrases(cast.words(), names).first(from, to);
    return new MentionPhrase(phrase, names.names.get(phrase.name()));
  }

  /** The name that is its head, or that its head is apposed to. */
  @Nullable Name headName() {
    return phrase.endsInName() ? name : null;
  }

  /** Names that the cast leaves out, since they stand in a headline. */
  private static final class Headings implements NounPhrases.Names {
    private final Map<Integer, Name> names = new HashMap<>();

    Headings(Cast cast, int from, int to) {
      for (Name name : cast.scanner().scan(from, to)) {
        names.put(name.start(), name);
      }
    }

    @Override
    public int endOf(int start) {
      Name name = names.get(start);
      return name == null ? -1 : name.end();
    }

    @Override
    public int startOf(int end) {
      return -1;
    }

    @Override
    public int head(int start) {
      Name name = names.get(start);
      return name == null ? -1 : name.head();
    }
  }
}
