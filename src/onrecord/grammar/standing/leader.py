"""Who leads an order: the subject of "led the nation in murders", an aside behind its name or not."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords

_ASIDE = 8  # tokens of an aside behind a place: ", a city of 102,000,"
_OPENS = frozenset({",", "of", "(", "—"})


class Leader(NamedTuple):
    """The token at which the subject begins, and its place; None for a pronoun, which leaves it out."""

    first: int
    place: PlaceWords | None


def leader(scene: Scene, verb: int) -> Leader | None:
    """The subject of the verb at a token; None where it is no place and none that a text speaks of."""
    for mark in reversed(scene.places):
        if mark.last == verb or (mark.last < verb <= mark.last + _ASIDE and _aside(scene, mark.last, verb)):
            return Leader(mark.first, mark.words)
        if mark.last <= verb:
            break
    named = scene.word(verb - 1) in word_set("leads_itself") and scene.word(verb - 2) not in {"of", "in", "for"}
    return Leader(verb - 1, None) if named else None


def _aside(scene: Scene, at: int, verb: int) -> bool:
    """ "Flint, a city of 102,000, leads", "the city of 102,000 leads": words that only tell how large a place is."""
    inside = scene.words[at:verb]
    closed = inside[0] == "of" or inside[-1] in {",", ")", "—"}
    figures = [q for q in scene.quantities if at <= q.first and q.last <= verb]
    sized = inside[0] == "of" or "of" in inside or "with" in inside
    return inside[0] in _OPENS and closed and len(figures) == 1 and sized
