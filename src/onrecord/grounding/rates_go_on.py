"""Figures per head that leave out what they are per, behind a sentence that tells one: "New Orleans was at 61".

A place *has* so many killings and *is at* so many per 100,000: told with such words, a small bare number goes on with
the figure per head before it. Behind "had" it is a count.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grounding.spoken import Spoken
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, Shape, Unit

_AT_MOST = 110  # killings per 100,000; hardly a place's rate is beyond, and many a count
_FARTHEST = 4  # times that one place's figure per head may be of another's
_NEAR = 24  # characters of the words that stand before such a figure
_NOUN = 4  # words from "the count for 2015 was" on
_SENTENCE = 160  # characters from a figure per head to the words on its change in the next sentence
_RATE = ("bare rate",)
_BARE = "bare count"  # the rule that reads a number without a noun
_MARKS = str.maketrans(dict.fromkeys(",(", " "))


def at_the_rate(reading: Reading, last: Spoken, text: str) -> Reading:
    """The reading, as a figure per head where it goes on with one; `last` is what its paragraph has told."""
    unit = last.rate or (last.rate_asked if last.answers and last.told_in < 0 else None)
    if unit is None:
        return reading
    if reading.shape is Shape.RATE and reading.rules == _RATE and unit is Unit.PER_MILLION:
        return replace(reading, unit=unit)  # "141 for every million people; the national rate was 23"
    if _of_that_change(reading, last, text):
        return replace(reading, of=Of.RATE)
    if reading.shape is not Shape.VALUE or (reading.measure is not None and reading.measure.span.start >= last.rated):
        return reading
    amount = reading.amount
    if reading.unit is not Unit.COUNT or reading.rules[:1] != (_BARE,) or amount is None:
        return reading
    if not may_be_rate(amount.value, last.rate_told) or _without_decimals(amount.value, last.rate_told):
        return reading
    start = reading.span.start
    before = text[max(0, start - _NEAR) : start].lower().translate(_MARKS).split()
    if not before or before[-1] not in word_set("stands_at") or not word_set("no_rate").isdisjoint(before[-_NOUN:]):
        return reading
    return replace(reading, shape=Shape.RATE, unit=unit, rules=_RATE)


def _of_that_change(reading: Reading, last: Spoken, text: str) -> bool:
    """ "The rate was 750 in 2012. That 3 percent increase": the change of what was told last, which is a rate."""
    if reading.shape is not Shape.CHANGE or reading.measure is not None or reading.of is not None:
        return False
    if reading.amount is None or not 0 <= last.rated <= reading.span.start <= last.rated + _SENTENCE:
        return False
    before = text[max(0, reading.span.start - _NEAR) : reading.span.start].lower().split()
    return before[-1:] in (["that"], ["this"])


def _without_decimals(value: Decimal, told: Decimal | None) -> bool:
    """ "Or 390.2 per 100,000. The year before it was 477": beside one with decimals it is a count."""
    return told is not None and told >= _AT_MOST and told != told.to_integral_value() and value == int(value)


def may_be_rate(value: Decimal, told: Decimal | None) -> bool:
    """Whether a figure is low enough for one of killings, or near enough to that told of commoner crimes."""
    if told is None or told < _AT_MOST:
        return value < _AT_MOST
    return told / _FARTHEST <= value <= told * _FARTHEST
