"""Whether a figure without a date turns back from past years to the time that the text is about."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.calendar import is_part
from onrecord.grounding.ends_of_change import Moved
from onrecord.grounding.mains import Mains
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.told_counts import Told
from onrecord.lexicon.load import word_set
from onrecord.model import Grain, Period, Reading, Span

_RECENT = 1  # years from the year that a paragraph opens with to the story's


def turns_to_other(told: Sequence[Told], moves: Sequence[Moved], reading: Reading, last: Spoken) -> bool:
    """ "There were 345 in 1991, and 279 in 1992. Robberies fell 17 percent": a new subject behind two years.

    They stand in the sentence before, or in the two: "we had 345 in 1991. We got it down to 279 by 1992".
    Neither of the years is what it goes on with; of a change, "57, up 54 percent from 37 in 2007", it is the end, and
    "267, down from 303 in 2016" is told of one.
    """
    if reading.measure is None or last.measure is None or reading.statement == last.reading_statement:
        return False
    if (
        reading.period is not None
        or reading.against_period is not None
        or last.measure.measure in {None, reading.measure.measure}
    ):
        return False
    first = max(last.reading_statement - 1, last.opened)
    near = [one for one in told if first <= one.statement and one.measure == last.measure.measure]
    years = {one.period for one in near if not one.base}
    ends = {moves[-1].start, moves[-1].end} if moves and moves[-1].statement >= first else set()
    return len(years) > 1 and years != ends


def returns_behind(last: Spoken, latest: Period | None, main: Period | None) -> bool:
    """ "39 murders in 2016. In 2012 there were 51. Robberies came to 1,122": of the year before the look back.

    That is a year right before the story's; behind two years long past a new subject is of the story's own time.
    """
    if last.newest is None or latest is None or main is None or latest.first >= last.newest.first:
        return False
    return main.first.year - last.newest.first.year <= _RECENT


def of_another_than_these_days(reading: Reading, last: Spoken, main: Period | None) -> bool:
    """ "So far this year we have had three. Los Angeles had 260", on Jan. 4: another place is told of the year before.

    A count of a new year's first days is nothing that a story of the whole year before goes on with elsewhere.
    """
    days, anew = last.period, reading.period is None and reading.against_period is None and bool(reading.places)
    if not anew or reading.statement == last.reading_statement or days is None or days.last is None or main is None:
        return False
    begun = is_part(days) and (days.first.month, days.first.day) == (1, 1) and days.last.month == 1
    return begun and main.grain is Grain.YEAR and main.first.year == days.first.year - 1


def behind_the_quote(reading: Reading, last: Spoken) -> bool:
    """ "“In 2003 we had 141, a peak,” she said. Detectives cleared 72 percent, she said": the year stays in it.

    A sentence outside the quotation marks that names another thing, and no time, is of the story's.
    """
    anew = reading.statement != last.reading_statement and reading.period is None and reading.against_period is None
    other = reading.measure is not None and last.measure is not None and reading.measure.measure != last.measure.measure
    return anew and other and last.dated_in_quote and not last.quoting


def turns_to_now(text: str, sentence: Span, last: Spoken, mains: Mains) -> bool:
    """ "Now look at the robberies", "“Today your odds are lower", behind a past year: told of the time that runs."""
    if last.period is None or not mains.is_past(last.period):
        return False
    opening = text[sentence.start : sentence.end].lstrip("“\"‘' ").split(maxsplit=1)[:1]
    return bool(opening) and opening[0].lower() in word_set("now_words")


def remembered_by_another(reading: Reading, last: Spoken) -> bool:
    """ "“In 2018 there were 150,” Roe said. The chief said detectives solved 46 percent": Roe's year is not hers.

    "Roe said there were 2,000 in 2015. The Washington Post counted 994" holds another count against his.
    """
    return reading.measure is not None and None not in (last.dated_by, last.heard) and last.dated_by != last.heard
