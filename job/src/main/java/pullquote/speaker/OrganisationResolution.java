package pullquote.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/** Leads "the company", "the ministry", "it" and "they" back to a body named before. */
final class OrganisationResolution {
  private static final int LOOK_BACK = 150;
  private static final int NOT_IN_PHRASE =
      (WordClass.FUNCTION & ~(WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit))
          | WordClass.CUE.bit;
  private static final Set<String> STAND_FOR_A_NAME =
      WordList.entries(OrganisationResolution.class, "institutions-standing-for-a-name.txt")
          .stream()
          .map(noun -> noun.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final Cast cast;

  OrganisationResolution(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** Of a phrase whose head is a body: the company, KCNA news agency, the Lee campaign. */
  Source described(NounPhrase phrase, String written) {
    String noun = words.lower(phrase.end() - 1);
    Name inside = phrase.lastName();
    boolean standsForName = STAND_FOR_A_NAME.contains(noun);
    if (inside != null) {
      Entity entity = standsForName ? nonPerson(inside) : null;
      if (entity != null && !words.isPossessive(inside.end() - 1)) {
        return new Source(entity.name(), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
      }
      if (inside.kind() != Name.Kind.BARE || !phrase.isDefinite()) {
        return proper(written);
      }
    }
    boolean bare = phrase.isDefinite() && phrase.end() - phrase.start() <= 3;
    if (bare) {
      Entity named = namedAfter(noun, phrase.start());
      if (named == null && standsForName) {
        named = lastBody(phrase.start());
      }
      if (named != null) {
        return new Source(
            named.name(), SpeakerType.ORGANISATION, Source.Naming.DESCRIPTION, written, null);
      }
      if (standsForName) {
        return Source.open(Source.Naming.DESCRIPTION, Reason.NO_ANTECEDENT);
      }
    }
    return Source.asWritten(written, SpeakerType.ORGANISATION);
  }

  private static Source proper(String written) {
    return new Source(
        Cast.plain(written), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
  }

  private @Nullable Entity nonPerson(Name name) {
    if (name.core() >= name.end() || name.kind() == Name.Kind.PLACE) {
      return null;
    }
    Entity entity = cast.organisation(cast.nameText(name));
    return entity != null && entity.kind() == Entity.Kind.ORGANISATION ? entity : null;
  }

  /** The ministry: the last body before whose name has the word. */
  private @Nullable Entity namedAfter(String noun, int before) {
    for (int i = before - 1; i >= Math.max(0, before - 4 * LOOK_BACK); i--) {
      Name name = cast.nameAt(i);
      if (name != null && name.kind() == Name.Kind.ORGANISATION && words.is(name.end() - 1, noun)) {
        return nonPerson(name);
      }
    }
    return null;
  }

  private @Nullable Entity lastBody(int before) {
    for (int i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) {
      Name name = cast.nameAt(i);
      if (name != null && name.end() <= before && !words.isQuoted(i)) {
        Entity entity = nonPerson(name);
        if (entity != null) {
          return entity;
        }
      }
    }
    return null;
  }

  /** What "it" stands for: the first body or document of its sentence, else of the one before. */
  @Nullable Source beforeIt(int word) {
    int sentence = words.sentence(word);
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      int end = s == sentence ? word : words.sentenceEnd(s);
      for (int i = words.sentenceStart(s); i < end; i++) {
        Source source = words.isQuoted(i) ? null : thingAt(i);
        if (source != null) {
          return source;
        }
      }
    }
    return null;
  }

  private @Nullable Source thingAt(int i) {
    int before = i > 0 && words.is(i - 1, WordClass.DETERMINER) ? i - 2 : i - 1;
    if (before >= 0 && words.is(before, WordClass.PREPOSITION)) {
      return null;
    }
    Name name = cast.nameAt(i);
    if (name != null && name.core() < name.end()) {
      return isModifier(name) ? null : bodyNamed(name);
    }
    boolean opened = i > 0 && words.is(i - 1, WordClass.DETERMINER) && !words.isCapital(i);
    if (opened && words.is(i, WordClass.INSTITUTION)) {
      return Source.asWritten(words.text(i - 1, i + 1), SpeakerType.ORGANISATION);
    }
    return opened && words.is(i, WordClass.DOCUMENT)
        ? Source.asWritten(words.text(i - 1, i + 1), SpeakerType.DOCUMENT)
        : null;
  }

  /** Whether a name only goes with the noun after it: Acme's, the Acme chairman. */
  private boolean isModifier(Name name) {
    int end = name.end();
    return words.isPossessive(end - 1)
        || (end < words.size() && words.isAny(end, WordClass.ROLE.bit | WordClass.INSTITUTION.bit));
  }

  private @Nullable Source bodyNamed(Name name) {
    String article = name.start() > 0 && words.is(name.start() - 1, "the") ? "The " : "";
    Entity entity = nonPerson(name);
    if (entity != null) {
      return proper(article + entity.name());
    }
    return name.kind() == Name.Kind.PLACE ? proper(article + cast.nameText(name)) : null;
  }

  /** What "they" stands for: the first people before it in its sentence or the one before. */
  @Nullable Source beforeThey(int word) {
    int sentence = words.sentence(word);
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      int end = s == sentence ? word : words.sentenceEnd(s);
      for (int i = words.sentenceStart(s); i < end; i++) {
        Phrases.Match<Roles.Noun> people = words.isQuoted(i) ? null : Roles.pluralAt(words, i, end);
        if (people != null) {
          String text = words.text(groupStart(i), i + people.length());
          return Source.asWritten(text, SpeakerType.GROUP);
        }
      }
    }
    return null;
  }

  /** The first word of the phrase that ends with a plural, at most four words before it. */
  private int groupStart(int head) {
    int floor = Math.max(words.sentenceStart(words.sentence(head)), head - 4);
    int from = head;
    while (from > floor && !words.isMark(from - 1) && !words.isAny(from - 1, NOT_IN_PHRASE)) {
      from--;
    }
    return from;
  }
}
