"""A rate in percent that the question before asks for, and its own sentence does not name."""

from __future__ import annotations

from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Unit

_SOLVED = "clearance_rate"


def asked_rate(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "What is the clearance rate? It was 54.4 percent in 2020": the published rate that a question asks for."""
    words = answered(earlier.question, statement)
    if words is None or words.measure != _SOLVED or quantity.kind not in SHARES or _of_another(scene, quantity):
        return None
    first, last = quantity.first, quantity.last
    return make_value(scene, statement, quantity, words, first, last, unit=Unit.PERCENT, rule="rate asked for")


def _of_another(scene: Scene, quantity: Quantity) -> bool:
    """Whether a share is told of anything else: of a noun, of people, as a change, or more exactly behind."""
    behind = scene.word(quantity.last)
    exactly = behind in {":", "—"} and any(one.first == quantity.last + 1 for one in scene.quantities)
    if scene.measures or scene.company or behind == "of" or exactly:
        return True
    moves = [cue for cue in scene.cues if cue.row["cue"] == "change" and scene.word(cue.last) != "from"]
    told = {at for one in scene.periods for at in range(one.first, one.last)}
    told |= {at for mark in scene.places for at in range(mark.first, mark.last)}
    told |= {at for one in scene.quantities for at in range(one.first, one.last)}
    before = (at for at in range(quantity.first) if at not in told)
    return bool(moves) or any(scene.words[at] not in word_set("to_asked_rate") for at in before)
