"""A figure over the years: the same part of every year for which the record has it, under one leading publisher.

Years that the leading publisher lacks are filled with the default of that year, since few publishers go back far.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from onrecord.checking.context import Context, values_in
from onrecord.checking.definitions import stages
from onrecord.checking.stretches import shifted
from onrecord.checking.view import Days, days
from onrecord.checking.vintages import Option, Tier
from onrecord.frozen import replace
from onrecord.model import Figure, Of, Period

Line = dict[Days, Option]
_HUNDRED = Decimal(100)
_DAY = timedelta(days=1)
_MOST_MONTHS = 1200


def line(context: Context, figure: Figure, of: Of | None, lead: str | None, *, pure: bool = False) -> Line:
    """The figure for every year, by days. `lead` is the publisher to follow, None for each year's default.

    `pure` leaves out years that the lead lacks. Incomplete figures are left out.
    """

    def chosen() -> Line:
        every = [(stretch, _chosen(context, figure, stretch, of, lead, pure)) for stretch in stretches(context, figure)]
        return {stretch: option for stretch, option in every if option is not None}

    return context.view.once(("line", *line_key(context, figure, of, lead), pure), chosen)


def month_by_month(context: Context, figure: Figure, lead: str | None, start: Period, *, pure: bool = False) -> Line:
    """The figure of every month after `start`, up to the day of the words or the last month of the figure itself.

    Empty where that is more than a century, for which no series of months goes back.
    """
    assert figure.period is not None
    last = context.day or figure.period.last or figure.period.first
    begins = start.first.year * 12 + start.first.month  # the month after it, counted from January of the year 0
    ends = last.year * 12 + last.month - 1
    found: Line = {}
    for number in range(begins, ends + 1) if ends - begins < _MOST_MONTHS and last.year < date.max.year else ():
        first, after = date(number // 12, number % 12 + 1, 1), date((number + 1) // 12, (number + 1) % 12 + 1, 1)
        stretch = first, after - _DAY
        option = _chosen(context, figure, stretch, None, lead, pure) if after - _DAY <= last else None
        if option is not None:
            found[stretch] = option
    return found


def line_key(context: Context, figure: Figure, of: Of | None, lead: str | None) -> tuple[object, ...]:
    """What a line depends on: the year of the figure's period is no part of it."""
    assert figure.period is not None
    return (figure.measure, figure.qualifiers, figure.places, _part(figure.period), of, lead, context.day)


def _chosen(
    context: Context, figure: Figure, stretch: Days, of: Of | None, lead: str | None, pure: bool
) -> Option | None:
    options = values_in(context, figure, stretch, of)
    mine = next((item for item in options if item.definition == lead and item.tier is Tier.DECIDES), None)
    if mine is None and pure and lead is not None:
        return None
    option = mine or (options[0] if options else None)
    return None if option is None or option.incomplete or option.standin or option.bound else option


def _part(period: Period) -> tuple[int, int, int, int, int]:
    last = period.last or period.first
    return period.first.month, period.first.day, last.month, last.day, last.year - period.first.year


def stretches(context: Context, figure: Figure) -> list[Days]:
    """The same part of each year for which any publisher has the figure, in order of time."""
    assert figure.measure is not None
    assert figure.period is not None
    subject = days(figure.period)
    found: set[Days] = set()
    for place in figure.places[:1]:
        for qualifiers in stages(figure.measure, figure.qualifiers):
            years: set[int] = set()
            for shelf in context.view.book(figure.measure, place, qualifiers).series.values():
                years.update([key[0].year for key in shelf])
                years.update([key[1].year for key in shelf if key[1] is not None])
            for year in years:
                shift = shifted(subject, year - subject[0].year)
                if shift is not None:
                    found.add(shift)
    return sorted(found, key=lambda key: key[0])


def changes(before: Line, percent: bool, start: Period | None, subject: Days) -> Line:
    """The change of every year of a line against the year before (or as many years before as `start` is)."""
    gap = 1 if start is None else max(1, subject[0].year - start.first.year)
    found: Line = {}
    for stretch, option in before.items():
        earlier = shifted(stretch, -gap)
        base = before.get(earlier) if earlier is not None else None
        if base is None or base.definition != option.definition or (percent and base.value == 0):
            continue
        terms = f"{option.value:,f} - {base.value:,f}"
        found[stretch] = replace(_moved(option, base.value, percent), rows=(*option.rows, *base.rows), terms=terms)
    return found


def _moved(option: Option, base: Decimal, percent: bool) -> Option:
    """By how much a figure, and what is likely for it, lies above that of another year."""
    moved = replace(
        option,
        value=option.value - base,
        low=option.low - base,
        high=option.high - base,
        utmost=option.utmost and (option.utmost[0] - base, option.utmost[1] - base),
    )
    return moved.times(_HUNDRED, base) if percent else moved
