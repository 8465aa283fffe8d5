package pullquote.output;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.tables.Restaging;
import pullquote.tables.Table;
import pullquote.tables.Tables;

/**
 * The folder of the tables, held by one run at a time.
 *
 * <p>A run writes into {@code _run} inside of it, where readers of Parquet do not look, and moves
 * the tables up when they are whole and checked. {@code run.json} is removed first and written
 * last: where it stands, the tables beside it are whole and of one run. A run that dies on the move
 * has left everything in place for the next one to finish it. Files that are not the job's stay as
 * they are.
 */
public final class OutputFolder implements Closeable {

  public static final String RUN_JSON = "run.json";

  private static final String WORK = "_run";

  /**
   * After Spark's own hook (40), which stops the tasks; before Hadoop's, which closes the files.
   */
  private static final int EXIT_PRIORITY = 20;

  /** Before Spark's own hooks: what their end breaks off is nothing that anybody has to act on. */
  private static final int SILENCE_PRIORITY = 1000;

  private final FileSystem fileSystem;
  private final Path folder;
  private final boolean made;
  private final RunLock lock;
  private final Runnable atExit = this::giveBackAtExit;
  private final Runnable silence = OutputFolder::silence;

  private OutputFolder(FileSystem fileSystem, Path folder, boolean made, RunLock lock) {
    this.fileSystem = fileSystem;
    this.folder = folder;
    this.made = made;
    this.lock = lock;
    ShutdownHookManager.get().addShutdownHook(silence, SILENCE_PRIORITY);
    ShutdownHookManager.get().addShutdownHook(atExit, EXIT_PRIORITY);
  }

  /**
   * Takes hold of a folder.
   *
   * @param earlier what is to become of the output of an earlier run
   * @throws RefusedException if something is there that must not be lost, or another run writes
   *     there
   */
  public static OutputFolder claim(Path folder, Earlier earlier, Configuration configuration)
      throws IOException, RefusedException {
    FileSystem fileSystem = folder.getFileSystem(configuration);
    // Else Hadoop puts a hidden file beside each local one.
    fileSystem.setWriteChecksum(false);
    boolean made = makeFolder(fileSystem, folder);
    RunLock lock = RunLock.take(fileSystem, new Path(folder, WORK));
    OutputFolder output = new OutputFolder(fileSystem, folder, made, lock);
    try {
      output.finishPublishing();
      output.checkFree(earlier);
      output.clear();
      return output;
    } catch (IOException | RefusedException e) {
      output.close();
      throw e;
    }
  }

  private static boolean makeFolder(FileSystem fileSystem, Path folder)
      throws IOException, RefusedException {
    try {
      if (fileSystem.getFileStatus(folder).isFile()) {
        throw RefusedException.output(Paths.shown(folder) + " is a file: give --output a folder");
      }
      return false;
    } catch (FileNotFoundException e) {
      try {
        if (fileSystem.mkdirs(folder)) {
          return true;
        }
      } catch (IOException failed) {
        throw RefusedException.usage(
            "Cannot make the folder " + Paths.shown(folder) + ": " + failed.getMessage());
      }
      throw RefusedException.usage("Cannot make the folder " + Paths.shown(folder));
    }
  }

  private void checkFree(Earlier earlier) throws IOException, RefusedException {
    if (fileSystem.exists(new Path(folder, RUN_JSON))) {
      if (earlier == Earlier.KEPT) {
        throw RefusedException.output(
            Paths.shown(folder)
                + " holds the output of an earlier run: give --overwrite to replace it,"
                + " --append to add to it, or another --output");
      }
      return;
    }
    List<String> others =
        Arrays.stream(fileSystem.listStatus(folder))
            .map(FileStatus::getPath)
            .map(Path::getName)
            .filter(name -> !name.startsWith(".") && !name.startsWith("_"))
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      throw RefusedException.output(
          Paths.shown(folder)
              + " holds "
              + others.get(0)
              + (others.size() > 1 ? " and " + (others.size() - 1) + " more" : "")
              + ", and is no output of Pullquote: give another --output");
    }
  }

  /** Where the one pass over the articles leaves its rows. */
  public Path staging() {
    return new Path(work(), "staging");
  }

  /** Where long articles leave a file while they are analysed. */
  public Path poisonRecords() {
    return new Path(work(), "poison_records");
  }

  /** Where the steps over all articles keep what they find. */
  public Path corpus() {
    return new Path(work(), "corpus");
  }

  /** Where a table is written before it is published. */
  public Path table(String name) {
    return new Path(ready(), name);
  }

  /** Where the run's own account is written; with it in place, the tables can be published. */
  public Path runJson() {
    return new Path(ready(), RUN_JSON);
  }

  /** Where the rows of an earlier run are staged, to which this one adds. */
  public Path restaging() {
    return new Path(work(), "restaging");
  }

  /** Where staged rows are: this run's, and those of an earlier one if it adds to it. */
  public List<Path> staged() throws IOException {
    return fileSystem.exists(restaging()) ? List.of(staging(), restaging()) : List.of(staging());
  }

  /** Whether an earlier run's output is in the folder. */
  public boolean hasEarlier() throws IOException {
    return fileSystem.exists(published(RUN_JSON));
  }

  /** Where the table can be read once it is published. */
  public Path published(String name) {
    return new Path(folder, name);
  }

  private Path work() {
    return new Path(folder, WORK);
  }

  private Path ready() {
    return new Path(work(), "ready");
  }

  private Path replaced() {
    return new Path(work(), "replaced");
  }

  /** Moves the tables up, and the old ones out of their way. */
  public void publish() throws IOException {
    fileSystem.mkdirs(replaced());
    moveAway(RUN_JSON);
    for (Table table : Tables.ALL) {
      moveUp(table.name());
    }
    moveUp(Restaging.ALONE);
    moveUp(RUN_JSON);
    clear();
  }

  private void finishPublishing() throws IOException {
    if (fileSystem.exists(runJson())) {
      publish();
    }
  }

  private void moveUp(String name) throws IOException {
    Path ready = new Path(ready(), name);
    if (fileSystem.exists(ready)) {
      moveAway(name);
      move(ready, published(name));
    }
  }

  private void moveAway(String name) throws IOException {
    Path old = published(name);
    if (fileSystem.exists(old)) {
      move(old, new Path(replaced(), name));
    }
  }

  private void move(Path from, Path to) throws IOException {
    if (!fileSystem.rename(from, to)) {
      throw new IOException("cannot move " + Paths.shown(from) + " to " + Paths.shown(to));
    }
  }

  /** Removes what a run leaves behind, but for the lock. */
  private void clear() throws IOException {
    for (Path path :
        List.of(
            runJson(), ready(), staging(), restaging(), corpus(), poisonRecords(), replaced())) {
      fileSystem.delete(path, true);
    }
  }

  /** Gives the folder back: as it was, if nothing was published. */
  @Override
  public void close() throws IOException {
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      // Tasks may be writing still: the hook comes when they are stopped.
      return;
    }
    ShutdownHookManager.get().removeShutdownHook(silence);
    ShutdownHookManager.get().removeShutdownHook(atExit);
    giveBack();
  }

  private static void silence() {
    Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, Level.OFF);
  }

  private void giveBackAtExit() {
    try {
      giveBack();
    } catch (IOException e) {
      System.err.println(
          "Could not clear up " + Paths.shown(work()) + " after the run: " + e.getMessage());
    }
  }

  private void giveBack() throws IOException {
    if (!fileSystem.exists(runJson())) {
      clear();
    }
    lock.release();
    if (made && fileSystem.listStatus(folder).length == 0) {
      fileSystem.delete(folder, false);
    }
  }
}
