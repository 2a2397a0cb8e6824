"""Runs the recipes of pipeline/recipes.md and of pipeline/exports.md as their readers would.

Blocks of SQL and Python are run in a folder in which results/latest is the published run, one after the other; so are
the blocks of R whose packages are installed here, and the lines about R and Python that open the files of an export.
What was not run is said.

    check_recipes.py RUN EXPORT
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec

try:
    import duckdb
except ImportError:
    duckdb = None

# What a call needs without saying so.
NEEDS = {"read_parquet": "pyarrow", "read_excel": "openpyxl", ".df()": "pandas"}
DOCUMENTS = pathlib.Path(__file__).resolve().parents[3]


def blocks(name, language):
    return re.findall(rf"```{language}\n(.*?)```", (DOCUMENTS / name).read_text(encoding="utf-8"), re.DOTALL)


def ran(command, folder, what):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    print(f"{what}: {'ran' if done.returncode == 0 else 'failed'}")
    if done.returncode:
        print(done.stderr.strip()[-800:], file=sys.stderr)
    return done.returncode != 0


def run_sql():
    if duckdb is None:
        print("SQL: not run, because duckdb is not installed here.")
        return 0
    connection = duckdb.connect()
    failed = 0
    for number, block in enumerate(blocks("recipes.md", "sql"), 1):
        try:
            rows = connection.execute(block).fetchall()
            print(f"SQL block {number}: {len(rows)} rows")
        except duckdb.Error as fault:
            failed += 1
            print(f"SQL block {number}: {fault}", file=sys.stderr)
    return failed


def run_python(folder, name, block):
    wanted = re.findall(r"^import (\w+)", block, re.MULTILINE) + [NEEDS[call] for call in NEEDS if call in block]
    missing = sorted({package for package in wanted if find_spec(package) is None})
    if missing:
        print(f"{name}: not run, because these packages are not installed here: {', '.join(missing)}")
        return 0
    return ran([sys.executable, "-c", block], folder, name)


def is_installed(package):
    return subprocess.run(["Rscript", "-e", f"library({package})"], capture_output=True, check=False).returncode == 0


def run_r(folder, name, block):
    packages = sorted({name for pair in re.findall(r"library\((\w+)\)|(\w+)::", block) for name in pair if name})
    missing = [name for name in packages if not is_installed(name)]
    if missing:
        print(f"{name}: not run, because these packages are not installed here: {', '.join(missing)}")
        return 0
    file = folder / "block.R"
    file.write_text(block, encoding="utf-8")
    return ran(["Rscript", file.name], folder, name)


def openings(tool):
    """The expressions in the row of a tool in the table of how to open an export."""
    row = re.search(rf"^\| {tool} \|(.*)\|$", (DOCUMENTS / "exports.md").read_text(encoding="utf-8"), re.MULTILINE)
    return [code for code in re.findall(r"`([^`]+)`", row.group(1)) if "(" in code]


def gather(export, folder):
    """The files of an export in one folder, as the expressions name them."""
    for file in [*export.glob("excel/*.xlsx"), *export.glob("csv/*.csv"), *export.glob("px/*.px")]:
        (folder / file.name).symlink_to(file)
    for file in export.glob("json-stat/da/*.json"):
        (folder / file.name).symlink_to(file)


def main():
    run, export = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "recipes"
        opened = pathlib.Path(scratch) / "export"
        (folder / "results").mkdir(parents=True)
        (folder / "results" / "latest").symlink_to(run)
        (folder / "labels.sql").write_text(blocks("recipes.md", "sql")[0], encoding="utf-8")
        opened.mkdir()
        gather(export, opened)
        # A recipe writes a file where it is run.
        os.chdir(folder)
        failed += run_sql()
        for number, block in enumerate(blocks("recipes.md", "python"), 1):
            failed += run_python(folder, f"Python block {number}", block)
        for code in openings("Python"):
            failed += run_python(opened, code, f"import pandas\nprint({code}.shape)")
        if shutil.which("Rscript") is None:
            print("R: not run, because it is not installed here.")
        else:
            for number, block in enumerate(blocks("recipes.md", "r"), 1):
                failed += run_r(folder, f"R block {number}", block)
            for code in openings("R"):
                failed += run_r(opened, code, code)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
