package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** The role, title or apposition beside a name, as written. */
final class Descriptors {
  private final Words words;
  private final Cast cast;

  Descriptors(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /**
   * @param mentionStart first word of the mention that holds the name
   */
  @Nullable String of(Name name, int mentionStart) {
    Surroundings around = cast.surroundings(name);
    String title = title(around, name, mentionStart);
    String after = text(around.after());
    if (title != null && after != null && title.endsWith(".") && title.indexOf(' ') < 0) {
      return after;
    }
    if (title != null) {
      return title;
    }
    return after != null ? after : text(around.before());
  }

  private @Nullable String title(Surroundings around, Name name, int mentionStart) {
    int from = around.title() == null ? name.start() : around.title().from();
    if (mentionStart < from && isOnePhrase(mentionStart, from)) {
      from = mentionStart;
    }
    while (from < name.core() && (isArticle(from) || words.isMark(from))) {
      from++;
    }
    int to = name.core();
    while (to > from && (words.is(to - 1, WordClass.ADDRESS) || words.isMark(to - 1))) {
      to--;
    }
    return from < to && tells(from, to) ? words.text(from, to) : null;
  }

  private boolean isOnePhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean breaks =
          words.isMark(i)
              || words.isAny(
                  i, WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit | WordClass.CUE.bit);
      if (breaks) {
        return false;
      }
    }
    return true;
  }

  private boolean isArticle(int i) {
    return words.is(i, "the") || words.is(i, "a") || words.is(i, "an");
  }

  /** Whether the words are more than an adverb that opens the sentence. */
  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isAny(i, WordClass.FUNCTION) || words.isPossessive(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String text(@Nullable Apposition apposition) {
    if (apposition == null || apposition.from() >= apposition.to()) {
      return null;
    }
    return words.span(apposition.from(), apposition.to()).in(words.text());
  }
}
