package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;

/**
 * How much each person is in the reader's mind: every mention adds by its place in the sentence,
 * every sentence that passes takes a share away (after Lappin and Leass, An Algorithm for
 * Pronominal Anaphora Resolution, 1994).
 */
final class Prominence {
  /** What a sentence leaves of it. */
  private static final double KEPT = 0.5;

  /** The powers of what is kept. */
  private static final double[] KEPT_AFTER = new double[64];

  static {
    for (int i = 0; i < KEPT_AFTER.length; i++) {
      KEPT_AFTER[i] = StrictMath.pow(KEPT, i);
    }
  }

  /** Only those mentioned last are looked at, so that the time stays linear. */
  private static final int MEMORY = 14;

  private final Map<Entity, Trace> traces = new HashMap<>();
  private final List<Entity> recent = new ArrayList<>();

  private @Nullable Entity speaker;
  private @Nullable Entity mostMentioned;

  /** What is remembered of somebody. */
  static final class Trace {
    private double value;
    private int sentence;
    private int sentenceOutside = -1;
    private Form form = Form.DESCRIPTION;
    private Position position = Position.OBJECT;
    private @Nullable Entity joined;
    private Gender pronoun = Gender.UNKNOWN;

    /** Sentence of the last mention outside quotations, or -1. */
    int sentence() {
      return sentenceOutside;
    }

    /** How that mention names the person. */
    Form form() {
      return form;
    }

    Position position() {
      return position;
    }
  }

  /** Counts a mention. */
  void mention(Entity entity, Form form, Position position, double weight, int sentence) {
    Trace trace = traces.computeIfAbsent(entity, key -> new Trace());
    trace.value = decayed(trace, sentence) + weight;
    trace.sentence = sentence;
    if (position != Position.QUOTED) {
      trace.sentenceOutside = sentence;
      trace.form = form;
      trace.position = position;
      trace.joined = null;
    }
    if (mostMentioned == null || entity.mentions() > mostMentioned.mentions()) {
      mostMentioned = entity;
    }
    recent.remove(entity);
    recent.add(entity);
    if (recent.size() > MEMORY) {
      recent.remove(0);
    }
  }

  /** Notes that two were just mentioned in one breath: Ann Lee and Bob Ray. */
  void join(Entity one, Entity other) {
    Trace trace = traces.get(one);
    if (trace != null) {
      trace.joined = other;
    }
  }

  /** Whether one was last mentioned in one breath with another. */
  boolean isJoined(Entity one, Entity other) {
    Trace trace = traces.get(one);
    return trace != null && other.equals(trace.joined);
  }

  /** Notes that a pronoun meant somebody. */
  void pronoun(Entity entity, Gender gender) {
    Trace trace = traces.get(entity);
    if (trace != null) {
      trace.pronoun = gender;
    }
  }

  /** The sex of the pronoun that meant somebody last. */
  Gender pronounOf(Entity entity) {
    Trace trace = traces.get(entity);
    return trace == null ? Gender.UNKNOWN : trace.pronoun;
  }

  /** Notes who is the source of the quotation read last. */
  void speaks(Entity entity) {
    speaker = entity;
  }

  @Nullable Entity speaker() {
    return speaker;
  }

  /** Who has been named most often so far. */
  @Nullable Entity mostMentioned() {
    return mostMentioned;
  }

  /** Those mentioned last, the latest at the end. */
  List<Entity> recent() {
    return recent;
  }

  double of(Entity entity, int sentence) {
    Trace known = traces.get(entity);
    return known == null ? 0 : decayed(known, sentence);
  }

  /** What is remembered of somebody, if there is anything. */
  @Nullable Trace trace(Entity entity) {
    return traces.get(entity);
  }

  /** Sentence of the last mention, or -1. */
  int sentenceOf(Entity entity) {
    Trace known = traces.get(entity);
    return known == null ? -1 : known.sentence;
  }

  private static double decayed(Trace trace, int sentence) {
    int since = sentence - trace.sentence;
    return trace.value
        * (since >= 0 && since < KEPT_AFTER.length
            ? KEPT_AFTER[since]
            : StrictMath.pow(KEPT, since));
  }
}
