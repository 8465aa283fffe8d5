package pullquote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What readers have found in several articles together: which quotations report one utterance, and
 * which spellings mean one person or organisation.
 *
 * @param labels of the quotations of these articles, in their order
 * @param utterances with at least two quotations each
 * @param identities that quotations are given to
 */
public record ClusterGold(
    List<Label> labels, List<Utterance> utterances, List<Identity> identities) {

  /**
   * A quotation of an article.
   *
   * @param start in code points
   * @param speaker the name that the article gives, as fully as it does; null for none
   * @param named whether it is speech of a person or an organisation
   */
  public record Label(
      String article, int index, int start, int end, @Nullable String speaker, boolean named) {
    String id() {
      return id(article, index);
    }

    private static String id(String article, int index) {
      return article + "#q" + index;
    }
  }

  /**
   * An utterance that is reported more than once.
   *
   * @param members ids of labels
   * @param variants what became of the utterance, by the id of a member; not of its fullest one
   * @param conflict whether articles name different speakers
   */
  public record Utterance(List<String> members, Map<String, String> variants, boolean conflict) {
    public Utterance {
      members = List.copyOf(members);
    }
  }

  /**
   * A person or an organisation.
   *
   * @param forms the spellings; with the articles where one means this, if it does not everywhere
   */
  public record Identity(String name, Map<String, Set<String>> forms) {
    boolean has(String form, String article) {
      Set<String> only = forms.get(form);
      return only != null && (only.isEmpty() || only.contains(article));
    }
  }

  public ClusterGold {
    labels = List.copyOf(labels);
    utterances = List.copyOf(utterances);
    identities = List.copyOf(identities);
  }

  /**
   * Reads a folder with {@code quoteclusters*.jsonl} and {@code identities*.jsonl}.
   *
   * @param labels a file of labels as {@link NamesCorpus} has them, or a folder whose {@code gold/}
   *     has several, of which those count that label an article of the clusters
   * @throws IOException if a file is missing or not of that form; the message names file and line
   */
  public static ClusterGold read(Path folder, Path labels) throws IOException {
    List<Utterance> utterances = new ArrayList<>();
    for (Path file : files(folder, "quoteclusters")) {
      JsonLines.read(file, (json, line) -> utterances.add(utterance(json)));
    }
    List<Identity> identities = new ArrayList<>();
    for (Path file : files(folder, "identities")) {
      JsonLines.read(file, (json, line) -> identities.add(identity(json)));
    }
    Set<String> articles = new HashSet<>();
    utterances.forEach(
        utterance ->
            utterance.members.forEach(id -> articles.add(id.substring(0, id.lastIndexOf("#q")))));
    List<Label> all = new ArrayList<>();
    for (Path file : NamesCorpus.goldFiles(labels)) {
      List<Label> some = new ArrayList<>();
      JsonLines.read(
          file,
          (json, line) -> {
            if (json.has("quote_index") && !JsonLines.isTrue(json, "bad")) {
              some.add(label(json));
            }
          });
      if (some.stream().anyMatch(label -> articles.contains(label.article))) {
        all.addAll(some);
      }
    }
    if (all.isEmpty()) {
      throw new IOException(labels + " labels no article of the clusters in " + folder);
    }
    return new ClusterGold(all, utterances, identities);
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(
                  file ->
                      file.getFileName().toString().startsWith(name)
                          && file.toString().endsWith(".jsonl"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IOException(folder + " holds no " + name + "*.jsonl");
      }
      return files;
    }
  }

  private static Label label(JsonNode json) throws IOException {
    String type = JsonLines.optional(json, "speaker_type");
    return new Label(
        JsonLines.required(json, "article"),
        JsonLines.requiredInt(json, "quote_index"),
        JsonLines.requiredInt(json, "start"),
        JsonLines.requiredInt(json, "end"),
        JsonLines.optional(json, "speaker"),
        "speech".equals(JsonLines.optional(json, "status"))
            && ("person".equals(type) || "organisation".equals(type)));
  }

  private static Utterance utterance(JsonNode json) throws IOException {
    Map<String, String> variants = new LinkedHashMap<>();
    JsonNode given = json.path("variants");
    for (Iterator<String> ids = given.fieldNames(); ids.hasNext(); ) {
      String id = ids.next();
      variants.put(id, JsonLines.required(given, id));
    }
    List<String> members = strings(json, "members");
    for (String member : members) {
      if (!member.contains("#q")) {
        throw new IOException(member + " is no id of a quotation");
      }
    }
    return new Utterance(members, variants, json.has("conflict"));
  }

  private static Identity identity(JsonNode json) throws IOException {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (String form : strings(json, "forms")) {
      JsonNode only = json.path("only_in");
      forms.put(form, only.has(form) ? Set.copyOf(strings(only, form)) : Set.of());
    }
    return new Identity(JsonLines.required(json, "name"), forms);
  }

  private static List<String> strings(JsonNode json, String field) throws IOException {
    JsonNode array = json.path(field);
    if (!array.isArray()) {
      throw new IOException(field + " is no array");
    }
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }
}
