"""What the latest figure does not refute of words without a period: what is newer, and a mean of untold years."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.context import Context, values
from onrecord.checking.tolerance import names, settings
from onrecord.checking.view import A_YEAR
from onrecord.frozen import replace
from onrecord.model import Average, Change, Figure, Finding, Proposition, Unit, Value, Verdict


def unless_stale(context: Context, proposition: Proposition, subject: Figure, found: Finding) -> Finding:
    """The finding, without its contradiction where the words may go by a newer figure, or by those of several years.

    Words of no known day that name no period may be as old as any figure of the record: the latest refutes none.
    """
    if found.verdict is not Verdict.CONTRADICTED or subject.period is None:
        return found
    if context.day is None:
        why = "Neither the words nor the story say of when they speak."
        return replace(found, verdict=Verdict.UNCLEAR, reason=f"{why} {found.reason}", better=None)
    if subject.measure in names("stocks", "measures"):
        why = _old_stock(context, proposition, subject)
        told = f"{why} {found.reason}"
        return replace(found, verdict=Verdict.NOT_IN_RECORD, reason=told, better=None) if why else found
    if isinstance(proposition, Average) and proposition.amount.unit is Unit.PER_YEAR:
        why = "The words do not say over which years they take the mean."
        return replace(found, verdict=Verdict.UNCLEAR, reason=f"{why} {found.reason}", better=None)
    if _tells_of_now(context, proposition):
        why = "The words tell of now, and the latest figure is of the year before."
        return replace(found, verdict=Verdict.UNCLEAR, reason=f"{why} {found.reason}", better=None)
    if (subject.period.last or subject.period.first).year >= context.day.year - 1:
        return found
    why = f"The words name no period, and the record has no figure of {context.day.year - 1}, the year before them."
    return replace(found, verdict=Verdict.UNCLEAR, reason=f"{why} {found.reason}", better=None)


def _tells_of_now(context: Context, proposition: Proposition) -> bool:
    """ "Murders are falling", in a summer: what moves with no time told does so in the year that runs, well begun."""
    bare = isinstance(proposition, Change) and proposition.amount is None and proposition.start is None
    return bare and context.day is not None and context.day.month > settings()["stale"]["news"]


def _old_stock(context: Context, proposition: Proposition, subject: Figure) -> str:
    """How old a headcount is that says nothing of now; empty where it is new.

    Residents move slowly, and no large force doubles in a few years: a figure farther off than such growth explains is
    refuted all the same.
    """
    assert context.day is not None
    assert subject.period is not None
    age = (context.day - (subject.period.last or subject.period.first)).days
    rule = settings()["stale"]
    if age <= rule["days"]:
        return ""
    years = Decimal(age) / A_YEAR
    residents = subject.measure == "population"
    if not isinstance(proposition, Value) and residents:
        return ""
    known = values(context, subject, subject.period)[0].value
    growth = Decimal(rule["growth"] if residents else rule["headcount_growth"])
    if (
        isinstance(proposition, Value)
        and (residents or known >= rule["headcount"])
        and abs(known - proposition.amount.value) > known * years * growth
    ):
        return ""
    what = wording.subject(context.view, subject)
    old = wording.number(years, 1)
    when = wording.period(subject.period)
    return f"The latest figure of {what} that was known is of {when}, {old} years before the words."
