package pullquote.entity;

/** How a mention names somebody. */
enum Form {
  FULL_NAME,
  ONE_WORD,
  PRONOUN,
  DESCRIPTION
}
