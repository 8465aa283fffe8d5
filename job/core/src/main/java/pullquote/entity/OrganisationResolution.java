package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.entity.BodyCandidates.Anaphor;
import pullquote.language.NounPhrase;
import pullquote.language.Words;
import pullquote.quote.Reason;

/** Finds out what body the words of a mention mean that are no body's name alone. */
final class OrganisationResolution {
  private static final int BRIEF = 5;

  private final Words words;
  private final Cast cast;
  private final BodyResolution bodies;

  OrganisationResolution(Words words, Cast cast, SpeakerModel model, DecisionLog log) {
    this.words = words;
    this.cast = cast;
    this.bodies = new BodyResolution(cast, model.bodies(), log);
  }

  /**
   * Of a phrase whose head is a body: the company, NOTV news agency, the Lee campaign.
   *
   * @param inside the last name in it
   * @param previous the source of the quotation before, if any
   */
  Source described(
      NounPhrase phrase, @Nullable Name inside, String written, @Nullable Source previous) {
    String noun = words.lower(phrase.end() - 1);
    boolean standsForName = BodyNoun.of(noun) != null;
    if (inside != null) {
      Entity entity = standsForName ? cast.organisations().of(inside) : null;
      if (entity != null && !words.isPossessive(inside.end() - 1)) {
        return new Source(entity.name(), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
      }
      if (inside.kind() != Name.Kind.BARE || !phrase.isDefinite()) {
        return proper(written);
      }
    }
    boolean brief = phrase.isDefinite() && phrase.end() - phrase.start() <= BRIEF;
    if (!brief) {
      return Source.asWritten(written, SpeakerType.ORGANISATION);
    }
    Source named = bodies.resolve(Anaphor.NOUN, phrase.start(), phrase.end(), previous);
    Entity entity = named.entity();
    if (entity != null) {
      return MentionReader.of(entity, Source.Naming.DESCRIPTION, written)
          .of(entity, named.probability());
    }
    return standsForName
        ? Source.open(Source.Naming.DESCRIPTION, Reason.NO_ANTECEDENT)
        : Source.asWritten(written, SpeakerType.ORGANISATION);
  }

  private static Source proper(String written) {
    return new Source(
        Cast.plain(written), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
  }

  /** The body named before for which a noun stands: the ministry, the airline; null without one. */
  @Nullable Entity called(int noun) {
    return bodies.resolve(Anaphor.NOUN, cast.phrases().start(noun), noun + 1, null).entity();
  }

  /** What "it" stands for: a body, a place, a document; without a name where that stays open. */
  Source beforeIt(int word, @Nullable Source previous) {
    return bodies.resolve(Anaphor.IT, word, word + 1, previous);
  }

  /** What "they" stands for: people or a body. */
  Source beforeThey(int word, @Nullable Source previous) {
    return bodies.resolve(Anaphor.THEY, word, word + 1, previous);
  }
}
