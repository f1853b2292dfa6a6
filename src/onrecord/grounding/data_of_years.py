"""Texts whose figures are of several years at once: "the site went through five years of FBI data, from 2013 to 2017".

What such a text tells without a year of its own is an average or a sum of those years, and no figure of the last one.
In a text on a semi-annual report it is of half a year.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.grounding.slots import Slots
from onrecord.lexicon.load import word_set
from onrecord.model import Grain, Reading, Shape

SEVERAL = "the sentence does not say when, and the text tells of data of several years"
HALF = "the sentence does not say when, and the text tells of a report on half a year"
_HALF = re.compile(r"\b(?:semi-?annual|half-year|mid-?year)\b", re.IGNORECASE)
_DATA = "|".join(sorted(word_set("data_nouns")))
_YEAR = r"(?:19|20)\d\d"
_OVER = re.compile(
    rf"\b(?:{_DATA})(?: \w+)? (?:from|between|for|covering|spanning|of) {_YEAR} ?(?:-|–|—|to|and|through) ?{_YEAR}\b"
    rf"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d\d?) years of (?:\w+ ){{0,2}}(?:{_DATA})\b",
    re.IGNORECASE,
)
_SHAPES = frozenset({Shape.VALUE, Shape.RATE, Shape.RANK, Shape.EXTREME, Shape.RATIO, Shape.AVERAGE})


def of_several_years(reading: Reading, slots: Slots, text: str) -> str | None:
    """Why it is a guess of which year a figure is: the sentence names none, and the text's data are of several."""
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
