"""Two counts with an arrow between: "Homicides 57 → 36 (2022 → 2023)", "robberies: 741 -> 592".

The first is of the time before the arrow, the second of the one behind it. Where only one time is told, the second is
of it and the first stands where a change began. So it is with a rate in percent that is published.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.drawn_words import ARROW
from onrecord.grammar.words.marks import Mark
from onrecord.model import PeriodWords, Quantity, QuantityKind, RangeWords, Reading

SIGNS = frozenset({ARROW})  # what wakes the rule
_OF_FORM = {"noun": QuantityKind.COUNT, "percent": QuantityKind.PERCENT}  # what a noun is told in


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Both counts of each such pair."""
    figures = scene.quantities
    for index, (before, behind) in enumerate(pairwise(figures)):
        drawn = before.last == behind.first - 1 and scene.word(before.last) == ARROW
        mark = _counted(scene, before, behind) if drawn else None
        if mark is None or used & {index, index + 1}:
            continue
        used.update({index, index + 1})
        began, ended = _times(scene)
        for figure, period in ((before, began), (behind, ended)):
            measure, ends = measure_words(scene, mark), (figure.first, figure.last)
            made = make_value(scene, statement, figure, measure, *ends, unit=figure.unit, rule="drawn change")
            first = figure is before and began is None
            yield replace(made, period=period, against=first, loose=False, unpaired=False, against_period=None)


def _counted(scene: Scene, before: Quantity, behind: Quantity) -> Mark | None:
    """The noun that both count: the nearest before them, else the one right behind."""
    nouns = [mark for mark in scene.measures if mark.last <= before.first]
    nouns = nouns[-1:] or [mark for mark in scene.measures if mark.first == behind.last]
    fits = nouns and before.kind is behind.kind is _OF_FORM.get(nouns[0].row["form"])
    return nouns[0] if fits else None


def _times(scene: Scene) -> tuple[PeriodWords | None, PeriodWords | None]:
    """The times of both: those beside an arrow of their own, the ends of a stretch, or one alone."""
    periods = scene.periods
    for one, other in pairwise(periods):
        if one.last == other.first - 1 and scene.word(one.last) == ARROW:
            return one, other
    if len(periods) == 1 and isinstance(stretch := periods[0].expression, RangeWords):
        return replace(periods[0], expression=stretch.start), replace(periods[0], expression=stretch.end)
    return None, periods[0] if len(periods) == 1 else None
