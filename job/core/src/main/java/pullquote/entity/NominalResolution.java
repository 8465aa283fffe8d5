package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrase;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Resolves a description of a person to somebody mentioned before; else it introduces somebody
 * without a name.
 */
final class NominalResolution {
  /** Only so many people without a name are remembered, so that the time stays linear. */
  private static final int MEMORY = 30;

  private final Words words;
  private final Cast cast;
  private final DescriptionResolution descriptions;
  private final List<Entity> nominals = new ArrayList<>();

  NominalResolution(Cast cast, DescriptionResolution descriptions) {
    this.words = cast.words();
    this.cast = cast;
    this.descriptions = descriptions;
  }

  /**
   * Whom a description means.
   *
   * @param from first word of the phrase
   * @param i first word of its head
   * @param head after its head
   * @param possessor whose it is, if it has a possessor and that is known
   * @param others who it hardly is
   * @return null where the phrase speaks of nobody in particular
   */
  @Nullable Finding resolve(
      Roles.Noun noun, int from, int i, int head, @Nullable Entity possessor, Set<Entity> others) {
    boolean definite = NounPhrase.isDefinite(words, from);
    boolean owned = words.is(from, WordClass.POSSESSIVE) || NounPhrase.owner(words, from, i) >= 0;
    if (!definite && !owned && !NounPhrase.isDetermined(words, from)) {
      return null;
    }
    if (definite || owned) {
      Description description = Description.of(words, from, cast.phrases().complementEnd(head));
      Reference reference =
          new Reference(from, noun, description, owned, possessor, others, words.sentence(i));
      Finding known = descriptions.resolve(reference, owned ? null : earlier(noun));
      return known.isNobody()
          ? Finding.of(introduce(noun, from, head), known.probability())
          : known;
    }
    return Finding.of(introduce(noun, from, head));
  }

  /** Whom the Texan, the 43-year-old, the maths whizz means. */
  Finding resolveNative(Roles.Noun noun, int from, int start, int end, Set<Entity> others) {
    Description description = Description.of(words, from, end);
    Reference reference =
        new Reference(from, noun, description, false, null, others, words.sentence(start));
    return descriptions.resolve(reference, null);
  }

  private @Nullable Entity earlier(Roles.Noun noun) {
    for (int i = nominals.size() - 1; i >= Math.max(0, nominals.size() - MEMORY); i--) {
      Entity nominal = nominals.get(i);
      for (Description known : nominal.descriptions()) {
        if (known.nouns().get(0).phrase().equals(noun.phrase())) {
          return nominal;
        }
      }
    }
    return null;
  }

  private Entity introduce(Roles.Noun noun, int from, int head) {
    Entity nominal = cast.newEntity(Entity.Kind.NOMINAL, words.text(from, head), 0);
    nominal.describe(new Description(List.of(noun), null, Set.of()));
    nominal.mentionedAt(from);
    nominals.add(nominal);
    return nominal;
  }
}
