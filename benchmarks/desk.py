"""How long the record takes to open and to answer, beside pandas and DuckDB on the same questions over the same rows.

    python benchmarks/desk.py [--runs N]

Medians of one run. Each engine answers the same three questions, and the answers are compared before they are timed.
"unread" opens the record anew for every answer; the others have read their rows before and are asked again. pandas is
left out where it is not installed.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import statistics
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from onrecord.desk import Record
from onrecord.desk.database import connect
from onrecord.record import DEFAULT_PACK, open_record, periods

Answer = list[float]
Engine = dict[str, Callable[[], Answer]]

SERIES = ("homicides(ucr)", "chicago-il", "1985..2016")
CITIES = ("chicago-il", "new-york-ny", "los-angeles-ca")
LATEST = (
    "SELECT arg_max(value, as_of) FROM figures WHERE measure = 'homicides' AND qualifiers = '' AND definition = 'ucr'"
    " AND unit = 'count' AND mark <> 'rank'"
)


def main() -> None:
    """Print a line for the cold load, the look-up and each question."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--runs", type=int, default=9, help="how often each question is asked")
    runs = ask.parse_args().runs
    print(f"cold load of a story's figures  {1000 * median(story, runs):9.2f} ms")
    print(f"one look-up of what is loaded   {1_000_000 * lookup():9.2f} us")
    record = Record.open()
    members = record.pack.members("us-states") or ()
    engines = {"onrecord, unread": own(Record.open), "onrecord": own(lambda: record), "duckdb": sql(members)}
    if importlib.util.find_spec("pandas") is not None:
        engines["pandas"] = frame(members)
    for question in ("series", "compare", "rank"):
        answers = [engine[question]() for engine in engines.values()]
        same = "same answer" if all(answer == answers[0] for answer in answers) else "ANSWERS DIFFER"
        times = "   ".join(
            f"{name} {1000 * median(engine[question], runs):8.2f} ms" for name, engine in engines.items()
        )
        print(f"{question:8} {times}   {same}")


def story() -> None:
    """What one story of Chicago asks, from a record that has read nothing."""
    record = open_record()
    for city in CITIES:
        record.observations("homicides", city)
    record.observations("shooting_victims", "chicago-il")


def lookup() -> float:
    """Seconds of one look-up by measure, place and period."""
    record = open_record()
    year = periods.parse("2016")
    record.observations("homicides", "chicago-il", (), year)
    turns = 20_000
    start = time.perf_counter()
    for _ in range(turns):
        record.observations("homicides", "chicago-il", (), year)
    return (time.perf_counter() - start) / turns


def own(record: Callable[[], Record]) -> Engine:
    """The desk's own answers, as tables with sources: from files not read before, or asked again."""

    def values(table: Any) -> Answer:
        return [float(value) if isinstance(value, Decimal) else value for value in table.column("value")]

    return {
        "series": lambda: values(record().series(*SERIES)),
        "compare": lambda: values(record().compare("homicides(ucr)", CITIES, "2010..2016")),
        "rank": lambda: values(record().rank("homicides(ucr)", "us-states", 2015, top=0)),
    }


def sql(members: tuple[str, ...]) -> Engine:
    """DuckDB over the same rows, loaded into a table first."""
    database = connect((DEFAULT_PACK,))
    database.execute("CREATE TABLE figures AS SELECT * FROM observations")
    states = ", ".join(f"'{name}'" for name in members)

    def rows(query: str) -> Answer:
        return [float(row[0]) for row in database.execute(query).fetchall()]

    order = "CASE place WHEN 'chicago-il' THEN 1 WHEN 'new-york-ny' THEN 2 ELSE 3 END"
    one = f"{LATEST} AND place = 'chicago-il' AND length(period) = 4 AND period BETWEEN '1985' AND '2016'"
    three = f"{LATEST} AND place IN {CITIES} AND length(period) = 4 AND period BETWEEN '2010' AND '2016'"
    return {
        "series": lambda: rows(f"{one} GROUP BY period ORDER BY period"),
        "compare": lambda: rows(f"{three} GROUP BY period, place ORDER BY period, {order}"),
        "rank": lambda: rows(f"{LATEST} AND place IN ({states}) AND period = '2015' GROUP BY place ORDER BY 1 DESC"),
    }


def frame(members: tuple[str, ...]) -> Engine:
    """pandas over the same rows, read into a frame first."""
    pandas: Any = importlib.import_module("pandas")  # an engine to compare with, not a dependency
    table = pandas.read_csv(DEFAULT_PACK / "observations" / "homicides.csv", dtype=str, keep_default_na=False)
    table["value"] = table["value"].astype(float)

    def latest(places: tuple[str, ...], years: list[str]) -> Any:
        wanted = table[table["place"].isin(places) & table["period"].isin(years)]
        wanted = wanted[(wanted["qualifiers"] == "") & (wanted["definition"] == "ucr") & (wanted["unit"] == "")]
        return wanted.sort_values("as_of", kind="stable").groupby(["period", "place"], as_index=False).last()

    def compared() -> Answer:
        found = latest(CITIES, [str(year) for year in range(2010, 2017)])
        order = found["place"].map({name: at for at, name in enumerate(CITIES)})
        ordered: Answer = found.assign(order=order).sort_values(["period", "order"])["value"].tolist()
        return ordered

    def one() -> Answer:
        found: Answer = latest(("chicago-il",), [str(year) for year in range(1985, 2017)])["value"].tolist()
        return found

    def ranked() -> Answer:
        found: Answer = latest(members, ["2015"])["value"].sort_values(ascending=False).tolist()
        return found

    return {"series": one, "compare": compared, "rank": ranked}


def median(work: Callable[[], object], runs: int) -> float:
    """Median seconds of one call."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main()
