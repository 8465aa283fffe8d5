package pullquote.input;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.util.AccumulatorV2;

/**
 * The names of the input's fields that nothing was made of, gathered from all tasks: to be said
 * once, at the end. Of records with a thousand different names, the first ones do.
 */
public final class UnreadFields extends AccumulatorV2<String, SortedSet<String>> {

  private static final long serialVersionUID = 1;
  private static final int MOST = 50;

  private final TreeSet<String> names = new TreeSet<>();

  @Override
  public synchronized boolean isZero() {
    return names.isEmpty();
  }

  @Override
  public synchronized UnreadFields copy() {
    UnreadFields copy = new UnreadFields();
    copy.names.addAll(names);
    return copy;
  }

  @Override
  public synchronized void reset() {
    names.clear();
  }

  @Override
  public synchronized void add(String name) {
    if (names.size() < MOST) {
      names.add(name);
    }
  }

  @Override
  public void merge(AccumulatorV2<String, SortedSet<String>> other) {
    other.value().forEach(this::add);
  }

  @Override
  public synchronized SortedSet<String> value() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }
}
