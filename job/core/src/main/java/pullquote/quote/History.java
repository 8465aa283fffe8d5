package pullquote.quote;

import java.util.ArrayList;
import java.util.List;

/** The choices made for the quotations so far: the context of the next. */
final class History {
  /** No noun phrase was chosen: not speech, or nobody named. */
  static final int NOBODY = -1;

  private final Items items;
  private final List<Integer> quotes = new ArrayList<>();
  private final List<Integer> choices = new ArrayList<>();
  private final int[] spoken;
  private int lastSource = NOBODY;

  History(Items items) {
    this.items = items;
    this.spoken = new int[items.keyCount()];
  }

  void add(int quote, int choice) {
    quotes.add(quote);
    choices.add(choice);
    if (choice != NOBODY) {
      lastSource = choice;
      spoken[items.key(choice)]++;
    }
  }

  boolean isEmpty() {
    return quotes.isEmpty();
  }

  /** Index of the item of the quotation before. */
  int lastQuote() {
    return quotes.get(quotes.size() - 1);
  }

  /** Index of the item chosen for the quotation before, or {@link #NOBODY}. */
  int lastChoice() {
    return choices.get(choices.size() - 1);
  }

  /** Index of the item chosen last for a quotation that has a source, or {@link #NOBODY}. */
  int lastSource() {
    return lastSource;
  }

  /** How many quotations so far went to this name or noun. */
  int spoken(int index) {
    return spoken[items.key(index)];
  }
}
