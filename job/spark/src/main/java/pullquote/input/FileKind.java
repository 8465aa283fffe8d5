package pullquote.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that hold articles, told by the ends of their names. */
enum FileKind {
  /** One article, UTF-8. */
  TEXT,
  /** One article a line, as a JSON object. */
  JSON_LINES,
  JSON_LINES_GZ,
  /** An array of articles, or one article, or several after one another. */
  JSON,
  /** One article a row, under a line with the columns' names. */
  CSV,
  /** One article a row. */
  PARQUET,
  /** A folder whose files cannot be told. */
  CLOSED_FOLDER;

  /** The endings of the names of files that hold articles, for a person. */
  static final String ENDINGS =
      ".txt, .jsonl, .ndjson, .json, .csv (each also .gz, but .txt) or .parquet";

  private static final int PACKED_GROWTH = 4;

  private List<String> endings() {
    return switch (this) {
      case TEXT -> List.of(".txt");
      case JSON_LINES -> List.of(".jsonl", ".ndjson");
      case JSON_LINES_GZ -> List.of(".jsonl.gz", ".ndjson.gz");
      case JSON -> List.of(".json", ".json.gz");
      case CSV -> List.of(".csv", ".csv.gz");
      case PARQUET -> List.of(".parquet");
      case CLOSED_FOLDER -> List.of();
    };
  }

  /** How many times its size a file takes in memory, roughly. */
  int growth() {
    return this == JSON_LINES_GZ || this == PARQUET ? PACKED_GROWTH : 1;
  }

  static Optional<FileKind> of(String fileName) {
    for (FileKind kind : values()) {
      if (kind.ending(fileName).isPresent()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The name without the ending that tells the kind. */
  String stem(String fileName) {
    return ending(fileName)
        .map(ending -> fileName.substring(0, fileName.length() - ending.length()))
        .orElse(fileName);
  }

  private Optional<String> ending(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return endings().stream().filter(lower::endsWith).findFirst();
  }
}
