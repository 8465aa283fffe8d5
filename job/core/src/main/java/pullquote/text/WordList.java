package pullquote.text;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists that come with the product: one entry a line, {@code #} for comments. */
public final class WordList {
  private WordList() {}

  /**
   * The entries in the list's order, without the white space around them.
   *
   * @param owner a class of the package in which the list lies
   * @throws IllegalStateException if there is no such list
   */
  public static List<String> entries(Class<?> owner, String name) {
    return Resource.read(
        owner,
        name,
        in ->
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
  }

  /** The entries as a set, for look-ups. */
  public static Set<String> set(Class<?> owner, String name) {
    // Not Set.copyOf: a HashSet is twice as fast to ask, mostly for what it does not hold.
    return Collections.unmodifiableSet(new HashSet<>(entries(owner, name)));
  }

  static List<String> entries(String name) {
    return entries(WordList.class, name);
  }

  static Set<String> set(String name) {
    return set(WordList.class, name);
  }
}
