package pullquote.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pullquote.language.Gender;
import pullquote.language.Words;
import pullquote.quote.Reason;

/** Resolves a name to its bearer; where several share it, by what stands before it. */
final class NameResolution {
  private static final double CALLED_ALONE = 4;
  private static final double CLEARLY = 2.5;
  private static final int LONGEST_QUOTE = 300;

  private final Words words;
  private final Cast cast;
  private final Prominence prominence;
  private final Set<Entity> introduced = new HashSet<>();
  private final Set<Entity> calledAlone = new HashSet<>();

  NameResolution(Cast cast, Prominence prominence) {
    this.words = cast.words();
    this.cast = cast;
    this.prominence = prominence;
  }

  /** Notes that a name was read, and whose it is. */
  void read(Name name, Entity bearer) {
    boolean full = name.kind() == Name.Kind.PERSON && name.end() - name.core() > 1;
    if (full) {
      introduced.add(bearer);
    } else if (!words.isQuoted(name.core())) {
      calledAlone.add(bearer);
    }
  }

  /** Whom a name names. */
  Finding resolve(Name name) {
    if (name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.BARE) {
      return Finding.NOBODY;
    }
    if (name.kind() == Name.Kind.ORGANISATION) {
      Entity organisation = cast.organisations().of(name);
      return organisation == null ? Finding.NOBODY : Finding.of(organisation);
    }
    PersonName personName = PersonName.of(words, name);
    if (personName.words().isEmpty()) {
      return Finding.NOBODY;
    }
    if (!personName.isSingle()) {
      Entity person = cast.people().find(personName);
      return person == null ? Finding.NOBODY : Finding.of(person);
    }
    return resolveSingle(name, personName.last());
  }

  private Finding resolveSingle(Name name, String lower) {
    List<Entity> bearers = cast.people().bearersOf(lower);
    if (bearers.isEmpty()) {
      Entity lone = cast.organisations().known(name);
      lone = lone == null || name.core() > name.start() ? cast.people().lone(lower) : lone;
      return lone == null ? Finding.NOBODY : Finding.of(lone);
    }
    Gender title = cast.people().genderOfTitle(name);
    List<Entity> fitting = new ArrayList<>(bearers.size());
    for (Entity bearer : bearers) {
      if (title.agreesWith(bearer.gender())) {
        fitting.add(bearer);
      }
    }
    if (fitting.size() > 1 && bearers.stream().anyMatch(Entity::isPerson)) {
      fitting.removeIf(bearer -> !bearer.isPerson());
    }
    if (fitting.size() == 1) {
      return Finding.of(fitting.get(0));
    }
    return fitting.isEmpty() ? Finding.NOBODY : namesake(fitting, name.core());
  }

  /**
   * Of several who share a surname the one whom the reader has in mind: named before, much more
   * prominent than the others, and above all called by the surname alone before; the less, the less
   * likely it is that the name is a person's.
   */
  private Finding namesake(List<Entity> bearers, int word) {
    Entity best = null;
    double first = 0;
    double second = 0;
    for (Entity bearer : bearers) {
      boolean isKnown = introduced.contains(bearer) || bearer.isNamedInHeading();
      if (bearer.nameWords() > 1 && !isKnown) {
        continue;
      }
      double score = prominence.of(bearer, words.sentence(word));
      score = (score + 0.01) * (calledAlone.contains(bearer) ? CALLED_ALONE : 1);
      score *= bearer.personhood();
      if (score > first) {
        second = first;
        first = score;
        best = bearer;
      } else {
        second = Math.max(second, score);
      }
    }
    return best != null && first >= CLEARLY * second
        ? Finding.of(best)
        : Finding.open(Reason.AMBIGUOUS_SURNAME);
  }

  /** The people named among the words from {@code start} to before {@code end}. */
  void namesIn(int start, int end, boolean quoted, Set<Entity> named) {
    int limit = Math.min(end, start + LONGEST_QUOTE);
    for (int i = start; i < limit; i++) {
      Name name = cast.nameAt(i);
      if (name != null && name.kind() == Name.Kind.PERSON && (quoted || !words.isQuoted(i))) {
        Entity entity = resolve(name).entity();
        if (entity != null) {
          named.add(entity);
        }
      }
    }
  }
}
