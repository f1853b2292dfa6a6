"""Where the guns that were traced in a state were first sold, for a year."""

from __future__ import annotations

from starlette.datastructures import QueryParams

from onrecord.desk import names, traces
from onrecord.desk.choice import Desk
from onrecord.errors import InputError
from onrecord.extras.web.record.asked import YEARS, number, values
from onrecord.extras.web.record.showing import Shown, Words, record_of, shown
from onrecord.extras.web.wording import pairs, say
from onrecord.frozen import dataclass
from onrecord.pipeline import Supply
from onrecord.reporting import wording


@dataclass(frozen=True, slots=True)
class Asked:
    """A state by its id or name, and a year; None is the last on record."""

    state: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Flows:
    """The answer, the place and year that it is of, and the years that are on record."""

    shown: Shown
    state: str
    year: str
    years: tuple[str, ...]


def start() -> Asked:
    """The state and year that the page begins with."""
    found = dict(pairs("record.start.traces"))
    return Asked(found["state"], int(found["year"]))


def asked(given: QueryParams) -> Asked:
    """The state and year of an address. InputError, in one line, for what is neither."""
    found = values(given)
    state, year = found.get("state", "").strip(), number(found, "year", *YEARS)
    if not state:
        return start() if year is None else Asked(start().state, year)
    return Asked(state, year)


def flows(supply: Supply, asked: Asked) -> Flows:
    """The sources of the guns. InputError where the record has none."""
    record = record_of(supply)
    state = asked.state if record.pack.place(asked.state) else names.place_id(record.pack, asked.state)
    known = traces.years(Desk(record.pack), state)
    if not known:
        raise InputError(say("record.no_traces", place=asked.state))
    year = str(asked.year) if asked.year is not None else wording.period(known[-1])
    table = record.traces(state, year)
    return Flows(shown(record, table), state, year, tuple(wording.period(one) for one in reversed(known)))


def states(supply: Supply) -> tuple[Words, ...]:
    """The states and territories for which the record has traced guns, by name."""
    pack = record_of(supply).pack
    counted = set(pack.counted(traces.MEASURE))
    found = [(place.label, place.id) for place in pack.places() if place.kind in ("state", "territory")]
    return tuple((name, label) for label, name in sorted(found) if name in counted)
