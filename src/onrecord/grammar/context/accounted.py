"""A place's part of a count: "Tulsa alone accounted for 62 of them", "and Lawton for 9"."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Quantity

_VERBS = {"accounted", "accounts", "accounting"}


def accounted_for(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """The place that a number is the part of; None for other numbers."""
    at = quantity.first - 1
    if scene.word(at) != "for" or _VERBS.isdisjoint(scene.words[:at]):
        return None
    at -= scene.word(at - 1) in _VERBS  # left out behind "and Lawton"
    at -= scene.word(at - 1) in {"alone", "itself"}
    return next((mark for mark in scene.places if mark.last == at), None)
