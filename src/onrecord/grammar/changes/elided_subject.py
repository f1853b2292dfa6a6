"""A dated verb of change whose subject stands before: "doubled by 2022, when there were 145, and rose in 2023"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_JOINS = frozenset({"and", "but", "then"})
_PREPOSITIONS = frozenset({"in", "during"})
_EACH = frozenset({"each", "both"})
_OPENING = 3  # tokens that may stand before the verb that opens the rest of a split quotation: "“ and then"


def elided_subject(scene: Scene, cue: Mark) -> Mark | None:
    """The measure that was said to move, or counted, before an "and" and a verb with a time of its own."""
    if not _joined_and_dated(scene, cue):
        return None
    before = [mark for mark in scene.measures if mark.last <= cue.first and not scene.hidden[mark.first]]
    return before[-1] if before and before[-1].row["form"] not in {"other", "people"} else None


def goes_on_from_quote(scene: Scene, cue: Mark) -> bool:
    """ "“Thefts doubled,” she said, “and fell in 2018”": the rest of a sentence, without its subject."""
    if cue.first > _OPENING or not _joined_and_dated(scene, cue):
        return False
    return all(word in _JOINS or not word.isalnum() for word in scene.words[: cue.first])


def _joined_and_dated(scene: Scene, cue: Mark) -> bool:
    if cue.row["form"] != "verb" or scene.word(cue.first - 1) not in _JOINS or scene.words[cue.first] in word_set("be"):
        return False
    at = cue.last + (scene.word(cue.last) in word_set("how_it_moved"))
    at += scene.word(at) in _PREPOSITIONS
    return scene.word(at) in _EACH or any(period.first in (at - 1, at) and not period.since for period in scene.periods)
