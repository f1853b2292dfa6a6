"""ATF's matrix of source and recovery states: guns traced by the state of the last dealer, 2010 to 2020."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pack import places
from pack.rows import Desk, Row, whole

MATRIX = "federal/firearm_traces_source_by_recovery_state_2010_2020.csv"
ILLINOIS = "federal/firearm_traces_illinois_by_source_2010_2020.csv"
STATES_2020 = "federal/traces_by_state_2020_2021_secondary.csv"

_CAPITAL = {"dc": ("dc", "washington-dc")}  # the same ground as a state and as a city
PRINTED = ("2015", "2016", "2018", "2019", "2020")  # years whose sheet prints the day of its query

_NAMES = {"GUAM & NORTHERN MARIANA ISLANDS": "gu", "US VIRGIN ISLANDS": "vi", "CANADA": "canada"}


def _state(name: str) -> str:
    return _NAMES.get(name) or places.state(name) or name


def read_matrix(desk: Desk) -> Iterator[Row]:
    """Each cell as `guns_traced{from:XX}`, with the totals of each state and the nation and those from elsewhere."""
    totals: dict[tuple[str, str], int] = defaultdict(int)
    elsewhere: dict[tuple[str, str], int] = defaultdict(int)
    for where, row in desk.read(MATRIX):
        year, source, recovery = row["calendar_year"], _state(row["source_state"]), _state(row["recovery_state"])
        count = int(whole(row["firearms_with_identified_source"] or "0"))
        desk.ledger.take(MATRIX)
        for area in (recovery, "us"):
            totals[year, area] += count
        if source != recovery:
            elsewhere[year, recovery] += count
        if count:
            for place in _CAPITAL.get(recovery, (recovery,)):
                yield _row(desk, year, place, str(count), where, (f"from:{source}",))
    for (year, recovery), count in sorted(totals.items()):
        for place in _CAPITAL.get(recovery, (recovery,)):
            yield _row(desk, year, place, str(count), MATRIX)
    for (year, recovery), count in sorted(elsewhere.items()):
        for place in _CAPITAL.get(recovery, (recovery,)):
            yield _row(desk, year, place, str(count), MATRIX, ("from:out-of-state",))
    for where, row in desk.read(ILLINOIS):
        desk.ledger.leave(ILLINOIS, "the same figures come from the matrix")
        del where, row


def _row(desk: Desk, year: str, place: str, value: str, where: str, qualifiers: tuple[str, ...] = ()) -> Row:
    return Row(
        "guns_traced",
        place=place,
        period=year,
        value=value,
        definition="atf",
        source="atf-traces",
        as_of=desk.released(f"ATF {year}"),
        where=where,
        qualifiers=qualifiers,
        inferred=year not in PRINTED,
        mark="derived" if qualifiers == ("from:out-of-state",) else "",
        note="" if qualifiers else "The sum of the cells; equal to the printed total.",
    )


def read_states(desk: Desk) -> Iterator[Row]:
    """All traces of 27 states in 2020 and 2021, as a press table prints them."""
    for where, row in desk.read(STATES_2020):
        place = places.state(row["state"])
        if place is None:
            desk.ledger.leave(STATES_2020, f"{row['state']}: not a state of the record")
            continue
        desk.ledger.take(STATES_2020)
        for year in ("2020", "2021"):
            yield Row(
                "guns_traced",
                place=place,
                period=year,
                value=whole(row[f"traces_{year}"]),
                definition="all-traces",
                source="press-traces",
                as_of="2022-12-27",
                where=where,
                mark="secondary",
                url=row["source_url"],
                note=row["note"],
            )
