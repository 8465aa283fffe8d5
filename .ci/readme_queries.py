"""Runs the notebook queries of README.md and job/docs/forms.md on output/, as they stand there.

A query whose library is not installed is skipped, with a line that says so; --all fails instead, but for PySpark,
whose package is too large to install for this. Links and pictures of all pages must lead somewhere, too.
"""

import importlib.util
import json
import re
import sys
from pathlib import Path

LIBRARIES = {"pandas": "pandas", "DuckDB": "duckdb", "PySpark": "pyspark"}
NEVER_REQUIRED = {"PySpark"}
PAGES = [Path("README.md"), Path("reference/README.md"), *sorted(Path("job/docs").glob("*.md"))]


def duck(sql):
    import duckdb

    connection = duckdb.connect()
    found = [connection.sql(statement) for statement in sql.split(";") if statement.strip()][-1].fetchall()
    print(*found, sep="\n")
    assert found, "the query found nothing"


def run(name, code):
    if name == "DuckDB":
        duck(code)
    else:
        exec(compile(code, f"forms.md ({name})", "exec"), {})


def links():
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text()):
            assert target.startswith("http") or (page.parent / target).exists(), f"{page} leads to {target}"


def main():
    links()
    readme = Path("README.md").read_text()
    view = r"SELECT q\.\*.*?\bin_copy\b"
    notebook = "".join("".join(cell["source"]) for cell in json.loads(Path("scripts/pullquote.ipynb").read_text())["cells"])
    assert re.search(view, readme, re.DOTALL)[0] == re.search(view, notebook, re.DOTALL)[0], "two views of one name"
    forms = Path("job/docs/forms.md").read_text()
    for name, library in LIBRARIES.items():
        query = re.search(rf"^{name}:\n\n```\w+\n(.*?)^```", forms, re.MULTILINE | re.DOTALL)
        assert query, f"job/docs/forms.md has no query for {name}"
        if importlib.util.find_spec(library) is None:
            if "--all" in sys.argv and name not in NEVER_REQUIRED:
                sys.exit(f"{name}: {library} is not installed")
            print(f"{name}: skipped, {library} is not installed")
            continue
        print(f"{name}:")
        run(name, query[1])
        if name == "DuckDB":
            run(name, re.search(r"^```sql\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)[1])


main()
