"""Murders told as a part of the homicides: "191 homicides, 158 of them murders", "57 of them criminal".

Where a city tells both, the homicides hold those that the law excuses, and the murders do not. Those whom guns killed
among the murdered are murdered, too.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.of_those_told import PART, of_them
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading

_MURDERS = frozenset({"murders", "murder", "criminal"})
_WIDER = frozenset({"homicides", "homicide"})
_THEM = frozenset({"them", "those", "which"})


def murders_among(scene: Scene, quantity: Quantity, reading: Reading, last: MeasureWords | None = None) -> Reading:
    """The reading of a count as one of murders, where the words tell it as a part of the homicides before it.

    `last` is what the text counted last.
    """
    if _MURDERS.isdisjoint(scene.has) or (reading.measure is not None and reading.measure.measure != "homicides"):
        return reading
    told = not _WIDER.isdisjoint(scene.words[: quantity.first])
    at = _behind(scene, quantity, told=told, last=last)
    if at is None or scene.word(at) not in _MURDERS:
        return reading
    span = scene.span(quantity.last, at + 1)
    return replace(reading, rules=(PART,), measure=MeasureWords(span, "homicides", (), "murder"))


def with_murders_among(scene: Scene, quantity: Quantity, reading: Reading) -> Reading:
    """ "152 homicides, 123 of them murders", "78 ruled murder among 99 homicides": a count of every homicide."""
    counted = reading.measure
    if _MURDERS.isdisjoint(scene.has) or counted is None or scene.word(quantity.last) not in _WIDER:
        return reading
    if (counted.measure, counted.definition) != ("homicides", None):
        return reading
    if not any(_are_murders(scene, quantity, one) for one in scene.quantities):
        return reading
    return replace(reading, measure=replace(counted, definition="all-homicides"))


def _are_murders(scene: Scene, whole: Quantity, one: Quantity) -> bool:
    """Whether a count is one of the murders among a whole of homicides, behind it or before its "among"."""
    if one.kind is not QuantityKind.COUNT or one.first == whole.first:
        return False
    if one.first < whole.first:
        among = scene.word(whole.first - 1) == "among"
        return among and not _MURDERS.isdisjoint(scene.words[one.last : whole.first])
    at = _behind(scene, one, told=True, last=None)
    return at is not None and scene.word(at) in _MURDERS


def shot_among(
    scene: Scene, quantity: Quantity, reading: Reading, before: Reading | None, last: MeasureWords | None
) -> Reading:
    """ "Guns killed 689 of them": of the murdered that the words before counted, and not of all whom guns kill.

    `before` is the figure before in the sentence, `last` what the text counted last.
    """
    counted = before.measure if before is not None else last
    gun_deaths = reading.measure is not None and reading.measure.measure == "gun_deaths"
    of_them = scene.word(quantity.last) == "of" and _those_murdered(scene, quantity.last + 1)
    if not gun_deaths or not of_them or counted is None or counted.measure != "homicides":
        return reading
    measure = MeasureWords(scene.span(quantity.last, quantity.last + 2), "homicides", (), counted.definition)
    return replace(reading, rules=(PART,), measure=measure, qualifiers=("gun",))


def _those_murdered(scene: Scene, at: int) -> bool:
    """ "Them", "those lives", "the victims", "the dead."; not "the children", a part of them."""
    article = scene.word(at) in {"the", "those"}
    return scene.word(at + article) in word_set("those_murdered") and scene.word(at + article + 1) not in {
        "who",
        "whose",
    }


def _behind(scene: Scene, quantity: Quantity, *, told: bool, last: MeasureWords | None) -> int | None:
    """Where "murders" would stand: behind "of them" or "were", or right behind the count that is included."""
    at = quantity.last
    if told and scene.word(quantity.first - 1) in word_set("include"):
        return at  # "228 homicides, including 196 murders"
    if scene.word(at) in {"were", "was"}:
        of_homicides = last is not None and last.measure == "homicides" and last.definition != "murder"
        part = of_them(scene, quantity) or scene.words[quantity.first - 2 : quantity.first] == ["of", "which"]
        if not (part and (told or of_homicides)) and not (told and scene.word(0) == "of"):
            return None
    elif told and scene.word(at) == "of" and scene.word(at + 1) in _THEM:
        at += 2
    else:
        return None
    while scene.word(at) in word_set("deemed") | {"were", "was"}:
        at += 1 + (scene.word(at + 1) in {"as", "to"})
    return at
