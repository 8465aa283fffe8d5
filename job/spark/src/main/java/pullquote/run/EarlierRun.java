package pullquote.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.output.OutputFolder;
import pullquote.tables.Restaging;

/**
 * The run to whose output another adds.
 *
 * @param account its own: {@code run.json}; missing where there was none
 */
record EarlierRun(JsonNode account) {

  static final EarlierRun NONE = new EarlierRun(MissingNode.getInstance());

  /** What may be another: it changes nothing that is said of an earlier article by itself. */
  private static final Set<String> FREE = Set.of("input", "output", "corpus", "max_reject_rate");

  /**
   * Reads what is in the folder.
   *
   * @throws RefusedException if the tables there would not be those of one run over everything
   */
  static EarlierRun in(
      OutputFolder output, RunOptions options, JsonNode inputs, Configuration configuration)
      throws IOException, RefusedException {
    if (!output.hasEarlier()) {
      return NONE;
    }
    JsonNode account = RunJson.read(output.published(OutputFolder.RUN_JSON), configuration);
    String place = Paths.shown(output.published(OutputFolder.RUN_JSON).getParent());
    String version = account.path("pullquote").asText();
    if (!version.equals(Version.current())) {
      throw refused(place, "version " + version, "this is version " + Version.current());
    }
    Path alone = output.published(Restaging.ALONE);
    if (!alone.getFileSystem(configuration).exists(alone)) {
      throw refused(place, "a version that could not be added to", "it has no " + Restaging.ALONE);
    }
    same(account.path("options"), RunJson.given(options), place);
    same(account.path(RunJson.MADE_WITH), inputs, place);
    return new EarlierRun(account);
  }

  private static void same(JsonNode before, JsonNode now, String place) throws RefusedException {
    Set<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    names.removeAll(FREE);
    for (String name : names) {
      if (!before.path(name).toString().equals(now.path(name).toString())) {
        throw refused(
            place, name + " " + shown(before.path(name)), "now it is " + shown(now.path(name)));
      }
    }
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? "not given" : value.toString();
  }

  private static RefusedException refused(String place, String before, String now) {
    return RefusedException.usage(
        "Cannot add to "
            + place
            + ": its tables were made with "
            + before
            + ", and "
            + now
            + "; run with what they were made with, or read all the input again with --overwrite");
  }

  boolean isNone() {
    return account.isMissingNode();
  }

  /** A count of the earlier input, by its name in the account. */
  long input(String name) {
    return account.path("input").path(name).asLong();
  }
}
