package pullquote.entity;

/** One of the things by which a candidate is described: the constants of an enum. */
interface Feature {
  /** The name of the constant. */
  String name();

  /** Its place in a candidate's values. */
  int ordinal();

  /** The weight set by hand, towards which training leans. */
  double start();

  /** The name in the model. */
  default String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
