"""What a part of a year was like before: "918 in the first half, the fewest since 2020, when 886 were hit".

The 886 is told beside the extreme of a half, so that it is of the same half: like is held against like.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grounding.same_days import same_days
from onrecord.grounding.slots import Slots
from onrecord.lexicon.load import word_set
from onrecord.model import Period, Reading, Shape, Span

Extreme = tuple[Reading, Period | None]
"""An extreme and its time."""


def since_when(extreme: Extreme | None, reading: Reading, slots: Slots, text: str, sentence: Span) -> Slots:
    """The slots of a count told of the year since which there was no such `extreme`: of the same days of it.

    Not where the words of its `sentence` of the `text` say that it is of all of that year.
    """
    if extreme is None or reading.shape is not Shape.VALUE or slots.period is None:
        return slots
    words = text[sentence.start : sentence.end].lower()
    told, period = extreme
    start = told.scope.start if told.scope is not None else None
    if told.statement != reading.statement or period is None or start is None or start != reading.period:
        return slots
    same = same_days(slots.period, period)
    if same == slots.period or ", when " not in words or any(one in words for one in word_set("all_of_year")):
        return slots
    return replace(slots, period=same, because=(*slots.because, "the same days of the year since which it is told"))
