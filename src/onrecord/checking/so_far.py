"""Counts "so far this year": what is printed on a day was counted some days before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.tolerance import settings
from onrecord.frozen import replace
from onrecord.model import Change, Claim, Figure, Finding, Flag, Grain, Period, Proposition, Value, Verdict

_DAY = timedelta(days=1)


def as_counted(
    context: Context, claim: Claim, proposition: Proposition, found: Finding, again: Callable[[Proposition], Finding]
) -> Finding:
    """The finding; where it is a contradiction of a part of a year up to the day, the one for some days before it.

    `again` evaluates the proposition with an earlier end. Only what is borne out there replaces the finding.
    """
    if found.verdict is not Verdict.CONTRADICTED or claim.negated or claim.as_of is not None:
        return found
    for earlier, period in _earlier(context, proposition):
        other = again(earlier)
        if other.verdict is Verdict.SUPPORTED:
            note = f"The words hold for {wording.period(period)}; what is told on a day was counted before it."
            rest = tuple([flag for flag in other.flags if flag.flag != "lag"])
            return replace(other, flags=(*rest, Flag("lag", note)))
    return found


def _earlier(context: Context, proposition: Proposition) -> Iterator[tuple[Proposition, Period]]:
    """The proposition with its end, and that of its base, one day earlier, then two, and so on."""
    if not isinstance(proposition, (Value, Change)) or not _so_far(context, proposition.figure):
        return
    start = proposition.start if isinstance(proposition, Change) else None
    for days in range(1, int(settings()["so_far"]["days"]) + 1):
        period = _shorter(proposition.figure.period, days)
        before = _shorter(start, days) if start is not None else None
        if period is None or (start is not None and before is None):
            return
        figure = replace(proposition.figure, period=period)
        if isinstance(proposition, Change):
            yield replace(proposition, figure=figure, start=before), period
        else:
            yield replace(proposition, figure=figure), period


def _so_far(context: Context, figure: Figure) -> bool:
    period = figure.period
    return context.day is not None and period is not None and period.last in (context.day, None)


def _shorter(period: Period | None, days: int) -> Period | None:
    """The period without its last days; None where nothing of it is left, or it has no end to take them from."""
    if period is None or period.last is None or period.last - days * _DAY <= period.first:
        return None
    return Period(period.first, period.last - days * _DAY, Grain.DAYS)
