package pullquote.quote;

import org.jspecify.annotations.Nullable;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.quote.Governor.Link;
import pullquote.quote.Item.Kind;
import pullquote.quote.Item.Noun;

/**
 * Constructions that a reader cannot mistake. Where one is found it is a feature of the ranker; the
 * few in which the ranker is known to err correct its choice. Deciding alone they cost half a point
 * of F1 on news, as corrections they cost nothing and carry over to other kinds of prose.
 */
final class Rules {
  private static final double DOUBT = 0.95;
  private static final double CORRECTED = 0.8;

  private final Scene scene;
  private final Items items;
  private final int quote;
  private final int start;
  private final int stop;
  private final int direct;
  private final int closing;

  Rules(Scene scene) {
    this.scene = scene;
    this.items = scene.items();
    this.quote = scene.at();
    this.start = items.sentenceStart(quote);
    this.stop = items.sentenceEnd(quote);
    this.direct = directlyAfter();
    this.closing = closingClause();
  }

  /** The source that the construction gives away, or {@link History#NOBODY}. */
  int source() {
    return direct != History.NOBODY ? direct : closing;
  }

  /** The ranker's choice, or a better one. */
  Choice correct(Choice choice) {
    int source = choice.source();
    boolean before = source >= start && source < quote;
    int words = inTheWordsOf();
    if (words != History.NOBODY) {
      return words == source ? choice : corrected(choice, words);
    }
    if (source != History.NOBODY && isTitleOfWork()) {
      return corrected(choice, History.NOBODY);
    }
    if (before && direct != History.NOBODY && !isLedIn() && !isAttributedFurther(direct)) {
      return corrected(choice, direct);
    }
    if (closing != History.NOBODY && closing != source && choice.probability() < DOUBT) {
      return corrected(choice, closing);
    }
    int contrast = contrast();
    if (before && contrast > source) {
      return corrected(choice, contrast);
    }
    if (source != History.NOBODY && isQualifier(source)) {
      return corrected(choice, History.NOBODY);
    }
    return source != History.NOBODY && owns(source) ? choice.with(source + 1) : choice;
  }

  /** In the words of X: “...”. */
  private int inTheWordsOf() {
    Item joint = scene.near(-1);
    int at = joint != null && (joint.isWord(",") || joint.isWord(":")) ? quote - 2 : quote - 1;
    Item words = items.peek(at - 2);
    Item in = items.peek(at - 3);
    return at > start
            && canSpeak(items.get(at))
            && items.get(at - 1).isWord("of")
            && words != null
            && words.word().equals("words")
            && in != null
            && in.isWord("in")
        ? at
        : History.NOBODY;
  }

  /** His memoir, “Years of Rain”: capitalised behind a word for a work. */
  private boolean isTitleOfWork() {
    return QuoteKinds.isTitle(scene.inner()) && QuoteKinds.isWorkBefore(scene);
  }

  /** Whether the chosen noun phrase owns the one that speaks: the country’s envoy said. */
  private boolean owns(int source) {
    Item owned = items.peek(source + 1);
    if (!items.get(source).possessive() || owned == null || !owned.is(Kind.NOUN_PHRASE)) {
      return false;
    }
    Governor governor = items.governor(source + 1);
    return governor.link() == Link.ADJACENT && isCue(items.get(governor.verb()), 2);
  }

  private Choice corrected(Choice choice, int source) {
    AttributionMethod method =
        source == History.NOBODY
            ? AttributionMethod.NOBODY
            : Construction.of(items, quote, source).method();
    return new Choice(quote, source, CORRECTED, choice.source(), null, method);
  }

  /**
   * “...,” X said; “...,” said X: the quotation ends in a comma, source and cue stand next to it.
   */
  private int directlyAfter() {
    int first = quote + 1;
    Item next = scene.near(1);
    if (next == null || scene.ending() != ',' || QuoteKinds.isTitle(scene.inner())) {
      return History.NOBODY;
    }
    if (canSpeak(next)) {
      Governor governor = items.governor(first);
      return governor.link() == Link.ADJACENT && isCue(items.get(governor.verb()), 3)
          ? first
          : History.NOBODY;
    }
    boolean inverted = next.is(Kind.VERB_GROUP) && isCue(next, 3) && next.size() == 1;
    return inverted && canSpeak(scene.near(2)) ? first + 1 : History.NOBODY;
  }

  /** Whether words before the quotation lead to it: X called “...”, X used the words, “...”. */
  private boolean isLedIn() {
    Item before = scene.near(-1);
    return before == null
        || before.isWord(",")
        || before.isWord(":")
        || before.is(Kind.VERB_GROUP)
        || before.cue() > 0;
  }

  /** “...,” X said, according to Y. */
  private boolean isAttributedFurther(int source) {
    for (int i = source; i < stop; i++) {
      if (items.get(i).isWord("according")) {
        return true;
      }
    }
    return false;
  }

  /** ... “...” ..., X said: the clause that ends the sentence attributes it, and no other does. */
  private int closingClause() {
    if (items.cues(start, quote) > 0) {
      return History.NOBODY;
    }
    for (int i = quote + 2; i < stop; i++) {
      Governor governor = items.governor(i);
      if (governor.link() == Link.ADJACENT
          && items.get(beforeOwner(i)).isWord(",")
          && canSpeak(items.get(i))
          && isCue(items.get(governor.verb()), 2)
          && endsClause(items.peek(governor.verb() + 1))
          && items.verbs(governor.verb() + 1, stop) == 0
          && items.quotes(governor.verb() + 1, stop) == 0
          && items.cues(quote + 1, i) == 0) {
        return i;
      }
    }
    return History.NOBODY;
  }

  /** What stands before a noun phrase and its owner: before "Tarnholm’s harbour master". */
  private int beforeOwner(int phrase) {
    Item before = items.get(phrase - 1);
    return before.is(Kind.NOUN_PHRASE) && before.possessive() ? phrase - 2 : phrase - 1;
  }

  /**
   * The subject of a clause of its own in which the quotation stands: ..., while Y praised “...”;
   * ..., with Y calling it “...”.
   */
  private int contrast() {
    for (int i = quote - 2; i > start; i--) {
      Item joint = items.get(i - 1);
      Governor governor = items.governor(i);
      if (governor.link() != Link.ADJACENT
          || governor.verb() > quote
          || !canSpeak(items.get(i))
          || !items.get(Math.max(start, i - 2)).isWord(",")) {
        continue;
      }
      boolean clause = joint.isWord("while") || joint.isWord("whereas");
      boolean participle = joint.isWord("with") && items.get(governor.verb()).cue() >= 2;
      if (clause || participle) {
        return i;
      }
    }
    return History.NOBODY;
  }

  /**
   * Whether the marks hold a qualifier of the object of the chosen subject’s deed: X drew “...”
   * maps.
   */
  private boolean isQualifier(int source) {
    Item before = scene.near(-1);
    Item after = scene.near(1);
    return scene.words() <= 2
        && !scene.startsUpper()
        && Character.isLetterOrDigit(scene.ending())
        && before != null
        && before.is(Kind.VERB_GROUP)
        && before.cue() < 3
        && items.governor(source).verb() == quote - 1
        && after != null
        && after.noun() == Noun.COMMON
        && after.size() == 1;
  }

  private static boolean isCue(Item verb, int least) {
    return verb.cue() >= least && !verb.word().endsWith("ing");
  }

  private static boolean endsClause(@Nullable Item item) {
    return item == null || item.isBreak() || item.isWord(".") || item.isWord("in");
  }

  private static boolean canSpeak(@Nullable Item item) {
    if (item == null || !item.is(Kind.NOUN_PHRASE) || item.possessive()) {
      return false;
    }
    return item.noun() != Noun.PRONOUN || Vocabulary.is(item.word(), WordClass.NOMINATIVE);
  }
}
