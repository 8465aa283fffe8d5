package pullquote.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/** A column of somebody else's Parquet file, and what can be read from it. */
record ParquetColumn(Type type) {

  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  String name() {
    return type.getName();
  }

  /** The type for a person to read. */
  String typeName() {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (annotation != null) {
      return annotation.toString();
    }
    return type.isPrimitive()
        ? type.asPrimitiveType().getPrimitiveTypeName().toString()
        : "a group of columns";
  }

  boolean holdsText() {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    return is(PrimitiveTypeName.BINARY)
        && (annotation == null
            || annotation instanceof StringLogicalTypeAnnotation
            || annotation instanceof EnumLogicalTypeAnnotation
            || annotation instanceof JsonLogicalTypeAnnotation);
  }

  boolean holdsWholeNumbers() {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    return (is(PrimitiveTypeName.INT32) || is(PrimitiveTypeName.INT64))
        && (annotation == null || annotation instanceof IntLogicalTypeAnnotation);
  }

  private boolean is(PrimitiveTypeName name) {
    return type.isPrimitive()
        && !type.isRepetition(Repetition.REPEATED)
        && type.asPrimitiveType().getPrimitiveTypeName() == name;
  }

  boolean isNull(Group row) {
    return row.getFieldRepetitionCount(name()) == 0;
  }

  /** The text of a row that has one, or its number as text. */
  String text(Group row) throws Texts.InvalidUtf8Exception {
    if (holdsWholeNumbers()) {
      return is(PrimitiveTypeName.INT32)
          ? String.valueOf(row.getInteger(name(), 0))
          : String.valueOf(row.getLong(name(), 0));
    }
    return Texts.decode(row.getBinary(name(), 0).getBytes());
  }

  /** The value of a row for a person, whatever its type; empty where there is none. */
  Optional<String> shown(Group row) {
    if (isNull(row)) {
      return Optional.empty();
    }
    try {
      if (holdsText()) {
        return Optional.of(text(row));
      }
    } catch (Texts.InvalidUtf8Exception e) {
      return Optional.empty();
    }
    Optional<Instant> time = holdsWholeNumbers() ? Optional.empty() : time(row);
    return time.isPresent()
        ? time.map(Instant::toString)
        : Optional.of(row.getValueToString(row.getType().getFieldIndex(name()), 0).strip());
  }

  /** The time of a row that has a value; empty where the value is no time. */
  Optional<Instant> time(Group row) {
    if (holdsText()) {
      return PublishedAt.parse(row.getString(name(), 0));
    }
    if (is(PrimitiveTypeName.INT96)) {
      return PublishedAt.inRange(julian(row.getInt96(name(), 0).getBytes()));
    }
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (annotation instanceof DateLogicalTypeAnnotation) {
      LocalDate date = LocalDate.ofEpochDay(row.getInteger(name(), 0));
      return PublishedAt.inRange(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
    if (annotation instanceof TimestampLogicalTypeAnnotation timestamp) {
      ChronoUnit unit = unit(timestamp.getUnit());
      return PublishedAt.inRange(Instant.EPOCH.plus(row.getLong(name(), 0), unit));
    }
    return Optional.empty();
  }

  private static ChronoUnit unit(TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  /** Nanoseconds of the day, then the Julian day, as old writers have it. */
  private static Instant julian(byte[] int96) {
    ByteBuffer bytes = ByteBuffer.wrap(int96).order(ByteOrder.LITTLE_ENDIAN);
    Duration ofDay = Duration.ofNanos(bytes.getLong());
    return Instant.EPOCH.plus(bytes.getInt() - JULIAN_DAY_OF_EPOCH, ChronoUnit.DAYS).plus(ofDay);
  }
}
