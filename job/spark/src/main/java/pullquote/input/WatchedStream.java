package pullquote.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Remembers whether the storage failed: with a decompressor on top, an exception alone does not
 * tell a file that is broken (to be reported) from a read that failed (to be tried again).
 */
final class WatchedStream extends FilterInputStream {

  private boolean failed;

  WatchedStream(InputStream in) {
    super(in);
  }

  boolean failed() {
    return failed;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }
}
