package pullquote.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/**
 * What a word can be, by the lists: a word may be of several classes. Each class has a list of its
 * name beside this file; those without one come from lists that say more (titles, bodies, roles).
 */
public enum WordClass {
  DETERMINER,
  QUANTIFIER,
  POSSESSIVE,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  PRONOUN,
  /** Stands for a noun phrase by itself: he, this, another. */
  LONE,
  AUXILIARY,
  /** A verb of speech: said, claims. */
  CUE,
  ADVERB,
  /** A common verb whose form does not tell it. */
  VERB,
  /** Opens sentences, and is no name there. */
  OPENER,
  MONTH,
  DAY,
  /** A form of address: Mr, Ms. */
  ADDRESS(null),
  /** A title before a name: Sen., Dr, Lord. */
  RANK(null),
  /** Goes with a title: former, deputy, Republican. */
  MODIFIER(null),
  /** Part of a surname written small: van, bin. */
  PARTICLE,
  /** After a surname: Jr., III. */
  SUFFIX,
  /** Marks a capitalised name as no person's. */
  ORGANISATION(null),
  /** Letters after a name: QC, MBE. */
  HONOUR,
  /** Marks the name of a newspaper, an agency, a broadcaster. */
  MEDIA(null),
  /** A title without which nobody knows its bearer: Pope, Lord. */
  NOBLE,
  /** What bodies have and people do not: shares, profits. */
  CORPORATE,
  /** A stretch of time: week, seasons. */
  TIME,
  /** A pronoun of one thing: it. */
  THING,
  /** A pronoun of several: they. */
  SEVERAL,
  /** A pronoun of those who talk, or are talked to: I, your. */
  TALK,
  /** A pronoun that is a subject: he. */
  NOMINATIVE,
  /** A pronoun that is an object: him. */
  OBJECTIVE,
  /** Opens a phrase that speaks of something as known: the, this. */
  DEFINITE,
  /** Points back where a sentence opens with it: this, another. */
  POINTING,
  /** Before a place: in, near. */
  PLACING,
  /** Before what has been told of: after (the match). */
  EVENT,
  /** Begins a noun's complement, which says which one is meant: of, who. */
  COMPLEMENT,
  /** A noun that needs no introduction: government, sun. */
  KNOWN,
  /** Brings something new into the text: a, some, the. */
  INTRODUCING,
  /** Ties a sentence to the one before it, at its opening: but. The list has phrases too. */
  CONNECTIVE,
  /** The same between commas inside the sentence: however. */
  INNER,
  /** A verb with which "it" may refer to nothing: is, seems. */
  EMPTY,
  /** Begins the clause that an empty "it" stands for: that, whether. */
  CLAUSE,
  /** A plural without an s: people. */
  PLURAL,
  /** Behind the name of several: are, have. */
  PLURAL_VERB,
  /** Before the capital inside a surname: Mc, Fitz. */
  SURNAME_BEGINNING,
  /** Several people that "they" may refer to: police. */
  CROWD,
  /** A pronoun of all: everyone. */
  ALL,
  /** Several by itself: many, those. */
  MANY,
  /** The place in a row: first, third. */
  ORDINAL,
  /** The verbs of speech that introduce hardly anything else: said. */
  SAYING,
  /** Joins what somebody heads or speaks for: of, for. */
  JOINT,
  /** Before a place rather than a person: in, near. */
  WHERE,
  /** What is joined to a word by an apostrophe: ’s, ’ll. */
  CLITIC,
  /** He, his, Mr. */
  MALE,
  /** She, her, Mrs. */
  FEMALE,
  /** Marks one so too, but is a surname as well: Hall, Post. */
  SURNAME_LIKE(null),
  /** The head of a body: company, ministry. */
  INSTITUTION,
  /** The head of something written or recorded. */
  DOCUMENT,
  /** Several people: a crowd. */
  GROUP,
  /** First word of a phrase for one person: minister, woman, chief (executive). */
  ROLE(null),
  /** First word of the name of a place: Russia, new (York). */
  PLACE(null);

  /** Its bit in a word's set of classes; never leaves the process. */
  public final long bit;

  /** Closed classes: such a word, capitalised, begins no name. */
  public static final long FUNCTION =
      DETERMINER.bit
          | QUANTIFIER.bit
          | POSSESSIVE.bit
          | PREPOSITION.bit
          | CONJUNCTION.bit
          | SUBORDINATOR.bit
          | RELATIVE.bit
          | PRONOUN.bit
          | AUXILIARY.bit
          | ADVERB.bit;

  private final @Nullable String list;

  WordClass() {
    list = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    bit = bit();
  }

  WordClass(@Nullable String list) {
    this.list = list;
    bit = bit();
  }

  @SuppressWarnings("EnumOrdinal")
  private long bit() {
    if (ordinal() >= Long.SIZE) {
      throw new IllegalStateException(name() + " is one class more than a long has bits");
    }
    return 1L << ordinal();
  }

  /** The entries of its own list, words and phrases; none if it has no list. */
  List<String> entries() {
    return list == null ? List.of() : WordList.entries(WordClass.class, list);
  }
}
