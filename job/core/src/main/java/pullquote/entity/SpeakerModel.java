package pullquote.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.text.WordList;

/**
 * What the second decision has learnt. Immutable.
 *
 * <p>A model file holds a weight a line: what is decided, the feature, the weight.
 */
public final class SpeakerModel {
  private static final String PERSON = "person";
  private static final String PRONOUN = "pronoun";
  private static final String CONFIDENCE = "confidence";

  private final LogLinear persons;
  private final LogLinear pronouns;
  private final LogLinear confidence;

  SpeakerModel(LogLinear persons, LogLinear pronouns, LogLinear confidence) {
    this.persons = persons;
    this.pronouns = pronouns;
    this.confidence = confidence;
  }

  /** The model that comes with the product; read once a JVM. */
  public static SpeakerModel shipped() {
    return Shipped.MODEL;
  }

  /** With the weights set by hand. */
  public static SpeakerModel start() {
    return new SpeakerModel(
        LogLinear.start(PersonFeature.ALL),
        LogLinear.start(PronounFeature.ALL),
        LogLinear.start(ConfidenceFeature.ALL));
  }

  /** Tells the names of people from those of bodies, places and things. */
  LogLinear persons() {
    return persons;
  }

  /** Ranks those whom he and she may mean. */
  LogLinear pronouns() {
    return pronouns;
  }

  /** Judges how sure it is that a speaker has the right name. */
  LogLinear confidence() {
    return confidence;
  }

  SpeakerModel withConfidence(LogLinear fitted) {
    return new SpeakerModel(persons, pronouns, fitted);
  }

  /** Writes the model. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the second decision: who stands behind a mention. Learnt; see the card.");
    lines(PERSON, persons, lines);
    lines(PRONOUN, pronouns, lines);
    lines(CONFIDENCE, confidence, lines);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static void lines(String group, LogLinear model, List<String> lines) {
    for (Feature feature : model.features()) {
      lines.add(
          String.format(
              Locale.ROOT, "%s %s %.4f", group, feature.key(), model.weight(feature.ordinal())));
    }
  }

  private static SpeakerModel read(List<String> entries) {
    Map<String, Double> weights = new HashMap<>();
    for (String entry : entries) {
      int space = entry.lastIndexOf(' ');
      weights.put(entry.substring(0, space), Double.valueOf(entry.substring(space + 1)));
    }
    return new SpeakerModel(
        model(PERSON, PersonFeature.ALL, weights),
        model(PRONOUN, PronounFeature.ALL, weights),
        model(CONFIDENCE, ConfidenceFeature.ALL, weights));
  }

  private static LogLinear model(
      String group, List<? extends Feature> features, Map<String, Double> weights) {
    double[] read = new double[features.size()];
    for (Feature feature : features) {
      Double weight = weights.get(group + " " + feature.key());
      if (weight == null) {
        throw new IllegalStateException(
            "speakers.model has no weight " + group + " " + feature.key());
      }
      read[feature.ordinal()] = weight;
    }
    return new LogLinear(features, read);
  }

  private static final class Shipped {
    static final SpeakerModel MODEL = read(WordList.entries(SpeakerModel.class, "speakers.model"));
  }
}
