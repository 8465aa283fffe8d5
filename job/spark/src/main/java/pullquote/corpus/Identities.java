package pullquote.corpus;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.entity.SpeakerMethod;
import pullquote.entity.SpeakerType;
import pullquote.language.Gender;
import pullquote.language.LetterCase;
import pullquote.tables.QuotedRow;

/**
 * Finds the people and organisations of the corpus behind the named speakers of its articles. The
 * speakers whose names may mean one are brought together, by surname or by acronym.
 */
final class Identities {

  /** One row a named speaker of an article: who it is. */
  static final StructType FOUND =
      Columns.struct(
          Columns.required("article_id", DataTypes.StringType),
          Columns.required("local_id", DataTypes.StringType),
          Columns.required("speaker_id", DataTypes.StringType),
          Columns.required("speaker", DataTypes.StringType),
          Columns.required("type", DataTypes.StringType),
          Columns.required("ambiguous", DataTypes.BooleanType));

  private static final StructType OCCURRENCES =
      Columns.struct(
          Columns.required("family", DataTypes.StringType),
          Columns.required("article_id", DataTypes.StringType),
          Columns.required("local_id", DataTypes.StringType),
          Columns.required("name", DataTypes.StringType),
          Columns.required("type", DataTypes.StringType),
          Columns.optional("outlet", DataTypes.StringType),
          Columns.required("day", DataTypes.LongType),
          Columns.required("roles", Columns.STRINGS),
          Columns.required("gender", DataTypes.StringType),
          Columns.required("context", DataTypes.BinaryType),
          Columns.required("known", DataTypes.BooleanType),
          Columns.required("spelled", DataTypes.BooleanType));

  private static final long MICROS_A_DAY = 86_400_000_000L;

  private static final int MOST_ROLES = 12;

  private static final int SHORTEST_SURNAME = 3;

  /** A word that is written small oftener than this is no name, whatever its capital here. */
  private static final double WORD = 0.3;

  private Identities() {}

  /**
   * The identities of the named speakers.
   *
   * @param articles {@code article_id}, {@code at}, {@code text}, {@code outlet}, {@code quotes}
   */
  static Dataset<Row> of(Dataset<Row> articles, Workspace workspace) {
    Dataset<Row> occurrences =
        articles.flatMap(
            (FlatMapFunction<Row, Row>) Identities::occurrences, Encoders.row(OCCURRENCES));
    return workspace
        .gathered(occurrences, "family", "article_id", "local_id")
        .mapPartitions(Groups.each(Identities::resolved), Encoders.row(FOUND));
  }

  /** What an article tells of one speaker. */
  private static final class Gathered {
    private final String name;
    private final SpeakerType type;
    private final Set<String> roles = new LinkedHashSet<>();
    private boolean known;
    private Gender title = Gender.UNKNOWN;
    private Gender pronoun = Gender.UNKNOWN;
    private boolean spelled;

    private Gathered(String name, SpeakerType type) {
      this.name = name;
      this.type = type;
    }

    private Gender gender(NameForm form) {
      if (form.title() != Gender.UNKNOWN) {
        return form.title();
      }
      return title == Gender.UNKNOWN ? pronoun : title;
    }
  }

  /** Whether a speaker has a name that other articles may have too. */
  static boolean isNamed(@Nullable String localId, @Nullable String type, String articleId) {
    return localId != null
        && (SpeakerType.PERSON.key().equals(type) || SpeakerType.ORGANISATION.key().equals(type))
        && !localId.startsWith(articleId + "#");
  }

  /**
   * Whether an article calls a source by one word with a capital and nothing else, of which it
   * cannot tell whether it is a name: the corpus may know somebody of that surname.
   */
  private static boolean mayBeSurname(@Nullable String name, @Nullable String type) {
    return name != null
        && SpeakerType.UNNAMED.key().equals(type)
        && name.length() >= SHORTEST_SURNAME
        && Character.isUpperCase(name.charAt(0))
        && name.chars().allMatch(Character::isLetter)
        && LetterCase.small(name.toLowerCase(Locale.ROOT)) < WORD;
  }

  private static Iterator<Row> occurrences(Row article) {
    String articleId = article.getAs("article_id");
    Map<String, Gathered> speakers = new LinkedHashMap<>();
    List<Row> quotes = article.getList(article.fieldIndex("quotes"));
    for (Row quote : quotes) {
      String localId = quote.getAs("speaker_id");
      String type = quote.getAs("speaker_type");
      if (localId != null
          && type != null
          && (isNamed(localId, type, articleId) || mayBeSurname(quote.getAs("speaker"), type))) {
        gather(
            speakers.computeIfAbsent(
                localId,
                id ->
                    new Gathered(
                        quote.getAs("speaker"),
                        SpeakerType.valueOf(type.toUpperCase(Locale.ROOT)))),
            quote);
      }
    }
    if (speakers.isEmpty()) {
      return List.<Row>of().iterator();
    }
    String text = article.getAs("text");
    byte[] context = bytes(Context.names(text));
    long at = article.<Long>getAs("at");
    long day = at == Long.MAX_VALUE ? Occurrence.UNDATED : Math.floorDiv(at, MICROS_A_DAY);
    List<Row> rows = new ArrayList<>();
    speakers.forEach(
        (localId, speaker) -> {
          NameForm form = NameForm.of(speaker.type, speaker.name);
          boolean spelled = speaker.spelled || isSpelled(form, text);
          rows.add(
              RowFactory.create(
                  form.family(),
                  articleId,
                  localId,
                  speaker.name,
                  speaker.type.name(),
                  article.getAs("outlet"),
                  day,
                  speaker.roles.stream().limit(MOST_ROLES).toArray(String[]::new),
                  speaker.gender(form).name(),
                  context,
                  speaker.known,
                  spelled));
        });
    return rows.iterator();
  }

  private static void gather(Gathered speaker, Row quote) {
    String descriptor = quote.getAs("descriptor");
    if (descriptor != null) {
      speaker.roles.addAll(Context.roles(descriptor));
    }
    String method = quote.getAs("speaker_method");
    // Whoever a registry or a reader has named is left at that.
    speaker.known |=
        SpeakerMethod.REGISTRY.key().equals(method) || SpeakerMethod.CORRECTED.key().equals(method);
    String mention = quote.getAs("mention");
    if (mention != null) {
      if (speaker.title == Gender.UNKNOWN && speaker.type == SpeakerType.PERSON) {
        speaker.title = QuotedRow.genderOfTitle(mention);
        speaker.pronoun = QuotedRow.genderOfPronoun(mention);
      }
      speaker.spelled |= NameForm.isAcronym(mention) && !NameForm.isAcronym(speaker.name);
    }
  }

  private static boolean isSpelled(NameForm form, String text) {
    return form.person() == null
        && form.words().size() > 1
        && text.contains("(" + form.initials().toUpperCase(Locale.ROOT) + ")");
  }

  private static List<Row> resolved(Iterator<Row> family) {
    List<Occurrence> occurrences = new ArrayList<>();
    SpeakerType type = SpeakerType.ORGANISATION;
    while (family.hasNext()) {
      Row row = family.next();
      if (row.getString(0).startsWith("p ")) {
        type = SpeakerType.PERSON;
      }
      occurrences.add(occurrence(row));
    }
    Family.resolve(type, occurrences);
    Map<Identity, Known> known = new HashMap<>();
    List<Row> found = new ArrayList<>(occurrences.size());
    for (Occurrence occurrence : occurrences) {
      Identity identity = occurrence.identity;
      if (identity != null) {
        Known it = known.computeIfAbsent(identity, Known::of);
        if (it.named()) {
          found.add(
              RowFactory.create(
                  occurrence.articleId,
                  occurrence.localId,
                  it.id(),
                  it.name(),
                  it.type(),
                  it.ambiguous()));
        }
      }
    }
    return found;
  }

  /** What is the same for all that belong to an identity, found by a look at each of them. */
  private record Known(String id, String name, String type, boolean ambiguous, boolean named) {
    static Known of(Identity identity) {
      return new Known(
          identity.id(),
          identity.name(),
          identity.type().key(),
          identity.ambiguous(),
          identity.isNamed());
    }
  }

  private static Occurrence occurrence(Row row) {
    SpeakerType type = SpeakerType.valueOf(row.getString(4));
    String localId = row.getString(2);
    String name = row.getString(3);
    return new Occurrence(
        row.getString(1),
        localId,
        name,
        type,
        NameForm.of(type, name),
        row.getString(5),
        row.getLong(6),
        row.getList(7),
        Gender.valueOf(row.getString(8)),
        longs((byte[]) row.get(9)),
        row.getBoolean(10) ? localId : null,
        row.getBoolean(11));
  }

  private static byte[] bytes(long[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    Arrays.stream(values).forEach(buffer::putLong);
    return buffer.array();
  }

  private static long[] longs(byte[] bytes) {
    LongBuffer buffer = ByteBuffer.wrap(bytes).asLongBuffer();
    long[] values = new long[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
