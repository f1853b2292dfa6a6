"""Several years on the other side of a comparison: "than those seen in the past 15 years", "than over the past three".

No figure of one year is held against their sum, and which of them is meant the words do not say.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.model import PeriodWords, Quantity, WindowWords

_REACH = 10  # tokens from a change to the several years that it is held against
_HOLDS = frozenset({"than", "compared", "versus"})


def of_years(period: PeriodWords) -> bool:
    """ "The past 15 years", "the last decade": several years, which no figure of one year is held against whole."""
    window = period.expression
    return isinstance(window, WindowWords) and window.years is not None and window.years > 1


def against_several(scene: Scene, amount: Quantity) -> bool:
    """ "12 fewer than at this time over the past three years": no year of several is the one it is held against."""
    far = (p for p in scene.periods if amount.last <= p.first and scene.far[p.first] and of_years(p))
    window = next(far, None)
    if window is None or scene.clause[window.first] != scene.clause[amount.first]:
        return False
    behind = scene.words[amount.last : window.first]
    return len(behind) <= _REACH and not _HOLDS.isdisjoint(behind)
