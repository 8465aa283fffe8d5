package pullquote.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file that holds articles.
 *
 * @param name its path under the input root, with slashes; its own name where it is the input
 */
public record InputFile(URI uri, String name, long bytes, FileKind kind) implements Serializable {

  Path path() {
    return new Path(uri);
  }

  /** The name without its ending. */
  String stem() {
    return kind.stem(name);
  }

  /** About how many bytes its records take in memory. */
  public long weight() {
    return bytes * kind.growth();
  }

  InputStream open(Configuration configuration) throws IOException {
    FileSystem fileSystem = path().getFileSystem(configuration);
    // Hadoop looks for a checksum beside a local file, and fails on a colon in the name.
    return fileSystem instanceof ChecksumFileSystem checked
        ? checked.getRawFileSystem().open(path())
        : fileSystem.open(path());
  }
}
