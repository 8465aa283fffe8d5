package pullquote.output;

/** What is to become of the output of an earlier run in the folder of this one. */
public enum Earlier {
  /** It stays: the run is refused. */
  KEPT,
  /** The new tables take its place. */
  REPLACED,
  /** The new articles are added to it; where there is none, the run is like any other. */
  ADDED_TO
}
