package pullquote.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pullquote.text.WordList;

/**
 * The word lists of attribution. {@code pullquote train attribution} learns them.
 *
 * @param verbCues how well a verb form introduces speech, 1 to 3
 * @param wordCues the same for other words
 * @param oneTagWords the tag of each word that practically always has the same
 * @param lowerCase words seen in lower case in running text
 */
record Lexicon(
    Map<String, Integer> verbCues,
    Map<String, Integer> wordCues,
    Map<String, String> oneTagWords,
    Set<String> lowerCase) {

  /** The lists that come with the product. */
  static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** Writes the lists into a folder, as {@link #shipped} reads them. */
  void write(Path folder) throws IOException {
    List<String> cues = new ArrayList<>();
    cues.add("# How well a word introduces speech: form, verb or other word, 1 to 3. Learnt.");
    new TreeMap<>(verbCues).forEach((form, cue) -> cues.add(form + "\tverb\t" + cue));
    new TreeMap<>(wordCues).forEach((form, cue) -> cues.add(form + "\tword\t" + cue));
    Files.write(folder.resolve("cues.txt"), cues);
    List<String> tags = new ArrayList<>();
    tags.add("# Words that the tagger gives the same tag in 99 of 100 cases: form, tag. Learnt.");
    new TreeMap<>(oneTagWords).forEach((form, tag) -> tags.add(form + "\t" + tag));
    Files.write(folder.resolve("one-tag-words.txt"), tags);
    List<String> lower = new ArrayList<>();
    lower.add("# Words that stand in lower case in running text. Learnt.");
    lower.addAll(new TreeSet<>(lowerCase));
    Files.write(folder.resolve("lower-case.txt"), lower);
  }

  /** A verb's cue; a form that was never seen with speech has that of its past (quips, quipped). */
  int verbCue(String form) {
    int cue = cue(form, true);
    if (cue > 0 || !form.endsWith("s") || form.length() < 4) {
      return cue;
    }
    String stem = form.substring(0, form.length() - 1);
    int past = Math.max(cue(stem + "d", true), cue(stem + "ed", true));
    if (form.endsWith("ies")) {
      past = Math.max(past, cue(form.substring(0, form.length() - 3) + "ied", true));
    }
    return form.endsWith("es")
        ? Math.max(past, cue(form.substring(0, form.length() - 2) + "ed", true))
        : past;
  }

  int cue(String form, boolean verb) {
    return (verb ? verbCues : wordCues).getOrDefault(form, 0);
  }

  private static final class Shipped {
    static final Lexicon LEXICON =
        new Lexicon(
            cues("verb"), cues("word"), tags(), WordList.set(Lexicon.class, "lower-case.txt"));

    private static Map<String, Integer> cues(String kind) {
      Map<String, Integer> cues = new HashMap<>();
      for (String line : WordList.entries(Lexicon.class, "cues.txt")) {
        String[] fields = line.split("\t", -1);
        if (fields[1].equals(kind)) {
          cues.put(fields[0], Integer.valueOf(fields[2]));
        }
      }
      return Collections.unmodifiableMap(cues);
    }

    private static Map<String, String> tags() {
      Map<String, String> tags = new HashMap<>();
      for (String line : WordList.entries(Lexicon.class, "one-tag-words.txt")) {
        String[] fields = line.split("\t", -1);
        tags.put(fields[0], fields[1]);
      }
      return Collections.unmodifiableMap(tags);
    }
  }
}
