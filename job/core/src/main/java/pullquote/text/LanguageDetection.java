package pullquote.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language a text is in. English shows by its small words; only a text that is poor in
 * them goes to OpenNLP's detector, which takes two seconds to load and three milliseconds an
 * article, as long as all the rest.
 */
public final class LanguageDetection {
  /** The code of English. */
  public static final String ENGLISH = "en";

  private static final String MODEL = "/langdetect-183.bin";

  /** Each in one number, in order. */
  private static final long[] SMALL_WORDS = smallWords();

  private static final int LONGEST_SMALL = 6;

  /** So many words show the language; more are not looked at. */
  private static final int LOOKED_AT = 2_000;

  private static final int FEWEST_WORDS = 8;

  /** Of 3,200 English news articles one in a hundred has a smaller share of small words. */
  private static final double SHARE = 0.2;

  /** The detector needs no more: with 1,000 it knows each of 84 articles for English. */
  private static final int DETECTED = 2_000;

  /** What the detector gives to tables, code and the like is half of this at most. */
  private static final double LEAST_CONFIDENCE = 0.05;

  private LanguageDetection() {}

  private static final class Detector {
    static final LanguageDetectorModel LANGUAGES =
        Resource.read(LanguageDetection.class, MODEL, LanguageDetectorModel::new);
    static final Map<String, String> TWO_LETTERS = twoLetters();

    private static Map<String, String> twoLetters() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      codes.put("cmn", "zh");
      codes.put("pes", "fa");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("zlm", "ms");
      return codes;
    }
  }

  /**
   * The language of a text.
   *
   * @return its ISO 639-1 code, or that of ISO 639-3 where there is no shorter one; null where the
   *     text is too short, or no language at all, to tell
   */
  public static @Nullable String of(String text) {
    if (isEnglish(text)) {
      return ENGLISH;
    }
    String letters = letters(text);
    if (letters.isBlank()) {
      return null;
    }
    Language best = new LanguageDetectorME(Detector.LANGUAGES).predictLanguage(letters);
    if (best.getConfidence() < LEAST_CONFIDENCE) {
      return null;
    }
    return Detector.TWO_LETTERS.getOrDefault(best.getLang(), best.getLang());
  }

  private static boolean isEnglish(String text) {
    int words = 0;
    int small = 0;
    int i = 0;
    while (i < text.length() && words < LOOKED_AT) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      long word = 0;
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        word = add(word, Character.toLowerCase(text.charAt(i)));
        i++;
      }
      words++;
      small += i - start <= LONGEST_SMALL && isSmall(word) ? 1 : 0;
    }
    return words >= FEWEST_WORDS && small >= SHARE * words;
  }

  /**
   * A word's characters, one a byte, with one more; those of other scripts are in no small word.
   */
  private static long add(long word, char c) {
    return word << 8 | (c < 0x80 ? c : 0x80);
  }

  private static boolean isSmall(long word) {
    return Arrays.binarySearch(SMALL_WORDS, word) >= 0;
  }

  private static long[] smallWords() {
    return WordList.entries("english-words.txt").stream()
        .mapToLong(word -> word.chars().asLongStream().reduce(0, (a, c) -> add(a, (char) c)))
        .sorted()
        .toArray();
  }

  /** The text's first words without digits, marks and symbols, single spaces between them. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    int length = Math.min(text.length(), DETECTED * 4);
    for (int i = 0; i < length && letters.length() < DETECTED; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letters.appendCodePoint(c);
      } else if (letters.length() > 0 && letters.charAt(letters.length() - 1) != ' ') {
        letters.append(' ');
      }
    }
    return letters.toString();
  }
}
