package pullquote.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import pullquote.input.Paths;
import pullquote.input.RefusedException;

/** A file that says which process writes into a folder, so that no other does. */
final class RunLock {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final FileSystem fileSystem;
  private final Path file;
  private final String token;

  private RunLock(FileSystem fileSystem, Path file, String token) {
    this.fileSystem = fileSystem;
    this.file = file;
    this.token = token;
  }

  /**
   * Takes the folder, also from a process of this machine that is no more.
   *
   * @throws RefusedException if a process holds it
   */
  static RunLock take(FileSystem fileSystem, Path folder) throws IOException, RefusedException {
    Path file = new Path(folder, "lock.json");
    Optional<JsonNode> holder = holder(fileSystem, file);
    if (holder.isPresent()) {
      if (!isGone(holder.get())) {
        throw refused(folder, holder.get());
      }
      fileSystem.delete(file, false);
    }
    RunLock lock = new RunLock(fileSystem, file, UUID.randomUUID().toString());
    lock.write(folder);
    return lock;
  }

  private void write(Path folder) throws IOException, RefusedException {
    try (OutputStream out = fileSystem.create(file, false)) {
      out.write(
          MAPPER.writeValueAsBytes(
              MAPPER
                  .createObjectNode()
                  .put("token", token)
                  .put("host", host())
                  .put("pid", ProcessHandle.current().pid())
                  .put("pid_started", started(ProcessHandle.current()))
                  .put("since", Instant.now().toString())));
    } catch (FileAlreadyExistsException e) {
      throw refused(folder, holder(fileSystem, file).orElse(MAPPER.createObjectNode()));
    } catch (IOException e) {
      throw RefusedException.usage(
          "Cannot write into " + Paths.shown(folder.getParent()) + ": " + e.getMessage());
    }
    // Where creating a file is not exclusive, two may have come this far: the last one has it.
    Optional<JsonNode> holder = holder(fileSystem, file);
    if (holder.isEmpty() || !token.equals(holder.get().path("token").asText())) {
      throw refused(folder, holder.orElse(MAPPER.createObjectNode()));
    }
  }

  private static Optional<JsonNode> holder(FileSystem fileSystem, Path file) throws IOException {
    try (InputStream in = fileSystem.open(file)) {
      return Optional.of(MAPPER.readTree(in.readAllBytes()));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static boolean isGone(JsonNode holder) {
    return holder.path("host").asText().equals(host())
        && ProcessHandle.of(holder.path("pid").asLong())
            .filter(process -> started(process).equals(holder.path("pid_started").asText()))
            .isEmpty();
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  private static RefusedException refused(Path folder, JsonNode holder) {
    return RefusedException.output(
        "Another run writes into "
            + Paths.shown(folder.getParent())
            + " (process "
            + holder.path("pid").asText("?")
            + " on "
            + holder.path("host").asText("?")
            + ", since "
            + holder.path("since").asText("?")
            + "): wait for it, or, if it is no more, remove "
            + Paths.shown(folder));
  }

  void release() throws IOException {
    fileSystem.delete(file.getParent(), true);
  }
}
