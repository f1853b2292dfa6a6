"""Where a change begins that is told as reached by a year: "peaked in 1996 and had fallen 40 percent by 2018".

It runs from a year told before, and not from the year before its own.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.relative_dates import SINCE_THEN
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import CalendarWords, PeriodWords

_REACH = 3  # tokens from the amount to its "by"


def told_before_year(scene: Scene, last: int) -> PeriodWords | None:
    """The earlier year of the sentence, else what the text told last, for a change that ends before token `last`.

    None where no "by" with a year stands behind it or opens the sentence.
    """
    if "by" not in scene.has:
        return None
    told = [p for p in scene.periods if scene.word(p.first) == "by"]
    reached = next((p for p in told if p.first == 0 or 0 <= p.first - last <= _REACH), None)
    year = None if reached is None else _year(reached)
    if reached is None or year is None:
        return None
    earlier = [p for p in scene.periods if (found := _year(p)) is not None and found < year]
    before = [p for p in earlier if p.last <= reached.first]
    if earlier:
        return (before or earlier)[-1]
    return replace(reached, expression=SINCE_THEN)


def _year(period: PeriodWords) -> int | None:
    words = period.expression
    whole = isinstance(words, CalendarWords) and words.start is None and not words.fiscal
    return words.year if whole and isinstance(words, CalendarWords) and isinstance(words.year, int) else None
