package pullquote.cluster;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class, and ends it when the process that started it is no more: nothing of a
 * test is left running, not even if the tests are killed.
 */
public final class Leash {

  private Leash() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Thread leash = new Thread(Leash::exitWhenLetGo, "leash");
    leash.setDaemon(true);
    leash.start();
    Class.forName(args[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void exitWhenLetGo() {
    try {
      while (System.in.read() >= 0) {
        // Nobody writes anything; the end of the stream is what counts.
      }
    } catch (IOException e) {
      // The same.
    }
    Runtime.getRuntime().exit(1);
  }
}
