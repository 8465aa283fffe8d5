package pullquote.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.spark.sql.types.StructField;
import pullquote.tables.Table;
import pullquote.tables.TableRow;

/** One JSON object a line; what is null is null, so that each line has all columns. */
final class JsonLinesSink implements RowSink {

  private final Table table;
  private final JsonGenerator json;

  JsonLinesSink(Table table, OutputStream out) throws IOException {
    this.table = table;
    json = new ObjectMapper().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void write(TableRow row) throws IOException {
    json.writeStartObject();
    for (StructField field : table.schema().fields()) {
      json.writeObjectField(field.name(), CellValue.of(row, field));
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
