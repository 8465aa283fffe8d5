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
import pullquote.quote.Calibration;
import pullquote.text.WordList;

/**
 * What the second decision has learnt. Immutable.
 *
 * <p>A model file holds a weight a line: what is decided, the feature, the weight; then the knots
 * of the confidence's calibration: a probability, and the share of right names at it.
 */
public final class SpeakerModel {
  private static final String PERSON = "person";
  private static final String PRONOUN = "pronoun";
  private static final String DESCRIPTION = "description";
  private static final String BODY = "body";
  private static final String DOCUMENT = "document";
  private static final String CONFIDENCE = "confidence";
  private static final String CALIBRATION = "calibration ";

  private final LogLinear persons;
  private final LogLinear pronouns;
  private final LogLinear descriptions;
  private final LogLinear bodies;
  private final LogLinear documents;
  private final LogLinear confidence;
  private final Calibration calibration;

  SpeakerModel(
      LogLinear persons,
      LogLinear pronouns,
      LogLinear descriptions,
      LogLinear bodies,
      LogLinear documents,
      LogLinear confidence,
      Calibration calibration) {
    this.persons = persons;
    this.pronouns = pronouns;
    this.descriptions = descriptions;
    this.bodies = bodies;
    this.documents = documents;
    this.confidence = confidence;
    this.calibration = calibration;
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
        LogLinear.start(DescriptionFeature.ALL),
        LogLinear.start(BodyFeature.ALL),
        LogLinear.start(DocumentFeature.ALL),
        LogLinear.start(ConfidenceFeature.ALL),
        Calibration.none());
  }

  /** Tells the names of people from those of bodies, places and things. */
  LogLinear persons() {
    return persons;
  }

  /** Ranks those whom he and she may mean. */
  LogLinear pronouns() {
    return pronouns;
  }

  /** Ranks those whom a description of a person may mean, and nobody. */
  LogLinear descriptions() {
    return descriptions;
  }

  /** Ranks the bodies that "the company", "it" and "they" may mean, and nobody. */
  LogLinear bodies() {
    return bodies;
  }

  /** Ranks those who may have written a document, and nobody. */
  LogLinear documents() {
    return documents;
  }

  /** How sure it is that a speaker judged by these values has the right name. */
  double confidence(double[] values) {
    return calibration.confidence(confidence.probability(values));
  }

  SpeakerModel withRankers(
      LogLinear otherPersons,
      LogLinear otherPronouns,
      LogLinear otherDescriptions,
      LogLinear otherBodies,
      LogLinear otherDocuments) {
    return new SpeakerModel(
        otherPersons,
        otherPronouns,
        otherDescriptions,
        otherBodies,
        otherDocuments,
        confidence,
        calibration);
  }

  /** The same model with another confidence, which is not calibrated yet. */
  SpeakerModel withConfidence(LogLinear fitted) {
    return new SpeakerModel(
        persons, pronouns, descriptions, bodies, documents, fitted, Calibration.none());
  }

  /** The same model with its confidence calibrated. */
  public SpeakerModel calibratedBy(Calibration fitted) {
    return new SpeakerModel(persons, pronouns, descriptions, bodies, documents, confidence, fitted);
  }

  /** Writes the model. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the second decision: who stands behind a mention. Learnt; see the card.");
    lines(PERSON, persons, lines);
    lines(PRONOUN, pronouns, lines);
    lines(DESCRIPTION, descriptions, lines);
    lines(BODY, bodies, lines);
    lines(DOCUMENT, documents, lines);
    lines(CONFIDENCE, confidence, lines);
    for (Calibration.Knot knot : calibration.knots()) {
      lines.add(
          String.format(Locale.ROOT, "%s%.6f %.6f", CALIBRATION, knot.probability(), knot.right()));
    }
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
    List<Calibration.Knot> knots = new ArrayList<>();
    for (String entry : entries) {
      int space = entry.lastIndexOf(' ');
      String key = entry.substring(0, space);
      double value = Double.parseDouble(entry.substring(space + 1));
      if (key.startsWith(CALIBRATION)) {
        double probability = Double.parseDouble(key.substring(CALIBRATION.length()));
        knots.add(new Calibration.Knot(probability, value));
      } else {
        weights.put(key, value);
      }
    }
    return new SpeakerModel(
        model(PERSON, PersonFeature.ALL, weights),
        model(PRONOUN, PronounFeature.ALL, weights),
        model(DESCRIPTION, DescriptionFeature.ALL, weights),
        model(BODY, BodyFeature.ALL, weights),
        model(DOCUMENT, DocumentFeature.ALL, weights),
        model(CONFIDENCE, ConfidenceFeature.ALL, weights),
        knots.isEmpty() ? Calibration.none() : new Calibration(knots));
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
