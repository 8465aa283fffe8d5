package pullquote.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import pullquote.entity.LogLinearTrainer.Example;
import pullquote.language.Words;
import pullquote.quote.Calibration;
import pullquote.quote.Quote;
import pullquote.quote.QuoteReader;
import pullquote.quote.Status;
import pullquote.text.Document;
import pullquote.text.Span;
import pullquote.text.Splitter;

/** Learns the weights of the second decision from labelled articles. */
public final class SpeakerTrainer {
  /** Of the penalty on weights that leave those set by hand. */
  private static final double STRENGTH = 2;

  /** Only speakers are labelled, not all names: the labels may move these weights but little. */
  private static final double STRENGTH_FOR_PERSONS = 8;

  private static final int ROUNDS = 2;

  /**
   * So many wrong answers are reckoned with for each that is seen: outlets left out in turn are
   * nearer to those learnt from than others are, of whose sure answers somewhat more are wrong.
   */
  private static final double CAUTION = 1.2;

  private SpeakerTrainer() {}

  /**
   * An article to learn from.
   *
   * @param labelled its quotes with the labelled mentions
   * @param own the same with the mentions that the product finds
   */
  public record Lesson(GoldArticle gold, Document document, List<Quote> labelled, List<Quote> own) {
    public Lesson {
      labelled = List.copyOf(labelled);
      own = List.copyOf(own);
    }

    /** Reads an article. */
    public static Lesson of(GoldArticle gold, Splitter splitter, QuoteReader reader) {
      Document document = splitter.split(gold.article());
      return new Lesson(gold, document, GoldMentions.quotes(document, gold), reader.read(document));
    }
  }

  /**
   * A speaker found, and whether it is the right one.
   *
   * @param label what the reader says; null of a quotation that is no speech
   * @param right whether it has the right name
   * @param values by which the confidence is judged
   */
  public record Outcome(
      Identification found, @Nullable GoldQuotation label, boolean right, List<Double> values) {}

  /** The rankers' weights, the confidence left as it was set by hand. */
  public static SpeakerModel train(List<Lesson> lessons) {
    SpeakerModel start = SpeakerModel.start();
    SpeakerModel model = start;
    for (int round = 0; round < ROUNDS; round++) {
      Examples examples = new Examples();
      for (Lesson lesson : lessons) {
        examples.add(lesson, model);
      }
      model =
          start.withRankers(
              LogLinearTrainer.fit(examples.persons, start.persons(), STRENGTH_FOR_PERSONS),
              LogLinearTrainer.fit(examples.pronouns, start.pronouns(), STRENGTH),
              LogLinearTrainer.fit(examples.descriptions, start.descriptions(), STRENGTH),
              LogLinearTrainer.fit(examples.bodies, start.bodies(), STRENGTH),
              LogLinearTrainer.fit(examples.documents, start.documents(), STRENGTH));
    }
    return model;
  }

  /** The same model with the confidence fitted to speakers found. */
  public static SpeakerModel withConfidence(SpeakerModel model, List<Outcome> outcomes) {
    List<Example> examples = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.found().speaker() != null) {
        examples.add(Example.of(array(outcome), outcome.right()));
      }
    }
    LogLinear start = LogLinear.start(ConfidenceFeature.ALL);
    return model.withConfidence(LogLinearTrainer.fit(examples, start, STRENGTH));
  }

  /** The confidence that a model gives a speaker found by another one. */
  public static double confidence(SpeakerModel model, Outcome outcome) {
    return outcome.found().speaker() == null ? 0 : model.confidence(array(outcome));
  }

  /**
   * How far the confidence can be taken at its word.
   *
   * @param outcomes speakers found, and nobody
   * @param confidences of each, by a model that has not seen it
   */
  public static Calibration calibration(List<Outcome> outcomes, List<Double> confidences) {
    List<Calibration.Knot> seen = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).found().speaker() != null) {
        seen.add(new Calibration.Knot(confidences.get(i), outcomes.get(i).right() ? 1 : 0));
      }
    }
    List<Calibration.Knot> cautious = new ArrayList<>();
    for (Calibration.Knot knot : Calibration.fit(seen).knots()) {
      double right = knot.right() / (knot.right() + CAUTION * (1 - knot.right()));
      cautious.add(new Calibration.Knot(knot.probability(), right));
    }
    return new Calibration(cautious);
  }

  private static double[] array(Outcome outcome) {
    return outcome.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** What a model finds where the mentions are those of the labels. */
  public static List<Outcome> withLabelledMentions(Lesson lesson, SpeakerModel model) {
    return outcomes(lesson, lesson.labelled(), model);
  }

  /** What a model finds where the mentions are the product's. */
  public static List<Outcome> withOwnMentions(Lesson lesson, SpeakerModel model) {
    return outcomes(lesson, lesson.own(), model);
  }

  /** Of all quotes with a mention, but for those that are not counted. */
  private static List<Outcome> outcomes(Lesson lesson, List<Quote> quotes, SpeakerModel model) {
    List<List<Double>> values = new ArrayList<>();
    DecisionLog log =
        new DecisionLog() {
          @Override
          public void speaker(Identification found, int word, double[] described) {
            values.add(DoubleStream.of(described).boxed().toList());
          }
        };
    SpeakerResolver resolver = new SpeakerResolver(SpeakerRegistry.EMPTY, model);
    List<Identification> found = resolver.identify(Words.of(lesson.document()), quotes, log);
    List<Outcome> outcomes = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Span mention = quote.attribution().mention();
      if (quote.attribution().status() != Status.ATTRIBUTED || mention == null) {
        continue;
      }
      List<Double> described = values.get(next++);
      GoldQuotation label = GoldMentions.label(quote.quotation().span(), lesson.gold());
      if (label == null || !label.isCounted()) {
        continue;
      }
      boolean speech = label.status() == GoldQuotation.Status.SPEECH;
      boolean right = speech && isRight(found.get(i), mention, label);
      outcomes.add(new Outcome(found.get(i), speech ? label : null, right, described));
    }
    return outcomes;
  }

  /**
   * Whether the speaker is right: by name; for a group, a document or somebody unnamed that the
   * mention is theirs and that nobody else's name stands in their place.
   */
  static boolean isRight(Identification found, Span mention, GoldQuotation label) {
    String speaker = label.speaker();
    SpeakerType type = label.type();
    if (speaker == null || type == null) {
      return false;
    }
    Speaker ours = found.speaker();
    if (ours != null && SpeakerNames.same(ours.name(), speaker, type)) {
      return true;
    }
    if (isNamed(type)) {
      return false;
    }
    String behalf = label.onBehalfOf();
    boolean named =
        ours != null
            && isNamed(ours.type())
            && !(behalf != null && SpeakerNames.same(ours.name(), behalf, SpeakerType.PERSON));
    Span theirs = label.mention();
    boolean overlap =
        theirs != null && theirs.start() < mention.end() && mention.start() < theirs.end();
    return overlap && (!named || type == SpeakerType.DOCUMENT);
  }

  private static boolean isNamed(SpeakerType type) {
    return type == SpeakerType.PERSON || type == SpeakerType.ORGANISATION;
  }

  /** What is learnt from, gathered with the answers of a model. */
  private static final class Examples {
    private final List<Example> persons = new ArrayList<>();
    private final List<Example> pronouns = new ArrayList<>();
    private final List<Example> descriptions = new ArrayList<>();
    private final List<Example> bodies = new ArrayList<>();
    private final List<Example> documents = new ArrayList<>();

    /** Candidates by name. */
    private record Choice(List<String> candidates, List<double[]> values) {
      static Choice of(List<Entity> candidates, List<double[]> values) {
        return new Choice(candidates.stream().map(Entity::name).toList(), List.copyOf(values));
      }
    }

    void add(Lesson lesson, SpeakerModel model) {
      Map<Integer, Choice> choices = new HashMap<>();
      Map<Integer, Choice> described = new HashMap<>();
      Map<Integer, Choice> organised = new HashMap<>();
      Map<Integer, Choice> written = new HashMap<>();
      List<Integer> mentions = new ArrayList<>();
      DecisionLog log =
          new DecisionLog() {
            @Override
            public void cast(Cast cast) {
              persons(cast, lesson.gold());
            }

            @Override
            public void pronoun(int word, List<Entity> candidates, List<double[]> values) {
              choices.put(word, Choice.of(candidates, values));
            }

            @Override
            public void description(int word, List<Entity> candidates, List<double[]> values) {
              described.put(word, Choice.of(candidates, values));
            }

            @Override
            public void body(int word, List<Source> candidates, List<double[]> values) {
              List<String> names = new ArrayList<>();
              candidates.forEach(
                  source -> names.add(Objects.requireNonNullElse(source.name(), "")));
              organised.put(word, new Choice(names, List.copyOf(values)));
            }

            @Override
            public void document(int word, List<Entity> candidates, List<double[]> values) {
              written.put(word, Choice.of(candidates, values));
            }

            @Override
            public void speaker(Identification found, int word, double[] values) {
              mentions.add(word);
            }
          };
      new SpeakerResolver(SpeakerRegistry.EMPTY, model)
          .identify(Words.of(lesson.document()), lesson.labelled(), log);
      Set<Integer> seen = new HashSet<>();
      int next = 0;
      for (Quote quote : lesson.labelled()) {
        if (quote.attribution().mention() == null) {
          continue;
        }
        int word = mentions.get(next++);
        GoldQuotation label = GoldMentions.label(quote.quotation().span(), lesson.gold());
        if (label == null || label.doubt() || !seen.add(word)) {
          continue;
        }
        Choice choice = choices.get(word);
        Choice description = described.get(word);
        Choice body = organised.get(word);
        Choice document = written.get(word);
        if (choice != null) {
          add(choice, right(choice, label), pronouns);
        }
        if (description != null) {
          BitSet right = right(description, label);
          right.set(description.candidates().size(), label.type() == SpeakerType.UNNAMED);
          add(description, right, descriptions);
        }
        if (document != null) {
          BitSet right = right(document, label);
          boolean asWritten = right.isEmpty() && isAsWritten(lesson, quote, label);
          right.set(document.candidates().size(), asWritten);
          add(document, right, documents);
        }
        if (body != null) {
          BitSet right = right(body, label);
          boolean asWritten = right.isEmpty() && isAsWritten(lesson, quote, label);
          right.set(body.candidates().size(), asWritten);
          add(body, right, bodies);
        }
      }
    }

    /** Whether the speaker is whom the mention's own words tell. */
    private static boolean isAsWritten(Lesson lesson, Quote quote, GoldQuotation label) {
      Span mention = quote.attribution().mention();
      boolean named = label.type() != null && isNamed(label.type());
      return mention != null
          && (!named
              || SpeakerNames.same(lesson.document().text(mention), label.speaker(), label.type()));
    }

    private static BitSet right(Choice choice, GoldQuotation label) {
      String speaker = label.speaker();
      SpeakerType type = label.type();
      BitSet right = new BitSet();
      for (int i = 0; i < choice.candidates().size() && speaker != null && type != null; i++) {
        right.set(i, SpeakerNames.same(choice.candidates().get(i), speaker, type));
      }
      return right;
    }

    private static void add(Choice choice, BitSet right, List<Example> examples) {
      if (!right.isEmpty()) {
        examples.add(new Example(choice.values(), right));
      }
    }

    /** Of the names, only those of speakers are known to be a person's or not. */
    private void persons(Cast cast, GoldArticle gold) {
      for (Entity entity : cast.people().all()) {
        for (GoldSpeaker speaker : gold.speakers()) {
          boolean named = isNamed(speaker.type());
          if (named && SpeakerNames.same(entity.name(), speaker.name(), speaker.type())) {
            boolean person = speaker.type() == SpeakerType.PERSON;
            persons.add(Example.of(entity.personValues(), person));
            break;
          }
        }
      }
    }
  }
}
