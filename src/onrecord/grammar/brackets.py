"""A time in brackets, and whose it is: "617 (2023), 709 (2022)", "fewer than in 2006 (637)", "31 (42 in 2017)"."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.model import PeriodWords, QuantityKind

_OPENS = frozenset({"(", "["})
_CLOSES = frozenset({")", "]"})


def bracketed(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The time of a figure whose bracket holds the one or the other alone."""
    if scene.word(first - 1) in _OPENS:
        within = any(last <= period.first <= last + 1 for period in scene.periods)  # "last year (29 in 2022)"
        return None if within else next((period for period in scene.periods if period.last == first - 1), None)
    if scene.word(last) not in _OPENS:
        return None
    return next((p for p in scene.periods if p.first == last + 1 and scene.word(p.last) in _CLOSES), None)


def of_another(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "31 (42 in 2017)": a time that shares its bracket with a count is that count's, and not the one's before it."""
    opening = next((at for at in range(period.first - 1, last - 1, -1) if scene.word(at) in _OPENS), None)
    if opening is None or not _CLOSES.isdisjoint(scene.words[opening : period.first]):
        return False
    return any(q.kind is QuantityKind.COUNT and opening < q.first < period.first for q in scene.quantities)
