"""Several periods in a row in one direction, or all above or below a number."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from onrecord.checking import wording
from onrecord.checking.case import Case, Slot
from onrecord.checking.charts import years_around
from onrecord.checking.context import Context, values
from onrecord.checking.settle import Link, Picks, by_every_end
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import Kind, lies_in, names, share, taken_in
from onrecord.checking.view import days
from onrecord.claims.periods import fiscal
from onrecord.claims.periods import year as calendar_year
from onrecord.frozen import replace
from onrecord.model import Direction, Grain, Of, Period, Run, Unit

_MOST_YEARS = 80
_YEARS = range(2, 9999)  # with a year before and one behind in the calendar


def run_case(context: Context, claim: Run) -> Case | None:
    """Every year of the stretch from one series; None where the stretch has no years to tell apart."""
    periods = _periods(claim)
    if len(periods) < (2 if claim.amount is None else 1) or len(periods) > _MOST_YEARS:
        return None
    figure = claim.figure
    of = Of.RATE if claim.of is Of.RATE else None
    slots = tuple([Slot(replace(figure, period=period), values(context, figure, period, of)) for period in periods])
    unit = Unit.PER_100K if of is Of.RATE else context.view.unit(figure.measure or "")
    view = context.view

    def judge(picks: Picks) -> bool | None:
        if claim.amount is not None:
            width = taken_in(claim.amount, Kind.COUNT)
            return all(lies_in(width, pick.value) for pick in picks)
        return all(_turned(claim.direction, one.value, other.value) for one, other in pairwise(picks))

    def working(picks: Picks) -> str:
        return ", ".join(
            [
                f"{wording.quantity(pick.value, unit)} ({wording.period(period)})"
                for pick, period in zip(picks, periods, strict=True)
            ]
        )

    def tell(picks: Picks) -> str:
        who = wording.publisher(view, picks[-1].definition)
        what = f"{wording.measure(view, figure)} in {wording.places(view, figure.places)}"
        return f"{who} counted {what}: {working(picks)} ({wording.dated(picks[-1])})"

    return Case(
        summary=wording.sentence(_summary(context, claim)),
        slots=slots,
        judge=by_every_end(judge),
        tell=tell,
        working=working,
        link=Link.MUST if len({len(slot.options) > 0 for slot in slots}) == 1 else Link.PREFER,
        better=lambda picks: _better(claim, picks),
        chart=lambda picks: years_around(context, replace(figure, period=periods[-1]), picks[-1], of, None),
        near=None if claim.amount is not None else lambda picks, _: _near(claim, picks),
    )


def _near(claim: Run, picks: Picks) -> bool:
    """Whether nothing but ties stands against the run: a city's own count may move where what others gathered stood."""
    sign = {Direction.ROSE: 1, Direction.FELL: -1}.get(claim.direction or Direction.HELD, 0)
    gathered = claim.figure.measure in names("above", "measures") and picks[-1].later
    gathered = gathered and {pick.definition for pick in picks} <= names("gathered", "definitions")
    return bool(sign) and gathered and all(sign * (other.value - one.value) >= 0 for one, other in pairwise(picks))


def _turned(direction: Direction | None, one: Decimal, other: Decimal) -> bool:
    match direction:
        case Direction.ROSE:
            return other > one
        case Direction.FELL:
            return other < one
        case _:
            return abs(other - one) <= one * share("held")


def _periods(claim: Run) -> list[Period]:
    """The periods spoken of: the stretch year by year, and the year before it where the count of turns needs it."""
    period = claim.figure.period
    if period is None or period.last is None:
        return []
    first, last = days(period)
    assert last is not None
    span = period.last.year - period.first.year
    if period.grain in (Grain.YEAR, Grain.YEARS):
        years = list(range(first.year, last.year + 1))
    elif period.grain is Grain.FISCAL:
        years = list(range(first.year + 1, last.year + 1))
    elif span == 0:
        years = [first.year]
    else:
        return []
    if claim.amount is None and claim.length is not None:
        years = list(range(years[-1] - claim.length, years[-1] + 1)) if len(years) != claim.length + 1 else years
    return [found for year in years if (found := _one(period, year)) is not None]


def _one(period: Period, year: int) -> Period | None:
    if year not in _YEARS:
        return None
    if period.grain in (Grain.YEAR, Grain.YEARS):
        return calendar_year(year)
    if period.grain is Grain.FISCAL:
        return fiscal(year)
    stretch = shifted(days(period), year - period.first.year)
    return None if stretch is None else Period(stretch[0], stretch[1], period.grain)


def _better(claim: Run, picks: Picks) -> str | None:
    """How many periods in a row the record carries, counted back from the last."""
    if claim.direction is None or len(picks) < 2:
        return None
    turns = 0
    for other, one in zip(reversed(picks), list(reversed(picks))[1:], strict=False):
        if not _turned(claim.direction, one.value, other.value):
            break
        turns += 1
    verb = {Direction.ROSE: "rose", Direction.FELL: "fell", Direction.HELD: "held"}[claim.direction]
    if turns == 0:
        first, last = picks[-2].value, picks[-1].value
        return f"{'rose' if last > first else 'fell' if last < first else 'was unchanged'} in the last of these years"
    return f"{verb} {wording.counted(turns)} {'time' if turns == 1 else 'times'} in a row"


def _summary(context: Context, claim: Run) -> str:
    what = wording.subject(context.view, claim.figure, Of.RATE if claim.of is Of.RATE else None)
    if claim.amount is not None:
        return f"{what}: {wording.amount(claim.amount)} in every period {wording.when(claim.figure.period)}"
    verb = {Direction.ROSE: "rose", Direction.FELL: "fell", Direction.HELD: "held", None: "went on"}[claim.direction]
    grain = claim.figure.period.grain if claim.figure.period is not None else Grain.YEAR
    steps = "years" if grain in (Grain.YEAR, Grain.YEARS, Grain.FISCAL) else "periods"
    many = f"{wording.counted(claim.length)} {steps} in a row" if claim.length else "each year"
    return f"{what} {verb} {many} {wording.when(claim.figure.period)}"
