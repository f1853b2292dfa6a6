"""Signs before a figure: "+47%" tells a rise, "(-12 percent)" a fall, "-5 homicides" no homicides."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.model import Quantity, QuantityKind

_DASHES = frozenset("-\u2013")
_SIGNS = dict.fromkeys("-\u2212\u2013▼↓", "fell") | dict.fromkeys("+▲↑", "rose")


def signed(scene: Scene, amount: Quantity) -> Mark | None:
    """ "+47%", "(-12 percent)": the sign before a percent tells the way."""
    at = amount.first - 1
    if amount.kind is not QuantityKind.PERCENT or not _glued_sign(scene, amount):
        return None
    return Mark(at, at + 1, {"cue": "change", "value": _SIGNS[scene.word(at)], "form": "sign"})


def has_sign(scene: Scene, count: Quantity) -> bool:
    """ "-5 homicides" is no five homicides; a dash that opens a line or a sentence is that of a list."""
    at = count.first - 1
    if scene.word(at) not in _SIGNS or not _glued_sign(scene, count):
        return False
    opens = at == 0 or "\n" in scene.text[scene.tokens[at - 1].end : scene.tokens[at].start]
    return not (opens and scene.word(at) in _DASHES)


def _glued_sign(scene: Scene, amount: Quantity) -> bool:
    """Whether a sign stands right before a number and behind no other word: "10-12%" is a range."""
    at = amount.first - 1
    if scene.word(at) not in _SIGNS or scene.tokens[at].end != scene.tokens[at + 1].start:
        return False
    return not (at and scene.tokens[at - 1].end == scene.tokens[at].start and scene.tokens[at - 1].kind != "mark")
