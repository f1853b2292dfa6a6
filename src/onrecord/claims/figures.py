"""Figures of the claim language: measure{qualifiers}(definition)[place, period]."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.claims.names import CALLS, MEASURE, NAME, PLACE
from onrecord.claims.periods import parse_period, suggest_period
from onrecord.claims.scanner import Scanner
from onrecord.errors import ClaimError
from onrecord.model import Figure, Period

_WHEN = re.compile(r"(?:(?!->)[^\s,\[\](){}]){1,60}")
_STARTS_PERIOD = re.compile(r"\d|FY|->", re.ASCII)
_SIZED = re.compile(r"-(?:top-)?\d{1,9}[km]?$", re.ASCII)


class Moving(NamedTuple):
    """A figure over `start -> period`."""

    figure: Figure
    start: Period


def figure(scan: Scanner) -> Figure | Moving:
    """measure{qualifiers}(definition)[place, period]; any part but the measure may be left out, `?` is no measure."""
    start = scan.at
    measure = None if scan.take("?") else scan.match(MEASURE)
    if measure is None and scan.at == start:
        scan.fail("a figure such as homicides[chicago-il, 2016], or a number", start, [*scan.measures, *CALLS])
    if measure is not None and scan.measures and measure not in scan.measures:
        scan.fail("a measure of the record", start, scan.measures)
    qualifiers = names(scan) if scan.take("{") else ()
    definition = None
    if scan.take("("):
        definition = scan.match(NAME)
        if definition is None:
            scan.fail("a definition such as ucr")
        scan.need(")")
    if not scan.take("["):
        return Figure(measure, (), None, qualifiers, definition)
    places: tuple[str, ...] = ()
    if not _STARTS_PERIOD.match(scan.text, scan.at):
        places = (place(scan),)
        if scan.take("]"):
            return Figure(measure, places, None, qualifiers, definition)
        if not scan.take(","):
            scan.fail('"," and a period, or "]"')
    before, period = _stretch(scan)
    scan.need("]")
    told = Figure(measure, places, period, qualifiers, definition)
    return told if before is None else Moving(told, before)


def _stretch(scan: Scanner) -> tuple[Period | None, Period | None]:
    """P, P -> P, or P -> where the later one is left out."""
    period = when(scan)
    if not scan.take("->"):
        return None, period
    return period, None if scan.text.startswith("]", scan.at) else when(scan)


def names(scan: Scanner) -> tuple[str, ...]:
    """Qualifiers up to the closing brace."""
    found: list[str] = []
    while True:
        name = scan.match(NAME)
        if name is None:
            scan.fail("a qualifier such as gun")
        found.append(name)
        if not scan.take(","):
            scan.need("}")
            return tuple(found)


def when(scan: Scanner) -> Period:
    """A period."""
    start = scan.at
    text = scan.match(_WHEN)
    if text is None:
        scan.fail("a period such as 2016, 2016-03 or 2016-01-01/2016-03-12", start)
    try:
        return parse_period(text)
    except ClaimError as error:
        hint = suggest_period(text)
        why = str(error).partition("; ")[0]
        scan.fail(f"a period; {why}", start, hint=f'did you mean "{hint}"?' if hint else "")


def place(scan: Scanner) -> str:
    """A place or a group of places; where the record's places are known, one of them or of their parts."""
    start = scan.at
    found = scan.match(PLACE)
    if found is None:
        scan.fail("a place such as chicago-il, or a period", start, scan.places)
    if scan.places and not _is_known(found, scan.places):
        several = _called(found, scan.places)
        if len(several) > 1:
            scan.fail(f'one place; "{found}" is {len(several)} places', start, hint=f"write {' or '.join(several[:5])}")
        scan.fail("a place of the record", start, several or scan.places)
    return found


def _called(name: str, places: frozenset[str]) -> list[str]:
    """The cities of that name: `springfield` is springfield-il and springfield-mo."""
    return sorted(place for place in places if place[:-3] == name and place[-3] == "-") if len(name) > 1 else []


def _is_known(place: str, places: frozenset[str]) -> bool:
    """`us-cities-top-10` is known where `us-cities` is, a part where its whole is; a counted group has no list."""
    whole = place.partition("/")[0]
    return place in places or whole in places or _SIZED.sub("", place) in places or place.startswith("group:")
