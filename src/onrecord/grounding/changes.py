"""Changes and runs as claims: two ends and a way between them, or so many years in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.periods import fiscal_years, years
from onrecord.frozen import replace
from onrecord.grounding.amounts_claimed import turned_to_percent
from onrecord.grounding.ends_of_change import starts_before_its_end
from onrecord.grounding.of_what import of_what, per_head
from onrecord.grounding.timeline import WHOLE
from onrecord.model import Amount, Change, Direction, Figure, Grain, Period, Reading, Run, Unit

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots

_FEWEST = 2  # years of a run: "rose every year under this chief", where the text names one year alone, tells none
# "Two fewer than in the first half of 2009", said of 2008: told from the later period, the change runs back.
_OTHER_WAY = {Direction.ROSE: Direction.FELL, Direction.FELL: Direction.ROSE, Direction.HELD: Direction.HELD}


def change_of(reading: Reading, slots: Slots, figure: Figure, amount: Amount | None) -> Change | None:
    """A change with its start, if the words name one, and its way; told from the later period it is turned round."""
    if reading.direction is None:
        return None
    if amount is not None and reading.amount is not None and reading.amount.turned:
        amount = turned_to_percent(amount)
    direction = reading.direction
    start = slots.against_period
    if start is not None and start == figure.period:
        return None  # a change has two ends: one of them was misread
    if start is not None and figure.period is not None and start.first > figure.period.first:
        if reading.sharply if amount is None else amount.unit is Unit.PERCENT:
            return None  # a percentage of the later figure would be another number, and no surge is told backwards
        if starts_before_its_end(reading.against_period):
            return None  # "since then" ends where the text stands: one of the two was misread
        figure, start = replace(figure, period=start), figure.period
        direction = _OTHER_WAY[direction]
    return Change(figure, start, direction, amount, reading.sharply, per_head(reading.of, slots))


def run_of(reading: Reading, slots: Slots, figure: Figure, amount: Amount | None) -> Run | None:
    """So many whole years up to the one that is told of, each of them counted, or the stretch that the words name."""
    last = figure.period
    if (reading.direction is None and amount is None) or last is None or last.last is None:
        return None
    end, fiscal = last.last.year, last.grain is Grain.FISCAL
    stretch = last.grain is Grain.YEARS or reading.back is None
    if not stretch and last.grain not in WHOLE and (amount is None or not _opens_year(last)):
        return None  # what rose so far this year has not risen this year
    length = end - last.first.year + (not fiscal) if stretch else reading.back
    if length is None or length < _FEWEST or (stretch and last.grain not in {*WHOLE, Grain.YEARS}):
        return None
    span = (fiscal_years if fiscal else years)(end - length + 1, end)
    return Run(replace(figure, period=span), length, reading.direction, amount, of_what(reading, slots))


def _opens_year(period: Period) -> bool:
    """ "Topped 300 this year for the third straight year": what has been topped stays so."""
    return period.grain is Grain.DAYS and (period.first.month, period.first.day) == (1, 1)
