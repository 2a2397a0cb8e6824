"""Reads the files of an export with programs of others and compares them.

Each cell of the workbooks, as openpyxl reads it, is held against the CSV tables of the same export; each cell as
LibreOffice reads it, where that is installed, against openpyxl's; and, when the folder of the published run is given,
each cell of the CSV tables against the Parquet tables as DuckDB reads them, after rounding.

    check_workbooks.py EXPORT [RUN]
"""

import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile
import warnings

try:
    import openpyxl
except ImportError:
    openpyxl = None
try:
    import duckdb
except ImportError:
    duckdb = None

HEADER_ROW = 7
SIGNS = {"M": "[z]", "Q": "[c]", "O": "[x]", "B": "[b]"}
NUMBERS = {
    "da": {
        "value": ("Værdi", "Forskel"),
        "ci_low": ("Nedre grænse",),
        "ci_high": ("Øvre grænse",),
        "numerator": ("Tæller",),
        "denominator": ("Nævner",),
        "persons": ("Personer",),
        "ratio": ("Forhold",),
        "adjusted": ("Justeret forskel",),
        "adjusted_ci_low": ("Justeret, nedre grænse",),
        "adjusted_ci_high": ("Justeret, øvre grænse",),
        "base_value": ("Udgangspunkt",),
        "goal": ("Tal, der ønskes",),
        "path": ("Bør være nu",),
    },
    "en": {
        "value": ("Value", "Gap"),
        "ci_low": ("Lower limit",),
        "ci_high": ("Upper limit",),
        "numerator": ("Numerator",),
        "denominator": ("Denominator",),
        "persons": ("Persons",),
        "ratio": ("Ratio",),
        "adjusted": ("Adjusted gap",),
        "adjusted_ci_low": ("Adjusted, lower limit",),
        "adjusted_ci_high": ("Adjusted, upper limit",),
        "base_value": ("Starting point",),
        "goal": ("Wanted figure",),
        "path": ("Should be by now",),
    },
}
CODES = {
    "da": {
        "period": "Periode",
        "area": "Områdekode",
        "group": "Gruppekode",
        "reference": "Referencekode",
        "indicator": "Kode",
        "target": "Målkode",
    },
    "en": {
        "period": "Period",
        "area": "Area code",
        "group": "Group code",
        "reference": "Reference code",
        "indicator": "Code",
        "target": "Goal code",
    },
}
NONE = {"da": "intet", "en": "none"}
MARKS = {"U": "[u]", "P": "[p]"}
MARK = {"da": "Mærke", "en": "Mark"}


class Findings:
    """What was compared, and what differs."""

    def __init__(self):
        self.cells = 0
        self.bad = 0

    def compare(self, where, found, expected):
        self.cells += 1
        if found != expected:
            self.bad += 1
            if self.bad <= 10:
                print(f"{where}: is {found!r}, not {expected!r}", file=sys.stderr)

    def told(self, what):
        print(f"{what}: {self.cells} cells, {self.bad} differ.")
        return self.bad


def rows_of(file):
    with open(file, encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def by_indicator(rows):
    grouped = {}
    for row in rows:
        grouped.setdefault(row["indicator"], []).append(row)
    return grouped


def table(sheet):
    """The header of a sheet and its rows, and what stands in the cells."""
    rows = list(sheet.iter_rows(min_row=HEADER_ROW, values_only=True))
    return rows[0], [dict(zip(rows[0], row)) for row in rows[1:]]


def expected_number(row, column):
    if row[column] != "":
        return float(row[column])
    status = row["adjusted_obs_status"] if column.startswith("adjusted") else ""
    status = status or row["obs_status"]
    return SIGNS.get(status, "[z]")


def as_number(cell):
    return float(cell) if isinstance(cell, (int, float)) else cell


def check_sheet(findings, where, language, header, sheet_rows, table_rows):
    findings.compare(f"{where}, rows", len(sheet_rows), len(table_rows))
    for cells, row in zip(sheet_rows, table_rows):
        place = f"{where}, {row['period']}, {row['group']}, {row['breakdown']}"
        for column, name in CODES[language].items():
            if name in header:
                findings.compare(place, cells[name], row[column] or NONE[language])
        mark = MARKS.get(row["obs_status"])
        findings.compare(place, cells[MARK[language]] if mark else cells[MARK[language]] in MARKS.values(), mark or False)
        for column, names in NUMBERS[language].items():
            for name in names:
                if name in header and column in row:
                    findings.compare(f"{place}, {name}", as_number(cells[name]), expected_number(row, column))


def check_book(book, language, tables, goals):
    """Each sheet of an indicator against its rows, which stand in the same order."""
    if openpyxl is None:
        print(f"{book.name}: not read, because openpyxl is not installed here.")
        return 0
    findings = Findings()
    loaded = openpyxl.load_workbook(book)
    seen = 0
    _, notes = table(loaded.worksheets[2])
    ids = {list(note.values())[1]: list(note.values())[0] for note in notes}
    _, contents = table(loaded.worksheets[1])
    for line in contents:
        name, _, title, *_ = line.values()
        header, sheet_rows = table(loaded[name])
        if CODES[language]["target"] in header:
            check_sheet(findings, f"{book.name}, {name}", language, header, sheet_rows, goals)
        if MARK[language] not in header or title not in ids or CODES[language]["group"] not in header:
            continue
        kind = "gaps" if CODES[language]["reference"] in header else "figures"
        rows = tables[kind][ids[title]]
        seen += len(rows)
        check_sheet(findings, f"{book.name}, {name}", language, header, sheet_rows, rows)
    total = sum(len(rows) for kind in tables.values() for rows in kind.values())
    findings.compare(f"{book.name}, rows of the tables", seen, total)
    return findings.told(f"{book.name} read by openpyxl") + check_with_office(book, loaded)


def check_with_office(book, loaded):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print(f"{book.name}: not read by LibreOffice, which is not installed here.")
        return 0
    findings = Findings()
    with tempfile.TemporaryDirectory() as scratch:
        # Comma, quotation mark, UTF-8, from line 1, numbers as they are kept, every sheet into a file.
        options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
        profile = f"-env:UserInstallation=file://{scratch}/profile"
        subprocess.run(
            [office, profile, "--headless", "--convert-to", options, "--outdir", scratch, str(book)],
            check=True,
            capture_output=True,
        )
        for sheet in loaded.worksheets:
            file = pathlib.Path(scratch) / f"{book.stem}-{sheet.title}.csv"
            with open(file, encoding="utf-8", newline="") as opened:
                office_rows = list(csv.reader(opened))
            for at, cells in enumerate(sheet.iter_rows(values_only=True)):
                for column, cell in enumerate(cells):
                    found = office_rows[at][column]
                    number = isinstance(cell, (int, float))
                    findings.compare(
                        f"{book.name}, {sheet.title}, row {at + 1}, column {column + 1}",
                        float(found) if number else found,
                        float(cell) if number else (cell or ""),
                    )
    return findings.told(f"{book.name} read by LibreOffice")


def check_words(folder, language):
    """The table with words has the rows and numbers of that with codes."""
    findings = Findings()
    name = f"figures-{language}.csv"
    worded = rows_of(folder / "csv" / name)
    coded = rows_of(folder / "csv" / "figures.csv")
    findings.compare(f"{name}, rows", len(worded), len(coded))
    for at, (cells, row) in enumerate(zip(worded, coded)):
        for column in set(cells) & set(row):
            findings.compare(f"{name}, row {at + 1}, {column}", cells[column], row[column])
    return findings.told(f"{name} against figures.csv")


def check_text(findings, place, cell, found):
    # An apostrophe before what a spreadsheet would compute.
    findings.compare(place, cell[1:] if cell[:1] == "'" and cell[1:] == found else cell, found)


def check_number(findings, place, cell, exact):
    """A rounded number lies within half a unit of its last decimal from the exact one."""
    decimals = len(cell.partition(".")[2])
    findings.compare(place, abs(float(cell) - float(exact)) <= 0.5 * 10**-decimals * (1 + 1e-9), True)


def check_run(folder, run):
    if duckdb is None:
        print("CSV tables against Parquet: not compared, because duckdb is not installed here.")
        return 0
    findings = Findings()
    for directory in sorted(run.iterdir()):
        file = folder / "csv" / f"{directory.name}.csv"
        if not directory.is_dir() or not file.exists():
            continue
        read = duckdb.sql(f"select * from read_parquet('{directory}/*.parquet')")
        exact = read.fetchall()
        printed = rows_of(file)
        findings.compare(f"{file.name}, rows", len(printed), len(exact))
        for at, (cells, row) in enumerate(zip(printed, exact)):
            for column, value in zip(read.columns, row):
                place = f"{file.name}, row {at + 1}, {column}"
                if value is None:
                    findings.compare(place, cells[column], "")
                elif isinstance(value, float):
                    check_number(findings, place, cells[column], value)
                else:
                    check_text(findings, place, cells[column], str(value))
    return findings.told("CSV tables against Parquet as DuckDB reads it")


def main():
    warnings.filterwarnings("ignore", module="openpyxl")
    folder = pathlib.Path(sys.argv[1])
    tables = {kind: by_indicator(rows_of(folder / "csv" / f"{kind}.csv")) for kind in ("figures", "gaps")}
    goals = rows_of(folder / "csv" / "targets.csv")
    bad = 0
    for language in ("da", "en"):
        bad += check_words(folder, language)
        bad += check_book(folder / "excel" / f"integrationsbarometer-{language}.xlsx", language, tables, goals)
    if len(sys.argv) > 2:
        bad += check_run(folder, pathlib.Path(sys.argv[2]))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
