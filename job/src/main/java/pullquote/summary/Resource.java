package pullquote.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pullquote.text.Span;

/** The package's word lists and models. */
final class Resource {
  private Resource() {}

  /**
   * The lines of a resource, comments and all.
   *
   * @throws IllegalStateException if there is no such resource
   */
  static List<String> lines(String name) {
    try (InputStream stream = Resource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "no resource " + name + " in " + Resource.class.getPackageName());
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * A word list's entries, in the forms of {@link Word#form}; those of several words with a blank.
   */
  static Set<String> wordList(String name) {
    Set<String> entries = new LinkedHashSet<>();
    for (String line : lines(name)) {
      int comment = line.indexOf('#');
      Span entry = new Span(0, comment < 0 ? line.length() : comment);
      List<String> forms = Words.in(line, entry).stream().map(Word::form).toList();
      if (!forms.isEmpty()) {
        entries.add(String.join(" ", forms));
      }
    }
    return entries;
  }
}
