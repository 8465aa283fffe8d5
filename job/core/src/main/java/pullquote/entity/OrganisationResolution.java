package pullquote.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrase;
import pullquote.language.Phrases;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.quote.Reason;
import pullquote.text.WordList;

/** Leads "the company", "the ministry", "it" and "they" back to a body named before. */
final class OrganisationResolution {
  private static final int LOOK_BACK = 600;
  private static final int SENTENCES_BACK = 3;
  private static final long THINGS = WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit;
  private static final Set<String> STANDS_FOR_A_NAME = new HashSet<>();
  private static final Set<String> GENERIC = new HashSet<>();
  private static final Set<String> OF_MEDIA = new HashSet<>();
  private static final Map<String, Set<String>> NARROWER = new HashMap<>();

  static {
    String list = "institutions-standing-for-a-name.txt";
    for (String entry : WordList.entries(OrganisationResolution.class, list)) {
      int narrower = entry.indexOf('<');
      String word = narrower < 0 ? entry : entry.substring(0, narrower);
      String noun = word.replace("+", "").replace("^", "").strip();
      STANDS_FOR_A_NAME.add(noun);
      if (narrower >= 0) {
        NARROWER.put(noun, Set.of(entry.substring(narrower + 1).strip().split(" ")));
      }
      if (word.contains("+")) {
        GENERIC.add(noun);
      }
      if (word.contains("^")) {
        OF_MEDIA.add(noun);
      }
    }
  }

  private final Words words;
  private final Cast cast;

  OrganisationResolution(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /**
   * Of a phrase whose head is a body: the company, NOTV news agency, the Lee campaign.
   *
   * @param inside the last name in it
   */
  Source described(NounPhrase phrase, @Nullable Name inside, String written) {
    String noun = words.lower(phrase.end() - 1);
    boolean standsForName = STANDS_FOR_A_NAME.contains(noun);
    if (inside != null) {
      Entity entity = standsForName ? cast.organisations().of(inside) : null;
      if (entity != null && !words.isPossessive(inside.end() - 1)) {
        return new Source(entity.name(), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
      }
      if (inside.kind() != Name.Kind.BARE || !phrase.isDefinite()) {
        return proper(written);
      }
    }
    boolean brief = phrase.isDefinite() && phrase.end() - phrase.start() <= 3;
    if (!brief) {
      return Source.asWritten(written, SpeakerType.ORGANISATION);
    }
    Entity named = namedSo(phrase);
    if (named == null) {
      named = calledSo(noun, phrase.start());
    }
    if (named == null && GENERIC.contains(noun)) {
      named = lastSubject(phrase.start());
    }
    if (named != null) {
      return new Source(
          named.name(), SpeakerType.ORGANISATION, Source.Naming.DESCRIPTION, written, null);
    }
    return standsForName
        ? Source.open(Source.Naming.DESCRIPTION, Reason.NO_ANTECEDENT)
        : Source.asWritten(written, SpeakerType.ORGANISATION);
  }

  private static Source proper(String written) {
    return new Source(
        Cast.plain(written), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
  }

  /** The budget office: the last body before in whose name all these words stand, in this order. */
  private @Nullable Entity namedSo(NounPhrase phrase) {
    int from = phrase.start() + 1;
    if (phrase.end() - from < 2) {
      return null;
    }
    for (int i = phrase.start() - 1; i >= Math.max(0, phrase.start() - LOOK_BACK); i--) {
      Name name = cast.nameAt(i);
      Entity entity = name == null ? null : cast.organisations().of(name);
      if (name != null && entity != null && holds(name, from, phrase.end())) {
        return entity;
      }
    }
    return null;
  }

  private boolean holds(Name name, int from, int to) {
    int next = from;
    for (int i = name.core(); i < name.end() && next < to; i++) {
      next += words.lower(i).equals(words.lower(next)) ? 1 : 0;
    }
    return next == to;
  }

  /** The ministry, the airline: the last body before that the article calls so. */
  private @Nullable Entity calledSo(String noun, int before) {
    boolean medium = OF_MEDIA.contains(noun);
    for (int i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) {
      Name name = cast.nameAt(i);
      Entity entity = name == null ? null : cast.organisations().of(name);
      boolean called =
          entity != null
              && (entity.kinds().contains(noun)
                  || (medium && entity.kinds().contains(Entity.MEDIUM))
                  || isKindOf(noun, entity));
      if (called) {
        return entity;
      }
    }
    return null;
  }

  /** Whether a noun for a body tells nothing without a name: company, but not police. */
  static boolean standsForName(String noun) {
    return STANDS_FOR_A_NAME.contains(noun);
  }

  /** The body named before for which a noun stands: the ministry, the airline; null without one. */
  @Nullable Entity called(int noun) {
    String lower = words.lower(noun);
    Entity named = calledSo(lower, noun);
    return named == null && GENERIC.contains(lower) ? lastSubject(noun) : named;
  }

  /** A union by the name of an association, a panel by that of a commission. */
  private static boolean isKindOf(String noun, Entity entity) {
    return NARROWER.getOrDefault(noun, Set.of()).stream().anyMatch(entity.kinds()::contains);
  }

  /**
   * The company: the body that a sentence before speaks of, the first in it, or the only one; none
   * where the nearest sentence with bodies leaves it open.
   */
  private @Nullable Entity lastSubject(int before) {
    int sentence = words.sentence(before);
    for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
      Entity first = null;
      boolean several = false;
      boolean oblique = false;
      int end = s == sentence ? before : words.sentenceEnd(s);
      for (int i = words.sentenceStart(s); i < end; i++) {
        Name name = words.isQuoted(i) ? null : cast.nameAt(i);
        Entity entity = name == null ? null : bodyOf(name);
        if (entity != null) {
          several |= first != null && !entity.equals(first);
          oblique = first == null ? isOblique(i) : oblique;
          first = first == null ? entity : first;
        }
      }
      if (first != null) {
        return several && oblique ? null : first;
      }
    }
    return null;
  }

  /** A body, but for the media that report on others, and for names that nothing shows as one. */
  private @Nullable Entity bodyOf(Name name) {
    Entity entity = cast.organisations().of(name);
    boolean shown =
        entity != null
            && !entity.kinds().contains(Entity.MEDIUM)
            && (name.kind() == Name.Kind.ORGANISATION
                || entity.animacy() < 0
                || entity.nameWords() > 1
                || !entity.kinds().isEmpty());
    return shown ? entity : null;
  }

  private boolean isOblique(int i) {
    int before = i > 0 && words.is(i - 1, WordClass.DETERMINER) ? i - 2 : i - 1;
    return before >= 0 && words.is(before, WordClass.PREPOSITION);
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
    if (isOblique(i)) {
      return null;
    }
    Name name = cast.nameAt(i);
    if (name != null && name.core() < name.end()) {
      return isModifier(name) ? null : bodyNamed(name);
    }
    if (words.isCapital(i) || !words.isAny(i, THINGS) || words.isPossessive(i)) {
      return null;
    }
    int from = opening(i);
    SpeakerType type =
        words.is(i, WordClass.INSTITUTION) ? SpeakerType.ORGANISATION : SpeakerType.DOCUMENT;
    boolean named = from < 0 || isOblique(from) || isModified(i);
    return named ? null : Source.asWritten(words.text(from, i + 1), type);
  }

  /** Where the phrase of a noun begins; -1 if it has no article and no possessor. */
  private int opening(int noun) {
    int from = cast.phrases().start(noun);
    boolean opens = words.isAny(from, WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit);
    return opens || NounPhrase.owner(words, from, noun) >= 0 ? from : -1;
  }

  /** Whether a noun only goes with the next: the company chairman. */
  private boolean isModified(int noun) {
    return noun + 1 < words.size() && words.isAny(noun + 1, WordClass.ROLE.bit | THINGS);
  }

  /** Whether a name only goes with the noun after it: Acme's, the Acme chairman. */
  private boolean isModifier(Name name) {
    int end = name.end();
    return words.isPossessive(end - 1)
        || (end < words.size() && words.isAny(end, WordClass.ROLE.bit | WordClass.INSTITUTION.bit));
  }

  private @Nullable Source bodyNamed(Name name) {
    String article = name.start() > 0 && words.is(name.start() - 1, "the") ? "The " : "";
    Entity entity = cast.organisations().of(name);
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
          String text = words.text(cast.phrases().start(i), i + people.length());
          return Source.asWritten(text, SpeakerType.GROUP);
        }
      }
    }
    return null;
  }
}
