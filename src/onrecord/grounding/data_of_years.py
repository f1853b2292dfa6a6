"""Texts whose figures are of several years at once: "the site went through five years of FBI data, from 2013 to 2017".

What such a text tells without a year of its own is an average or a sum of those years, and no figure of the last one.
In a text on a semi-annual report it is of half a year. Where it says once that its data run "through December 24", what
it tells of that year is counted up to that day as well, and need not be the whole year's.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache

from onrecord.grounding.slots import Slots
from onrecord.lexicon.calendar import months
from onrecord.lexicon.load import word_set
from onrecord.model import Grain, Reading, Shape

SEVERAL = "the sentence does not say when, and the text tells of data of several years"
ENDED = "the text says that its data end before the year does"
HALF = "the sentence does not say when, and the text tells of a report on half a year"
_HALF = re.compile(r"\b(?:semi-?annual|half-year|mid-?year)\b", re.IGNORECASE)
_LONGEST, _LAST = date.max.day, (date.max.month, date.max.day)
_DATA = "|".join(sorted(word_set("data_nouns")))
_YEAR = r"(?:19|20)\d\d"
_OVER = re.compile(
    rf"\b(?:{_DATA})(?: \w+)? (?:from|between|for|covering|spanning|of) {_YEAR} ?(?:-|–|—|to|and|through) ?{_YEAR}\b"
    rf"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d\d?) years of (?:\w+ ){{0,2}}(?:{_DATA})\b",
    re.IGNORECASE,
)
_MOVES = frozenset({Shape.VALUE, Shape.CHANGE, Shape.RATE})
_SHAPES = frozenset({Shape.VALUE, Shape.RATE, Shape.RANK, Shape.EXTREME, Shape.RATIO, Shape.AVERAGE})


def of_several_years(reading: Reading, slots: Slots, text: str) -> str | None:
    """Why it is a guess of which year a figure is: the sentence names none, and the text's data are of several."""
    if _ends_before(reading, slots, text):
        return ENDED
    if reading.period is not None:
        return None
    if slots.period is not None and slots.period.grain is Grain.YEAR and _is_of_half_a_year(text):
        return HALF
    return SEVERAL if reading.shape in _SHAPES and _is_of_several(text) else None


@lru_cache(maxsize=8)
def _is_of_half_a_year(text: str) -> bool:
    return _HALF.search(text) is not None


@lru_cache(maxsize=8)
def _is_of_several(text: str) -> bool:
    return _OVER.search(text) is not None


def _ends_before(reading: Reading, slots: Slots, text: str) -> bool:
    """Whether a figure of a whole year is of one whose data end sooner, or the base of one: "an 11% fall from 2022"."""
    period, said = slots.period, slots.said
    if said is None or period is None or period.grain is not Grain.YEAR or reading.shape not in _MOVES or reading.whole:
        return False
    ended = _ended(text)
    if ended is None:
        return False
    year = said.year - ((said.month, said.day) < ended)
    return period.first.year == year - reading.against


@lru_cache(maxsize=8)
def _ended(text: str) -> tuple[int, int] | None:
    """The month and day through which a text says that its data run; None where it says no such, or all of the year."""
    found = _through().search(text)
    if found is None:
        return None
    month, day = found.group(1).lower().rstrip("."), int(found.group(2))
    number = months().full.get(month) or months().short.get(month)
    if number is None or not 1 <= day <= _LONGEST or (number, day) == _LAST:
        return None
    return number, day


@cache
def _through() -> re.Pattern[str]:
    """ "According to data through December 24", "the figures run through Dec. 20"."""
    names = "|".join(sorted((*months().full, *months().short), key=lambda name: (-len(name), name)))
    return re.compile(rf"\b(?:{_DATA})(?: \w+){{0,2}} (?:through|up to|until) ({names})\.? (\d\d?)\b", re.IGNORECASE)
