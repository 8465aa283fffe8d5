package pullquote.cli;

import java.io.PrintWriter;
import java.util.Locale;
import pullquote.run.Progress;
import pullquote.run.RunWatcher;

/**
 * Shows how far a run is: on a terminal in one line that changes, elsewhere in a line now and then.
 */
final class ProgressLine implements RunWatcher, AutoCloseable {

  /** Whether the launcher has seen a terminal; Java itself cannot tell for one stream. */
  private static final String TERMINAL_PROPERTY = "pullquote.terminal";

  /** For a log that somebody reads later: few lines, but a sign of life. */
  private static final int SECONDS_BETWEEN_LINES = 30;

  private final PrintWriter err;
  private final boolean terminal;
  private int calls;
  private int shown;

  ProgressLine(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static ProgressLine to(PrintWriter err) {
    return new ProgressLine(err, Boolean.getBoolean(TERMINAL_PROPERTY));
  }

  @Override
  public synchronized void note(String note) {
    clear();
    err.println(Terminal.line(note));
    err.flush();
  }

  @Override
  public synchronized void progress(Progress progress) {
    calls++;
    if (terminal) {
      String line = Terminal.line(words(progress), Terminal.columns() - 1);
      clear();
      err.print(line);
      err.flush();
      shown = line.length();
    } else if (calls % SECONDS_BETWEEN_LINES == 0) {
      err.println(words(progress));
      err.flush();
    }
  }

  private void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  static String words(Progress progress) {
    return switch (progress.stage()) {
      case READING ->
          progress.done() == 0
              ? "Reading"
              : String.format(Locale.ROOT, "Reading: %,d articles", progress.done());
      case ANALYSING -> analysing(progress);
      case WRITING -> "Writing the tables";
      case CHECKING -> "Checking the tables";
    };
  }

  private static String analysing(Progress progress) {
    String done =
        progress.total() == 0
            ? String.format(Locale.ROOT, "Analysing: %,d articles", progress.done())
            : String.format(
                Locale.ROOT,
                "Analysing: %,d of %,d articles (%d %%)",
                progress.done(),
                progress.total(),
                progress.done() * 100 / progress.total());
    if (progress.rate() == 0) {
      return done;
    }
    String rate = String.format(Locale.ROOT, ", %,.0f a second", progress.rate());
    return progress.secondsLeft() < 0
        ? done + rate
        : done + rate + ", " + time(progress.secondsLeft()) + " left";
  }

  /** A time as one says it. */
  private static String time(double seconds) {
    long minutes = Math.round(seconds / 60);
    if (seconds < 60) {
      return Math.round(seconds) + " s";
    }
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  @Override
  public synchronized void close() {
    clear();
  }
}
