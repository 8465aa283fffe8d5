"""The SQL functions as people call them from PySpark: in SQL, by name, over a DataFrame of their own.

    python scripts/test_pyspark.py JARS
"""

import contextlib
import io
import re
import sys
import time
import unittest
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

FERRY = (
    "\U0001f6a2 The ferry will not sail, the harbour board has decided.\n"
    "“We cannot send out a boat that we would not board,” said Marta Quill.\n"
    "The mayor, Tobias Renn, called it “a disgrace”. It was raining by then.\n"
)


class Functions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.spark = (
            SparkSession.builder.master("local[2]")
            .config("spark.jars", JARS)
            .config("spark.sql.extensions", "pullquote.sql.PullquoteExtensions")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", "job/spark/target/pyspark-warehouse")
            .getOrCreate()
        )
        cls.spark.sparkContext.setLogLevel("ERROR")
        cls.articles = cls.spark.createDataFrame([("ferry", FERRY), ("empty", ""), ("none", None)], "id string, text string")
        cls.articles.createOrReplaceTempView("articles")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def test_quotes_in_sql(self):
        rows = self.spark.sql("SELECT id, inline(quotes(text)) FROM articles ORDER BY quote_index").collect()
        self.assertEqual([(row.id, row.speaker, row.cue) for row in rows], [("ferry", "Marta Quill", "said"), ("ferry", "Tobias Renn", "called")])
        for row in rows:
            self.assertEqual(FERRY[row.start + 1 : row.end - 1], row.text)
            self.assertEqual(FERRY[row.mention_start : row.mention_end], row.mention)
            self.assertTrue(0 <= row.confidence <= 1)

    def test_functions_by_name(self):
        said = self.articles.select("id", F.explode(F.call_function("quotes", "text")).alias("quote"))
        self.assertEqual(said.groupBy("quote.speaker").count().count(), 2)
        sentences = self.articles.select(F.inline(F.call_function("sentences", "text"))).collect()
        self.assertEqual([FERRY[row.start : row.end] for row in sentences], [row.text for row in sentences])
        self.assertEqual(len(sentences), 4)

    def test_summary(self):
        rows = self.articles.select(F.expr("summary(text, 2)").alias("summary")).where("id = 'ferry'").first().summary
        self.assertEqual(len(rows), 2)
        self.assertTrue(all(row.in_summary for row in rows))

    def test_null_in_null_out(self):
        found = self.articles.selectExpr("id", "quotes(text) q", "sentences(text) s", "summary(text, 3) t").collect()
        self.assertEqual({row.id: (row.q, row.s, row.t) for row in found if row.id != "ferry"}, {"none": (None, None, None), "empty": ([], [], [])})

    def test_readme(self):
        """What the page of other forms shows, as it stands there."""
        readme = Path("job/docs/forms.md").read_text()
        code = re.search(r"^## In SQL\n.*?^```python\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)[1]
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            exec(compile(code, "forms.md", "exec"), {})
        self.assertIn("|speaker", shown.getvalue().replace(" ", ""))

    def test_speed(self):
        ferry = self.articles.where("id = 'ferry'").select("text")
        many = self.spark.range(0, 2000, 1, 4).crossJoin(ferry).selectExpr("concat(id, ' ', text) AS text")
        start = time.time()
        rows = many.selectExpr("inline(quotes(text))").count()
        seconds = time.time() - start
        print(f"pyspark {self.spark.version}: {rows} quotes of 2000 texts in {seconds:.1f} s")
        self.assertEqual(rows, 4000)
        self.assertLess(seconds, 60)


if __name__ == "__main__":
    JARS = sys.argv.pop(1)
    result = unittest.main(exit=False).result
    failed = len(result.failures) + len(result.errors)
    print(f"pyspark: {result.testsRun - failed} passed, {failed} failed")
    sys.exit(bool(failed) or not result.testsRun)
