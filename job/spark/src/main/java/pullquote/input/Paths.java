package pullquote.input;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** Paths as people write and read them, on whatever file system. */
public final class Paths {

  private Paths() {}

  /**
   * The path that a person means: with a scheme as it stands, without one on the cluster's own file
   * system, or on this machine's where that is the cluster's.
   */
  public static Path meant(String written, Configuration configuration)
      throws IOException, RefusedException {
    if (written.isBlank()) {
      throw RefusedException.usage("A path is empty");
    }
    boolean local = "file".equals(FileSystem.getDefaultUri(configuration).getScheme());
    try {
      // File, and not Path, reads a colon in a name for what it is.
      Path path =
          local && !written.matches("[A-Za-z][A-Za-z0-9+.-]*:/.*")
              ? new Path(new File(written).toPath().toAbsolutePath().normalize().toUri())
              : new Path(written);
      return path.getFileSystem(configuration).makeQualified(path);
    } catch (UnsupportedFileSystemException e) {
      throw RefusedException.usage("No file system for " + written + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw RefusedException.usage(
          e.getCause() instanceof UnknownHostException
              ? "Cannot reach " + written + ": unknown host " + e.getCause().getMessage()
              : "Not a path: " + written + " (" + e.getMessage() + ")");
    } catch (RuntimeException e) {
      if (e.getCause() instanceof ClassNotFoundException) {
        throw RefusedException.usage(
            "No file system for "
                + written
                + ": "
                + e.getMessage()
                + "; give Spark the package that has it, as in --packages"
                + " org.apache.spark:spark-hadoop-cloud_2.13:VERSION");
      }
      throw e;
    }
  }

  /** The path for a person to read: without the scheme where it lies on this machine. */
  public static String shown(Path path) {
    URI uri = path.toUri();
    return "file".equals(uri.getScheme()) ? new File(uri.getPath()).toString() : path.toString();
  }

  /** A path's name under a folder above it. */
  static String under(Path root, Path path) {
    String folder = root.toUri().getPath();
    String whole = path.toUri().getPath();
    return whole.substring(folder.endsWith("/") ? folder.length() : folder.length() + 1);
  }

  /** The path with its links followed, where it lies on this machine. */
  public static Path real(Path path) {
    URI uri = path.toUri();
    if (!"file".equals(uri.getScheme())) {
      return path;
    }
    try {
      return new Path(new File(uri.getPath()).toPath().toRealPath().toUri());
    } catch (IOException e) {
      return new Path(new File(uri.getPath()).toPath().toUri());
    }
  }
}
