package pullquote.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import pullquote.input.Texts;
import pullquote.text.Article;

/**
 * Long articles leave a file until their row is written. So one that takes its process with it is
 * known when the task is tried again, and to the driver when the run fails.
 */
record PoisonRecords(URI folder, SerializableConfiguration configuration) implements Serializable {

  /** Holds as long as an article is in the works. */
  interface Watch extends AutoCloseable {
    Watch NONE = () -> {};

    @Override
    void close();
  }

  /** Shorter ones do not take the memory of a process. */
  static final int LONG = 100_000;

  /** Once may be the process's own fault: machines do go away. */
  private static final int LOST_PROCESSES = 2;

  static PoisonRecords in(Path folder, Configuration configuration) {
    return new PoisonRecords(folder.toUri(), new SerializableConfiguration(configuration));
  }

  /** Whether as many processes were lost on the article as make it the cause. */
  boolean isKnown(Article article) {
    if (article.text().length() < LONG) {
      return false;
    }
    try {
      return fileSystem().listStatus(folder(article)).length >= LOST_PROCESSES;
    } catch (FileNotFoundException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Marks an article as possible poison until the watch is closed. */
  Watch watch(Article article) {
    if (article.text().length() < LONG) {
      return Watch.NONE;
    }
    Path file = new Path(folder(article), UUID.randomUUID().toString());
    try {
      FileSystem fileSystem = fileSystem();
      try (OutputStream out = fileSystem.create(file)) {
        String line =
            String.format(
                Locale.ROOT,
                "%s (%s, %,d characters)",
                article.id(),
                article.source(),
                article.text().length());
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
      return () -> delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(Path file) {
    try {
      fileSystem().delete(file, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are, or were when their process was lost, in the works. */
  List<String> all() throws IOException {
    List<String> all = new ArrayList<>();
    FileSystem fileSystem = fileSystem();
    FileStatus[] articles;
    try {
      articles = fileSystem.listStatus(new Path(folder));
    } catch (FileNotFoundException e) {
      return all;
    }
    for (FileStatus article : articles) {
      FileStatus[] files = fileSystem.listStatus(article.getPath());
      if (files.length > 0) {
        try (InputStream in = fileSystem.open(files[0].getPath())) {
          all.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all;
  }

  private Path folder(Article article) {
    return new Path(new Path(folder), Texts.sha256(article.id()));
  }

  private FileSystem fileSystem() throws IOException {
    FileSystem fileSystem = new Path(folder).getFileSystem(configuration.value());
    fileSystem.setWriteChecksum(false);
    return fileSystem;
  }
}
