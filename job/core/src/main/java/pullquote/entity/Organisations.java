package pullquote.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** The organisations of an article by their names, abbreviations and short forms. */
final class Organisations {
  private static final int SHORTEST_WITH_INITIALS = 3;

  private final Cast cast;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byShortForm = new HashMap<>();

  Organisations(Cast cast) {
    this.cast = cast;
  }

  void add(Name name) {
    Words words = cast.words();
    String written = cast.nameText(name);
    String key = Cast.key(written);
    Entity organisation = byName.get(key);
    if (organisation == null) {
      organisation = cast.newEntity(Entity.Kind.ORGANISATION, written, name.end() - name.core());
      byName.put(key, organisation);
    }
    int open = name.end();
    boolean abbreviated =
        open + 2 < words.size()
            && words.is(open, "(")
            && words.is(open + 2, ")")
            && words.isAllCapitals(open + 1);
    if (abbreviated) {
      byName.putIfAbsent(words.lower(open + 1), organisation);
    } else if (name.end() - name.core() >= SHORTEST_WITH_INITIALS) {
      byName.putIfAbsent(initials(name), organisation);
    }
    if (isGeneric(name.core() + 1, name.end())) {
      byShortForm.putIfAbsent(words.lower(name.core()), organisation);
    }
  }

  private String initials(Name name) {
    Words words = cast.words();
    StringBuilder initials = new StringBuilder();
    for (int i = name.core(); i < name.end(); i++) {
      if (words.isCapital(i)) {
        initials.append(words.lower(i).charAt(0));
      }
    }
    return initials.toString();
  }

  /** Whether these words only say what kind of body it is: Acme Industries Inc. */
  private boolean isGeneric(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!cast.words().isAny(i, WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit)) {
        return false;
      }
    }
    return from < to;
  }

  /** The organisation of a name, an abbreviation, or the first word of a name. */
  @Nullable Entity known(String name) {
    String key = Cast.key(name);
    Entity organisation = byName.get(key);
    return organisation == null ? byShortForm.get(key) : organisation;
  }

  /** The entity that a name means, be it a body's or of a kind that nobody knows. */
  @Nullable Entity of(Name name) {
    if (name.core() >= name.end() || name.kind() == Name.Kind.PLACE) {
      return null;
    }
    String written = cast.nameText(name);
    Entity entity = known(written);
    if (entity == null) {
      entity = cast.people().onlyBearer(name);
    }
    return entity != null && entity.kind() == Entity.Kind.ORGANISATION ? entity : null;
  }

  /**
   * Notes what the words beside a name call it: the newspaper Acme, Acme Bank, Acme, a retailer.
   */
  void learnKinds(Name name) {
    Words words = cast.words();
    Entity entity = of(name);
    if (entity == null) {
      return;
    }
    learn(entity, name.end() - 1);
    for (int i = name.core(); i + 1 < name.end(); i++) {
      if (words.is(i + 1, WordClass.PREPOSITION)) {
        learn(entity, i);
      }
    }
    if (name.start() > 0) {
      learn(entity, name.start() - 1);
    }
    int limit = words.sentenceEnd(words.sentence(name.start()));
    if (words.isPossessive(name.end() - 1)) {
      return;
    }
    if (name.end() < limit) {
      learn(entity, name.end());
    }
    if (name.end() + 1 < limit && !words.is(name.end(), ",")) {
      learn(entity, name.end() + 1);
    }
    boolean apposition =
        name.end() + 2 < limit
            && words.is(name.end(), ",")
            && words.is(name.end() + 1, WordClass.DETERMINER);
    for (int i = name.end() + 2; apposition && i < Math.min(limit, name.end() + 8); i++) {
      if (words.isMark(i) || words.isAny(i, WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit)) {
        break;
      }
      learn(entity, i);
    }
  }

  private void learn(Entity entity, int word) {
    Words words = cast.words();
    String lower = words.lower(word);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    if (words.is(word, WordClass.INSTITUTION)) {
      entity.isCalled(lower);
    } else if ((Vocabulary.classes(one) & WordClass.INSTITUTION.bit) != 0) {
      entity.isCalled(one);
    }
    if (words.is(word, WordClass.MEDIA) && words.isCapital(word)) {
      entity.isCalled(Entity.MEDIUM);
    }
  }
}
