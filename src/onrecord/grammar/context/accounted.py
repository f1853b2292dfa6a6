"""A part of a count told of its place or its month: "Tulsa alone accounted for 62 of them", "and Lawton for 9"."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import over_aside
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_VERBS = {"accounted", "accounts", "accounting"}


def accounted_for(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """The place that a number is the part of; None for other numbers."""
    at = _behind_owner(scene, quantity)
    if at is None:
        return None
    at -= scene.word(at - 1) in {"district", "office", "police"}  # "Reno's district accounted for 351, Tulsa's for 267"
    at -= scene.word(at - 1) == "'s"
    return next((mark for mark in scene.places if mark.last == at), None) or over_aside(scene, at)


def accounts_for_few(scene: Scene, quantity: Quantity) -> bool:
    """ "Reno police accounted for nine", "for nine of them": of those told, however few, and of nothing else."""
    them = scene.word(quantity.last) == "of" and scene.word(quantity.last + 1) in word_set("them")
    ends = them or scene.word(quantity.last) in word_set("phrase_end") | {""}
    return ends and accounted_for(scene, quantity) is not None


def accounted_in(scene: Scene, quantity: Quantity) -> bool:
    """ "January accounted for 448": a part told of its time."""
    at = _behind_owner(scene, quantity)
    return at is not None and any(period.last == at for period in scene.periods)


def _behind_owner(scene: Scene, quantity: Quantity) -> int | None:
    """The token behind whoever accounts for a number; None for other numbers."""
    at = quantity.first - 1
    if scene.word(at) != "for" or _VERBS.isdisjoint(scene.words[:at]):
        return None
    at -= scene.word(at - 1) in _VERBS  # left out behind "and Lawton"
    return at - (scene.word(at - 1) in {"alone", "itself"})
