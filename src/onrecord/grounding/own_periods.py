"""A figure's own period.

A period left out comes from the claim before it, then from the other side of the comparison, then from the story.
"""

from __future__ import annotations

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.budget_years import budget_moved, whole_budget_year
from onrecord.grounding.calendar import begins_in, is_part, shift, year_to
from onrecord.grounding.counted_up_to import counted_up_to
from onrecord.grounding.dated import MOST_OF_FEW_DAYS, dated, in_list
from onrecord.grounding.far_figures import are_two_years, of_the_far_side
from onrecord.grounding.first_to_last import ends_of
from onrecord.grounding.fiscal_parts import of_whole_fiscal_year
from onrecord.grounding.habits import is_stock
from onrecord.grounding.looking_back import counted_from_then, from_year_told, looking_back
from onrecord.grounding.near_sides import beside, from_far, from_tables, named_beside, opens_window
from onrecord.grounding.periods import Resolved
from onrecord.grounding.run_years import last_of_run, run_years
from onrecord.grounding.timeline import WHOLE, Timeline
from onrecord.grounding.told_counts import beyond
from onrecord.grounding.vantage import A_YEAR_PRINTED
from onrecord.model import (
    CalendarWords,
    DayWords,
    Grain,
    HolidayWords,
    NowWords,
    Of,
    Origin,
    Period,
    PeriodWords,
    Reading,
    ScopeKind,
    Shape,
    YearShift,
)

_THE_YEAR = CalendarWords(YearShift(0, Origin.RUNNING))
_BESIDE = "the time that runs beside the one it is held against"
_BRACKET = 16  # characters of " (13,470 in "
_TO = 16  # characters of " to more than "
_RECENT = 3  # years before what the text is about in which an order of places is still of the figure told last
_SUMS = {Shape.VALUE, Shape.AVERAGE, Shape.RATE, Shape.SHARE}


def own_of(reading: Reading, time: Timeline, measure: str | None) -> tuple[Period | None, str, str | None]:
    """The reading's own period: (period, why, what is unclear)."""
    if reading.shape is Shape.RUN and reading.period is not None and isinstance(reading.period.expression, NowWords):
        reading = replace(reading, period=None)  # "fell for a third straight year and now stand at 40": no year of it
    if reading.shape is Shape.RUN and (stretch := run_years(reading, time)) is not None:
        last = last_of_run(reading, stretch)
        if reading.period is not None and not reading.period.since and last is not None:
            time.ends[reading.period] = last  # "fell each year from 2011 to 2014, from 128 to 86"
        return stretch, "each year of the stretch that the words name", None
    return _own(reading, time, measure)


def _own(reading: Reading, time: Timeline, measure: str | None) -> tuple[Period | None, str, str | None]:
    """The same for a reading of one period."""
    if reading.period is not None and not _now(reading, measure, time):
        stated = _stated(reading, reading.period, time, measure)
        if reading.period not in time.named and (top := _only_top(reading, time, stated[0], measure)) is not None:
            return top
        later = _beyond_start(reading, stated[0], time) or from_year_told(reading, stated[0], time)
        return later or stated
    of_then = _per_head(reading) or counted_from_then(reading.against_period)
    timeless = _timeless(reading, measure) and not (of_then and time.last is not None)
    if timeless or (running := time.runs_on(reading)) is not None:
        return None if timeless else running, "", None
    if (whole := of_whole_fiscal_year(reading, time, measure)) is not None:
        return whole, "the last fiscal year that is over", None
    if (moved := budget_moved(reading, measure, time.said, time.last or time.main)) is not None:
        return *moved, None
    if (back := looking_back(reading, time)) is not None:
        return *back, None
    if reading.against and (far := of_the_far_side(reading, time)) is not None:
        return *far, None
    if reading.against_period is not None and not reading.against:
        found = from_tables(reading.against_period, time, measure) or from_far(reading, reading.against_period, time)
        if found is not None:
            return found, _BESIDE, None
        if opens_window(reading):
            now = reading.present and time.last is not None and _over(time.last, time.main)
            now = now and time.main is not None and time.main.grain in WHOLE  # "250 in 1998. Robberies are down since"
            period = time.main if now else _end_of_window(reading.against_period, time)
            return period, "the period that the text speaks of" if period else "", None
        if time.last is None:
            undated = reading.against_period.since and reading.shape is Shape.VALUE
            return None, "", "the sentence does not say when so many were counted" if undated else None
    if (told := _of_the_field_told(reading, time, measure)) is not None:
        return told, "the time of what was just counted", None
    over = reading.present and time.last is not None and (time.last == time.since or _over(time.last, time.main))
    if reading.period is None and time.last is not None and not over and not _of_the_next(reading, time):
        top = _only_top(reading, time, time.last, measure)
        return top or (time.last, "the period that the text speaks of", None)
    return _of_the_story(reading, time)


def _of_the_field_told(reading: Reading, time: Timeline, measure: str | None) -> Period | None:
    """ "Murders fell in 2022. The ATF traced 306,686 guns in 2020. Texas had the most": of the year of those guns."""
    scope = reading.scope
    if reading.shape not in (Shape.EXTREME, Shape.RANK) or reading.period is not None or scope is None:
        return None
    if scope.kind is not ScopeKind.AMONG or time.last is None:
        return None
    own = [one for one in time.counts if one.measure == measure]
    if any(one.period == time.last for one in own):
        return None  # "2022 had 60. In 2020 there were 61": only looked back
    told = {one.period for one in own if one.statement == reading.statement - 1}
    period = next(iter(told)) if len(told) == 1 else None
    return period if period is not None and 0 < time.last.first.year - period.first.year <= _RECENT else None


def _only_top(
    reading: Reading, time: Timeline, spoken: Period | None, measure: str | None
) -> tuple[Period, str, None] | None:
    """ "516, fewer than in 2021, when we had 562. That was the worst year": of 2021, whose count was the higher one."""
    scope = reading.scope
    if reading.shape is not Shape.EXTREME or reading.of not in (None, Of.RATE) or scope is None or spoken is None:
        return None
    opening = time.opening(scope, spoken)
    if scope.kind is ScopeKind.YEARS and scope.years is not None:
        opening = shift(spoken, -scope.years)
    elif scope.kind is not ScopeKind.EVER and opening is None:
        return None
    top = beyond(time.counts, reading, measure, spoken, opening)
    return None if top is None else (top, "the one of the years just told that can be the highest or the lowest", None)


def _of_the_next(reading: Reading, time: Timeline) -> bool:
    """ "In 2007 we had 120. Robberies numbered 3,323 (3,470 in 2007)": the year told last is the bracket's here."""
    if reading.shape is not Shape.VALUE or reading.against or time.main in (None, time.last):
        return False
    behind = (one for one in time.named if 0 < one.span.start - reading.span.end <= _BRACKET)
    return any(time.resolve(one, time.last).period == time.last for one in behind)


def _now(reading: Reading, measure: str | None, time: Timeline) -> bool:
    """ "Now we are at 121": a count is of the story's time, where only a stock is of a day.

    So is "our rate is now below those of Reno and Mesa", behind figures of the year that has just ended.
    """
    if reading.period is None or not isinstance(reading.period.expression, NowWords) or is_stock(measure):
        return False
    if reading.shape is not Shape.COMPARISON or not reading.against_places:
        return reading.shape is Shape.VALUE
    over = time.said is not None and time.main == year(time.said.year - 1)
    return over and time.main == (time.last or time.latest)


def _of_the_story(reading: Reading, time: Timeline) -> tuple[Period | None, str, str | None]:
    """The story's main period; what runs beside it, where the sentence names that one as another's."""
    if time.weekend is not None and _of_few_days(reading):
        return time.weekend, "the days that the story opens with", None
    if time.main is None:
        return time.printed, A_YEAR_PRINTED if time.printed is not None else "", None
    if named_beside(reading, time, time.main):
        return beside(time.main, time), _BESIDE, None
    if reading.present and time.said is not None and time.main == year(time.said.year):
        return year_to(time.said), "the year so far", None  # in its last days, of which more may follow
    return time.main, "the story's main period", None


def _of_few_days(reading: Reading) -> bool:
    """ "DETROIT — Six homicides, police said", in a round-up of a weekend: a count that few days can have."""
    counted = reading.shape is Shape.VALUE and reading.measure is not None and not reading.against
    return counted and reading.amount is not None and reading.amount.value <= MOST_OF_FEW_DAYS


def _over(period: Period, main: Period | None) -> bool:
    """Whether a period had ended before the story's own began: what "is down" is not down in that one."""
    return main is not None and period.last is not None and period.last < main.first


def _end_of_window(words: PeriodWords, time: Timeline) -> Period | None:
    """Where a change "since 2021" ends: the period spoken of, or the story's where that is the one it begins with."""
    start, last = time.resolve(words, time.last).start, time.last
    if last is not None and start is not None and last.first <= start.first:
        return time.main
    if last is not None and start is not None and start.grain in WHOLE and is_part(last) and last.first.month != 1:
        return time.main  # "seven over the weekend; homicides have fallen since 2016"
    return time.last or time.main


def _beyond_start(
    reading: Reading, stated: Period | None, time: Timeline
) -> tuple[Period | None, str, str | None] | None:
    """ "In 1992 it was worse; crime is down a third since then": the year that opens a window is not where it ends."""
    if stated is None or reading.against_period is None or not opens_window(reading):
        return None
    if time.resolve(reading.against_period, stated).start != stated:
        return None
    return _end_of_window(reading.against_period, time), "the period that the text speaks of", None


def _stated(
    reading: Reading, words: PeriodWords, time: Timeline, measure: str | None
) -> tuple[Period | None, str, str | None]:
    found = time.resolve(words, _year_of_the_story(reading, words, time) or time.last)
    stock = is_stock(measure)
    holiday = isinstance(words.expression, HolidayWords)
    if time.weekend is not None and holiday and begins_in(found.period, time.weekend):
        return time.weekend, "the weekend of that holiday, which the story opens with", None
    if stock:
        if words.expression == DayWords():
            return None, "", None  # a headcount "today" is the latest that is known
        if found.point is not None:
            return found.point, found.because, None
    if words.since and reading.shape is Shape.CHANGE and reading.against_period is None:
        return _end_of_window(words, time), "the period that the text speaks of", None
    if words.since and (reading.shape not in _SUMS or reading.told):
        return found.start or found.period, found.because, None
    of_its_end = in_list(reading) or _per_head(reading)  # "from 4.4 to 5.3 per 100,000": nobody adds up rates
    of_its_end = of_its_end or 0 <= reading.span.start - time.began <= _TO  # "went from 47 to 63 between 2016 and 2018"
    end = _end(reading, found, time) or (time.ends.get(words) if of_its_end else None)
    if end is not None:
        time.ends[words] = end
        return end, found.because, None
    if found.period is None:
        return None, "", found.unclear
    if found.period.last == time.said and (whole := whole_budget_year(found.period, measure)) is not None:
        return whole, found.because, None
    if not stock and reading.rules[:1] != ("ordinal total",):
        near = [time.settled[one.span].period for one in time.named if one.span in time.settled]
        here = time.last if time.last in near else None
        counted = counted_up_to(reading, words, found, time.counts, here)
        if counted is not None:
            return *counted, None
    return dated(reading, words, found.period, found, time)


def _year_of_the_story(reading: Reading, words: PeriodWords, time: Timeline) -> Period | None:
    """The story's year, for "the year" where its paragraph names none: "said the chief, who lists 61 for the year".

    None where the story's year still runs, or where events are numbered: "the 98th shooting of the year".
    """
    if time.last is not None or time.main is None or words.expression != _THE_YEAR:
        return None
    if reading.rules[:1] == ("ordinal total",):
        return None
    over = time.said is not None and time.main.grain is Grain.YEAR and time.main.first.year == time.said.year - 1
    return time.main if over else None


def _end(reading: Reading, found: Resolved, time: Timeline) -> Period | None:
    """The later end of a change or a peak "between 2005 and 2015", of a change "over the past five years"."""
    ends = {Shape.CHANGE, Shape.EXTREME, Shape.RATE}  # no rate is told of several years in all
    if (reading.shape in ends or reading.of is Of.CHANGE) and are_two_years(found):
        return found.end
    stretch = ends_of(reading, time)
    return None if stretch is None else stretch[1]


def _per_head(reading: Reading) -> bool:
    """ "At 483 officers for every 100,000 people", behind officers of a year told: a headcount so is of that year."""
    return reading.shape is Shape.RATE or reading.of is Of.RATE


def _timeless(reading: Reading, measure: str | None) -> bool:
    """Stocks in the present tense, and extremes that only say "now", carry no period."""
    if is_stock(measure):
        return reading.shape is not Shape.EXTREME or reading.present
    return reading.scope is not None and reading.scope.kind is ScopeKind.AMONG and reading.among_the
