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

  static Table named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  /** What is counted of a table when it is read back; of anything else, the rows alone. */
  static Reckoning reckoning(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .map(Table::reckoning)
        .orElse(Reckoning.NONE);
  }
}
