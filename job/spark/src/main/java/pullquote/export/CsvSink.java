package pullquote.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import pullquote.tables.Table;
import pullquote.tables.TableRow;

/**
 * Comma-separated values for spreadsheets, by RFC 4180, with a byte order mark: without it they
 * take UTF-8 for something else. An array is its JSON.
 *
 * <p>Text of an article must not be taken for a formula: where it begins like one, an apostrophe
 * stands before it, as OWASP advises. So a cell is not always what the table has; JSON lines are.
 */
final class CsvSink implements RowSink {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Table table;
  private final Writer out;

  CsvSink(Table table, OutputStream out) throws IOException {
    this.table = table;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.append(BYTE_ORDER_MARK).append(String.join(",", table.schema().fieldNames()));
    this.out.append("\r\n");
  }

  @Override
  public void write(TableRow row) throws IOException {
    String separator = "";
    for (StructField field : table.schema().fields()) {
      out.append(separator).append(cell(CellValue.of(row, field)));
      separator = ",";
    }
    out.append("\r\n");
  }

  static String cell(@Nullable Object value) throws IOException {
    if (value == null) {
      return "";
    }
    String text;
    if (value instanceof String string) {
      text = string;
    } else if (value instanceof List<?> list) {
      text = MAPPER.writeValueAsString(list);
    } else {
      return value.toString();
    }
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.isEmpty() || text.chars().anyMatch(c -> "\",\r\n;\t ".indexOf(c) >= 0);
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
