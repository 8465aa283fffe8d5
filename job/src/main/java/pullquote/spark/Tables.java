package pullquote.spark;

import java.util.List;

/** The tables of the output. */
final class Tables {

  /** In the order in which people read about them. */
  static final List<Table> ALL =
      List.of(
          ArticlesTable.TABLE,
          SentencesTable.TABLE,
          QuotesTable.TABLE,
          SummariesTable.TABLE,
          SpeakersTable.TABLE,
          RejectsTable.TABLE);

  private Tables() {}
}
