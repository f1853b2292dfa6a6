"""Bare figures that are per head without the words "per 100,000": "its rate, 17.5", "at 11.8"."""

from __future__ import annotations

from onrecord.grammar.context.bracketed import has_fraction
from onrecord.grammar.context.listed_rates import is_listed_rate, most_per_head
from onrecord.grammar.context.top_rates import of_a_top_rate
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_TO_AVERAGE = 4  # tokens from "average" to its number: "average, about 386", "average was 386"
_FARTHEST = 4  # times that "there were 62" may be of a rate beside it
_OF_ALL = frozenset({"nation", "country", "state"})


def told_rate(scene: Scene, quantity: Quantity) -> bool:
    """ "Its rate, 17.5": a figure per head without the words "per 100,000"."""
    if quantity.value >= most_per_head(scene, quantity) or any(m.row["form"] == "percent" for m in scene.measures):
        return False
    told = "rate" in scene.words[max(0, quantity.first - 3) : quantity.first]
    return told or is_listed_rate(scene, quantity) or of_a_top_rate(scene, quantity)


def rate_at_place(scene: Scene, quantity: Quantity) -> bool:
    """ "Missouri was second, at 11.8": a count has no fraction."""
    return has_fraction(quantity) and scene.word(quantity.first - 1) in {"at", "with"} and bool(scene.places)


def of_an_average(scene: Scene, quantity: Quantity) -> bool:
    """ "307 per 100,000, below the national average of 386": behind a rate, that of the place so told, and no mean."""
    if quantity.value >= most_per_head(scene, quantity) or any(m.row["form"] == "percent" for m in scene.measures):
        return False
    near = range(quantity.first - 1, max(0, quantity.first - _TO_AVERAGE), -1)
    at = next((at for at in near if scene.words[at] == "average"), None)
    owner = at is not None and scene.word(at - 1) == "'s" and scene.word(at - 2) in _OF_ALL
    if at is None or not (owner or scene.word(at - 1) in word_set("of_all_places")):
        return False
    rates = any(other.kind is QuantityKind.RATE and other.last <= at for other in scene.quantities)
    return rates or "rate" in scene.words[:at]


def is_rate(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure is per head, as another of its sentence is; "181 and a murder rate of 27.7 per 100,000" begins
    with a count.
    """
    if has_fraction(quantity) or _beside_a_rate(scene, quantity):
        return True
    if _there_were(scene, quantity):
        return False
    rates = [other.first for other in scene.quantities if other.kind is QuantityKind.RATE]
    named = {mark.last for mark in scene.measures if mark.first >= quantity.last} if rates else set()
    return any(not (scene.word(at - 1) == "of" and at - 1 in named) for at in rates)


def _beside_a_rate(scene: Scene, quantity: Quantity) -> bool:
    """ "Utah's rate of 397 was higher than the nation's 369": another place's, behind a figure told as a rate."""
    owner = any(mark.last in {quantity.first, quantity.first - 1} for mark in scene.places)
    if not owner or scene.word(quantity.first - 1) != "'s" or quantity.value >= most_per_head(scene, quantity):
        return False
    return any(one.last <= quantity.first and told_rate(scene, one) for one in scene.quantities)


def _there_were(scene: Scene, quantity: Quantity) -> bool:
    """ "The murder rate was 8 per 100,000; in 1994 there were 62": far above every rate it is a count."""
    rates = [one.value for one in scene.quantities if one.kind is QuantityKind.RATE]
    were = scene.words[quantity.first - 2 : quantity.first] in (["there", "were"], ["there", "was"])
    return were and bool(rates) and all(not one or quantity.value > one * _FARTHEST for one in rates)
