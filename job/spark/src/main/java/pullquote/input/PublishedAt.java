package pullquote.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Reads the time of publication. */
final class PublishedAt {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private PublishedAt() {}

  /**
   * An ISO 8601 date, a date and time, or a date and time with its offset; UTC where there is none.
   * Empty for anything else, and outside of the years 1 to 9999, which not every reader of Parquet
   * can hold.
   */
  static Optional<Instant> parse(String written) {
    try {
      TemporalAccessor parsed =
          FORMAT.parseBest(
              written.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return inRange(instant(parsed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Instant> inRange(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return Optional.of(instant).filter(in -> FIRST_YEAR <= year && year <= LAST_YEAR);
  }

  private static Instant instant(TemporalAccessor parsed) {
    if (parsed instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (parsed instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC);
    }
    return LocalDateTime.of(LocalDate.from(parsed), LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }
}
