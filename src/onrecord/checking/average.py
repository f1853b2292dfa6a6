"""per_day, per_week, per_month, or mean per year, over the figure's period."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.amounts import held_against
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, closed, values
from onrecord.checking.tolerance import INFINITE, Kind
from onrecord.checking.view import A_YEAR, day_count, days
from onrecord.checking.vintages import Option, Tier
from onrecord.frozen import replace
from onrecord.model import Average, Unit

_DAYS = {
    Unit.PER_DAY: Decimal(1),
    Unit.PER_WEEK: Decimal(7),
    Unit.PER_MONTH: Decimal("30.4375"),
    Unit.PER_YEAR: A_YEAR,
}
_OF_A_YEAR = {Unit.PER_DAY: Decimal(365), Unit.PER_WEEK: Decimal(52)}  # what a reporter divides a year by
_WHOLE = (365, 366)  # days of a calendar year


def average_case(context: Context, claim: Average) -> Case:
    """The count over the period's days, weeks, months or years; a printed average comes first."""
    figure, amount = claim.figure, claim.amount
    assert figure.period is not None
    total = day_count(closed(context, figure.period))
    times = Decimal(max(1, total)) / _DAYS.get(amount.unit, Decimal(1))
    if amount.unit in (Unit.PER_YEAR, Unit.PER_MONTH):
        times = Decimal(max(1, round(times)))
    fewest = min(times, _OF_A_YEAR.get(amount.unit, times)) if total in _WHOLE else times
    counted = [_over(item, times, fewest, max(1, total)) for item in values(context, figure, figure.period)]
    slot = Slot(figure, (*_printed(context, claim), *counted))
    lead = f"{wording.subject(context.view, figure)} {wording.when(figure.period)} came to"
    return held_against(context, slot, amount, Kind.SMALL, amount.unit, "", lead)


def _over(item: Option, times: Decimal, fewest: Decimal, total: int) -> Option:
    """The count over so many days, weeks or months, up to what it is over the `fewest` that could be meant.

    A count to another end than that of the `total` days is one over its own.
    """
    own = times * day_count(days(item.rows[0].period)) / total if item.standin else times
    high = item.high if item.high == INFINITE else item.high / fewest
    utmost = item.utmost and (item.utmost[0] / times, item.utmost[1] / fewest)
    whole = f"({item.terms})" if "+" in item.terms else f"{item.value:,f}"
    shown = f"{own.quantize(Decimal('0.1')).normalize():f}"
    value, terms = item.value / own, f"{whole} / {shown}"
    return replace(item, value=value, low=item.low / times, high=high, utmost=utmost, terms=terms)


def _printed(context: Context, claim: Average) -> tuple[Option, ...]:
    figure = claim.figure
    assert figure.period is not None
    if len(figure.places) != 1 or figure.measure is None:
        return ()
    rows = context.view.book(figure.measure, figure.places[0], figure.qualifiers).others.get(claim.amount.unit, [])
    from_record = [row for row in rows if days(row.period) == days(claim.figure.period or row.period)]
    width = Decimal("0.05")
    found = []
    for row in from_record:
        rounded = row.value * width if row.mark == "approximate" else Decimal(0)
        later = context.day is not None and row.as_of > context.day
        found.append(
            Option(
                row.value, row.definition, Tier.DECIDES, (row,), row.value - rounded, row.value + rounded, later=later
            )
        )
    return tuple(found)
