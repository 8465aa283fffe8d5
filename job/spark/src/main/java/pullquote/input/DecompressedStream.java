package pullquote.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.jspecify.annotations.Nullable;

/** What a compressed stream unpacks to; of an empty stream, an {@link EOFException}. */
final class DecompressedStream extends InputStream {

  private final CompressionCodec codec;
  private final InputStream stored;
  private @Nullable InputStream unpacked;

  DecompressedStream(CompressionCodec codec, InputStream stored) {
    this.codec = codec;
    this.stored = stored;
  }

  /**
   * What a file unpacks to, or the file as it is. Not GZIPInputStream: it ends after the first
   * member where available() says 0, as on S3.
   */
  static InputStream of(InputFile file, InputStream stored, Configuration configuration) {
    CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(file.path());
    return codec == null ? stored : new DecompressedStream(codec, stored);
  }

  /** Opened at the first read, so that a bad header fails where the reader can tell. */
  private InputStream unpacked() throws IOException {
    if (unpacked == null) {
      PushbackInputStream peeked = new PushbackInputStream(stored);
      int first = peeked.read();
      if (first < 0) {
        throw new EOFException("the file is empty");
      }
      peeked.unread(first);
      unpacked = codec.createInputStream(peeked);
    }
    return unpacked;
  }

  @Override
  public int read() throws IOException {
    return unpacked().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return unpacked().read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      unpacked.close();
    }
    stored.close();
  }
}
