"""Murders told as a part of the homicides: "191 homicides, 158 of them murders", "57 of them criminal".

Where a city tells both, the homicides hold those that the law excuses, and the murders do not.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading

_MURDERS = frozenset({"murders", "murder", "criminal"})
_WIDER = frozenset({"homicides", "homicide"})
_THEM = frozenset({"them", "those", "which"})


def murders_among(scene: Scene, quantity: Quantity, reading: Reading) -> Reading:
    """The reading of a count as one of murders, where the words tell it as a part of the homicides before it."""
    if _MURDERS.isdisjoint(scene.has) or _WIDER.isdisjoint(scene.words[: quantity.first]):
        return reading
    at = quantity.last
    if scene.word(at) != "of" or scene.word(at + 1) not in _THEM:
        return reading
    at += 2
    while scene.word(at) in word_set("deemed"):
        at += 1 + (scene.word(at + 1) in {"as", "to"})
    if scene.word(at) not in _MURDERS or (reading.measure is not None and reading.measure.measure != "homicides"):
        return reading
    span = scene.span(quantity.last, at + 1)
    return replace(reading, measure=MeasureWords(span, "homicides", (), "murder"))
