package pullquote.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of the program. */
public final class Version {

  private Version() {}

  public static String current() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("no version.properties beside " + Version.class.getName());
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "?");
    } catch (IOException e) {
      throw new IllegalStateException("version.properties cannot be read", e);
    }
  }
}
