package pullquote.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases of one and more words, found in a text by their longest match. */
public final class Phrases<T> {
  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  private record Entry<T>(List<String> words, T value) {}

  /** A phrase that stands in the text: its value and its length in words. */
  public record Match<T>(T value, int length) {}

  /** The phrases of a class's list. */
  public static Phrases<Boolean> of(WordClass wordClass) {
    Phrases<Boolean> phrases = new Phrases<>();
    for (String entry : wordClass.entries()) {
      phrases.add(entry, true);
    }
    return phrases;
  }

  /** Adds a lower-case phrase, its words parted by spaces; the first value given stays. */
  public void add(String phrase, T value) {
    List<String> words = List.of(phrase.split(" +"));
    List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>(1));
    if (entries.stream().noneMatch(entry -> entry.words.equals(words))) {
      entries.add(new Entry<>(words, value));
      entries.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.words.size()));
    }
  }

  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The value of a phrase of one word. */
  @Nullable T exact(String word) {
    for (Entry<T> entry : byFirstWord.getOrDefault(word, List.of())) {
      if (entry.words.size() == 1) {
        return entry.value;
      }
    }
    return null;
  }

  /** The longest phrase that begins at a word and ends at or before {@code limit}. */
  public @Nullable Match<T> longest(Words words, int at, int limit) {
    List<Entry<T>> entries = byFirstWord.get(words.lower(at));
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      if (stands(entry, words, at, limit)) {
        return new Match<>(entry.value, entry.words.size());
      }
    }
    return null;
  }

  private boolean stands(Entry<T> entry, Words words, int at, int limit) {
    int length = entry.words.size();
    if (at + length > limit) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (!words.lower(at + i).equals(entry.words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
