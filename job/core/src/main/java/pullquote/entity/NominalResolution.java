package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrase;
import pullquote.language.Role;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Leads a description of a person back to somebody with a name, else to somebody described so
 * before; else it introduces somebody without a name.
 */
final class NominalResolution {
  /** So many sentences later a person without a name is still meant by the same word. */
  private static final int STILL_PRESENT = 3;

  /** Only so many people without a name are remembered, so that the time stays linear. */
  private static final int MEMORY = 30;

  private final Words words;
  private final Cast cast;
  private final Prominence prominence;
  private final DescriptionResolution descriptions;
  private final Variation variation;
  private final List<Entity> nominals = new ArrayList<>();

  NominalResolution(Cast cast, Prominence prominence) {
    this.words = cast.words();
    this.cast = cast;
    this.prominence = prominence;
    descriptions = new DescriptionResolution(cast, prominence);
    variation = new Variation(prominence);
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
    int sentence = words.sentence(i);
    boolean definite = NounPhrase.isDefinite(words, from);
    boolean owned = words.is(from, WordClass.POSSESSIVE) || NounPhrase.owner(words, from, i) >= 0;
    if (!definite && !owned && !NounPhrase.isDetermined(words, from)) {
      return null;
    }
    if (definite || owned) {
      Description description = Description.of(words, from, cast.phrases().complementEnd(head));
      Finding named = descriptions.resolve(noun, description, possessor, others, i, sentence);
      if (!named.isNobody()) {
        return named;
      }
      Entity earlier = owned ? null : earlier(noun);
      if (earlier != null && sentence - prominence.sentenceOf(earlier) <= STILL_PRESENT) {
        return Finding.of(earlier);
      }
      Finding varied = owned ? Finding.NOBODY : vary(noun, description, others, sentence);
      if (!varied.isNobody()) {
        return varied;
      }
      if (earlier != null) {
        return Finding.of(earlier);
      }
    }
    return Finding.of(introduce(noun, from, head));
  }

  private Finding vary(Roles.Noun noun, Description description, Set<Entity> others, int sentence) {
    boolean varies =
        noun.role().variation() != Role.Variation.NEVER || description.words().contains("former");
    return varies ? variation.resolve(noun, description, others, sentence) : Finding.NOBODY;
  }

  /** Whom the Texan, the 43-year-old means. */
  Finding resolveNative(int start, int end, Set<Entity> others) {
    Description description = Description.of(words, start, end);
    return variation.resolve(Roles.NATIVE, description, others, words.sentence(start));
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
