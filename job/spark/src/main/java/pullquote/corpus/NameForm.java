package pullquote.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullquote.entity.PersonName;
import pullquote.entity.SpeakerType;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.Gender;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.text.WordList;

/**
 * The normal form of a name: small letters without accents, titles and letters of honour.
 *
 * @param words of the name, in order, without titles
 * @param person how a person's name is made up; null of an organisation's
 * @param noble a title goes with the name: Pope Francis, Lord Ashdown
 * @param title the sex that the titles before it tell
 */
record NameForm(List<String> words, @Nullable PersonName person, boolean noble, Gender title) {

  /** Legal forms, which some write behind a body's name and others do not. */
  private static final Set<String> LEGAL_FORMS = WordList.set(NameForm.class, "legal-forms.txt");

  private static final long JOINING =
      WordClass.PREPOSITION.bit | WordClass.CONJUNCTION.bit | WordClass.DETERMINER.bit;

  private static final int LONGEST_ACRONYM = 6;

  /**
   * Of whom an article names so. A body's name of one word, its article aside, may as well be a
   * surname: the corpus tells.
   */
  static NameForm of(SpeakerType type, String name) {
    if (type != SpeakerType.ORGANISATION) {
      return ofPerson(name);
    }
    NameForm body = ofOrganisation(name);
    return body.isSingle() && !isAcronym(name) ? ofPerson(body.key()) : body;
  }

  static NameForm ofPerson(String name) {
    List<String> words = new ArrayList<>();
    boolean noble = false;
    Gender title = Gender.UNKNOWN;
    List<String> all = words(withoutNickname(name));
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      long classes = Vocabulary.classes(word) | Vocabulary.classes(word + ".");
      boolean last = i == all.size() - 1;
      if (words.isEmpty() && !last && (classes & WordClass.NOBLE.bit) != 0) {
        noble = true;
        title = title == Gender.UNKNOWN ? Gender.ofTitle(word) : title;
      } else if (words.isEmpty()
          && !last
          && (classes & (WordClass.ADDRESS.bit | WordClass.RANK.bit)) != 0
          && !(i == all.size() - 2 && FirstNames.contains(word))) {
        title = title == Gender.UNKNOWN ? Gender.ofTitle(word) : title;
      } else if (words.isEmpty() || (classes & WordClass.HONOUR.bit) == 0) {
        words.add(word);
      }
    }
    PersonName person = PersonName.of(String.join(" ", words));
    if (!person.familyFirst() && isFamilyFirst(person.words())) {
      person = person.withFamilyFirst();
    }
    return new NameForm(List.copyOf(words), person, noble && words.size() == 1, title);
  }

  /** Xi Jinping: the first word is a family name and no first name, the second no surname. */
  private static boolean isFamilyFirst(List<String> words) {
    return words.size() == 2
        && FamilyNames.isFirst(words.get(0))
        && !FirstNames.contains(words.get(0))
        && !FamilyNames.isCommon(words.get(1));
  }

  static NameForm ofOrganisation(String name) {
    List<String> words = new ArrayList<>(words(name));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return new NameForm(List.copyOf(words), null, false, Gender.UNKNOWN);
  }

  /** Whether an organisation's name is written as an acronym: FBI, U.N. */
  static boolean isAcronym(String name) {
    String letters = name.replace(".", "").replace("&", "");
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** Without joining words, the first letters; of a single word the word. */
  String initials() {
    List<String> content =
        words.stream().filter(word -> (Vocabulary.classes(word) & JOINING) == 0).toList();
    return content.size() < 2
        ? String.join(" ", words)
        : content.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** Those of one key may be one; others are not. */
  String family() {
    return person == null ? "o " + initials() : "p " + skeleton(person.surname());
  }

  /** The whole name to compare it. */
  String key() {
    String key = String.join(" ", words);
    return noble ? "lord " + key : key;
  }

  /** Whether it is one word, which of a person is a surname or all there is. */
  boolean isSingle() {
    return person == null ? words.size() == 1 : person.isSingle();
  }

  /** The consonants of a name, those alike as one: the spellings of one foreign name share it. */
  static String skeleton(String surname) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < surname.length(); i++) {
      char c = surname.charAt(i);
      char like =
          switch (c) {
            case 'q', 'g', 'c' -> 'k';
            case 'z' -> 's';
            case 'v' -> 'f';
            default -> c;
          };
      boolean silent = "aeiouyhw".indexOf(c) >= 0 || !Character.isLetterOrDigit(c);
      boolean first = skeleton.length() == 0;
      if (first || (!silent && skeleton.charAt(skeleton.length() - 1) != like)) {
        skeleton.append(like);
      }
    }
    return skeleton.toString();
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
    List<String> words = new ArrayList<>();
    for (String part : List.of(plain.toLowerCase(Locale.ROOT).split("[\\s,]+"))) {
      String word = part.replace('\u2019', '\'').replace(".", "");
      word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      word = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(plain.toLowerCase(Locale.ROOT)) : words;
  }

  /** Without what stands between quotation marks. */
  private static String withoutNickname(String name) {
    StringBuilder rest = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\u201C' || c == '\u201D') {
        inside = !inside;
      } else if (!inside) {
        rest.append(c);
      }
    }
    return inside || rest.toString().isBlank() ? name : rest.toString();
  }
}
