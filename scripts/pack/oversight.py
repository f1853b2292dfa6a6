"""Federal oversight of police and the dated acts around it: counts as figures, acts and cases as events."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.errors import PackError
from onrecord.record import periods
from pack import places
from pack.rows import Desk, Row, last_day

COUNTS = "federal/oversight_counts.csv"
CASES = "federal/oversight_investigations.csv"
TIMELINE = "federal/promises_timeline.csv"

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])")
_ACRONYMS = {"DOJ": "Department of Justice", "DHS": "Department of Homeland Security"}


def read_counts(desk: Desk) -> Iterator[Row]:
    """Investigations opened and decrees in force, by the day of the count."""
    wanted = {(row["measure"], row["as_of"], row["publisher"]): row for row in places.table("oversight_facts.csv")}
    for where, row in desk.read(COUNTS):
        entry = wanted.get((row["measure"], row["as_of"], row["publisher"]))
        if entry is None:
            desk.ledger.leave(COUNTS, f"{row['measure']}: no measure of the record, or a count of another kind")
            continue
        as_of, inferred = last_day(row["as_of"], where)
        desk.ledger.take(COUNTS)
        yield Row(
            entry["fact"],
            place=entry["place"],
            period=entry["period"],
            value=row["value"],
            definition=entry["definition"],
            source="oversight",
            as_of=as_of,
            where=where,
            inferred=inferred,
            mark=entry["mark"] or ("secondary" if row["seen"] == "seen_secondary" else ""),
            url=row["source_url"],
            note="; ".join(text for text in (row["definition_note"], row["note"]) if text),
        )


def read_events(desk: Desk) -> list[tuple[str, ...]]:
    """Every event, by date and id, as `layout.EVENT_COLUMNS` has them."""
    found = [*_timeline(desk), *_cases(desk), *_more()]
    found.sort(key=lambda event: (periods.order(periods.parse(event[0])), event))
    used: dict[str, int] = {}
    events = []
    for event in found:
        name = places.slug(f"{event[0].replace('/', '-')} {event[1]} {event[3]}")
        used[name] = used.get(name, 0) + 1
        events.append((name if used[name] == 1 else f"{name}-{used[name]}", *event))
    return events


def _timeline(desk: Desk) -> Iterator[tuple[str, ...]]:
    people = {(row["date"], row["actor"], row["kind"]): row for row in places.table("event_people.csv")}
    for where, row in desk.read(TIMELINE):
        if row["seen"] == "unverified":
            desk.ledger.leave(TIMELINE, "unverified")
            continue
        entry = people.get((row["date"], row["actor"], row["kind"]))
        if entry is None:
            raise PackError(f"{where}: {row['actor']}, {row['date']} is new; add it to event_people.csv")
        figures = f" ({row['figures_used']})" if row["figures_used"] else ""
        desk.ledger.take(TIMELINE)
        yield (
            row["date"],
            _ACRONYMS.get(row["actor"], row["actor"]),
            row["role"],
            row["kind"],
            entry["addressee"],
            row["summary_own_words"] + figures,
            row["what_followed"],
            entry["place"],
            "timeline",
            row["source_url"],
        )


_STEPS = (
    ("opened", "investigation", "Opened a pattern-or-practice investigation of the {agency}"),
    ("findings", "report", "Published findings on the {agency}"),
    ("agreement_filed_or_signed", "agreement", "{agreement} with the {agency}"),
    ("ended_or_closed", "ending", "Ended the case of the {agency}"),
)


def _cases(desk: Desk) -> Iterator[tuple[str, ...]]:
    """The dated steps of each case; a step whose text does not begin with a date stays out."""
    for _, row in desk.read(CASES):
        desk.ledger.take(CASES)
        for column, kind, words in _STEPS:
            date = _DATE.match(row[column])
            if date is None or "unverified" in row[column]:
                if row[column]:
                    desk.ledger.leave(CASES, f"{column} without a date that was read")
                continue
            agreement = (row["agreement_type"] or "agreement").capitalize()
            yield (
                date[0],
                row["authority"],
                "agency",
                kind,
                row["agency"],
                words.format(agency=row["agency"], agreement=agreement),
                _followed(row, kind),
                _place(row),
                "oversight",
                row["source_url"],
            )


def _followed(row: dict[str, str], kind: str) -> str:
    status = f"{row['status_as_of']} ({row['status_date']})" if row["status_date"] else row["status_as_of"]
    steps = {"investigation": row["findings"] and f"findings {row['findings']}", "report": row["agreement_type"]}
    return "; ".join(text for text in (steps.get(kind, ""), status) if text and "unverified" not in text)


_AGENCY = re.compile(r"(?P<city>.+?) (?:Metro )?(?:Police|Bureau of Police|Division of Police)\b")


def _place(row: dict[str, str]) -> str:
    city = _AGENCY.match(row["agency"])
    state = row["state"].lower()
    if city is None or "County" in row["agency"] or "State Police" in row["agency"]:
        return state
    return f"{places.slug(city['city'])}-{state}"


def _more() -> Iterator[tuple[str, ...]]:
    for row in places.table("more_events.csv"):
        yield tuple(row.values())
