package pullquote.run;

/**
 * How far a run is.
 *
 * @param done records of the stage that are done with, as far as the driver has heard
 * @param total records that there are; 0 where nobody knows yet
 * @param seconds since the stage began
 */
public record Progress(Stage stage, long done, long total, double seconds) {

  /** What a run does, in this order. */
  public enum Stage {
    READING,
    ANALYSING,
    WRITING,
    CHECKING
  }

  /** Sooner, what a stage has found done already would pass for its speed. */
  private static final double FEWEST_SECONDS = 1;

  /** Records a second; 0 where nobody can tell yet. */
  public double rate() {
    return seconds >= FEWEST_SECONDS ? done / seconds : 0;
  }

  /** Seconds until the stage is over, if it goes on as it did; negative where nobody can tell. */
  public double secondsLeft() {
    return total > 0 && rate() > 0 ? (total - done) / rate() : -1;
  }
}
