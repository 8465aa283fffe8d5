package pullquote.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.quote.Governor.Link;
import pullquote.quote.Item.Kind;
import pullquote.quote.Item.Noun;

/**
 * The item stream with what is asked of it again and again: counts between two items, governors,
 * and what stands for an item in features.
 */
final class Items {
  private static final int GOVERNOR_REACH = 14;

  private final List<Item> list;
  private final int[] phrases;
  private final int[] names;
  private final int[] verbs;
  private final int[] cues;
  private final int[] quotes;
  private final Governor[] governors;
  private final boolean[] opening;

  /** The numbers of the items' keys, and how often the key of a number speaks. */
  private final int[] keys;

  private final int[] speaking;
  private final int[] symbols;
  private final int[] wordSymbols;
  private final int[] lexicals;

  Items(List<Item> list) {
    this.list = List.copyOf(list);
    int size = list.size();
    phrases = new int[size + 1];
    names = new int[size + 1];
    verbs = new int[size + 1];
    cues = new int[size + 1];
    quotes = new int[size + 1];
    governors = new Governor[size];
    opening = new boolean[size];
    keys = new int[size];
    symbols = new int[size];
    wordSymbols = new int[size];
    lexicals = new int[size];
    Map<String, Integer> keysSoFar = new HashMap<>();
    boolean open = true;
    for (int i = 0; i < size; i++) {
      Item item = list.get(i);
      phrases[i + 1] = phrases[i] + (item.is(Kind.NOUN_PHRASE) ? 1 : 0);
      names[i + 1] = names[i] + (item.isNameOrPronoun() ? 1 : 0);
      verbs[i + 1] = verbs[i] + (item.is(Kind.VERB_GROUP) ? 1 : 0);
      cues[i + 1] = cues[i] + (item.cue() >= 2 ? 1 : 0);
      opening[i] = open;
      open = item.isBreak() || (open && !item.is(Kind.NOUN_PHRASE));
      quotes[i + 1] = quotes[i] + (item.is(Kind.QUOTE) ? 1 : 0);
      if (item.is(Kind.NOUN_PHRASE)) {
        Integer known = keysSoFar.putIfAbsent(key(item), keysSoFar.size());
        keys[i] = known == null ? keysSoFar.size() - 1 : known;
      }
      symbols[i] = Features.symbol(item, false);
      wordSymbols[i] = Features.symbol(item, true);
      lexicals[i] = Features.lexical(item);
    }
    speaking = new int[keysSoFar.size()];
    for (int i = 0; i < size; i++) {
      governors[i] = list.get(i).is(Kind.NOUN_PHRASE) ? findGovernor(i) : Governor.NONE;
      if (governors[i].link() == Link.ADJACENT && list.get(governors[i].verb()).cue() >= 2) {
        speaking[keys[i]]++;
      }
    }
  }

  int size() {
    return list.size();
  }

  List<Item> list() {
    return list;
  }

  Item get(int index) {
    return list.get(index);
  }

  /** The item, or null outside of the stream. */
  @Nullable Item peek(int index) {
    return isOutside(index) ? null : list.get(index);
  }

  /** The index of the first item of an item's sentence. */
  int sentenceStart(int index) {
    int start = index;
    while (start > 0 && !list.get(start - 1).isBreak()) {
      start--;
    }
    return start;
  }

  /** The index after the last item of an item's sentence. */
  int sentenceEnd(int index) {
    int end = index + 1;
    while (end < list.size() && !list.get(end).isBreak()) {
      end++;
    }
    return end;
  }

  /** Whether no noun phrase stands before the item in its sentence. */
  boolean opensSentence(int index) {
    return opening[index];
  }

  Governor governor(int index) {
    return governors[index];
  }

  /** How often a noun phrase with this last word stands before a word that introduces speech. */
  int speaking(int index) {
    return speaking[keys[index]];
  }

  /** The number of a noun phrase's last word: what two mentions of the same source often share. */
  int key(int index) {
    return keys[index];
  }

  /** Numbers of noun phrases are below it. */
  int keyCount() {
    return speaking.length;
  }

  private static String key(Item item) {
    return CapitalRepair.bare(item.head());
  }

  /** What an item is, with the class of a cue, or the mark or function word. */
  int symbol(int index) {
    return isOutside(index) ? Features.OUTSIDE : symbols[index];
  }

  /** The same, all other words than nouns and verbs by themselves. */
  int wordSymbol(int index) {
    return isOutside(index) ? Features.OUTSIDE : wordSymbols[index];
  }

  /** The item's word, where it is no name. */
  int lexical(int index) {
    return isOutside(index) ? Features.OUTSIDE : lexicals[index];
  }

  private boolean isOutside(int index) {
    return index < 0 || index >= symbols.length;
  }

  /** The number of noun phrases in items [from, to). */
  int phrases(int from, int to) {
    return phrases[to] - phrases[from];
  }

  /** The number of names and pronouns in items [from, to). */
  int names(int from, int to) {
    return names[to] - names[from];
  }

  int verbs(int from, int to) {
    return verbs[to] - verbs[from];
  }

  int cues(int from, int to) {
    return cues[to] - cues[from];
  }

  int quotes(int from, int to) {
    return quotes[to] - quotes[from];
  }

  private Governor findGovernor(int index) {
    int commas = 0;
    int between = 0;
    int words = 0;
    boolean quote = false;
    boolean relative = false;
    for (int i = index + 1; i < list.size() && i <= index + GOVERNOR_REACH; i++) {
      Item item = list.get(i);
      if (item.isBreak() || item.isWord(";")) {
        break;
      }
      switch (item.kind()) {
        case VERB_GROUP -> {
          if (relative) {
            relative = false;
            words++;
          } else {
            return new Governor(i, link(commas, between, words, quote));
          }
        }
        case QUOTE -> quote = true;
        case NOUN_PHRASE -> {
          if (item.noun() == Noun.PRONOUN
              && (item.word().equals("who") || item.word().equals("which"))) {
            relative = true;
          } else {
            between++;
          }
        }
        default -> {
          if (item.isWord(",")) {
            commas++;
          } else {
            words++;
          }
        }
      }
    }
    return Governor.NONE;
  }

  private static Link link(int commas, int between, int words, boolean quote) {
    if (quote) {
      return Link.QUOTE;
    }
    if (commas >= 2) {
      return Link.APPOSITION;
    }
    if (between > 0) {
      return Link.PHRASES;
    }
    if (commas == 1) {
      return Link.COMMA;
    }
    return words > 0 ? Link.WORDS : Link.ADJACENT;
  }
}
