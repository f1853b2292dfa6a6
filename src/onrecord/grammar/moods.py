"""What a sentence does with a figure: states it, denies it, projects it, or asks, supposes and plans it.

Questions, conditions, plans and opinion polls claim nothing. A negation turns a claim, a pace projects it.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from onrecord.frozen import replace
from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.model import Reading, Shape

_END = attrgetter("end")
_NEAR = 26  # tokens that a condition or a plan governs to its right
_MAY = 6  # tokens that "would" and "could" govern
_AHEAD = frozenset({"will", "would", "could", "might"})
_NOT = 3  # tokens between a negation and what it denies


def _token_at(scene: Scene, character: int) -> int:
    at = bisect_right(scene.tokens, character, key=_END)
    return min(at, len(scene.tokens) - 1)


def _before(scene: Scene, at: int, cue: str, reach: int) -> list[Mark]:
    if cue not in scene.kinds:
        return []
    return [
        mark
        for mark in scene.cues
        if mark.row["cue"] == cue and 0 <= at - mark.last <= reach and scene.clause[mark.first] == scene.clause[at]
    ]


def claims_nothing(scene: Scene, reading: Reading) -> bool:
    """Whether the words only ask, suppose, plan or poll."""
    at = _token_at(scene, reading.span.start)
    if _in_question(scene, at):
        return True
    if reading.measure is not None and reading.measure.measure is None:
        return True
    if any(mark.row["form"] == "other" for mark in scene.measures if scene.segment[mark.first] == scene.segment[at]):
        return True
    if "survey" in scene.kinds and reading.shape in {Shape.SHARE, Shape.VALUE}:
        return True
    if _before(scene, at, "if", _NEAR) and not _before(scene, at, "compare", 3):
        return True
    may = [mark for mark in _before(scene, at, "may", _MAY) if scene.segment[mark.first] == scene.segment[at]]
    if may or _inside(scene, reading, at):
        return True
    if "requested" in (reading.measure.qualifiers if reading.measure else ()):
        return False  # that a budget was asked for is itself the claim
    if _before(scene, at, "proposal", _NEAR):
        return True
    return any(scene.segment[mark.first] == scene.segment[at] for mark in _before(scene, at, "plan", _NEAR))


def _inside(scene: Scene, reading: Reading, at: int) -> bool:
    """ "2,600 people will have been shot": the verb itself looks ahead."""
    stop = _token_at(scene, reading.span.end - 1)
    return not _AHEAD.isdisjoint(scene.words[at:stop])


def _in_question(scene: Scene, at: int) -> bool:
    if "?" not in scene.words:
        return False
    for later in range(at, len(scene.words)):
        if scene.words[later] == "?":
            return True
        if scene.words[later] in {".", "!"}:
            return False
    return False


def mood_of(scene: Scene, reading: Reading) -> Reading:
    """The reading with its negation and its projection."""
    if scene.kinds.isdisjoint(("not", "projection")):
        return reading
    at = _token_at(scene, reading.span.start)
    stop = _token_at(scene, reading.span.end - 1)
    within = [mark for mark in scene.cues if mark.row["cue"] == "not" and at < mark.first < stop]
    denied = within + [
        mark for mark in _before(scene, at, "not", _NOT) if "never" not in scene.words[mark.first : mark.last]
    ]
    projected = bool(_before(scene, at, "projection", 4))
    inside = any(
        cue.row["cue"] == "projection"
        and scene.tokens[cue.first].start >= reading.span.start
        and scene.tokens[cue.first].start < reading.span.end
        for cue in scene.cues
    )
    if denied and scene.word(denied[-1].last) in {"only", "just"}:
        denied = []
    if not denied and not projected and not inside:
        return reading
    return replace(reading, negated=bool(denied), projected=projected or inside)
