"""Whether a change turns on the year chosen as its start: the same words, tried from the years beside it."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.line import line
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import settings
from onrecord.checking.view import YEARLY, day_count, days
from onrecord.checking.vintages import Option
from onrecord.model import Change, Direction, Flag, Of, Period

_LEAST = 2  # years; from one year to the next no start was chosen


def turns_on_start(context: Context, claim: Change, of: Of | None, last: Option, start: Period) -> list[Flag]:
    """The flag `window` where half of the neighbouring start years or more say otherwise, with how many hold."""
    period = claim.figure.period
    if period is None or claim.direction is Direction.HELD or day_count(days(period)) < YEARLY:
        return []
    subject = days(period)
    chosen = start.first.year
    if subject[0].year - chosen < _LEAST:
        return []
    reach = int(settings()["window"]["years"])
    years = line(context, claim.figure, of, last.definition, pure=True)
    held: dict[int, bool] = {}
    for year in range(chosen - reach, min(chosen + reach + 1, subject[0].year)):
        stretch = shifted(subject, year - subject[0].year)
        if year != chosen and stretch is not None and stretch in years:
            before = years[stretch].value
            held[year] = last.value > before if claim.direction is Direction.ROSE else last.value < before
    otherwise = [year for year, holds in held.items() if not holds]
    if len(otherwise) * 2 < len(held) or not otherwise:
        return []
    agree = len(held) - len(otherwise)
    verb = "rise" if claim.direction is Direction.ROSE else "fall"
    same = wording.counted(agree) if agree else "none"
    named = wording.listing([str(year) for year in otherwise])
    return [Flag("window", f"A {verb} from {chosen}, and from {same} of the {len(held)} years beside it: not {named}.")]
