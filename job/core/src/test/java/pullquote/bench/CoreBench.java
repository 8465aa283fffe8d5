package pullquote.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pullquote.analysis.ArticleAnalyser;
import pullquote.entity.SpeakerResolver;
import pullquote.quote.Quote;
import pullquote.quote.QuoteReader;
import pullquote.summary.Summariser;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Splitter;

/**
 * The bare core in one thread, without Spark: {@code CoreBench FOLDER [ROUNDS]}. Prints how long
 * the models take to load, then per round the articles a second and the milliseconds an article of
 * each stage, then their medians; and how the time grows when ten articles are glued into one.
 * Wall-clock time, with the thread's own processor time beside it where they differ, as on a busy
 * machine.
 */
public final class CoreBench {
  private static final int GLUED = 10;
  private static final List<String> STAGES = List.of("split", "quotes", "names", "summary", "all");

  private final List<Article> articles;
  private final Splitter splitter = new Splitter();
  private final QuoteReader quoteReader = new QuoteReader();
  private final SpeakerResolver speakerResolver = new SpeakerResolver();
  private final Summariser summariser = new Summariser();
  private final ArticleAnalyser analyser = new ArticleAnalyser();

  private CoreBench(List<Article> articles) {
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> texts = Texts.of(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.add(Article.of("article-" + i, texts.get(i)));
    }
    long start = System.nanoTime();
    new ArticleAnalyser();
    long loaded = System.nanoTime();
    new ArticleAnalyser().analyse(articles.get(0));
    print(
        "load_seconds %.2f  (with the first article %.2f)",
        seconds(start, loaded), seconds(start, System.nanoTime()));
    new CoreBench(articles).run(rounds);
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  /** What a stage took: seconds by the clock and of the processor. */
  private record Time(double wall, double cpu) {}

  private void run(int rounds) {
    round();
    List<List<Time>> all = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      List<Time> times = round();
      all.add(times);
      print("round %d: %s", i + 1, line(times));
    }
    List<Time> medians = new ArrayList<>();
    for (int stage = 0; stage < STAGES.size(); stage++) {
      medians.add(new Time(median(all, stage, Time::wall), median(all, stage, Time::cpu)));
    }
    print("median: %s", line(medians));
    Time whole = medians.get(STAGES.size() - 1);
    print("core_articles_per_second %.1f", articles.size() / whole.wall());
    print("core_articles_per_processor_second %.1f", articles.size() / whole.cpu());
    glue();
  }

  private static double median(
      List<List<Time>> rounds, int stage, java.util.function.ToDoubleFunction<Time> part) {
    double[] sorted =
        rounds.stream()
            .mapToDouble(times -> part.applyAsDouble(times.get(stage)))
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }

  private String line(List<Time> times) {
    StringBuilder line = new StringBuilder();
    for (int stage = 0; stage < STAGES.size(); stage++) {
      Time time = times.get(stage);
      line.append(
          String.format(
              Locale.ROOT,
              "%s %.3f ms (cpu %.3f)  ",
              STAGES.get(stage),
              time.wall() * 1e3 / articles.size(),
              time.cpu() * 1e3 / articles.size()));
    }
    Time whole = times.get(STAGES.size() - 1);
    return line + String.format(Locale.ROOT, "%.0f articles/s", articles.size() / whole.wall());
  }

  /** Each stage over all articles, then the whole analysis. */
  private List<Time> round() {
    List<Document> documents = new ArrayList<>();
    List<List<Quote>> quotes = new ArrayList<>();
    List<Time> times = new ArrayList<>();
    times.add(time(article -> documents.add(splitter.split(article))));
    times.add(timeEach(i -> quotes.add(quoteReader.read(documents.get(i)))));
    times.add(timeEach(i -> speakerResolver.identify(documents.get(i), quotes.get(i))));
    times.add(timeEach(i -> summariser.rank(documents.get(i))));
    times.add(time(analyser::analyse));
    return times;
  }

  private Time time(Consumer<Article> work) {
    return timeEach(i -> work.accept(articles.get(i)));
  }

  private Time timeEach(Consumer<Integer> work) {
    long cpu = cpu();
    long wall = System.nanoTime();
    for (int i = 0; i < articles.size(); i++) {
      work.accept(i);
    }
    return new Time(seconds(wall, System.nanoTime()), seconds(cpu, cpu()));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Ten articles of about the usual length in one text against the ten by themselves. */
  private void glue() {
    List<Article> parts = articles.subList(0, articles.size() / GLUED * GLUED);
    List<Article> glued = new ArrayList<>();
    for (int from = 0; from < parts.size(); from += GLUED) {
      StringBuilder text = new StringBuilder();
      for (Article part : parts.subList(from, from + GLUED)) {
        text.append(part.text()).append("\n\n");
      }
      glued.add(Article.of("glued-" + from, text.toString()));
    }
    if (glued.isEmpty()) {
      return;
    }
    CoreBench ten = new CoreBench(glued);
    Time apart = new CoreBench(parts).time(analyser::analyse);
    Time together = ten.time(analyser::analyse);
    print(
        "glued_ratio %.2f  (ten articles in one text, in times of one article)",
        together.cpu() / glued.size() / (apart.cpu() / parts.size()));
  }
}
