"""Crimes that a sentence leaves out or holds another against: "unlike rape", "all but arson", "other than homicide".

What the sentence tells of the others is not told of them, nor of a whole that they are left out of: "violent crime,
except homicide, fell".
"""

from __future__ import annotations

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_JOINS = frozenset({"and", "or", ",", "the", "for"})
_OPENING = 2  # tokens from "but not" to the crime: "but not the rapes"
_OF_ALL = 4  # tokens from "every" to its "but": "every major category but"


@once
def set_apart(scene: Scene) -> frozenset[int]:
    """The first tokens of the measures that are left out or held apart."""
    found: set[int] = set()
    if not scene.measures or (word_set("sets_apart").isdisjoint(scene.has) and "except" not in scene.kinds):
        return frozenset()
    for first, last, whole in _openings(scene):
        run = _run(scene, last)
        found.update(mark.first for mark in run)
        if whole and run:
            before = first - (scene.word(first - 1) == ",")
            found.update(mark.first for mark in scene.measures if mark.last == before)
    return frozenset(found)


def behind_set_apart(scene: Scene, at: int) -> bool:
    """ "Everything but rape fell 12 percent": whether what is left out stands right before a token."""
    return any(mark.last == at and mark.first in set_apart(scene) for mark in scene.measures)


def apart_told_by_which(scene: Scene, at: int) -> Mark | None:
    """ "Unlike thefts, which fell to 90, rapes rose": what is held apart is counted in its own clause with "which"."""
    which = next((spot for spot in range(at - 1, 0, -1) if scene.words[spot] in {"which", ",", ";"}), 0)
    if scene.word(which) != "which" or scene.word(which - 1) != ",":
        return None
    return next((mark for mark in scene.measures if mark.last == which - 1 and mark.first in set_apart(scene)), None)


def _openings(scene: Scene) -> list[tuple[int, int, bool]]:
    """The words that set something apart: their tokens, and whether it is left out of what stands before."""
    leaves_out = (cue for cue in scene.cues if cue.row["cue"] == "except")
    found = [
        (cue.first, cue.last, True) for cue in leaves_out if cue.row["form"] != "but" or _behind_all(scene, cue.first)
    ]
    for at, word in enumerate(scene.words):
        if word in word_set("sets_apart") and (word != "not" or scene.word(at - 1) in {",", "but", "and"}):
            found.append((at, at + 1 + (scene.word(at + 1) in {"than", "to", "with"}), False))
    return found


def _behind_all(scene: Scene, but: int) -> bool:
    """ "Everything but rape", "all crimes but rape", "no crime but arson"."""
    before = scene.words[max(0, but - _OF_ALL) : but]
    return not word_set("all_crimes").isdisjoint(before) and "," not in before


def _run(scene: Scene, at: int) -> list[Mark]:
    """The measures listed at a token; a comma alone makes no list: "unlike thefts, rapes rose"."""
    run: list[Mark] = []
    closed = 1
    for mark in scene.measures:
        between = scene.words[at : mark.first]
        if mark.first < at:
            continue
        if len(between) > _OPENING or not _JOINS.issuperset(between) or (not run and "," in between):
            break
        run.append(mark)
        at = mark.last
        if not {"and", "or"}.isdisjoint(between):
            closed = len(run)
    return run[:closed]
