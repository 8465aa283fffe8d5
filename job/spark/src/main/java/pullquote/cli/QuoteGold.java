package pullquote.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names articles with marked attributions. */
final class QuoteGold {

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FOLDER",
      description = "Articles with brat stand-off: text/*.txt and attributions/*.ann.")
  private Path folder = Path.of("");

  /**
   * The folder.
   *
   * @throws IOException if it is none
   */
  Path folder() throws IOException {
    if (!Files.isDirectory(folder.resolve("text"))) {
      throw new IOException(
          "--gold "
              + folder
              + " holds no folder text; give the folder in which text and attributions lie");
    }
    return folder;
  }
}
