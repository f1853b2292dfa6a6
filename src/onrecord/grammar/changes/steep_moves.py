"""Changes that an adjective or "by double digits" calls large: "steep declines in homicide", "double-digit increases".

They tell more than that something fell, as "plunged" does, and a small fall does not bear them out.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_BEFORE = 3  # tokens from "double" to its decline: "double-digit declines"
_BEHIND = 3  # tokens of "double-digits"
_DOUBLE = frozenset({"double", "triple"})
_DIGITS = frozenset({"digit", "digits"})


@needs(any_of(word_set("steep_moves") | word_set("steeply") | _DOUBLE), shapes(Shape.CHANGE))
def steep(scene: Scene, reading: Reading) -> Reading:
    """The reading of a change without an amount, as a sharp one where its words call it so."""
    if reading.amount is not None or reading.sharply:
        return reading
    first, last = scene.opens(reading.span), scene.behind(reading.span)
    cues = [cue for cue in scene.cues if cue.row["cue"] == "change"]
    near = [cue for cue in cues if first <= cue.first < last] or cues[-1:]
    called = any(
        _is_steep(scene, cue.first - _BEFORE, cue.first) if cue.row["form"] == "noun" else _steeply(scene, cue.last)
        for cue in near
    )
    return replace(reading, sharply=True) if called else reading


def _is_steep(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens before a noun hold a word for a large change: not "sharp criticism of rises"."""
    near = [scene.word(at) for at in range(max(0, first), last)]
    if "," in near or "not" in near:
        return False
    own = near[max((at + 1 for at, word in enumerate(near) if word == "of"), default=0) :]
    double = any(word in _DOUBLE and not _DIGITS.isdisjoint(own[at:]) for at, word in enumerate(own))
    return double or not word_set("steep_moves").isdisjoint(own)


def _steeply(scene: Scene, behind: int) -> bool:
    """ "Rose sharply", "fell by double digits": right behind a verb; not "rose at huge cost"."""
    if scene.word(behind) in word_set("steeply"):
        return True
    at = behind + (scene.word(behind) == "by")
    return scene.word(at) in _DOUBLE and not _DIGITS.isdisjoint(scene.words[at : at + _BEHIND])
