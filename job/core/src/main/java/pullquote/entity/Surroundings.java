package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.Words;

/** The words around a name that say who its bearer is. */
record Surroundings(
    @Nullable Apposition title, @Nullable Apposition after, @Nullable Apposition before) {

  static Surroundings of(Words words, Name name) {
    Apposition title = Apposition.titleBefore(words, name);
    int from = title == null ? name.start() : title.from();
    return new Surroundings(
        title, Apposition.after(words, name.end()), Apposition.before(words, from, name.end()));
  }
}
