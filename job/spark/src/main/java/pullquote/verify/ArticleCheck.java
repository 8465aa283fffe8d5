package pullquote.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import pullquote.input.Texts;
import pullquote.quote.AttributionMethod;
import pullquote.tables.ArticlesTable;
import pullquote.tables.QuotesTable;
import pullquote.tables.SentencesTable;
import pullquote.tables.SummariesTable;
import pullquote.tables.Table;
import pullquote.tables.TableRow;

/**
 * Compares the rows of one article, over all tables: every span with the text it points into, what
 * is counted with the rows.
 *
 * @param problems takes the table and what is wrong in it
 */
record ArticleCheck(BiConsumer<Table, String> problems) {

  static final List<String> ARTICLE =
      List.of("article_id", "text", "sentence_count", "quote_count", "content_sha256");
  static final List<String> SENTENCE =
      List.of("article_id", "sentence_index", "start", "end", "text", "in_summary");
  static final List<String> QUOTE =
      List.of(
          "quote_id",
          "article_id",
          "quote_index",
          "sentence_index",
          "start",
          "end",
          "text",
          "closed",
          "cue",
          "cue_start",
          "cue_end",
          "mention",
          "mention_start",
          "mention_end",
          "method",
          "status");
  static final List<String> SUMMARY =
      List.of("article_id", "summary", "sentence_indexes", "top_quote_id");

  /** A pair of marks is at most so many characters on each side. */
  private static final int MOST_MARK = 2;

  private static final int SHOWN = 80;

  /** Checks an article with its rows in the other tables, in their order. */
  void check(
      TableRow article, List<TableRow> sentences, List<TableRow> quotes, List<TableRow> summaries) {
    String id = article.value("article_id");
    String text = article.value("text");
    int[] points = text.codePoints().toArray();
    same(
        ArticlesTable.TABLE,
        id,
        "content_sha256",
        article.value("content_sha256"),
        Texts.sha256(text));
    rows(SentencesTable.TABLE, id, sentences, "sentence_index", article.integer("sentence_count"));
    rows(QuotesTable.TABLE, id, quotes, "quote_index", article.integer("quote_count"));
    for (TableRow sentence : sentences) {
      String row = id + " sentence " + sentence.integer("sentence_index");
      same(
          SentencesTable.TABLE,
          row,
          "text",
          sentence.value("text"),
          slice(points, sentence.integer("start"), sentence.integer("end")));
    }
    for (TableRow quote : quotes) {
      check(quote, id, points, sentences.size());
    }
    if (summaries.size() == 1) {
      check(summaries.get(0), id, sentences, quotes);
    } else {
      problems.accept(
          SummariesTable.TABLE, "the article " + id + " has " + summaries.size() + " summaries");
    }
  }

  private void rows(Table table, String id, List<TableRow> rows, String index, int expected) {
    if (rows.size() != expected) {
      problems.accept(
          table,
          String.format(
              Locale.ROOT, "the article %s has %,d rows, and says %,d", id, rows.size(), expected));
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).integer(index) != i) {
        problems.accept(
            table,
            "the article " + id + " has a row " + rows.get(i).integer(index) + " in place of " + i);
        return;
      }
    }
  }

  private void check(TableRow quote, String id, int[] points, int sentences) {
    String row = quote.value("quote_id");
    same(QuotesTable.TABLE, row, "quote_id", row, QuotesTable.id(id, quote.integer("quote_index")));
    String marked = slice(points, quote.integer("start"), quote.integer("end"));
    String text = quote.value("text");
    boolean opens = opensWord(points, quote.integer("start"));
    if (!isMarked(text, marked, opens, quote.flag("closed"))) {
      differs(QuotesTable.TABLE, row, "text", text, marked);
    }
    span(quote, row, "cue", points);
    span(quote, row, "mention", points);
    boolean named =
        quote.has("mention") || AttributionMethod.CORRECTED.key().equals(quote.string("method"));
    if (quote.value("status").equals("attributed") ? !named : quote.has("mention")) {
      problems.accept(
          QuotesTable.TABLE,
          row + " is " + quote.value("status") + ", and its mention is " + quote.string("mention"));
    }
    int sentence = quote.integer("sentence_index");
    if (sentence < 0 || sentence >= sentences) {
      problems.accept(
          QuotesTable.TABLE, row + " stands in the sentence " + sentence + ", which is not there");
    }
  }

  /** Whether a word begins there: speech whose opening mark is missing begins so. */
  private static boolean opensWord(int[] points, int at) {
    return at == 0 || (at > 0 && at <= points.length && Character.isWhitespace(points[at - 1]));
  }

  /** Whether the text stands between its marks, one of which may be missing. */
  private static boolean isMarked(String text, String marked, boolean opens, boolean closed) {
    for (int at = opens && closed ? 0 : 1; at <= MOST_MARK; at++) {
      int rest = marked.length() - text.length() - at;
      if (marked.startsWith(text, at) && rest >= (closed ? 1 : 0) && rest <= MOST_MARK) {
        return true;
      }
    }
    return false;
  }

  private void span(TableRow quote, String row, String column, int[] points) {
    boolean start = quote.has(column + "_start");
    boolean end = quote.has(column + "_end");
    if (start != quote.has(column) || end != start) {
      problems.accept(QuotesTable.TABLE, row + " has half a " + column);
    } else if (start) {
      same(
          QuotesTable.TABLE,
          row,
          column,
          quote.value(column),
          slice(points, quote.integer(column + "_start"), quote.integer(column + "_end")));
    }
  }

  private void check(TableRow summary, String id, List<TableRow> sentences, List<TableRow> quotes) {
    List<Integer> indexes = summary.integers("sentence_indexes");
    List<Integer> marked = new ArrayList<>();
    for (TableRow sentence : sentences) {
      if (sentence.flag("in_summary")) {
        marked.add(sentence.integer("sentence_index"));
      }
    }
    same(SummariesTable.TABLE, id, "sentence_indexes", indexes.toString(), marked.toString());
    same(
        SummariesTable.TABLE,
        id,
        "summary",
        summary.value("summary"),
        indexes.stream()
            .filter(index -> index >= 0 && index < sentences.size())
            .map(index -> sentences.get(index).value("text"))
            .collect(Collectors.joining(" ")));
    if (summary.has("top_quote_id")) {
      Set<String> ids = new HashSet<>();
      quotes.forEach(quote -> ids.add(quote.value("quote_id")));
      if (!ids.contains(summary.value("top_quote_id"))) {
        problems.accept(
            SummariesTable.TABLE,
            id + " has the top quote " + summary.value("top_quote_id") + ", which is not there");
      }
    }
  }

  private void same(Table table, String row, String column, String value, String expected) {
    if (!value.equals(expected)) {
      differs(table, row, column, value, expected);
    }
  }

  private void differs(Table table, String row, String column, String value, String expected) {
    problems.accept(
        table,
        row
            + ": "
            + column
            + " is \u201C"
            + Texts.head(value, SHOWN)
            + "\u201D, the article has \u201C"
            + Texts.head(expected, SHOWN)
            + "\u201D");
  }

  /** The text between two places; what lies outside of it is left out. */
  private static String slice(int[] points, int start, int end) {
    int from = Math.max(0, Math.min(points.length, start));
    int to = Math.max(from, Math.min(points.length, end));
    return new String(points, from, to - from);
  }
}
