"""Words that only open a time, and no other side of a comparison: "down 9 percent over the past year"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import HolidayWords, PeriodWords, WindowWords

_THROUGH = word_set("until_date") - {"to"}
_THE_FIRST = ["over", "the", "first"]
_SPELLS = frozenset({"months", "weeks", "half", "quarter"})
_THE_YEAR = (["of", "the", "year"], ["of", "this", "year"])
_CLOSED: tuple[list[str], ...] = ([","], ["."], [";"], [])


def over_times(words: Sequence[str], periods: Sequence[PeriodWords]) -> set[int]:
    """The tokens that only open words of time: "over the weekend", "over Labor Day", "from January through June"."""
    timed: set[int] = set()
    for period in periods:
        opening = words[period.first]
        if opening == "over" or (opening == "from" and _THROUGH & set(words[period.first : period.last])):
            timed.add(period.first)
        elif words[period.first - 1] == "over" and (_tells_when(period) or _first_part(words, period)):
            timed.add(period.first - 1)
    return timed


def _tells_when(period: PeriodWords) -> bool:
    """ "Down 9 percent over the past year": the year in which it fell, and none that it is held against."""
    return isinstance(period.expression, HolidayWords) or period.expression == WindowWords(1, "year")


def _first_part(words: Sequence[str], period: PeriodWords) -> bool:
    """ "Down 3 percent over the first five months": in them, where no year makes them those of another one."""
    at, behind = period.first - 1, period.last
    if words[at : at + len(_THE_FIRST)] != _THE_FIRST or _SPELLS.isdisjoint(words[at:behind]):
        return False
    of_the_year = words[behind - 3 : behind] in _THE_YEAR
    return of_the_year or (words[behind - 1] in _SPELLS and words[behind : behind + 1] in _CLOSED)
