package pullquote.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** What a run has left in a folder: its tables hold text, and are no articles all the same. */
final class EarlierOutput {

  private static final String ACCOUNT = "run.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private EarlierOutput() {}

  /**
   * The names in a folder that a run has written there: its account and the folders of the tables
   * that the account names; none where there is no such account.
   */
  static Set<String> names(FileSystem fileSystem, FileStatus[] folder) throws IOException {
    for (FileStatus status : folder) {
      if (status.isFile() && status.getPath().getName().equals(ACCOUNT)) {
        return names(account(fileSystem, status));
      }
    }
    return Set.of();
  }

  private static Set<String> names(JsonNode account) {
    Set<String> names = new HashSet<>();
    if (account.has("pullquote")) {
      account.path("files").fieldNames().forEachRemaining(names::add);
      names.add(ACCOUNT);
    }
    return names;
  }

  private static JsonNode account(FileSystem fileSystem, FileStatus file) {
    try (InputStream in = fileSystem.open(file.getPath())) {
      JsonNode account = JSON.readTree(in);
      return account == null ? JSON.missingNode() : account;
    } catch (IOException e) {
      // Some other program's run.json.
      return JSON.missingNode();
    }
  }
}
