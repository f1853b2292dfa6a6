"""Why the time of a figure is a guess."""

from __future__ import annotations

from onrecord.grounding.calendar import is_part, shift
from onrecord.grounding.guessed_parts import first_months
from onrecord.grounding.habits import is_stock
from onrecord.grounding.lately import Lately
from onrecord.grounding.slots import Slots
from onrecord.model import Grain, MeasureWords, Period, Reading, Shape

_AGE = 10  # years; an undated figure is seldom of a year so long before those that the text tells of
PAST = "the sentence does not say when, and the year spoken of is long before those that the text is about"
WHEN_UP = "the sentence tells of now and not of which time, and the year spoken of is over for more than a year"
PACE = "the sentence does not say of which year the pace is, and the one spoken of is over"
WHEN = "the sentence does not say when, and the text names no recent year"
NEVER = "neither the sentence nor the text says when"
TURNED = "the sentence does not say when, and the one before told of something else, or elsewhere, in another time"
FRAME = "the sentence does not say when, and the text opens with some weeks or a month"


def _long_over(reading: Reading, slots: Slots) -> bool:
    """ "Murders are up 60 percent", with no time of its own, read of a year that was not the last one.

    So is "two straight years of decline" that opens a paragraph.
    """
    dated = reading.period is not None or reading.against_period is not None
    now = (reading.present and reading.amount is not None) or reading.shape is Shape.RUN
    if dated or not now or slots.period is None:
        return False
    last = slots.period.last
    return last is not None and slots.said is not None and last.year < slots.said.year - 1


def _over(slots: Slots) -> bool:
    """Whether the year of a pace is one that was over when the words were said."""
    return slots.period is not None and slots.said is not None and slots.period.first.year < slots.said.year


def guess_of_time(
    reading: Reading, slots: Slots, counted: MeasureWords | None, main: Period | None, lately: Lately, *, untold: bool
) -> str | None:
    """Why the time is a guess; of what is counted on a day the latest figure is meant where none is told."""
    if reading.projected and reading.period is None and _over(slots):
        return PACE
    opens = reading.shape is Shape.RUN and lately.period is None
    if (reading.shape is Shape.CHANGE or opens) and _long_over(reading, slots):
        return WHEN_UP
    if untold and reading.period is None:
        return WHEN
    if slots.period is None and reading.shape in {Shape.VALUE, Shape.RATE} and counted and not reading.against:
        return None if is_stock(counted.measure) else NEVER
    if _of_the_frame(reading, slots.period, main):
        return FRAME
    if reading.period is None and _carried(reading) and _long_before(slots.period, main):
        return PAST
    turned = lately.anew and reading.period is None and _not_of_the_year(slots.period, main)
    return TURNED if turned else None


def _of_the_frame(reading: Reading, period: Period | None, main: Period | None) -> bool:
    """Whether a time is the month or the season that the text opens with, or for a base the same days of a year."""
    if period is None or main is None or not is_part(main) or first_months(main):
        return False
    if reading.period is None:
        return period == main
    return reading.against and period == shift(main, period.first.year - main.first.year)


def _not_of_the_year(period: Period | None, main: Period | None) -> bool:
    """Whether a time is over before the full year begins that the text is about, or is a part of that year."""
    if period is None or period.last is None or main is None or main.grain is not Grain.YEAR:
        return False
    return period.last < main.first or (is_part(period) and period.first.year == main.first.year)


def _carried(reading: Reading) -> bool:
    """A change with its amount, and the bare counts that it runs between: of the time that the text goes on with."""
    return reading.amount is not None and (reading.shape is Shape.CHANGE or reading.rules[:1] == ("bare count",))


def _long_before(period: Period | None, main: Period | None) -> bool:
    """Whether a whole year is another age than what the text is about."""
    if period is None or main is None or period.grain is not Grain.YEAR:
        return False
    return period.first.year <= main.first.year - _AGE
