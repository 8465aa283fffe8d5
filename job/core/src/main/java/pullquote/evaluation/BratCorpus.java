package pullquote.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pullquote.quote.GoldAttribution;
import pullquote.text.Span;

/**
 * Reads a folder of articles annotated in brat's stand-off form: {@code text/NAME.txt} and {@code
 * attributions/NAME_*.ann}, of which the first by name counts. Text-bound Source, Cue and Content
 * are tied together by events.
 */
public final class BratCorpus {
  private BratCorpus() {}

  /**
   * An article as read.
   *
   * @param name the file's name without its ending
   */
  public record Entry(String name, String text, List<GoldAttribution> attributions) {}

  /**
   * All articles, by name.
   *
   * @throws IOException if the folder has no {@code text}, or a file cannot be read; the message
   *     names the file and the line
   */
  public static List<Entry> read(Path folder) throws IOException {
    Path texts = folder.resolve("text");
    if (!Files.isDirectory(texts)) {
      throw new IOException(
          folder + " holds no folder text; gold data are text/*.txt and attributions/*.ann");
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(texts)) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Path> annotations;
    try (Stream<Path> listed = Files.list(folder.resolve("attributions"))) {
      annotations = listed.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    Map<String, Path> byName = new HashMap<>();
    for (Path file : annotations) {
      String name = file.getFileName().toString();
      int cut = name.lastIndexOf('_');
      byName.putIfAbsent(cut < 0 ? name : name.substring(0, cut), file);
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      name = name.substring(0, name.length() - ".txt".length());
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Path annotation = byName.get(name);
      entries.add(
          new Entry(name, text, annotation == null ? List.of() : attributions(annotation, text)));
    }
    return entries;
  }

  private static List<GoldAttribution> attributions(Path file, String text) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<GoldAttribution> attributions = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] fields = line.split("\t", -1);
      try {
        if (isId(fields, 'T')) {
          spans.put(fields[0], spans(fields[1], text));
        } else if (isId(fields, 'E')) {
          attributions.add(event(fields[1], spans));
        }
      } catch (RuntimeException e) {
        throw new IOException(file + ", line " + number + ": no brat annotation: " + line, e);
      }
    }
    return attributions;
  }

  /** Other lines hold notes, or go on with an annotated text that holds a line break. */
  private static boolean isId(String[] fields, char type) {
    String id = fields[0];
    return fields.length > 1
        && id.length() > 1
        && id.charAt(0) == type
        && id.chars().skip(1).allMatch(Character::isDigit);
  }

  /** {@code TYPE START END[;START END ...]}, in code points. */
  private static List<Span> spans(String field, String text) {
    List<Span> spans = new ArrayList<>();
    for (String piece : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      int space = piece.indexOf(' ');
      int start = text.offsetByCodePoints(0, Integer.parseInt(piece.substring(0, space)));
      int end = text.offsetByCodePoints(0, Integer.parseInt(piece.substring(space + 1)));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** {@code TYPE:ID ROLE:ID ...}; a role may be numbered. */
  private static GoldAttribution event(String field, Map<String, List<Span>> spans) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String item : field.strip().split(" ", -1)) {
      int colon = item.indexOf(':');
      String role = item.substring(0, colon);
      while (!role.isEmpty() && Character.isDigit(role.charAt(role.length() - 1))) {
        role = role.substring(0, role.length() - 1);
      }
      List<Span> found = spans.getOrDefault(item.substring(colon + 1), List.of());
      switch (role) {
        case "Source" -> source.addAll(found);
        case "Cue" -> cue.addAll(found);
        case "Content" -> content.addAll(found);
        default -> {}
      }
    }
    return new GoldAttribution(source, cue, content);
  }
}
