package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of job/docs/library.md compile, and the first prints what the page says. */
final class LibraryTest {

  @TempDir Path folder;

  @Test
  void theExamplePrintsWhatThePageSays() throws Exception {
    List<String> blocks = blocks("text");
    compile("Example", blocks("java").get(0));
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Example")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(blocks.get(0));
  }

  @Test
  void theOptionsCompile() throws Exception {
    compile(
        "Options",
        "import pullquote.analysis.*; class Options { void f(pullquote.entity.SpeakerRegistry known)"
            + " {\n"
            + blocks("java").get(1)
            + "}}");
  }

  private void compile(String name, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status =
        compiler.run(
            null,
            errors,
            errors,
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            file.toString());
    assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
  }

  /** The page's blocks of a language, in its order. */
  private static List<String> blocks(String language) throws IOException {
    Path page = Path.of(System.getProperty("pullquote.home"), "job", "docs", "library.md");
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : Files.readAllLines(page)) {
      if (line.equals("```" + language)) {
        block = new StringBuilder();
      } else if (line.startsWith("```") && block != null) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }
}
