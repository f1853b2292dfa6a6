"""Words that name no period: they are taken to speak of the latest figure that was known on their day."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.context import Context, latest
from onrecord.checking.finding import not_in_record, unclear
from onrecord.checking.printed_ranks import published
from onrecord.checking.share import shares_period
from onrecord.frozen import replace
from onrecord.model import (
    Among,
    Comparison,
    Equation,
    Extreme,
    Figure,
    Finding,
    Flag,
    Proposition,
    Rank,
    Ratio,
    Share,
)


def undated(context: Context, proposition: Proposition, subject: Figure) -> tuple[Proposition, list[Flag]] | Finding:
    """The proposition with the latest period known on the day, and a flag that says so; or why there is none."""
    among = isinstance(proposition, (Extreme, Rank)) and isinstance(proposition.scope, Among)
    if among and isinstance(proposition, (Extreme, Rank)) and published(context, proposition) is not None:
        return proposition, []
    if isinstance(proposition, Equation):
        return unclear("The statement leaves open of when it speaks")
    known = _latest(context, proposition, subject)
    if known is None:
        what = wording.subject(context.view, subject)
        why = f"The record has no figure of {what} to speak of now."
        return not_in_record(context, "", [subject], why=why)
    period, filled = known
    day = " known on the day" if context.day else " in the record"
    note = (
        f"The words name no period; the latest figure{day} is of {wording.period(period.period)}."
        if period.period
        else ""
    )
    return filled, [Flag("lag", note)]


def _latest(context: Context, proposition: Proposition, subject: Figure) -> tuple[Figure, Proposition] | None:
    if isinstance(proposition, Share):
        part = shares_period(context, proposition.figure, proposition.whole)
        if part.period is None:
            return None
        whole = replace(proposition.whole, period=proposition.whole.period or part.period)
        return part, replace(proposition, figure=part, whole=whole)
    if isinstance(proposition, (Comparison, Ratio)):
        both = (proposition.figure, proposition.against)
        known = [figure.period or latest(context, figure) for figure in both]
        if known[0] is None or known[1] is None:
            return None
        one, other = known
        if both[0].period is None and both[1].period is None:
            one = other = min(known[0], known[1], key=lambda period: period.last or period.first)
        figure = replace(both[0], period=one)
        return figure, replace(proposition, figure=figure, against=replace(both[1], period=other))
    assert not isinstance(proposition, Equation)
    period = latest(context, subject)
    if period is None:
        return None
    figure = replace(subject, period=period)
    return figure, replace(proposition, figure=figure)
