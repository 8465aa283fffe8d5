package pullquote.tables;

import java.util.List;
import java.util.Optional;

/** The tables of the output. */
public final class Tables {

  /** In the order in which people read about them. */
  public static final List<Table> ALL =
      List.of(
          ArticlesTable.TABLE,
          SentencesTable.TABLE,
          QuotesTable.TABLE,
          SummariesTable.TABLE,
          SpeakersTable.TABLE,
          QuoteClustersTable.TABLE,
          ClusterMembersTable.TABLE,
          RejectsTable.TABLE);

  private Tables() {}

  public static Table named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  /** What is counted of a table when it is read back; of anything else, the rows alone. */
  public static RowCounter counter(String name) {
    return find(name).map(Table::counter).orElse(RowCounter.NONE);
  }

  /** The table of a name, if there is one. */
  public static Optional<Table> find(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
