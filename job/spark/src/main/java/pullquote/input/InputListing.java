package pullquote.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
   * Searches folders through, or takes single files. Of one input the names of its files are those
   * under it; of several, those under the folder that holds all of them.
   *
   * @param inputs each a file, a folder, or a pattern of their names, such as {@code news/2016-*}
   * @param output is passed over where it lies inside of the input; null if there is none
   * @throws RefusedException if there is nothing to read
   */
  public static InputListing of(
      Configuration configuration, List<Path> inputs, @Nullable Path output)
      throws IOException, RefusedException {
    List<FileStatus> roots = new ArrayList<>();
    for (Path input : inputs) {
      roots.addAll(meant(input, configuration));
    }
    Path above = roots.size() == 1 ? null : commonFolder(roots);
    SortedMap<String, InputFile> files = new TreeMap<>();
    SortedSet<String> ignored = new TreeSet<>();
    SortedSet<String> outputs = new TreeSet<>();
    for (FileStatus root : roots) {
      FileSystem fileSystem = root.getPath().getFileSystem(configuration);
      InputListing listing =
          root.isFile()
              ? single(root, above)
              : search(fileSystem, root.getPath(), above == null ? root.getPath() : above, output);
      listing.files.forEach(file -> files.put(file.name(), file));
      ignored.addAll(listing.ignored);
      outputs.addAll(listing.outputs);
    }
    InputListing listing =
        new InputListing(List.copyOf(files.values()), List.copyOf(ignored), List.copyOf(outputs));
    if (!listing.files.isEmpty()
        && listing.files.stream().allMatch(file -> file.kind() == FileKind.CLOSED_FOLDER)) {
      throw RefusedException.usage(
          "There is nothing to read: permission to list "
              + some(listing.files.stream().map(InputFile::name).toList())
              + " is denied");
    }
    if (listing.files.isEmpty()) {
      throw RefusedException.usage(
          "There is nothing to read in "
              + String.join(", ", inputs.stream().map(Paths::shown).toList())
              + ": no "
              + FileKind.ENDINGS
              + " file"
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

  /** A single input. */
  static InputListing of(Configuration configuration, Path input, @Nullable Path output)
      throws IOException, RefusedException {
    return of(configuration, List.of(input), output);
  }

  /** The file or folder of that name; where there is none, those that the name is a pattern of. */
  private static List<FileStatus> meant(Path input, Configuration configuration)
      throws IOException, RefusedException {
    FileSystem fileSystem = input.getFileSystem(configuration);
    try {
      return List.of(fileSystem.getFileStatus(input));
    } catch (FileNotFoundException e) {
      boolean isPattern = input.toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
      FileStatus[] found = isPattern ? fileSystem.globStatus(input) : null;
      if (found != null && found.length > 0) {
        return List.of(found);
      }
      throw RefusedException.usage(
          isPattern
              ? "No file is called like " + Paths.shown(input)
              : "There is no input at " + Paths.shown(input) + ": give --input a file or a folder");
    }
  }

  /** The deepest folder that holds all of them. */
  private static Path commonFolder(List<FileStatus> roots) throws RefusedException {
    Path common = roots.get(0).getPath().getParent();
    for (FileStatus root : roots) {
      while (common != null && !isUnder(root.getPath(), common)) {
        common = common.getParent();
      }
    }
    if (common == null) {
      throw RefusedException.usage("All of --input must lie on one file system");
    }
    return common;
  }

  private static boolean isUnder(Path path, Path folder) {
    String above = folder.toString();
    return path.toString().startsWith(above.endsWith("/") ? above : above + "/");
  }

  private static InputListing single(FileStatus file, @Nullable Path above) {
    Path path = file.getPath();
    String name = above == null ? path.getName() : Paths.under(above, path);
    return FileKind.of(path.getName())
        .map(kind -> new InputFile(path.toUri(), name, file.getLen(), kind))
        .map(found -> new InputListing(List.of(found), List.of(), List.of()))
        .orElseGet(() -> new InputListing(List.of(), List.of(name), List.of()));
  }

  /**
   * @param above the folder under which the files are named
   */
  private static InputListing search(
      FileSystem fileSystem, Path root, Path above, @Nullable Path output) throws IOException {
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
      FileStatus[] statuses;
      try {
        statuses = fileSystem.listStatus(folder);
      } catch (IOException e) {
        if (!FileReading.isDenied(e)) {
          throw e;
        }
        files.add(closed(folder, above));
        continue;
      }
      Set<String> written = EarlierOutput.names(fileSystem, statuses);
      if (!written.isEmpty()) {
        outputs.add(folder.equals(root) ? Paths.shown(root) : Paths.under(above, folder));
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
        String name = Paths.under(above, path);
        FileKind.of(fileName)
            .ifPresentOrElse(
                kind -> files.add(new InputFile(path.toUri(), name, status.getLen(), kind)),
                () -> ignored.add(name));
      }
    }
    return new InputListing(files, ignored, outputs);
  }

  /** A reject of its own: nobody knows what else of the input it holds. */
  private static InputFile closed(Path folder, Path above) {
    String name = folder.equals(above) ? folder.getName() : Paths.under(above, folder);
    return new InputFile(folder.toUri(), name, 0, FileKind.CLOSED_FOLDER);
  }
}
