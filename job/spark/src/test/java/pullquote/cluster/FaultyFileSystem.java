package pullquote.cluster;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.TaskContext;

/**
 * This machine's files, with the faults that the configuration asks for.
 *
 * <p>{@code faulty.attempts}: so many attempts of a task fail to open {@code faulty.file}. {@code
 * faulty.bytes}: each process can write so many bytes, then the disk is full.
 */
public final class FaultyFileSystem extends RawLocalFileSystem {

  static final String SCHEME = "faulty";

  private static final AtomicLong WRITTEN = new AtomicLong();

  @Override
  public void initialize(URI uri, Configuration configuration) throws IOException {
    super.initialize(uri, configuration);
    setConf(configuration);
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    TaskContext task = TaskContext.get();
    if (task != null
        && path.getName().equals(getConf().get("faulty.file"))
        && task.attemptNumber() < getConf().getInt("faulty.attempts", 0)) {
      throw new IOException("the disk turns no more");
    }
    return super.open(path, bufferSize);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return limited(
        super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return limited(super.create(path, overwrite, bufferSize, replication, blockSize, progress));
  }

  private FSDataOutputStream limited(OutputStream out) throws IOException {
    long limit = getConf().getLong("faulty.bytes", Long.MAX_VALUE);
    OutputStream counted =
        new FilterOutputStream(out) {
          @Override
          public void write(int b) throws IOException {
            count(1, limit);
            out.write(b);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length, limit);
            out.write(bytes, offset, length);
          }
        };
    return new FSDataOutputStream(counted, null);
  }

  private static void count(int bytes, long limit) throws IOException {
    if (WRITTEN.addAndGet(bytes) > limit) {
      throw new IOException("No space left on device");
    }
  }
}
