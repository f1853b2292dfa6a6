"""Murders among deaths by gun: "of the 48,830 gun deaths, 26,328 were suicides and 20,958 homicides".

Beside the suicides, and behind them as "another 20,958" or so many "among them", they are those of the same deaths, and
none that were done with a knife.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.suicides import DEATHS, SIGNS
from onrecord.model import Reading, Shape

_REST = frozenset({"another", "other", "remaining"})  # words before the number of those that are left of a whole
_BESIDE = 8  # characters from a number to its "homicides": "20,958 were homicides"


def of_gun_deaths(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> Sequence[Reading]:
    """The readings of a sentence, its counts of murders narrowed to guns where it parts deaths by gun."""
    goes_on = bool(earlier.last(DEATHS)) and any(_goes_on(scene, one) for one in readings)
    if not (goes_on or not SIGNS.isdisjoint(scene.has)) or not any(map(_is_murders, readings)):
        return readings
    here = any(one.measure is not None and one.measure.measure == DEATHS for one in readings)
    asked = answered(earlier.question, earlier.statement + 1)
    if not (here or earlier.last(DEATHS) or (asked is not None and asked.measure == DEATHS)):
        return readings
    return [_narrowed(one) if _is_murders(one) else one for one in readings]


def _goes_on(scene: Scene, one: Reading) -> bool:
    """ "Another 20,958 were homicide victims", "the homicides among them came to 20,958"."""
    number = one.amount.first if one.amount is not None else 0
    them = [["among", "them"], ["of", "them"], ["of", "those"]]
    rest = not _REST.isdisjoint(scene.words[max(0, number - 1) : number + 1])
    return rest or any(scene.words[at : at + 2] in them for at in range(len(scene.words)))


def _narrowed(one: Reading) -> Reading:
    """ "20,958 were homicides" counts murders by gun; "48,204, of which 19,651 were homicides" tells first of all."""
    gap = one.measure.span.start - one.span.end if one.measure is not None else 0
    return replace(one, measure=None) if gap > _BESIDE else replace(one, qualifiers=("gun",))


def _is_murders(one: Reading) -> bool:
    plain = one.shape is Shape.VALUE and not one.qualifiers and one.measure is not None and not one.measure.qualifiers
    return plain and one.measure is not None and one.measure.measure == "homicides"
