package pullquote.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows whether a sentence repeats a chosen one. Compares only with those that have the same
 * weightiest term, so that a long summary does not cost the square of its sentences.
 */
final class Repetition {
  private final Story story;
  private final Map<Integer, List<Vector>> chosen = new HashMap<>();

  Repetition(Story story) {
    this.story = story;
  }

  void add(int index) {
    Vector vector = story.vector(index);
    chosen.computeIfAbsent(vector.weightiest(), term -> new ArrayList<>()).add(vector);
  }

  boolean repeats(int index) {
    Vector vector = story.vector(index);
    for (Vector other : chosen.getOrDefault(vector.weightiest(), List.of())) {
      if (vector.cosine(other) > Selection.SAME) {
        return true;
      }
    }
    return false;
  }
}
