package pullquote.input;

import java.util.Locale;

/** Why a record of the input is no article of the output. */
public enum RejectReason {
  /** The bytes are not UTF-8. */
  INVALID_UTF8,
  /** The line is not one JSON object. */
  BAD_JSON,
  /** A field that the job cannot do without has the wrong type. */
  BAD_FIELD,
  MISSING_TEXT,
  /** The text holds nothing that a reader could see. */
  EMPTY_TEXT,
  TOO_LONG,
  /** An earlier record has the id; earlier by the file's name, then by the line or row. */
  DUPLICATE_ID,
  /** The file ends or breaks off in the middle; what was read before it counts. */
  CORRUPT_FILE,
  /** The file is there, and whoever runs the job may not read it. */
  UNREADABLE_FILE,
  /** The analysis failed on it, which is a bug of the job. */
  ANALYSIS_ERROR,
  /** The analysis needs more memory than the process has, even with no other beside it. */
  OUT_OF_MEMORY;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
