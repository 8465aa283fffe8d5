"""Runs the README's notebook queries on output/, as they stand there.

A query whose library is not installed is passed over, with a line that says so; --all fails instead, but for
PySpark, whose package is too large to install for this.
"""

import importlib.util
import re
import sys
from pathlib import Path

LIBRARIES = {"pandas": "pandas", "DuckDB": "duckdb", "PySpark": "pyspark"}
NEVER_REQUIRED = {"PySpark"}


def run(name, code):
    if name == "DuckDB":
        import duckdb

        found = duckdb.sql(code).fetchall()
        print(*found, sep="\n")
        assert found, "the query found nothing"
    else:
        exec(compile(code, f"README.md ({name})", "exec"), {})


def main():
    readme = Path("README.md").read_text()
    for name, library in LIBRARIES.items():
        query = re.search(rf"^{name}:\n\n```\w+\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
        assert query, f"the README has no query for {name}"
        if importlib.util.find_spec(library) is None:
            if "--all" in sys.argv and name not in NEVER_REQUIRED:
                sys.exit(f"{name}: {library} is not installed")
            print(f"{name}: skipped, {library} is not installed")
            continue
        print(f"{name}:")
        run(name, query[1])


main()
