"""Shares of traced guns that a hyphen tells: "in-state sales made up half", "95 percent out-of-state iron"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PeriodWords, Quantity

_IN = ("in", "-", "state")
_OUT = ("out", "-", "of", "-", "state")
_HOME = ("home", "-", "grown")
_PARTS = (
    (_IN, "from:here-state"),
    (_OUT, "from:out-of-state"),
    (_HOME, "from:here-state"),
    (("homegrown",), "from:here-state"),
    (("local",), "from:here-state"),
    (("home",), "from:here-state"),
)
_SIGNS = frozenset(told[-1] for told, _ in _PARTS) | {"locally"}
_OF_ITS = (["of", "its"], ["of", "their"], ["of", "our"])
_GETS = word_set("gets_guns")
_AT_HOME = (("at", "home"), ("in", "state"), _IN, ("locally",))
_NOUN = 3  # tokens from "its" to its guns: "its traced crime guns"
_HEDGED = 3  # tokens from a verb to its share: "bought fewer than a fifth"
_VERBS = 5  # tokens of "had only made up about"


def in_state(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """The part that a share tells, as a tuple of one or none."""
    if _SIGNS.isdisjoint(scene.has):
        return ()
    if _of_its_guns(scene, quantity):
        return ("from:here-state",)
    at = quantity.first - 1
    while at >= quantity.first - _VERBS and scene.word(at) in word_set("part_is"):
        at -= 1
    goods = at < quantity.first - 1 and scene.word(at) in word_set("state_goods")
    if goods and (part := _ends_with(scene.words[:at])):
        return part
    shared = _of_share(scene, quantity)
    return shared or _begins_with(scene.words[quantity.last + (scene.word(quantity.last) in word_set("is_or_was")) :])


def sold_by_them(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "In-state dealers sold 2,092 of them": the part that a count tells, as a tuple of one or none."""
    verb = quantity.first - 1
    of_those = scene.word(quantity.last) == "of" or scene.word(quantity.last) in word_set("phrase_end")
    if _SIGNS.isdisjoint(scene.has) or scene.word(verb) != "sold" or not of_those:
        return ()  # "in-state dealers sold 300,000 handguns" counts sales
    return _ends_with(scene.words[: verb - (scene.word(verb - 1) in word_set("gun_sellers"))])


def _of_its_guns(scene: Scene, quantity: Quantity) -> bool:
    """ "Bought a fifth of its traced guns at home", "gets half of its crime guns in-state"."""
    before = scene.words[max(0, quantity.first - _HEDGED) : quantity.first]
    if scene.words[quantity.last : quantity.last + 2] not in _OF_ITS or _GETS.isdisjoint(before):
        return False
    near = range(quantity.last + 2, quantity.last + 2 + _NOUN)
    guns = next((mark.last for mark in scene.company if mark.row["class"] == "gun" and mark.first in near), None)
    guns = next((m.last for m in scene.measures if m.row["measure"] == "guns_traced" and m.first in near), guns)
    return guns is not None and any(scene.words[guns : guns + len(told)] == list(told) for told in _AT_HOME)


def _of_share(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "Missouri's in-state share climbed from 73.6 percent in 2013 to 78.1": each end of its way.

    "Ohio's homegrown share of traced guns was 78 percent" tells it once.
    """
    if "share" not in scene.has:
        return ()
    noun = scene.words.index("share")
    between = scene.words[noun + 1 : quantity.first]
    told = bool(between) and word_sets("part_is", "share_of_guns").issuperset(between)
    if not told and (scene.word(noun + 1) == "of" or scene.word(quantity.first - 1) not in {"from", "to"}):
        return ()
    if noun > quantity.first:
        return ()
    return _ends_with(scene.words[:noun])


def _ends_with(words: Sequence[str]) -> tuple[str, ...]:
    return next(((part,) for told, part in _PARTS if tuple(words[-len(told) :]) == told), ())


def _begins_with(words: Sequence[str]) -> tuple[str, ...]:
    for told, part in _PARTS:
        behind = words[len(told) : len(told) + 1]
        if tuple(words[: len(told)]) == told and not set(behind) - word_set("state_goods") - word_set("phrase_end"):
            return (part,)
    return ()


def ends_way(scene: Scene, quantity: Quantity) -> bool:
    """ "From 61 percent in 2010 to 46 percent": the end of a way that began in a year, and has none of its own."""
    begun = [one for one in scene.quantities if one.last < quantity.first and scene.word(one.first - 1) == "from"]
    return scene.word(quantity.first - 1) == "to" and any(told_right_behind(scene, one) for one in begun)


def told_right_behind(scene: Scene, quantity: Quantity) -> PeriodWords | None:
    """ "From 73.6 percent in 2013 to 78.1 percent in 2018": each of its own year."""
    if scene.word(quantity.last) != "in" or scene.word(quantity.first - 1) not in {"from", "to"}:
        return None
    return next((one for one in scene.periods if one.first == quantity.last + 1), None)
