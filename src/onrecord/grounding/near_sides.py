"""A figure's own period where the words only tell the one it is held against: what runs beside that."""

from __future__ import annotations

from onrecord.grounding.calendar import OCTOBER, is_part, shift, year_to
from onrecord.grounding.far_figures import are_two_years
from onrecord.grounding.first_to_last import ends_of
from onrecord.grounding.habits import by_state
from onrecord.grounding.timeline import WHOLE, Timeline
from onrecord.model import CalendarWords, Grain, Origin, Period, PeriodWords, Reading, Shape, YearShift


def named_beside(reading: Reading, time: Timeline, main: Period) -> bool:
    """ "Reno counted 309, 34 fewer than in 2017": a year that is another's; the latest full year may be its own."""
    if reading.amount is None or reading.period is not None or reading.against or time.said is None:
        return False
    return main.grain in WHOLE and time.names(main, bases=main.first.year >= time.said.year - 1)


def from_tables(words: PeriodWords, time: Timeline, measure: str | None) -> Period | None:
    """ "A shade more than in 2017", of guns traced in 2018: tables come out late, and their year is that named."""
    if not by_state(measure) or words.since or time.last is not None or time.main is None or is_part(time.main):
        return None
    expression, base = words.expression, time.resolve(words, time.main).period
    relative = isinstance(expression, CalendarWords) and isinstance(expression.year, YearShift)
    return time.main if relative or (base is not None and base.first < time.main.first) else None


def from_far(reading: Reading, words: PeriodWords, time: Timeline) -> Period | None:
    """The near side told by the far one: "from 260 in 2018 to 253", the year so far beside "this time in 2021"."""
    if opens_window(reading):
        return None
    if (stretch := ends_of(reading, time)) is not None:
        return stretch[1]
    found = time.resolve(words, time.last)
    if reading.shape is Shape.CHANGE and are_two_years(found) and not words.since:
        return found.end
    return _counted_from(words, found.period, time) or beside(found.period, time)


def _counted_from(words: PeriodWords, far: Period | None, time: Timeline) -> Period | None:
    """ "It had 60 in 2017. The year before, it had 50, for a rise of 20 percent": of the year that it is before."""
    match words.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT), start=None) if by < 0:
            return shift(far, -by) if far is not None and far == time.last and far.grain in WHOLE else None
    return None


def beside(far: Period | None, time: Timeline) -> Period | None:
    """The latest period of the kind of `far` that is over, or the running one where `far` is that."""
    said = time.said
    if far is None or said is None or (far.last is not None and far.first.year != far.last.year and is_part(far)):
        return None
    inside = time.last is not None and time.last.grain in WHOLE and time.last.first.year == far.first.year
    if is_part(far) and far.first.year < said.year and (time.last is None or inside):
        return shift(far, said.year - far.first.year)  # what is held against the first months of 2016 is not all of it
    if far.grain not in WHOLE or (time.last is not None and time.last != far):
        return None
    latest = said.year - 1 - (far.grain is Grain.FISCAL and said.month < OCTOBER)  # fiscal 2018 opens in 2017
    if far.first.year < latest and time.main is not None and time.main.first == year_to(said).first:
        return time.main  # "are down from 2019", in a text on the first half of 2021
    if time.main is not None and time.main.grain is far.grain:
        latest = max(latest, time.main.first.year)  # on the last day of a year that year is told as a whole
    near = shift(far, latest - far.first.year)
    return near if far.first.year < latest and not time.names(near, bases=True) else year_to(said)


def opens_window(reading: Reading) -> bool:
    """ "Since 2010" leaves the end of a change open."""
    return reading.shape is Shape.CHANGE and reading.against_period is not None and reading.against_period.since
