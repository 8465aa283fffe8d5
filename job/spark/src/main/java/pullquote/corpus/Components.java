package pullquote.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.tables.TextOrder;

/**
 * The connected components of a graph. Where one task does the work, it joins the nodes in memory.
 * Where several do, each does that for its own edges, and what is left is joined by turns of large
 * and small stars (Kiveris and others, Connected Components in MapReduce and Beyond, 2014).
 */
final class Components {

  static final String NODE = "node";
  static final String ROOT = "root";

  static final StructType EDGES =
      Columns.struct(
          Columns.required(NODE, DataTypes.StringType),
          Columns.required(ROOT, DataTypes.StringType));

  private static final int MOST_ROUNDS = 60;

  private Components() {}

  /**
   * Each node that has an edge, with the least node of its component.
   *
   * @param edges two columns, {@link #NODE} and {@link #ROOT}
   * @param name of the intermediate tables
   */
  static Dataset<Row> of(Dataset<Row> edges, Workspace workspace, String name) {
    Dataset<Row> contracted =
        edges.coalesce(workspace.parts()).mapPartitions(joined(), Encoders.row(EDGES));
    if (workspace.parts() == 1) {
      return contracted;
    }
    Dataset<Row> stars = workspace.kept(name + "_0", contracted);
    Row before = fingerprint(stars);
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      stars = workspace.kept(name + "_" + round, smallStar(largeStar(stars, workspace), workspace));
      Row now = fingerprint(stars);
      if (now.equals(before)) {
        return stars.union(stars.select(col(ROOT).as(NODE), col(ROOT))).distinct();
      }
      before = now;
    }
    throw new IllegalStateException("the components of " + name + " do not settle");
  }

  /** Sums up the edges, whatever their order: equal for equal edges. */
  private static Row fingerprint(Dataset<Row> stars) {
    return stars
        .select(xxhash64(col(NODE), col(ROOT)).as("hash"))
        .agg(
            count(lit(1)),
            sum(col("hash").bitwiseAND(lit(0xffffffffL))),
            sum(shiftrightunsigned(col("hash"), 32)))
        .head();
  }

  /** Ties each larger neighbour of a node to the least of the node and its neighbours. */
  private static Dataset<Row> largeStar(Dataset<Row> edges, Workspace workspace) {
    Dataset<Row> both =
        edges.union(edges.select(col(ROOT).as(NODE), col(NODE).as(ROOT))).distinct();
    return workspace
        .gathered(both, NODE, ROOT)
        .mapPartitions(stars(true), Encoders.row(EDGES))
        .distinct();
  }

  /** Ties a node and its smaller neighbours to the least of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges, Workspace workspace) {
    return workspace
        .gathered(edges, NODE, ROOT)
        .mapPartitions(stars(false), Encoders.row(EDGES))
        .distinct();
  }

  /** Of rows by node and neighbour; the first neighbour of a node is its least. */
  private static MapPartitionsFunction<Row, Row> stars(boolean large) {
    return rows -> new StarEdges(rows, large);
  }

  private static final class StarEdges implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final boolean large;
    private @Nullable String node;
    private String least = "";
    private @Nullable Row next;

    StarEdges(Iterator<Row> rows, boolean large) {
      this.rows = rows;
      this.large = large;
    }

    @Override
    public boolean hasNext() {
      while (next == null && rows.hasNext()) {
        next = edge(rows.next());
      }
      return next != null;
    }

    private @Nullable Row edge(Row row) {
      String of = row.getString(0);
      String neighbour = row.getString(1);
      boolean first = !of.equals(node);
      if (first) {
        node = of;
        least = smaller(of, neighbour) ? of : neighbour;
      }
      if (large) {
        return smaller(of, neighbour) ? RowFactory.create(neighbour, least) : null;
      }
      return RowFactory.create(first ? of : neighbour, least);
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = Objects.requireNonNull(next);
      next = null;
      return row;
    }
  }

  /** Spark's order of texts. */
  private static boolean smaller(String one, String other) {
    return TextOrder.compare(one, other) < 0;
  }

  private static MapPartitionsFunction<Row, Row> joined() {
    return rows -> {
      Map<String, String> parents = new HashMap<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        join(parents, row.getString(0), row.getString(1));
      }
      List<String> nodes = new ArrayList<>(parents.keySet());
      return nodes.stream().map(node -> RowFactory.create(node, root(parents, node))).iterator();
    };
  }

  /** Joins the components of two nodes; the root of one is its least node. */
  static void join(Map<String, String> parents, String one, String other) {
    String root = root(parents, one);
    String otherRoot = root(parents, other);
    if (smaller(root, otherRoot)) {
      parents.put(otherRoot, root);
    } else {
      parents.put(root, otherRoot);
    }
  }

  /** The least node of a node's component; the way there gets shorter. */
  static String root(Map<String, String> parents, String node) {
    String at = node;
    parents.putIfAbsent(at, at);
    for (String parent = parents.get(at); !parent.equals(at); parent = parents.get(at)) {
      String above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = above;
    }
    return at;
  }
}
