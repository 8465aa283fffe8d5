"""Reads an output folder as a notebook would, and checks what must hold in it.

    python .ci/check_output.py OUTPUT

Every span is the text it says it is, in code points; the sums hold; rows are in their order; `run.json` counts
what is there.
"""

import json
import sys
from pathlib import Path

import pyarrow.parquet as pq

TABLES = ["articles", "sentences", "quotes", "summaries", "speakers", "quote_clusters", "cluster_members", "rejects"]
SPANS = [("start", "end", None), ("cue_start", "cue_end", "cue"), ("mention_start", "mention_end", "mention")]


def rows(output, table):
    return pq.read_table(output / table).to_pylist()


def check(condition, message):
    if not condition:
        sys.exit(f"check_output: {message}")


def check_spans(tables):
    texts = {article["article_id"]: article["text"] for article in tables["articles"]}
    for sentence in tables["sentences"]:
        span = texts[sentence["article_id"]][sentence["start"] : sentence["end"]]
        check(span == sentence["text"], f"sentence {sentence}: the span is {span!r}")
    for quote in tables["quotes"]:
        text = texts[quote["article_id"]]
        for start, end, column in SPANS:
            check((quote[start] is None) == (quote[end] is None), f"half a span in {quote}")
            if quote[start] is None:
                continue
            span = text[quote[start] : quote[end]]
            written = quote["text"] if column is None else quote[column]
            check(written in span if column is None else span == written, f"{quote}: the span is {span!r}")
        check(quote["quote_id"] == f"{quote['article_id']}#q{quote['quote_index']}", f"the id of {quote}")
        check(0 <= quote["confidence"] <= 1, f"the confidence of {quote}")
        check((quote["status"] == "attributed") == (quote["mention"] is not None), f"the status of {quote}")


def check_summaries(tables):
    sentences = {(s["article_id"], s["sentence_index"]): s for s in tables["sentences"]}
    quote_ids = {quote["quote_id"] for quote in tables["quotes"]}
    for summary in tables["summaries"]:
        chosen = [sentences[summary["article_id"], index] for index in summary["sentence_indexes"]]
        check(" ".join(s["text"] for s in chosen) == summary["summary"], f"the sentences of {summary}")
        check(all(s["in_summary"] and s["kind"] == "body" for s in chosen), f"the kinds in {summary}")
        check(summary["top_quote_id"] is None or summary["top_quote_id"] in quote_ids, f"the quote of {summary}")
    marked = sum(s["in_summary"] for s in tables["sentences"])
    check(marked == sum(len(s["sentence_indexes"]) for s in tables["summaries"]), "in_summary")


def check_sums(tables, run):
    count = {table: len(tables[table]) for table in TABLES}
    check(run["tables"] == count, f"run.json says {run['tables']}, there are {count}")
    check(run["input"]["records"] == count["articles"] + count["rejects"], "records = articles + rejects")
    check(sum(run["quotes_by_status"].values()) == count["quotes"], "quotes by status")
    check(sum(run["rejects_by_reason"].values()) == count["rejects"], "rejects by reason")
    check(sum(article["quote_count"] for article in tables["articles"]) == count["quotes"], "quotes of articles")
    speakers = {speaker["speaker_id"]: speaker for speaker in tables["speakers"]}
    quoted = [quote for quote in tables["quotes"] if quote["speaker_id"] is not None]
    check({quote["speaker_id"] for quote in quoted} == set(speakers), "the speakers are those of the quotes")
    check(sum(speaker["quote_count"] for speaker in speakers.values()) == len(quoted), "quotes of speakers")


def check_order(tables):
    for table, key in [
        ("articles", ["article_id"]),
        ("sentences", ["article_id", "sentence_index"]),
        ("quotes", ["article_id", "quote_index"]),
        ("summaries", ["article_id"]),
        ("speakers", ["speaker_id"]),
        ("quote_clusters", ["cluster_id"]),
        ("cluster_members", ["cluster_id", "quote_id"]),
    ]:
        keys = [tuple(part.encode() if isinstance(part, str) else part for part in map(row.get, key)) for row in tables[table]]
        check(keys == sorted(set(keys)), f"{table} is not in the order of {key}")


def main():
    output = Path(sys.argv[1])
    tables = {table: rows(output, table) for table in TABLES}
    run = json.loads((output / "run.json").read_text())
    check_spans(tables)
    check_summaries(tables)
    check_sums(tables, run)
    check_order(tables)
    print(f"{output}: {len(tables['articles'])} articles, {len(tables['quotes'])} quotes, all spans and sums hold")


main()
