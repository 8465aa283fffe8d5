package pullquote.quote;

import java.util.Locale;
import pullquote.quote.Item.Kind;
import pullquote.quote.Item.Noun;

/**
 * What the ranker looks at: hashed conjunctions that describe one candidate for one quotation, or
 * the choice of nobody. A candidate's own name is no feature, so no names are learnt by heart.
 *
 * <p>The groups follow the usual ones of supervised quote attribution (O'Keefe et al. 2012:
 * distance, the candidate's context, the quotation's place, earlier choices) with the words around.
 */
final class Features {
  /** What stands for an item before the first one or after the last one. */
  static final int OUTSIDE = 1;

  /** Two sides, four sentences and further ones, three paragraphs and further ones. */
  static final int PLACES = 64;

  private final Scene scene;
  private final Items items;
  private final History history;
  private final int env;
  private final int env2;
  private final int quote;
  private final int left;
  private final int right;
  private final int start;
  private final int stop;
  private final int localVerb;
  private final int localSubject;
  private final int rule;
  private final int gap;
  private final int whole;

  Features(Scene scene, Rules rules, History history) {
    this.scene = scene;
    this.items = scene.items();
    this.history = history;
    this.quote = scene.at();
    int place =
        bit(scene.opensSentence(), 0)
            | bit(scene.closesSentence(), 1)
            | bit(scene.opensParagraph(), 2)
            | bit(scene.closesParagraph(), 3);
    int end = ending(scene.ending());
    this.env = place * 64 + end * 4 + bit(scene.startsUpper(), 0) + bit(scene.words() >= 6, 1);
    this.env2 = (place & 3) * 4 + (end == 1 ? 1 : end >= 2 && end <= 4 ? 2 : 0);
    this.left = items.wordSymbol(quote - 1);
    this.right = items.wordSymbol(quote + 1);
    this.start = items.sentenceStart(quote);
    this.stop = items.sentenceEnd(quote);
    this.localVerb = lastVerb();
    this.localSubject = subject(localVerb);
    this.rule = rules.source();
    this.gap = history.isEmpty() ? 7 : gap(quote - history.lastQuote() - 1);
    this.whole = bit(QuoteKinds.isWhole(scene), 0);
  }

  /** Fills the vector with the features of a candidate, an index of an item. */
  void candidate(int index, FeatureVector out) {
    candidateAlone(index, out);
    placed(place(index), out);
  }

  /** Where a candidate stands: a number below {@link #PLACES}. */
  int place(int index) {
    return position(items.get(index), index);
  }

  /** Adds the features that all candidates share that stand where it does. */
  void placed(int pos, FeatureVector out) {
    out.add(1, pos);
    out.add(7, pos, env);
    out.add(100, left, pos);
    out.add(101, right, pos);
    out.add(102, left, right, pos);
    out.add(103, items.symbol(quote - 2), left, pos);
    out.add(104, right, items.symbol(quote + 2), pos);
    out.add(105, FeatureVector.mix(right, items.symbol(quote + 2)), items.symbol(quote + 3), pos);
    out.add(106, FeatureVector.mix(left, items.symbol(quote - 2)), items.symbol(quote - 3), pos);
    out.add(108, ending(scene.ending()), bit(scene.startsUpper(), 0), pos);
    out.add(109, Math.min(scene.words(), 12), pos);
    out.add(110, bit(scene.last().closed(), 0), pos);
    out.add(111, items.lexical(quote - 1), pos);
    out.add(112, items.lexical(quote + 1), pos);
  }

  /** Fills the vector with the features of a candidate but for those that are {@link #placed}. */
  void candidateAlone(int index, FeatureVector out) {
    out.clear();
    Item item = items.get(index);
    int pos = position(item, index);
    distance(item, index, pos, out);
    self(item, pos, out);
    role(item, index, pos, out);
    words(item, index, pos, out);
    context(item, index, pos, out);
    path(item, index, pos, out);
    surroundings(item, index, pos, out);
    past(item, index, pos, out);
    clause(item, index, pos, out);
  }

  private int position(Item item, int index) {
    int sentences =
        Math.min(
            4,
            index < quote
                ? scene.item().sentence() - item.sentence()
                : item.sentence() - scene.item().lastSentence());
    int paragraphs = Math.min(3, Math.abs(item.paragraph() - scene.item().paragraph()));
    return (index < quote ? 0 : 32) + sentences * 4 + paragraphs;
  }

  private void distance(Item item, int index, int pos, FeatureVector out) {
    int from = Math.min(index, quote) + 1;
    int to = Math.max(index, quote);
    int phrases = Math.min(12, items.phrases(from, to));
    int names = Math.min(8, items.names(from, to));
    int cues = Math.min(4, items.cues(from, to));
    int verbs = Math.min(6, items.verbs(from, to));
    int quotes = Math.min(4, items.quotes(from, to));
    out.add(2, pos, phrases);
    out.add(3, pos, names, kind(item));
    out.add(4, pos, cues);
    out.add(5, pos, verbs);
    out.add(6, pos, quotes);
    out.add(8, pos, env2, Math.min(phrases, 5));
    out.add(9, pos, cues, names, quotes);
    out.add(10, pos, bucket(to - from), kind(item));
  }

  private void self(Item item, int pos, FeatureVector out) {
    int kind = kind(item);
    out.add(20, kind);
    out.add(21, kind, pos);
    out.add(22, kind, env2);
    out.add(23, kind, pos, env2);
    int word =
        switch (item.noun()) {
          case PRONOUN, POSSESSIVE_PRONOUN, COMMON -> item.word().hashCode();
          default -> 0;
        };
    out.add(24, word, kind);
    out.add(25, word, pos);
    out.add(26, word, env2);
    if (item.noun() == Noun.COMMON) {
      int suffix = tail(item.word()).hashCode();
      out.add(27, suffix);
      out.add(28, suffix, pos);
    }
    int first = item.size() > 1 ? firstWord(item) : 0;
    out.add(29, first, kind);
    out.add(30, first, pos);
    int length = Math.min(item.size(), 5);
    out.add(31, length, kind);
    out.add(32, length, pos, kind);
    if (item.noun() == Noun.NAME) {
      boolean capitals =
          item.head().length() > 1 && item.head().equals(item.head().toUpperCase(Locale.ROOT));
      out.add(33, bit(capitals, 0), pos);
      out.add(34, tail(item.word()).hashCode());
    }
  }

  private void role(Item item, int index, int pos, FeatureVector out) {
    Governor governor = items.governor(index);
    int cue = governor.verb() < 0 ? 4 : items.get(governor.verb()).cue();
    int verbSide = governor.verb() < 0 ? 0 : (governor.verb() < quote) == (index < quote) ? 1 : 2;
    Item before = items.peek(index - 1);
    int previous = items.symbol(index - 1);
    int opening = bit(before == null || before.isBreak(), 0);
    int role = ((cue * 8 + governor.link().code) * 3 + verbSide) * 2 + opening;
    out.add(40, role);
    out.add(41, role, pos);
    out.add(42, role, pos, env2);
    out.add(43, role, kind(item));
    out.add(44, role, pos, previous);
    out.add(45, role, previous, kind(item));
    int inverted = before != null && before.is(Kind.VERB_GROUP) ? before.cue() + 1 : 0;
    out.add(46, inverted, pos, kind(item));
    out.add(47, inverted, pos, env2);
    out.add(48, inverted, role);
    Construction construction = Construction.of(items, quote, index);
    int shape = construction.name().hashCode();
    out.add(50, shape, kind(item));
    out.add(51, shape, env2);
    out.add(52, shape, env, cue);
    out.add(53, shape, governor.link().code, cue);
    int ruled = rule < 0 ? 0 : rule == index ? 1 : 2;
    out.add(54, ruled, ending(scene.ending()));
    out.add(55, ruled, shape);
    out.add(56, ruled, env2);
  }

  /** Whose verb is the last before the quotation, and which word joins that clause to the rest. */
  private void clause(Item item, int index, int pos, FeatureVector out) {
    Governor governor = items.governor(index);
    int cue = governor.verb() < 0 ? 4 : items.get(governor.verb()).cue();
    if (index < quote && localVerb >= 0) {
      int local = localSubject == index ? 1 : localSubject < index ? 2 : 0;
      Item verb = items.get(localVerb);
      int joint = localSubject < 0 ? 1 : items.lexical(localSubject - 1);
      out.add(130, local, verb.cue(), cue, pos);
      out.add(131, local, joint, cue);
      out.add(132, local, verb.word().hashCode(), kind(item));
      out.add(133, local, joint, verb.cue(), kind(item));
      out.add(136, local, joint, same(index), relation());
    }
    Item before = items.peek(index - 1);
    if (index > quote && governor.verb() >= 0 && before != null && before.isWord(",")) {
      int next = items.wordSymbol(governor.verb() + 1);
      out.add(134, cue, next, kind(item));
      out.add(135, cue, governor.link().code, items.cues(governor.verb() + 1, stop));
    }
  }

  private void words(Item item, int index, int pos, FeatureVector out) {
    Governor governor = items.governor(index);
    int kind = kind(item);
    if (governor.verb() >= 0) {
      Item verb = items.get(governor.verb());
      int word = verb.word().hashCode();
      int link = governor.link().code;
      int next = items.wordSymbol(governor.verb() + 1);
      out.add(60, word, link);
      out.add(61, word, pos);
      out.add(62, word, kind, pos);
      out.add(63, word, next, pos);
      out.add(64, word, next, bit(governor.verb() + 1 == quote, 0));
      out.add(65, next, pos, link);
    }
    Item before = items.peek(index - 1);
    if (before != null && before.is(Kind.VERB_GROUP)) {
      int word = before.word().hashCode();
      out.add(66, word, pos);
      out.add(67, word, pos, items.wordSymbol(index - 2));
    }
    out.add(68, items.lexical(index - 1), pos);
    out.add(69, items.lexical(index + 1), pos);
    out.add(70, items.lexical(index - 2), pos);
    out.add(71, items.lexical(index + 2), pos);
    out.add(72, items.lexical(index - 1), items.lexical(index + 1), pos);
    out.add(73, items.lexical(index - 1), kind);
    out.add(74, items.lexical(index + 1), kind);
  }

  private void context(Item item, int index, int pos, FeatureVector out) {
    int p2 = items.symbol(index - 2);
    int p1 = items.symbol(index - 1);
    int n1 = items.symbol(index + 1);
    int n2 = items.symbol(index + 2);
    int n3 = items.symbol(index + 3);
    int kind = kind(item);
    out.add(80, p1, n1, pos);
    out.add(81, p1, n1, kind);
    out.add(82, p2, p1, pos);
    out.add(83, n1, n2, pos);
    out.add(84, FeatureVector.mix(n1, n2), n3, pos);
    out.add(85, FeatureVector.mix(p2, p1), FeatureVector.mix(n1, n2), pos, kind);
    out.add(86, p1, FeatureVector.mix(n1, n2), env2);
  }

  private void path(Item item, int index, int pos, FeatureVector out) {
    int sentence = index < quote ? scene.item().sentence() : scene.item().lastSentence();
    if (item.sentence() != sentence) {
      return;
    }
    int from = Math.min(index, quote) + 1;
    int to = Math.max(index, quote);
    if (to - from > 10) {
      return;
    }
    int raw = 0;
    int lexical = 0;
    for (int i = from; i < to; i++) {
      raw = FeatureVector.mix(raw, items.symbol(i));
      lexical = FeatureVector.mix(lexical, items.lexical(i));
    }
    out.add(90, raw, pos);
    out.add(91, raw, kind(item), pos);
    out.add(92, lexical, pos);
  }

  private void surroundings(Item item, int index, int pos, FeatureVector out) {
    int kind = kind(item);
    out.add(107, env, pos, kind);
    out.add(113, items.lexical(quote + 1), right, pos, kind);
    Governor governor = items.governor(index);
    int cue = governor.verb() < 0 ? 4 : items.get(governor.verb()).cue();
    out.add(114, env, pos, cue);
    out.add(115, left, pos, cue, governor.link().code);
    out.add(116, right, pos, cue, governor.link().code);
  }

  private void past(Item item, int index, int pos, FeatureVector out) {
    int relation = relation();
    int same = same(index);
    boolean spoken = !history.isEmpty() && history.lastChoice() != History.NOBODY;
    int side = !spoken ? 0 : history.lastChoice() < history.lastQuote() ? 1 : 2;
    int between = history.isEmpty() ? 0 : index < history.lastQuote() ? 1 : index < quote ? 2 : 3;
    Governor governor = items.governor(index);
    int cue = governor.verb() < 0 ? 4 : items.get(governor.verb()).cue();
    out.add(120, same, relation);
    out.add(121, same, relation, env2);
    out.add(122, same, relation, pos);
    out.add(123, same, relation, side, between);
    out.add(124, same, relation, env, kind(item));
    out.add(125, same, relation, cue, pos);
    out.add(126, Math.min(3, history.spoken(index)), kind(item), pos);
    out.add(127, between, relation, env2, pos);
    out.add(128, same, relation, left, right);
    out.add(140, same, relation, gap, whole);
    out.add(141, same, gap, whole, kind(item));
    int again = likeness(history.lastSource(), index);
    out.add(142, again, whole, pos);
    out.add(143, again, whole, kind(item), cue);
    int speaks = Math.min(3, items.speaking(index));
    out.add(144, speaks, kind(item), whole);
    out.add(145, speaks, pos, whole);
    boolean before = index < quote && scene.item().sentence() - item.sentence() == 1;
    int opening = bit(items.opensSentence(index), 0) | bit(before, 1) | whole * 4;
    int paragraphs = Math.min(3, scene.item().paragraph() - item.paragraph() + 1);
    out.add(146, opening, kind(item), paragraphs, Math.min(4, governor.link().code));
    out.add(147, opening, kind(item), gap);
  }

  /** 0 the source of the quotation before, 1 of its name, 2 another, 3 no quotation, 4 nobody. */
  private int same(int index) {
    if (history.isEmpty()) {
      return 3;
    }
    int choice = history.lastChoice();
    return choice == History.NOBODY ? 4 : likeness(choice, index);
  }

  /** 0 the item chosen then, 1 one of its name, 2 another, 3 none was chosen. */
  private int likeness(int choice, int index) {
    if (choice == History.NOBODY) {
      return 3;
    }
    return choice == index ? 0 : items.key(choice) == items.key(index) ? 1 : 2;
  }

  /** Fills the vector with the features of choosing nobody. */
  void nobody(FeatureVector out) {
    out.clear();
    String inner = scene.inner();
    int words = Math.min(scene.words(), 12);
    int first = bit(scene.startsUpper(), 0);
    int end = ending(scene.ending());
    Item before = scene.near(-1);
    out.add(200, 0);
    out.add(201, words, first, end);
    out.add(202, words);
    out.add(203, items.lexical(quote - 1));
    out.add(204, items.lexical(quote + 1));
    out.add(205, left, right);
    out.add(206, items.lexical(quote - 1), words < 4 ? words : 4);
    out.add(207, items.lexical(quote + 1), words < 4 ? words : 4);
    out.add(208, items.lexical(quote - 2), items.lexical(quote - 1));
    out.add(209, items.lexical(quote + 1), items.lexical(quote + 2));
    int capitals = capitals(inner);
    out.add(210, capitals, words);
    out.add(211, capitals, left, right);
    out.add(212, env);
    out.add(213, env2, words);
    String[] edges = edges(inner);
    int firstWord = edges[0].toLowerCase(Locale.ROOT).hashCode();
    int lastWord = edges[1].toLowerCase(Locale.ROOT).hashCode();
    if (scene.words() <= 4) {
      out.add(214, firstWord);
      out.add(215, lastWord);
      out.add(216, tail(edges[1]).hashCode(), words);
      out.add(229, firstWord, items.lexical(quote - 1));
    }
    out.add(217, tail(edges[0]).hashCode(), words < 4 ? words : 4);
    out.add(218, Math.min(4, items.cues(start, stop)), words < 4 ? words : 4);
    out.add(219, Math.min(4, items.quotes(start, stop)), words < 4 ? words : 4);
    out.add(220, Math.min(4, items.names(start, stop)), Math.min(3, items.cues(start, stop)));
    int verb = lastVerb();
    int verbWord = verb < 0 ? 0 : items.get(verb).word().hashCode();
    out.add(221, verbWord, words < 4 ? words : 4);
    out.add(222, verb < 0 ? 9 : items.get(verb).cue(), left, words < 4 ? words : 4);
    out.add(
        223, relation(), history.isEmpty() ? 2 : bit(history.lastChoice() == History.NOBODY, 0));
    out.add(
        224,
        relation(),
        history.isEmpty() ? 2 : bit(history.lastChoice() == History.NOBODY, 0),
        words < 4 ? words : 4,
        capitals);
    out.add(225, bit(scene.last().closed(), 0));
    out.add(226, bit(before != null && before.possessive(), 0), words < 4 ? words : 4);
    out.add(227, nextVerb(), words < 4 ? words : 4);
    out.add(228, capitals, end, items.lexical(quote - 1));
    out.add(230, bit(rule >= 0, 0), words < 4 ? words : 4);
    out.add(231, bit(rule >= 0, 0), left, right);
    int work = bit(QuoteKinds.isWorkBefore(scene), 0) + bit(QuoteKinds.isTitle(inner), 1);
    out.add(232, work, words < 4 ? words : 4);
    out.add(233, work, left, right);
    out.add(234, work, end);
    out.add(235, whole, gap, relation());
    out.add(
        236, whole, gap, history.isEmpty() ? 2 : bit(history.lastChoice() == History.NOBODY, 0));
  }

  /** How much stands between the quotation before and this: 0 nothing but a break. */
  private static int gap(int n) {
    return n <= 1 ? 0 : n < 4 ? 1 : n < 10 ? 2 : n < 25 ? 3 : 4;
  }

  private int lastVerb() {
    for (int i = quote - 1; i >= start; i--) {
      if (items.get(i).is(Kind.VERB_GROUP)) {
        return i;
      }
    }
    return -1;
  }

  private int subject(int verb) {
    for (int i = verb - 1; i >= start; i--) {
      if (items.governor(i).verb() == verb) {
        return i;
      }
    }
    return -1;
  }

  private int nextVerb() {
    for (int i = quote + 1; i < stop; i++) {
      if (items.get(i).is(Kind.VERB_GROUP)) {
        return items.get(i).cue() * 4 + Math.min(3, i - quote);
      }
    }
    return -1;
  }

  /** Where the quotation before is: same sentence, so many sentences or paragraphs back. */
  private int relation() {
    if (history.isEmpty()) {
      return 9;
    }
    Item last = items.get(history.lastQuote());
    int paragraphs = scene.item().paragraph() - last.paragraph();
    if (paragraphs > 0) {
      return 4 + Math.min(3, paragraphs);
    }
    return Math.min(3, scene.item().sentence() - last.lastSentence());
  }

  private static int kind(Item item) {
    return item.noun().code * 2 + (item.possessive() ? 1 : 0);
  }

  private static int firstWord(Item item) {
    return item.noun() == Noun.NAME && Character.isUpperCase(item.first().charAt(0))
        ? 1
        : item.first().hashCode();
  }

  /** The item's symbol: what it is, with the class of a cue, or the mark or function word. */
  static int symbol(Item item, boolean words) {
    return switch (item.kind()) {
      case QUOTE -> 2;
      case SENTENCE_BREAK -> 3;
      case PARAGRAPH_BREAK -> 4;
      case NOUN_PHRASE -> 8 + kind(item);
      case VERB_GROUP -> 32 + item.cue();
      case WORD -> words || isMark(item) ? item.word().hashCode() : 40 + item.cue();
    };
  }

  private static boolean isMark(Item item) {
    return item.word().length() <= 3;
  }

  /** The item's word, where it is no name. */
  static int lexical(Item item) {
    return item.noun() == Noun.NAME ? 8 + kind(item) : item.word().hashCode();
  }

  /** 0 for letters, 1 comma, 2 full stop, 3 question, 4 exclamation, 5 dash, 6 dots, 7 others. */
  private static int ending(char last) {
    return switch (last) {
      case ',' -> 1;
      case '.' -> 2;
      case '?' -> 3;
      case '!' -> 4;
      case '-', '–', '—' -> 5;
      case '…' -> 6;
      default -> Character.isLetterOrDigit(last) ? 0 : 7;
    };
  }

  /** 0 no word begins with a capital, 1 some, 2 the first only, 3 all but short ones. */
  private static int capitals(String text) {
    int upper = 0;
    int lower = 0;
    boolean firstUpper = false;
    boolean start = true;
    int words = 0;
    for (int i = 0; i < text.length() && words < 40; i++) {
      char c = text.charAt(i);
      if (start && Character.isLetter(c)) {
        boolean isUpper = Character.isUpperCase(c);
        firstUpper |= words == 0 && isUpper;
        boolean isShort = i + 3 >= text.length() || !Character.isLetter(text.charAt(i + 3));
        upper += isUpper ? 1 : 0;
        lower += isUpper || isShort ? 0 : 1;
        words++;
        start = false;
      } else if (Character.isWhitespace(c)) {
        start = true;
      }
    }
    if (upper == 0) {
      return 0;
    }
    return lower == 0 ? 3 : upper == 1 && firstUpper ? 2 : 1;
  }

  private static String[] edges(String text) {
    int first = 0;
    while (first < text.length() && !Character.isWhitespace(text.charAt(first)) && first < 40) {
      first++;
    }
    int last = text.length();
    while (last > 0
        && !Character.isWhitespace(text.charAt(last - 1))
        && text.length() - last < 40) {
      last--;
    }
    return new String[] {letters(text.substring(0, first)), letters(text.substring(last))};
  }

  private static String letters(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  private static String tail(String word) {
    return word.length() <= 3 ? word : word.substring(word.length() - 3);
  }

  private static int bucket(int n) {
    return n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : n < 40 ? 8 : 9;
  }

  private static int bit(boolean value, int place) {
    return value ? 1 << place : 0;
  }
}
