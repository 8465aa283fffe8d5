package pullquote.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of the input.
 *
 * @param files in the order of their names
 * @param ignored names of the files that hold no articles, in order; hidden files do not count
 * @param outputs folders in which an earlier run has left tables, in order; its tables are not read
 */
public record InputListing(List<InputFile> files, List<String> ignored, List<String> outputs) {

  private static final int NAMES_SHOWN = 3;

  public InputListing {
    files = List.copyOf(files);
    ignored = List.copyOf(ignored);
    outputs = List.copyOf(outputs);
  }

  /** What was not read, and why, for a person. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!ignored.isEmpty()) {
      notes.add(
          "Skipped "
              + (ignored.size() == 1 ? "a file" : ignored.size() + " files")
              + " of no kind that holds articles: "
              + some(ignored));
    }
    if (!outputs.isEmpty()) {
      notes.add(
          "Skipped the tables of "
              + (outputs.size() == 1 ? "an earlier run" : outputs.size() + " earlier runs")
              + ", found by run.json in "
              + some(outputs));
    }
    return notes;
  }

  private static String some(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())))
        + (names.size() > NAMES_SHOWN ? ", ..." : "");
  }

  /**
   * Searches a folder through, or takes a single file.
   *
   * @param output is passed over where it lies inside of the input; null if there is none
   * @throws RefusedException if there is nothing to read
   */
  public static InputListing of(Configuration configuration, Path input, @Nullable Path output)
      throws IOException, RefusedException {
    FileSystem fileSystem = input.getFileSystem(configuration);
    FileStatus root;
    try {
      root = fileSystem.getFileStatus(input);
    } catch (FileNotFoundException e) {
      throw RefusedException.usage(
          "There is no input at " + Paths.shown(input) + ": give --input a file or a folder");
    }
    InputListing listing =
        root.isFile() ? single(root) : search(fileSystem, root.getPath(), output);
    if (listing.files.isEmpty()) {
      throw RefusedException.usage(
          "There is nothing to read in "
              + Paths.shown(input)
              + ": no .txt, .jsonl, .jsonl.gz, .ndjson or .parquet file"
              + (listing.ignored.isEmpty()
                  ? ""
                  : " (but " + listing.ignored.size() + " of other kinds)")
              + (listing.outputs.isEmpty()
                  ? ""
                  : "; the tables of an earlier run in "
                      + some(listing.outputs)
                      + " are no articles: give --input what that run has read"));
    }
    return listing;
  }

  private static InputListing single(FileStatus file) {
    String name = file.getPath().getName();
    return FileKind.of(name)
        .map(kind -> new InputFile(file.getPath().toUri(), name, file.getLen(), kind))
        .map(found -> new InputListing(List.of(found), List.of(), List.of()))
        .orElseGet(() -> new InputListing(List.of(), List.of(name), List.of()));
  }

  private static InputListing search(FileSystem fileSystem, Path root, @Nullable Path output)
      throws IOException {
    List<InputFile> files = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    // The output, and a folder that a link leads back to, count as seen.
    if (output != null) {
      seen.add(Paths.real(output));
    }
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    while (!folders.isEmpty()) {
      Path folder = folders.remove();
      if (!seen.add(Paths.real(folder))) {
        continue;
      }
      FileStatus[] statuses = fileSystem.listStatus(folder);
      Set<String> written = EarlierOutput.names(fileSystem, statuses);
      if (!written.isEmpty()) {
        outputs.add(folder.equals(root) ? Paths.shown(root) : Paths.under(root, folder));
      }
      for (FileStatus status : statuses) {
        Path path = status.getPath();
        String fileName = path.getName();
        if (fileName.startsWith(".") || fileName.startsWith("_") || written.contains(fileName)) {
          continue;
        }
        if (status.isDirectory()) {
          folders.add(path);
          continue;
        }
        String name = Paths.under(root, path);
        FileKind.of(fileName)
            .ifPresentOrElse(
                kind -> files.add(new InputFile(path.toUri(), name, status.getLen(), kind)),
                () -> ignored.add(name));
      }
    }
    files.sort(Comparator.comparing(InputFile::name));
    ignored.sort(Comparator.naturalOrder());
    outputs.sort(Comparator.naturalOrder());
    return new InputListing(files, ignored, outputs);
  }
}
