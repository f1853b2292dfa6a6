"""What a person changed: claims written in place of those that were read, by the statement that they belong to."""

from __future__ import annotations

import re

from onrecord import claims
from onrecord.errors import ClaimError
from onrecord.frozen import dataclass
from onrecord.grounding.mended import keys
from onrecord.model import CheckedClaim, Claim, Report, Span
from onrecord.pipeline import Supply
from onrecord.record.naming import names_of

MEND = "mend."  # begins the name of a field of a form that holds a changed claim; its key follows
_KEY = re.compile(r"(\d{1,7})-(\d{1,7})\.(\d{1,3})", re.ASCII)

Place = tuple[Span, int]


@dataclass(frozen=True, slots=True)
class Changes:
    """Claims by the place of the words that they are put in place of, and why others are none, by key."""

    claims: dict[Place, Claim]
    faults: dict[str, str]


def written(place: Place) -> str:
    """The key of a statement in a form: where its words begin and end, and which reading of them it is."""
    span, nth = place
    return f"{span.start}-{span.end}.{nth}"


def read_key(key: str) -> Place | None:
    """The place that a key names; None for what is no key."""
    found = _KEY.fullmatch(key)
    return None if found is None else (Span(int(found[1]), int(found[2])), int(found[3]))


def places(report: Report) -> dict[str, Place]:
    """The place of each claim of a report, by the id of its entry."""
    found = [entry for entry in report.entries if isinstance(entry, CheckedClaim)]
    named = keys([entry.assertion for entry in found])
    return {entry.id: place for entry, place in zip(found, named, strict=True)}


def changes(mends: tuple[tuple[str, str], ...]) -> Changes:
    """The claims that the person wrote. Their names are looked at when it is known which change anything."""
    found = Changes({}, {})
    for key, words in mends:
        place = read_key(key)
        if place is None or not words.strip():
            continue
        try:
            found.claims[place] = claims.parse_claim(words)
        except ClaimError as error:
            found.faults[key] = str(error)
    return found


def unknown(supply: Supply, report: Report, mends: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Why changed claims have names that the record does not know, by key."""
    names = names_of(supply.record)
    given = dict(mends)
    told: dict[str, str] = {}
    named = places(report)
    for entry in report.entries:
        if not isinstance(entry, CheckedClaim) or entry.assertion.mended is None:
            continue
        key = written(named[entry.id])
        try:
            claims.parse_claim(given[key], names)
        except ClaimError as error:
            told[key] = str(error)
    return told
