"""A figure of the record as JSON-LD (schema.org `Observation`): of what, where, when, whose, as of when."""

from __future__ import annotations

from onrecord.claims.periods import parse_period, print_period
from onrecord.errors import ClaimError
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Evidence, Grain, Period
from onrecord.reporting import wording
from onrecord.reporting.display import clean
from onrecord.reporting.jsonreport import Json, number


def observation(item: Evidence) -> Json:
    """A figure that the verdict rests on or that others counted, with whose it is and as of when."""
    period = _period(item.figure)
    place = clean(item.label).rpartition(", ")[0]
    return {
        "@type": "Observation",
        "name": clean(f"{item.what}, {item.label}" if item.label else item.figure),
        "variableMeasured": clean(item.what or item.figure),
        **({"observationAbout": {"@type": "Place", "name": place}} if place else {}),
        **(_when(period) if period else {}),
        "value": number(item.value),
        "unitText": wording.UNITS[item.unit].strip() or "count",
        "description": clean(f"{wording.publisher(item)}, as of {printed_day(item.as_of)}; {wording.ROLES[item.role]}"),
        "subjectOf": {
            "@type": "CreativeWork",
            "name": clean(item.title or item.source),
            "dateModified": item.as_of.isoformat(),
            **({"url": item.url} if item.url and item.url.startswith(("http://", "https://")) else {}),
        },
    }


def _period(figure: str) -> Period | None:
    """The period of a figure of the claim language, which stands last in it."""
    try:
        return parse_period(figure.rstrip("])").rpartition(", ")[2])
    except ClaimError:
        return None


def _when(period: Period) -> Json:
    """The date of an observation and how long it took, as ISO 8601 writes them."""
    first, last = period.first, period.last
    if last is None:
        return {"observationDate": first.isoformat()}
    match period.grain:
        case Grain.YEAR | Grain.MONTH | Grain.DAY:
            spell = {Grain.YEAR: "P1Y", Grain.MONTH: "P1M"}.get(period.grain, "P1D")
            return {"observationDate": print_period(period), "observationPeriod": spell}
        case _:
            return {"observationDate": last.isoformat(), "observationPeriod": f"P{(last - first).days + 1}D"}
