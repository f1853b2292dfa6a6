"""Whether a claim is of a count or of its rate per head."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.grounding.habits import habits
from onrecord.grounding.rates_go_on import may_be_rate
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.told_counts import Told, told_near
from onrecord.late import late
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Combine, Of, Reading, Shape

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots

_COUNTS = frozenset({"count", "number", "tally", "total"})
_WITH_FIGURE = frozenset({Shape.COMPARISON, Shape.EXTREME, Shape.RUN})
_FIGURE_BEHIND = late(r"[,:] (?:to )?(\d+(?:,\d{3})*)(?!\.?\d|[%-])")  # ", 351"
_NOUNS = word_set("that_noun") - {"figure"}
_OF_COUNTS = frozenset({"more", "fewer"})
_HIGHER = frozenset({"higher", "lower"})
_MOST = _OF_COUNTS | {"most", "fewest"}  # "brought the most cases of any office"


def of_what(reading: Reading, slots: Slots) -> Of | None:
    """Of the rate where the words say so, or where they go on from a rate without naming what they order."""
    return per_head(Of.RATE if reading.of is None and slots.rate else reading.of, slots)


def per_head(of: Of | None, slots: Slots) -> Of | None:
    """A measure in percent is a rate itself, and has none per head: "solved a third of them, the lowest rate"."""
    percent = of is Of.RATE and habits().get(slots.measure or "", {}).get("unit") == "percent"
    return None if percent else of


def says_count(text: str, begin: int, reading: Reading, last: Spoken, told: Sequence[Told]) -> bool:
    """Whether an extreme without a measure is told of a count, though behind a rate: "the count was at its highest".

    So is a comparison, an extreme or a run whose own figure is no rate, "51 per 100,000 here. Reno had more, 351", and
    one by "more" and "fewer" where the rate put a count otherwise that has just been told: "46, or 8.6 per 100,000".

    Rates add up to nothing: "it had more than Reno and Mesa combined" is of counts. Who says that a rate is "higher
    than Reno and Mesa put together" has added them all the same.
    """
    own = reading.shape in _WITH_FIGURE and (reading.shape is not Shape.RUN or reading.amount is None)
    figure = _FIGURE_BEHIND.match(text, reading.span.end) if own else None
    if figure is not None and not may_be_rate(Decimal(figure[1].replace(",", "")), last.rate_told):
        return True
    if reading.shape is Shape.COMPARISON or (reading.shape is Shape.RUN and reading.amount is None):
        # "Reno's total was lower"
        words = text[reading.span.start : reading.span.end].lower().replace(",", " ").split()
        if reading.combine is Combine.SUM and _HIGHER.isdisjoint(words[:1]):
            return True
        return not _NOUNS.isdisjoint(words) or (not _OF_COUNTS.isdisjoint(words) and _counted(reading, last, told))
    if reading.shape is Shape.RUN and reading.amount is not None:
        # "58 per 100,000. For five years we've been over 300"
        return not may_be_rate(reading.amount.value, last.rate_told)
    if reading.shape is not Shape.EXTREME:
        return False
    if not _COUNTS.isdisjoint(text[reading.span.start : reading.span.end].lower().split()):
        return True  # "5.8 per 100,000. That was the lowest count since 1990"
    words = text[begin : reading.span.end].lower().replace("'", " ").replace("’", " ").split()
    noun = any(one == "the" and two in word_set("that_noun") for one, two in pairwise(words))
    nouns = word_sets("unit_noun", "cars")
    return noun or any(one in _MOST and two in nouns for one, two in pairwise(words))


def _counted(reading: Reading, last: Spoken, told: Sequence[Told]) -> bool:
    """Whether a count of the thing has just been told of the place spoken of."""
    places = () if last.place is None else (last.place,)
    return last.measure is not None and bool(told_near(told, reading.statement, last.measure.measure, places))
