package pullquote.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrase;
import pullquote.language.Phrases;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** The bodies, and for a pronoun the things and groups, that the article spoke of last. */
final class BodyCandidates {
  private static final int LOOK_BACK = 600;

  /** So many sentences before a pronoun a noun without a name may be what it means. */
  private static final int NEAR = 1;

  private static final long THINGS = WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit;

  private final Words words;
  private final Cast cast;

  private final IntFunction<Source> called;
  private final Set<Entity> acting = new HashSet<>();
  private boolean actingIsKnown;

  /**
   * @param called what the phrase of a noun for a body means, if that is known
   */
  BodyCandidates(Cast cast, IntFunction<Source> called) {
    this.words = cast.words();
    this.cast = cast;
    this.called = called;
  }

  /** For what a body is looked for. */
  enum Anaphor {
    NOUN,
    IT,
    THEY
  }

  /** Somebody or something spoken of, by its last mention. */
  static final class Candidate {
    private final Source source;
    private final boolean isPlace;
    private int from;
    private int to;
    private int mentions;

    private Candidate(Source source, boolean isPlace) {
      this.source = source;
      this.isPlace = isPlace;
    }

    Source source() {
      return source;
    }

    /** Null of something without a name, and of a place. */
    @Nullable Entity entity() {
      return source.entity();
    }

    boolean isPlace() {
      return isPlace;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    int mentions() {
      return mentions;
    }
  }

  /** Those spoken of before a word, outside quotations. */
  List<Candidate> before(int word, Anaphor anaphor) {
    Map<Object, Candidate> found = new LinkedHashMap<>();
    int near = words.sentenceStart(Math.max(0, words.sentence(word) - NEAR));
    for (int i = Math.max(0, word - LOOK_BACK); i < word; i++) {
      if (words.isQuoted(i)) {
        continue;
      }
      Name name = cast.nameAt(i);
      if (name != null && name.core() < name.end()) {
        named(name, anaphor, found);
      } else if (anaphor == Anaphor.IT && i >= near) {
        thing(i, found);
      } else if (anaphor == Anaphor.THEY && i >= near) {
        group(i, word, found);
      }
    }
    return new ArrayList<>(found.values());
  }

  private void named(Name name, Anaphor anaphor, Map<Object, Candidate> found) {
    Entity entity = cast.organisations().of(name);
    String article = name.start() > 0 && words.is(name.start() - 1, "the") ? "The " : "";
    if (entity != null) {
      Source body = body(article + entity.name()).of(entity, 1);
      mention(entity, body, false, name.start(), name.end(), found);
    } else if (name.kind() == Name.Kind.PLACE && anaphor == Anaphor.IT) {
      String written = article + cast.nameText(name);
      mention(Cast.key(written), body(written), true, name.start(), name.end(), found);
    }
  }

  private static Source body(String name) {
    return new Source(Cast.plain(name), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
  }

  private void thing(int i, Map<Object, Candidate> found) {
    if (words.isCapital(i) || !words.isAny(i, THINGS) || words.isPossessive(i)) {
      return;
    }
    boolean modifies = i + 1 < words.size() && words.isAny(i + 1, WordClass.ROLE.bit | THINGS);
    int from = cast.phrases().start(i);
    boolean opens = words.isAny(from, WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit);
    if (modifies || !(opens || NounPhrase.owner(words, from, i) >= 0)) {
      return;
    }
    boolean body = words.is(i, WordClass.INSTITUTION);
    if (body && NounPhrase.isDefinite(words, from)) {
      Source meant = called.apply(i);
      Entity entity = meant.entity();
      if (entity != null) {
        mention(entity, meant, false, from, i + 1, found);
        return;
      }
    }
    SpeakerType type = body ? SpeakerType.ORGANISATION : SpeakerType.DOCUMENT;
    nameless(from, i + 1, type, found);
  }

  private void group(int i, int word, Map<Object, Candidate> found) {
    Phrases.Match<Roles.Noun> people = Roles.pluralAt(words, i, word);
    if (people != null) {
      nameless(cast.phrases().start(i), i + people.length(), SpeakerType.GROUP, found);
    } else if (words.is(i, "police")) {
      nameless(cast.phrases().start(i), i + 1, SpeakerType.ORGANISATION, found);
    }
  }

  /** Whether it does what bodies do anywhere in the article: it speaks, or has people. */
  boolean acts(Entity entity) {
    if (!actingIsKnown) {
      actingIsKnown = true;
      for (int i = 0; i < words.size(); i++) {
        Name name = cast.nameAt(i);
        Entity body = name == null ? null : cast.organisations().of(name);
        if (name != null && body != null && acts(name)) {
          acting.add(body);
        }
      }
    }
    return acting.contains(entity);
  }

  private boolean acts(Name name) {
    int next = name.end();
    boolean inverted =
        name.start() > 1
            && words.is(name.start() - 1, WordClass.CUE)
            && words.isMark(name.start() - 2);
    return inverted
        || (next < words.sentenceEnd(words.sentence(name.start()))
            && words.isAny(next, WordClass.CUE.bit | WordClass.ROLE.bit));
  }

  private void nameless(int from, int to, SpeakerType type, Map<Object, Candidate> found) {
    String written = words.text(from, to);
    mention(Cast.key(written), Source.asWritten(written, type), false, from, to, found);
  }

  private static void mention(
      Object key, Source source, boolean isPlace, int from, int to, Map<Object, Candidate> found) {
    Candidate candidate = found.computeIfAbsent(key, k -> new Candidate(source, isPlace));
    candidate.from = from;
    candidate.to = to;
    candidate.mentions++;
  }
}
