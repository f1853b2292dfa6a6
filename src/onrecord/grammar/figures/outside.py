"""Figures outside the field: sales that hit a record, rents that rose."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set

_REACH = 8  # tokens from the noun of another series to what is said of it
_PHRASE = 3  # tokens before that noun in which a preposition makes it an adjunct: "tied to illegal drug sales"
_LINKS = word_set("makes_adjunct")
_MEASURED = word_set("measured_out")


def of_other_series(scene: Scene, at: int) -> bool:
    """Whether what stands at `at` is told of a series outside the field ("handgun sales hit a record").

    The series must be the last thing named before it, in its clause, and no adjunct. What ", which ...," tells stands
    between: "our budget, which was $541 million in 1999, had risen".
    """
    nouns = word_set("other_series")
    if nouns.isdisjoint(scene.words[:at]):
        return False
    opening = scene.segment.index(scene.segment[at])
    inside = scene.segment.index(scene.segment[opening - 1]) if opening else 0
    if scene.words[inside : inside + 2] == [",", "which"]:
        at = inside
    if nouns.isdisjoint(scene.words[max(0, at - _REACH) : at]):
        return False
    for noun in range(at - 1, max(0, at - _REACH) - 1, -1):
        if scene.clause[noun] != scene.clause[at] or _measured(scene, noun):
            return False
        if scene.word(noun) in nouns:
            before = scene.words[max(0, noun - _PHRASE) : noun]
            return not _LINKS & set(before) or bool(_MEASURED & set(before))
    return False


def _measured(scene: Scene, at: int) -> bool:
    """Whether a measure, or people and what befell them, stands here."""
    return any(mark.first <= at < mark.last for mark in scene.measures) or any(
        mark.first <= at < mark.last for mark in scene.company if mark.row["role"] == "verb" and scene.word(at) != "hit"
    )
