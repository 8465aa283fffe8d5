package pullquote.quote;

import org.jspecify.annotations.Nullable;
import pullquote.quote.Governor.Link;
import pullquote.quote.Item.Kind;

/**
 * How a noun phrase and a quotation hang together on the page. A feature of the ranker, and the
 * name under which a decision is reported.
 */
enum Construction {
  /** According to X, “...”; “...,” according to X. */
  ACCORDING_TO,
  /** “...,” said X. */
  INVERTED_CUE,
  /** “...,” X said. */
  CUE_AFTER,
  /** “...,” X said, “...”: for the second half. */
  CUE_INSIDE,
  /** X said: “...”. */
  COLON,
  /** X said “...”. */
  CUE_BEFORE,
  /** X, whose verb is no cue, in the quotation's sentence before it. */
  SUBJECT_BEFORE,
  /** X, whose verb is no cue, in the quotation's sentence after it. */
  SUBJECT_AFTER,
  /** X elsewhere in the sentence. */
  SAME_SENTENCE,
  /** The sentence before names X. */
  SENTENCE_BEFORE,
  /** The sentence after names X. */
  SENTENCE_AFTER,
  /** X in the paragraph, further away. */
  SAME_PARAGRAPH,
  /** X in another paragraph. */
  OTHER_PARAGRAPH;

  /** What a decision by it is called. */
  AttributionMethod method() {
    return AttributionMethod.valueOf(name());
  }

  /** Whether the source is named in another sentence. */
  boolean isElsewhere() {
    return this == SENTENCE_BEFORE
        || this == SENTENCE_AFTER
        || this == SAME_PARAGRAPH
        || this == OTHER_PARAGRAPH;
  }

  static Construction of(Items items, int quote, int candidate) {
    Item source = items.get(candidate);
    Item quotation = items.get(quote);
    if (source.paragraph() != quotation.paragraph()) {
      return OTHER_PARAGRAPH;
    }
    int sentence = candidate < quote ? quotation.sentence() : quotation.lastSentence();
    if (source.sentence() != sentence) {
      int distance = sentence - source.sentence();
      return distance == 1 ? SENTENCE_BEFORE : distance == -1 ? SENTENCE_AFTER : SAME_PARAGRAPH;
    }
    if (isAccordingTo(items, candidate)) {
      return ACCORDING_TO;
    }
    return candidate > quote ? after(items, quote, candidate) : before(items, quote, candidate);
  }

  private static Construction after(Items items, int quote, int candidate) {
    if (inverted(items, quote, candidate) >= 0) {
      return INVERTED_CUE;
    }
    Governor governor = items.governor(candidate);
    if (governor.verb() < 0) {
      return SAME_SENTENCE;
    }
    return items.get(governor.verb()).cue() >= 1 ? CUE_AFTER : SUBJECT_AFTER;
  }

  private static Construction before(Items items, int quote, int candidate) {
    int earlier = lastQuoteBefore(items, candidate);
    Governor governor = items.governor(candidate);
    boolean inverted = earlier >= 0 && inverted(items, earlier, candidate) >= 0;
    boolean cue =
        governor.verb() >= 0 && governor.verb() < quote && items.get(governor.verb()).cue() >= 1;
    if (earlier >= 0
        && items.get(earlier).lastSentence() == items.get(quote).sentence()
        && items.quotes(earlier + 1, quote) == 0
        && (inverted || (cue && governor.link() == Link.ADJACENT))) {
      return CUE_INSIDE;
    }
    Item directly = items.peek(quote - 1);
    if (directly != null && directly.isWord(":")) {
      return COLON;
    }
    if (cue) {
      return CUE_BEFORE;
    }
    return governor.verb() >= 0 && governor.verb() < quote ? SUBJECT_BEFORE : SAME_SENTENCE;
  }

  /** The item that is the cue of the chosen source, or null where none decides. */
  static @Nullable Item cue(Items items, int quote, int candidate) {
    if (isAccordingTo(items, candidate)) {
      return items.get(candidate - 2);
    }
    if (candidate > quote) {
      int verb = inverted(items, quote, candidate);
      if (verb >= 0) {
        return items.get(verb);
      }
    } else {
      int earlier = lastQuoteBefore(items, candidate);
      int verb = earlier < 0 ? -1 : inverted(items, earlier, candidate);
      if (verb >= 0) {
        return items.get(verb);
      }
    }
    int verb = items.governor(candidate).verb();
    return verb >= 0 && items.get(verb).cue() >= 1 ? items.get(verb) : null;
  }

  static boolean isAccordingTo(Items items, int candidate) {
    return candidate >= 2
        && items.get(candidate - 1).isWord("to")
        && items.get(candidate - 2).isWord("according");
  }

  /** The cue in “...” said X, or -1. */
  private static int inverted(Items items, int quote, int candidate) {
    int verb = candidate - 1;
    if (verb <= quote || !items.get(verb).is(Kind.VERB_GROUP) || items.get(verb).cue() < 2) {
      return -1;
    }
    for (int i = quote + 1; i < verb; i++) {
      Item item = items.get(i);
      if (item.isBreak() || item.is(Kind.NOUN_PHRASE) || item.is(Kind.VERB_GROUP)) {
        return -1;
      }
    }
    return verb;
  }

  private static int lastQuoteBefore(Items items, int index) {
    for (int i = index - 1; i >= 0 && !items.get(i).isBreak(); i--) {
      if (items.get(i).is(Kind.QUOTE)) {
        return i;
      }
    }
    return -1;
  }
}
