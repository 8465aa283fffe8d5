package pullquote.tables;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** A row of a written table, with the columns that were asked for. */
public final class TableRow {

  private final Group group;

  public TableRow(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** Whether the column is not null. */
  public boolean has(String column) {
    return group.getFieldRepetitionCount(column) > 0;
  }

  /** A value that may be null. */
  public @Nullable String string(String column) {
    return has(column) ? value(column) : null;
  }

  /** A value that is there. */
  public String value(String column) {
    return group.getString(column, 0);
  }

  public int integer(String column) {
    return group.getInteger(column, 0);
  }

  /** Whether the column's values are texts. */
  public boolean isText(String column) {
    return group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName()
        == PrimitiveTypeName.BINARY;
  }

  /** A whole number of any width. */
  public long whole(String column) {
    return group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName()
            == PrimitiveTypeName.INT64
        ? group.getLong(column, 0)
        : group.getInteger(column, 0);
  }

  public double real(String column) {
    return group.getDouble(column, 0);
  }

  public boolean flag(String column) {
    return group.getBoolean(column, 0);
  }

  /** A time that may be null. */
  public @Nullable Instant time(String column) {
    return has(column) ? Instant.EPOCH.plus(whole(column), ChronoUnit.MICROS) : null;
  }

  public List<String> strings(String column) {
    return elements(column).map(element -> element.getString(0, 0)).toList();
  }

  public List<Integer> integers(String column) {
    return elements(column).map(element -> element.getInteger(0, 0)).toList();
  }

  private Stream<Group> elements(String column) {
    Group array = group.getGroup(column, 0);
    return IntStream.range(0, array.getFieldRepetitionCount(0)).mapToObj(i -> array.getGroup(0, i));
  }
}
