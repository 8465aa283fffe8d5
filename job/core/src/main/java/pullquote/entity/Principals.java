package pullquote.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrase;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.Span;
import pullquote.text.WordList;

/**
 * For whom somebody unnamed, or a document, speaks: Disney of “a spokesman for Disney”, of
 * “Disney’s spokeswoman” and of “a Disney statement”. Mentions are asked for in the order of the
 * text.
 */
final class Principals {
  private static final Set<String> JOINTS = WordList.set(Principals.class, "principal-joints.txt");
  private static final Set<String> REPRESENTATIVES =
      WordList.set(Principals.class, "representatives.txt");
  private static final int LONGEST = 8;
  private static final int LOOK_BACK = 600;
  private static final long OPENS = WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit;

  private final Words words;
  private final Cast cast;
  private final OrganisationResolution organisations;
  private final Map<String, String> byHead = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  Principals(Cast cast, OrganisationResolution organisations) {
    this.words = cast.words();
    this.cast = cast;
    this.organisations = organisations;
  }

  /**
   * The name of the person or body for whom the source of a mention speaks; null if none is told.
   */
  @Nullable String of(Span mention, Source source) {
    String name = source.name();
    SpeakerType type = source.type();
    boolean speaksForOthers =
        type == SpeakerType.UNNAMED || type == SpeakerType.DOCUMENT || type == SpeakerType.GROUP;
    if (name == null || type == null || !speaksForOthers) {
      return null;
    }
    int from = words.firstAtOrAfter(mention.start());
    int to = words.firstStartingAtOrAfter(mention.end());
    if (from < to && words.is(from, WordClass.PRONOUN)) {
      return ofPronoun(source, name);
    }
    String principal = from < to ? of(from, to, type == SpeakerType.DOCUMENT) : null;
    if (principal != null) {
      byName.put(name, principal);
    }
    return principal;
  }

  /** Of whoever the pronoun means: where they were introduced stands for whom they speak. */
  private @Nullable String ofPronoun(Source source, String name) {
    Entity entity = source.entity();
    if (byName.containsKey(name) || entity == null || entity.first() >= words.size()) {
      return byName.get(name);
    }
    int from = entity.first();
    int limit = Math.min(words.sentenceEnd(words.sentence(from)), from + LONGEST);
    for (int i = from; i < limit; i++) {
      Phrases.Match<Roles.Noun> role = Roles.at(words, i, limit);
      if (role != null) {
        return of(from, i + role.length(), false);
      }
    }
    return null;
  }

  private @Nullable String of(int from, int to, boolean document) {
    NounPhrase phrase = MentionPhrase.read(cast, from, to).phrase();
    if (!document && !isRepresentative(phrase)) {
      return null;
    }
    String noun = words.lower(phrase.end() - 1);
    String told = owner(phrase.start(), phrase.end() - 1);
    if (told == null) {
      told = behind(phrase.end(), document);
    }
    if (told == null && phrase.isDefinite()) {
      told = byHead.get(noun);
    }
    if (told != null) {
      byHead.put(noun, told);
    }
    return told;
  }

  private boolean isRepresentative(NounPhrase phrase) {
    Roles.Noun role = phrase.role();
    if (role == null) {
      Phrases.Match<Roles.Noun> plural = Roles.pluralAt(words, phrase.head(), phrase.end());
      role = plural == null ? null : plural.value();
    }
    return role != null && role.role().phrases().stream().anyMatch(REPRESENTATIVES::contains);
  }

  /** Disney’s spokeswoman, a Disney spokeswoman, a Lee campaign spokeswoman, a police source. */
  private @Nullable String owner(int start, int head) {
    for (int i = head - 1; i >= start; i--) {
      Name name = cast.nameEndingAt(i + 1);
      boolean named = name != null && name.start() >= start && name.core() < name.end();
      if (name != null && named) {
        boolean body = i + 1 < head && isBody(head - 1) && !words.isPossessive(i);
        return body ? Cast.plain(words.text(name.core(), head)) : fullName(name);
      }
      if (words.isPossessive(i) && isBody(i)) {
        return called(i);
      }
      if (words.isAny(i, OPENS)) {
        break;
      }
    }
    return head > start && isBody(head - 1) ? called(head - 1) : null;
  }

  private boolean isBody(int i) {
    return words.is(i, WordClass.INSTITUTION) && !words.isCapital(i);
  }

  /** The body that a noun stands for; the noun itself where it tells enough: police. */
  private @Nullable String called(int noun) {
    String qualified = qualified(noun);
    Entity entity = qualified == null ? organisations.called(noun) : null;
    if (entity != null || qualified != null) {
      return entity == null ? qualified : entity.name();
    }
    return BodyNoun.of(words.lower(noun)) != null ? null : words.text(noun, noun + 1);
  }

  /** Of the administration, "the Lee administration" of the last mention before that says more. */
  private @Nullable String qualified(int noun) {
    for (int i = noun - 1; i > Math.max(0, noun - LOOK_BACK); i--) {
      Name name = words.is(i, words.lower(noun)) ? cast.nameEndingAt(i) : null;
      if (name != null && name.core() < name.end() && !words.isPossessive(i - 1)) {
        return Cast.plain(words.text(name.core(), i + 1));
      }
    }
    return null;
  }

  /** For, from, at, of or by somebody behind the head. */
  private @Nullable String behind(int end, boolean document) {
    int sentenceEnd = words.sentenceEnd(words.sentence(end - 1));
    if (end + 1 >= sentenceEnd || !joins(end, document)) {
      return null;
    }
    int from = end + 1;
    if (words.is(from, WordClass.POSSESSIVE)) {
      int last = cast.phrases().first(from, Math.min(sentenceEnd, from + LONGEST)).end();
      return last > from + 1 && Roles.pluralAt(words, last - 1, last) != null
          ? Cast.plain(words.text(from, last))
          : null;
    }
    while (from + 1 < sentenceEnd && words.isAny(from, OPENS)) {
      from++;
    }
    int limit = Math.min(sentenceEnd, from + LONGEST);
    Name name = cast.nameAt(from);
    if (name != null && name.core() < name.end()) {
      boolean owns = words.isPossessive(name.end() - 1) && name.end() < limit;
      return owns ? Cast.plain(words.text(name.core(), name.end() + 1)) : fullName(name);
    }
    for (int i = from; i < limit && !words.isMark(i); i++) {
      if (isBody(i) && (i + 1 >= limit || !isBody(i + 1))) {
        Entity entity = organisations.called(i);
        return entity == null ? Cast.plain(words.text(from, i + 1)) : entity.name();
      }
      if (words.isAny(i, WordClass.PREPOSITION.bit | WordClass.CUE.bit)) {
        return null;
      }
    }
    return null;
  }

  private boolean joins(int i, boolean document) {
    return (document ? DocumentResolution.JOINTS : JOINTS).contains(words.lower(i));
  }

  private @Nullable String fullName(Name name) {
    Phrases.Match<Places.Place> place = Places.at(words, name.core(), name.end());
    boolean adjective = place != null && place.value().form() == Places.Form.ADJECTIVE;
    if (adjective || name.kind() == Name.Kind.BARE) {
      return null;
    }
    Entity entity = cast.organisations().of(name);
    if (entity == null) {
      entity = cast.people().onlyBearer(name);
    }
    return entity == null ? cast.nameText(name) : Cast.plain(entity.name());
  }
}
