package pullquote.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import pullquote.entity.PersonName;
import pullquote.entity.SpeakerType;
import pullquote.language.FirstNames;
import pullquote.language.Gender;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.text.WordCount;

/**
 * A quote as the table of speakers counts it.
 *
 * @param name of the speaker in the corpus
 * @param localName the name that the article has
 * @param utterance the same for quotes that are counted once
 */
public record QuotedRow(
    String speakerId,
    String name,
    String type,
    String localName,
    @Nullable String mention,
    @Nullable String descriptor,
    String text,
    String articleId,
    String utterance,
    @Nullable String outlet,
    @Nullable Instant publishedAt,
    boolean ambiguous,
    List<String> externalIds) {

  public QuotedRow {
    externalIds = List.copyOf(externalIds);
  }

  /** The row, by {@link SpeakersTable#QUOTED}. */
  public Row row() {
    boolean person = type.equals(SpeakerType.PERSON.key());
    return RowFactory.create(
        speakerId,
        name,
        type,
        aliases().toArray(String[]::new),
        descriptor,
        WordCount.in(text),
        articleId,
        utterance,
        outlet,
        publishedAt,
        person && mention != null ? sign(genderOfPronoun(mention)) : 0,
        person && mention != null ? sign(genderOfTitle(mention)) : 0,
        person ? sign(ofFirstName()) : 0,
        ambiguous,
        externalIds.toArray(String[]::new));
  }

  private List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    if (!localName.equals(name)) {
      aliases.add(localName);
    }
    if (mention != null && Aliases.isAlias(mention, name) && !mention.equals(localName)) {
      aliases.add(mention);
    }
    return aliases;
  }

  private static int sign(@Nullable Gender gender) {
    return gender == Gender.MALE ? 1 : gender == Gender.FEMALE ? -1 : 0;
  }

  /** The sex that a mention tells which is a pronoun. */
  public static Gender genderOfPronoun(String mention) {
    long classes = Vocabulary.classes(mention.toLowerCase(Locale.ROOT));
    if ((classes & (WordClass.PRONOUN.bit | WordClass.POSSESSIVE.bit)) == 0) {
      return Gender.UNKNOWN;
    }
    return (classes & WordClass.MALE.bit) != 0
        ? Gender.MALE
        : (classes & WordClass.FEMALE.bit) != 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The sex that the form of address tells with which a mention begins. */
  public static Gender genderOfTitle(String mention) {
    int end = mention.indexOf(' ');
    return end < 0
        ? Gender.UNKNOWN
        : Gender.ofTitle(mention.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private @Nullable Gender ofFirstName() {
    PersonName person = PersonName.of(name);
    return person.words().isEmpty() || person.isSingle() ? null : FirstNames.gender(person.first());
  }
}
