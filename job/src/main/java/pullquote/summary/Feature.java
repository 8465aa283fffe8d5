package pullquote.summary;

import java.util.Locale;

/** What the salience of a sentence is made of. Each lies in [0, 1], or close by. */
enum Feature {
  /** Always one. */
  BIAS,
  /** It opens the body. */
  FIRST,
  /** It is the second sentence of the body. */
  SECOND,
  /** It is the third sentence of the body. */
  THIRD,
  /** Falls off with the number of sentences before it. */
  EARLY,
  /** Falls from one at the first sentence to zero at the last. */
  REMAINING,
  /** It opens a paragraph. */
  PARAGRAPH_START,
  /** Cosine with the whole body. */
  CENTRALITY,
  /** How much the sentences after it speak of the same things. (PacSum: Zheng and Lapata 2019.) */
  FORWARD,
  /** How much the sentences before it have said the same already. */
  BACKWARD,
  /** Cosine with the first three sentences, itself left out. */
  LEAD_LIKENESS,
  /** The share of the headline's terms that it holds, by rarity. */
  TITLE,
  /** How often the names in it stand in the article. */
  NAMES,
  /** The number of terms of the story (rare in the language, frequent here). */
  TOPIC_TERMS,
  /** The mean rarity of its words. */
  RARITY,
  /** Its length, on a logarithmic scale, 64 words and more being one. */
  LENGTH,
  /** It has fewer than eight words. */
  SHORT,
  /** It has more than forty words. */
  LONG,
  /** The share of it that stands between quotation marks. */
  QUOTED,
  /** It begins with a quotation mark. */
  QUOTE_START,
  /** It holds a number. */
  NUMBER,
  /** It leans on a sentence before it: begins with a pronoun or a connective. */
  LEANING,
  /** First and second persons. */
  TALK,
  /** It asks a question. */
  QUESTION,
  /** It points at a picture: (pictured), (left), above. */
  PICTURE;

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
