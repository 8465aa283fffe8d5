package pullquote.spark;

import java.util.List;
import java.util.Optional;

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
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  /** What is counted of a table when it is read back; of anything else, the rows alone. */
  static Reckoning reckoning(String name) {
    return find(name).map(Table::reckoning).orElse(Reckoning.NONE);
  }

  /** The table of a name, if there is one. */
  static Optional<Table> find(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
