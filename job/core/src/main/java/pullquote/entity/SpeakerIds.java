package pullquote.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Makes speakers' ids: stable, of the type and the name. */
final class SpeakerIds {
  private static final int LONGEST = 80;

  private SpeakerIds() {}

  /** Of somebody with a proper name, the same in every article. */
  static String global(SpeakerType type, String name) {
    return type.key() + "/" + slug(name);
  }

  /** Of somebody whom only the article tells from others: the statement, campaigners. */
  static String local(String article, String name) {
    return article + "#" + slug(name);
  }

  /** Small letters and digits, without accents, any others as one hyphen; no leading "the". */
  static String slug(String name) {
    String small = Cast.key(Normalizer.normalize(name, Normalizer.Form.NFKD));
    StringBuilder slug = new StringBuilder(small.length());
    small.toLowerCase(Locale.ROOT).codePoints().limit(4L * LONGEST).forEach(c -> add(slug, c));
    int end = Math.min(slug.length(), LONGEST);
    while (end > 0
        && (slug.charAt(end - 1) == '-' || Character.isHighSurrogate(slug.charAt(end - 1)))) {
      end--;
    }
    return end == 0 ? "unnamed" : slug.substring(0, end);
  }

  private static void add(StringBuilder slug, int c) {
    boolean clitic =
        c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    if (Character.isLetterOrDigit(c)) {
      slug.appendCodePoint(c);
    } else if (!clitic && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
