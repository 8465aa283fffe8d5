package pullquote.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.quote.Item.Noun;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.WordList;

/** Tells what a quotation is, once it is known whether somebody said it. */
final class QuoteKinds {
  private static final Set<String> NAMING = WordList.set(QuoteKinds.class, "nickname-cues.txt");
  private static final Set<String> WORKS = WordList.set(QuoteKinds.class, "works.txt");
  private static final int SHORTEST_SENTENCE = 4;
  private static final int WORK_REACH = 4;

  private QuoteKinds() {}

  /** Of a quotation with somebody behind it, or of a statement without. */
  static QuoteKind ofSpeech(Scene scene) {
    boolean framed =
        scene.opensSentence()
            || isWord(scene.near(-1), ",")
            || isWord(scene.near(-1), ":")
            || afterCue(scene);
    boolean whole = isFinal(scene.ending()) || !scene.last().closed() || scene.closesSentence();
    return scene.startsUpper() && framed && whole && scene.words() >= 2
        ? QuoteKind.DIRECT
        : QuoteKind.PARTIAL;
  }

  /** Of words in marks that nobody said. */
  static QuoteKind ofNoSpeech(Scene scene) {
    Item before = scene.near(-1);
    if (scene.words() <= 3 && isNickname(scene, before)) {
      return QuoteKind.NICKNAME;
    }
    return isTitle(scene.inner()) || isWork(before) ? QuoteKind.TITLE : QuoteKind.SCARE;
  }

  /** Of a quotation inside another: whether it is speech is told by its looks. */
  static boolean isNestedSpeech(Document document, Quotation quotation) {
    String inner = document.text(quotation.inner()).strip();
    return !inner.isEmpty()
        && (isFinal(inner.charAt(inner.length() - 1)) || inner.indexOf(' ') > 0)
        && !isTitle(inner);
  }

  /** Whether a quotation without a source is a statement all the same, not a word held up. */
  static boolean isStatement(Scene scene) {
    return scene.words() >= 2 * SHORTEST_SENTENCE
        || (scene.words() >= SHORTEST_SENTENCE && scene.startsUpper() && isFinal(scene.ending()));
  }

  private static boolean isNickname(Scene scene, @Nullable Item before) {
    if (before == null || !scene.startsUpper()) {
      return false;
    }
    Item after = scene.near(1);
    boolean insideName =
        before.noun() == Noun.NAME
            && !before.possessive()
            && after != null
            && after.noun() == Noun.NAME;
    return insideName || NAMING.contains(before.word());
  }

  /** Whether a word for a work stands close before: his memoir, “...”; hits such as “...”. */
  static boolean isWorkBefore(Scene scene) {
    for (int i = 1; i <= WORK_REACH; i++) {
      Item before = scene.near(-i);
      if (before == null || before.isBreak()) {
        return false;
      }
      if (WORKS.contains(before.word())
          && (!before.is(Item.Kind.VERB_GROUP) || before.word().endsWith("titled"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the quotation is all of its sentences, and long enough to be a statement. */
  static boolean isWhole(Scene scene) {
    return scene.opensSentence()
        && scene.closesSentence()
        && scene.startsUpper()
        && scene.words() >= SHORTEST_SENTENCE
        && (isFinal(scene.ending()) || !scene.last().closed());
  }

  private static boolean isWork(@Nullable Item before) {
    return before != null && (WORKS.contains(before.word()) || WORKS.contains(before.first()));
  }

  /** Two words or more, all capitalised but for short ones. */
  static boolean isTitle(String inner) {
    int words = 0;
    for (String word : inner.split(" ", 12)) {
      if (word.isEmpty()) {
        continue;
      }
      boolean upper = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
      if (!upper && (words == 0 || word.length() > 3)) {
        return false;
      }
      words++;
    }
    return words >= 2 && words <= 10;
  }

  private static boolean afterCue(Scene scene) {
    Item before = scene.near(-1);
    return before != null && before.cue() >= 2;
  }

  private static boolean isWord(@Nullable Item item, String word) {
    return item != null && item.isWord(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isFinal(char last) {
    return ",.?!…-–—".indexOf(last) >= 0;
  }
}
