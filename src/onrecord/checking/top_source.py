"""Whether a state is the first, or the so-many-th, source of the guns traced in another place.

Each state's guns are a part of one count of that place. Among its outside sources the place's own state is none; among
`from:any` it is. Where the record has few of the parts, the order of them all cannot be told.
"""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.evidence import evidence
from onrecord.checking.groups import members_of
from onrecord.checking.view import days
from onrecord.checking.vintages import Option, Tier
from onrecord.lexicon.place_ids import state_at_end
from onrecord.model import Claim, End, Extreme, Finding, Observation, Period, Rank, Unit, Verdict

OUTSIDE, ANY = ("from:out-of-state",), ("from:any",)
_FROM = "from:"
_PARTS = 10  # states with a figure, below which the order of all of them cannot be told
_SHOWN = 4


def top_source(context: Context, claim: Claim, what: Extreme | Rank, summary: str) -> Finding | None:
    """The finding for a source among its rivals; None where the record has too few of them."""
    figure = what.figure
    if (
        what.rivals not in (OUTSIDE, ANY)
        or figure.period is None
        or len(figure.places) != 1
        or len(figure.qualifiers) != 1
    ):
        return None
    subject, place = figure.qualifiers[0].removeprefix(_FROM), figure.places[0]
    home = state_at_end(place)
    states = members_of(context, "us-states", figure.period)
    states = tuple([state for state in states if state != home or what.rivals == ANY])
    parts = {state: row for state in states if (row := _part(context, what, place, state, figure.period)) is not None}
    if subject not in parts or len(parts) < _PARTS:
        return None
    mine = parts[subject].value
    others = [row.value for state, row in parts.items() if state != subject]
    above = sum(value > mine if what.end is End.HIGHEST else value < mine for value in others)
    told = what.place if isinstance(what, Rank) else 1
    holds = (above + 1 == told and mine not in others) is not claim.negated
    return _finding(context, what, parts, f"{wording.ordinal(above + 1)} of {len(parts)}", holds, summary)


def _finding(
    context: Context, what: Extreme | Rank, parts: dict[str, Observation], standing: str, holds: bool, summary: str
) -> Finding:
    view, figure = context.view, what.figure
    subject = figure.qualifiers[0].removeprefix(_FROM)
    ordered = sorted(parts, key=lambda state: (-parts[state].value, state))
    shown = [subject, *[state for state in ordered[:_SHOWN] if state != subject]][:_SHOWN]
    counts = {state: wording.quantity(parts[state].value, Unit.COUNT) for state in shown}
    listed = wording.listing([f"{view.label(state)} {count}" for state, count in counts.items()])
    publisher = wording.by(view, parts[subject].definition)
    reason = (
        f"Of the states in which guns traced in {wording.place_name(view, figure.places[0])} "
        f"{wording.when(figure.period)} were first sold, by the count of {publisher}, "
        f"{wording.place_name(view, subject)} is {standing}: {listed}."
    )
    options = [
        Option(row.value, row.definition, Tier.DECIDES, (row,), row.value, row.value)
        for row in (parts[state] for state in shown)
    ]
    verdict = Verdict.SUPPORTED if holds else Verdict.CONTRADICTED
    better = None if holds else standing
    return Finding(verdict, reason, summary, (), evidence(view, options, []), standing, better)


def _part(context: Context, what: Extreme | Rank, place: str, state: str, period: Period) -> Observation | None:
    """The guns of one state, as known on the day, else as first published after it."""
    assert what.figure.measure is not None
    book = context.view.book(what.figure.measure, place, (_FROM + state,))
    rows = [row for series in book.series.values() for row in series.get(days(period), ())]
    rows = [row for row in rows if what.figure.definition in (None, row.definition)]
    known = [row for row in rows if context.day is None or row.as_of <= context.day]
    if known:
        return max(known, key=lambda row: row.as_of)
    return min(rows, key=lambda row: row.as_of) if rows else None
