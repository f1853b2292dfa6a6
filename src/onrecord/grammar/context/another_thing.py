"""A sentence of another thing's figures turns the text to it: "overtime cost $5 million. It rose 12 percent".

What points back right behind such a sentence is of that thing, and of no crime that the text counted before.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.figures.counted_things import ends_with_thing
from onrecord.grammar.figures.other_subject import ASIDE, ends_with_other, figures_of_others, of_others
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity, QuantityKind, Reading, Refusal

_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MONEY})


def turns_to_another(scene: Scene, readings: Sequence[Reading], *, turned: bool) -> bool:
    """Whether the text tells of another thing behind a sentence with these readings; `turned` whether it did before.

    A sentence without any figure changes nothing.
    """
    if ends_with_other(scene, of_others(scene, readings)) or ends_with_thing(scene):
        return True
    if readings or any(mark.row["form"] not in ASIDE for mark in scene.measures):
        return False
    figures = [one for one in scene.quantities if one.kind in _FIGURES and not _is_bare(scene, one)]
    return turned or bool(figures) or figures_of_others(scene)


def _is_bare(scene: Scene, figure: Quantity) -> bool:
    """ "He wants applause for 262": a count without a noun, which may well be ours; and "one"."""
    behind = scene.word(figure.last)
    if scene.word(figure.last - 1) == "one" or behind in {"death", "deaths"}:
        return True  # "that is more than one death a day"
    return figure.kind is QuantityKind.COUNT and (not behind or behind in word_set("phrase_end"))


def of_another_thing(scene: Scene, reading: Reading) -> Refusal | None:
    """Why a reading in a sentence that only points back is none, where the text has turned to another thing."""
    if reading.measure is not None or any(mark.row["form"] not in ASIDE for mark in scene.measures):
        return None
    return Refusal.STRANGER if _points_back(scene) else None


def _points_back(scene: Scene) -> bool:
    """Whether a sentence opens with "it", "that" or "the number", words of time before it: "in 2018, it was 300"."""
    dates = {one.first: one.last for one in scene.periods}
    at, size = 0, len(scene.words)
    while at < size and (at in dates or scene.words[at] in word_sets("opens_clause_loosely", "into_dates")):
        at = dates.get(at, at + 1)
    if scene.word(at) in {"the", "that", "this"} and scene.word(at + 1) in word_set("that_noun"):
        return True
    return scene.word(at) in word_set("points_back")
