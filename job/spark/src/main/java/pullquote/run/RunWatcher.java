package pullquote.run;

/** Somebody who watches a run. */
@FunctionalInterface
public interface RunWatcher {

  /** Something that a person should know. */
  void note(String note);

  /** How far the run is, about once a second, from a thread of its own. */
  default void progress(Progress progress) {}
}
