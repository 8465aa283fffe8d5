package pullquote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.entity.GoldSpeaker;
import pullquote.entity.SpeakerType;
import pullquote.language.Gender;
import pullquote.text.Article;
import pullquote.text.Span;

/**
 * Reads articles whose quotations are labelled with their speakers' full names. A folder of them
 * has for each set {@code articles/SET.jsonl} (id, text, title, outlet), {@code gold/SET.jsonl} (a
 * line a quotation, offsets in code points) and, it may be, {@code gold/SET.cast.jsonl} (a line an
 * article, with its speakers).
 */
public final class NamesCorpus {
  private static final String ENDING = ".jsonl";
  private static final String CAST_ENDING = ".cast.jsonl";

  private NamesCorpus() {}

  /**
   * The sets of a folder, sorted by name, or the one set whose gold a file is.
   *
   * @return the articles by the set's name
   * @throws IOException as {@link #read(Path, Path)} does, and if a folder has no gold
   */
  public static Map<String, List<GoldArticle>> sets(Path fileOrFolder) throws IOException {
    Map<String, List<GoldArticle>> sets = new LinkedHashMap<>();
    for (Path gold : goldFiles(fileOrFolder)) {
      Path articles = gold.toAbsolutePath().resolve("../../articles").resolve(gold.getFileName());
      sets.put(stem(gold), read(articles.normalize(), gold));
    }
    return sets;
  }

  /** The files of labels of a folder, sorted; a file is one. */
  static List<Path> goldFiles(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    Path folder = fileOrFolder.resolve("gold");
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          fileOrFolder + " holds no folder gold; labels are articles/SET.jsonl and gold/SET.jsonl");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> !file.toString().endsWith(CAST_ENDING))
          .sorted()
          .toList();
    }
  }

  /**
   * The articles of one set, in the order of the file, also those without a label. The cast is
   * taken from the file beside the gold, if there is one.
   *
   * @throws IOException if a file cannot be read, or a line is not of that form; the message names
   *     the file and the line
   */
  public static List<GoldArticle> read(Path articles, Path gold) throws IOException {
    Map<String, Building> byId = new LinkedHashMap<>();
    String set = stem(articles);
    JsonLines.read(
        articles,
        (json, line) -> {
          Article article = article(json);
          if (byId.putIfAbsent(article.id(), Building.of(article, set)) != null) {
            throw new IOException("the id " + article.id() + " is that of a line before");
          }
        });
    return labelled(byId, articles.toString(), gold);
  }

  /**
   * The articles that labels of readers are about, such as the corrections that the page saves.
   *
   * @param articles in which the labels' own are looked for
   * @param named where these articles come from, for a message
   * @return those that have a label, in the order in which they are given
   * @throws IOException as above, and if an article is not among the given ones
   */
  public static List<GoldArticle> read(Stream<Article> articles, String named, Path gold)
      throws IOException {
    Set<String> wanted = new HashSet<>();
    JsonLines.read(gold, (json, line) -> wanted.add(JsonLines.required(json, "article")));
    Map<String, Building> byId = new LinkedHashMap<>();
    articles
        .filter(article -> wanted.contains(article.id()))
        .forEach(article -> byId.putIfAbsent(article.id(), Building.of(article, stem(gold))));
    return labelled(byId, named, gold);
  }

  private static List<GoldArticle> labelled(Map<String, Building> byId, String articles, Path gold)
      throws IOException {
    JsonLines.read(
        gold,
        (json, line) -> {
          Building building = building(json, byId, articles);
          building.quotations.add(quotation(json, building.article.text()));
        });
    Path cast = gold.resolveSibling(stem(gold) + CAST_ENDING);
    if (Files.exists(cast)) {
      JsonLines.read(cast, (json, line) -> cast(json, building(json, byId, articles).speakers));
    }
    return byId.values().stream().map(Building::built).toList();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static Article article(JsonNode json) throws IOException {
    String id = JsonLines.required(json, "id");
    String title = JsonLines.optional(json, "title");
    String outlet = JsonLines.optional(json, "outlet");
    return new Article(id, id, title, outlet, null, null, JsonLines.required(json, "text"));
  }

  /** What the record says; else the beginning of its id, as PolNeAR's are; else the set's name. */
  private static String outlet(Article article, String set) {
    if (article.outlet() != null) {
      return article.outlet();
    }
    int underscore = article.id().indexOf('_');
    return underscore > 0 ? article.id().substring(0, underscore) : set;
  }

  private static Building building(JsonNode json, Map<String, Building> byId, String articles)
      throws IOException {
    String id = JsonLines.required(json, "article");
    Building building = byId.get(id);
    if (building == null) {
      throw new IOException(articles + " has no article " + id);
    }
    return building;
  }

  private static GoldQuotation quotation(JsonNode json, String text) throws IOException {
    Integer start = JsonLines.optionalInt(json, "mention_start");
    Span mention =
        start == null ? null : span(text, start, JsonLines.requiredInt(json, "mention_end"));
    String words = JsonLines.optional(json, "mention");
    if (mention != null && words != null && !mention.in(text).equals(words)) {
      throw new IOException("at the mention's place stands " + mention.in(text));
    }
    String type = JsonLines.optional(json, "speaker_type");
    Span span =
        span(text, JsonLines.requiredInt(json, "start"), JsonLines.requiredInt(json, "end"));
    String quoted = JsonLines.optional(json, "text");
    if (quoted != null && !span.in(text).equals(quoted)) {
      throw new IOException("at the quotation's place stands " + span.in(text));
    }
    try {
      return new GoldQuotation(
          span,
          key(GoldQuotation.Status.class, JsonLines.required(json, "status"), "status"),
          JsonLines.optional(json, "kind"),
          JsonLines.isTrue(json, "nested"),
          mention,
          JsonLines.optional(json, "speaker"),
          type == null ? null : key(SpeakerType.class, type, "speaker_type"),
          JsonLines.optional(json, "on_behalf_of"),
          JsonLines.isTrue(json, "doubt"),
          JsonLines.isTrue(json, "bad"));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Span span(String text, int start, int end) throws IOException {
    try {
      int from = text.offsetByCodePoints(0, start);
      return new Span(from, text.offsetByCodePoints(from, end - start));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the text has no span [" + start + ", " + end + ")", e);
    }
  }

  private static void cast(JsonNode json, List<GoldSpeaker> speakers) throws IOException {
    JsonNode cast = json.get("cast");
    if (cast == null || !cast.isArray()) {
      throw new IOException("there is no list cast");
    }
    for (JsonNode member : cast) {
      speakers.add(
          new GoldSpeaker(
              JsonLines.required(member, "name"),
              key(SpeakerType.class, JsonLines.required(member, "type"), "type"),
              gender(JsonLines.optional(member, "gender")),
              JsonLines.optional(member, "role")));
    }
  }

  private static Gender gender(@Nullable String key) {
    return key == null ? Gender.UNKNOWN : Gender.of(key);
  }

  private static <E extends Enum<E>> E key(Class<E> type, String key, String field)
      throws IOException {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElseThrow(() -> new IOException(field + " " + key + " is not known"));
  }

  /** An article whose labels are being read. */
  private static final class Building {
    private final Article article;
    private final String outlet;
    private final List<GoldQuotation> quotations = new ArrayList<>();
    private final List<GoldSpeaker> speakers = new ArrayList<>();

    private Building(Article article, String outlet) {
      this.article = article;
      this.outlet = outlet;
    }

    private static Building of(Article article, String set) {
      return new Building(article, outlet(article, set).toLowerCase(Locale.ROOT));
    }

    private GoldArticle built() {
      quotations.sort(Comparator.comparing(GoldQuotation::span));
      return new GoldArticle(article, outlet, quotations, speakers.isEmpty() ? cast() : speakers);
    }

    /** Of an article whose labels have no cast beside them: those with a name whom they quote. */
    private List<GoldSpeaker> cast() {
      Map<String, GoldSpeaker> named = new LinkedHashMap<>();
      for (GoldQuotation quotation : quotations) {
        String name = quotation.speaker();
        SpeakerType type = quotation.type();
        if (name != null && (type == SpeakerType.PERSON || type == SpeakerType.ORGANISATION)) {
          named.putIfAbsent(name, new GoldSpeaker(name, type, Gender.UNKNOWN, null));
        }
      }
      return List.copyOf(named.values());
    }
  }
}
