package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.language.FirstNames;
import pullquote.language.LetterCase;
import pullquote.language.Places;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;

/**
 * The names of people that stand in full in the headings of an article, its record's title among
 * them: where the text calls somebody by the surname or the first name alone, they tell the rest.
 */
final class HeadingNames {
  private static final double NO_FIRST_NAME = 0.5;
  private static final double NO_SURNAME = 0.2;
  private static final List<String> AMBIGUOUS = List.of();

  private final Map<String, List<String>> bySurname = new HashMap<>();
  private final Map<String, List<String>> byFirstName = new HashMap<>();

  private HeadingNames() {}

  /** Of the headings among the sentences, and the record's title. */
  static HeadingNames of(Words words, NameScanner scanner) {
    HeadingNames names = new HeadingNames();
    for (int s = 0; s < words.sentenceCount(); s++) {
      if (scanner.isHeading(s)) {
        names.read(words, words.sentenceStart(s), words.sentenceEnd(s));
      }
    }
    String title = words.document().article().title();
    if (title != null && !title.isBlank()) {
      Words line = words(title);
      names.read(line, 0, line.size());
    }
    return names;
  }

  /** The words of the only full name that holds a single one, or null. */
  @Nullable List<String> fullNameOf(String lower) {
    List<String> full = bySurname.getOrDefault(lower, byFirstName.get(lower));
    return full == null || full.isEmpty() ? null : full;
  }

  private static Words words(String title) {
    Sentence line = new Sentence(0, 0, new Span(0, title.length()), SentenceKind.TITLE);
    return Words.of(new Document(Article.of("title", title), List.of(), List.of(), List.of(line)));
  }

  private void read(Words words, int from, int to) {
    List<String> heading = new ArrayList<>();
    for (int i = from; i < to; i++) {
      heading.add(words.word(i));
    }
    for (int i = 0; i + 1 < heading.size(); i++) {
      int last = i + 1;
      while (last + 1 < heading.size() && last < i + 3 && isMiddle(heading.get(last))) {
        last++;
      }
      String surname = heading.get(last);
      if (isFirstName(heading.get(i)) && isCapital(surname)) {
        List<String> full = List.copyOf(heading.subList(i, last + 1));
        add(bySurname, surname, full);
        if (LetterCase.small(lower(surname)) < NO_SURNAME) {
          add(byFirstName, heading.get(i), full);
        }
      }
    }
  }

  private static void add(Map<String, List<String>> names, String word, List<String> full) {
    names.merge(lower(word), full, (known, other) -> known.equals(other) ? known : AMBIGUOUS);
  }

  private static boolean isFirstName(String word) {
    String lower = lower(word);
    return isCapital(word)
        && FirstNames.contains(lower)
        && LetterCase.small(lower) < NO_FIRST_NAME
        && Places.exact(lower) == null
        && !Vocabulary.is(lower, WordClass.ROLE);
  }

  private static boolean isMiddle(String word) {
    boolean initial = word.length() == 2 && word.charAt(1) == '.';
    return initial || Vocabulary.is(lower(word), WordClass.PARTICLE);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isCapital(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }
}
