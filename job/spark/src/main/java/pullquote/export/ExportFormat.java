package pullquote.export;

import java.util.Locale;

/** Files that tables can be exported to. */
public enum ExportFormat {
  PARQUET,
  JSONL,
  CSV;

  /** How it is named, and what its files end with. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return key();
  }
}
