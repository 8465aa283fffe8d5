package pullquote.summary;

import java.util.Locale;

/** What the salience of a sentence is made of. Each lies in [0, 1], or close by. */
enum Feature {
  /** Always one. */
  BIAS,
  /** Falls off with the number of sentences before it: by a factor of e every eight. */
  EARLY,
  /** Cosine with the whole body. (Centroid: Radev and others 2004.) */
  CENTRALITY,
  /** The share of the headline's terms that it holds, by IDF. */
  TITLE,
  /** How often the names in it stand in the article. */
  NAMES,
  /** It has more than forty words. */
  LONG,
  /** It begins with a quotation. */
  QUOTATION,
  /** It holds a number. */
  NUMBER,
  /** First and second persons. */
  TALK,
  /** It asks a question. */
  QUESTION,
  /** A day of the week, today, yesterday: when the news happened. */
  DAY,
  /** A year in figures. */
  YEAR,
  /** Words of an earlier or a longer time: since, decades, previously. */
  BACKGROUND,
  /** Words that weigh, compare and explain: because, often, seems. */
  WEIGHING;

  /** Where it stands in a row of features. */
  @SuppressWarnings("EnumOrdinal") // rows are made and read in one run
  int column() {
    return ordinal();
  }

  /** The name in a model and in an explanation. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
