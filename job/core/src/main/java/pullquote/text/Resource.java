package pullquote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what comes with the product: word lists, and models of its own and of OpenNLP. */
public final class Resource {
  private Resource() {}

  /** Makes something of a resource's bytes. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * What the reader makes of a resource.
   *
   * @param owner a class of the package in which the resource lies
   * @param name beside the owner, or from the class path's root if it begins with a slash
   * @throws IllegalStateException if there is no such resource
   */
  public static <T> T read(Class<?> owner, String name, Reader<T> reader) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name, e);
    }
  }
}
