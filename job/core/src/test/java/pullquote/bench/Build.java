package pullquote.bench;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * A build of the core on a class path of its own, used through the one door that every version has.
 */
final class Build {
  private final String name;
  private final ClassLoader loader;

  /**
   * @param classPath files and folders, separated as on a class path
   */
  Build(String name, String classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    this.name = name;
    this.loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  String name() {
    return name;
  }

  /** An analyser of its own; the models are loaded with the first one. */
  Analyser analyser() throws ReflectiveOperationException {
    return new Analyser();
  }

  final class Analyser {
    private final Object analyser;
    private final Method analyse;
    private final Method article;

    private Analyser() throws ReflectiveOperationException {
      Class<?> articles = loader.loadClass("pullquote.text.Article");
      article = articles.getMethod("of", String.class, String.class);
      Class<?> analysers = loader.loadClass("pullquote.analysis.ArticleAnalyser");
      analyse = analysers.getMethod("analyse", articles);
      analyser = analysers.getConstructor().newInstance();
    }

    /** An article of this build. */
    Object article(String id, String text) throws ReflectiveOperationException {
      return article.invoke(null, id, text);
    }

    /** The analysis of an article of this build. */
    Object analyse(Object article) throws ReflectiveOperationException {
      return analyse.invoke(analyser, article);
    }
  }
}
