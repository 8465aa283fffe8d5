package pullquote.entity;

/** What a word can be, by the lists: a word may be of several classes. */
enum WordClass {
  DETERMINER,
  QUANTIFIER,
  POSSESSIVE,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  PRONOUN,
  AUXILIARY,
  CUE,
  ADVERB,
  /** A common verb whose form does not tell it. */
  VERB,
  /** Opens sentences, and is no name there. */
  OPENER,
  MONTH,
  DAY,
  /** A form of address: Mr, Ms. */
  ADDRESS,
  /** A title before a name: Sen., Dr, Lord. */
  RANK,
  /** Goes with a title: former, deputy, Republican. */
  MODIFIER,
  /** Part of a surname written small: van, bin. */
  PARTICLE,
  /** After a surname: Jr., III. */
  SUFFIX,
  /** Marks a capitalised name as no person's. */
  ORGANISATION,
  /** Letters after a name: QC, MBE. */
  HONOUR,
  /** Marks the name of a newspaper, an agency, a broadcaster. */
  MEDIA,
  /** A title without which nobody knows its bearer: Pope, Lord. */
  NOBLE,
  /** What bodies have and people do not: shares, profits. */
  CORPORATE,
  /** Marks one so too, but is a surname as well: Hall, Post. */
  SURNAME_LIKE,
  /** The head of a body: company, ministry. */
  INSTITUTION,
  /** The head of something written or recorded. */
  DOCUMENT,
  /** Several people: a crowd. */
  GROUP,
  /** First word of a phrase for one person: minister, woman, chief (executive). */
  ROLE;

  /** Its bit in a word's set of classes; never leaves the process. */
  @SuppressWarnings("EnumOrdinal")
  final int bit = 1 << ordinal();

  /** Closed classes: such a word, capitalised, begins no name. */
  static final int FUNCTION =
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
}
