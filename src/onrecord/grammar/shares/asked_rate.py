"""A rate in percent that the question before asks for, and its own sentence does not name; or how many that were."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Unit

_SOLVED = "clearance_rate"
_MURDERS = "homicides"


def asked_rate(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "What is the clearance rate? It was 54.4 percent in 2020": the published rate that a question asks for."""
    words = answered(earlier.question, statement)
    if words is None or words.measure != _SOLVED or quantity.kind not in SHARES or _of_another(scene, quantity):
        return None
    first, last = quantity.first, quantity.last
    return make_value(scene, statement, quantity, words, first, last, unit=Unit.PERCENT, rule="rate asked for")


def cleared_of_those(reading: Reading, statement: int, earlier: Earlier) -> Reading:
    """ "How many have you solved? Forty-one.": a bare number that opens the answer counts the cases solved."""
    asked = earlier.question
    bare = reading.measure is None and reading.period is None and reading.rules[:1] == ("bare count",)
    if not bare or asked is None or asked.statement != statement - 1 or asked.measure.measure != _SOLVED:
        return reading
    return replace(reading, measure=replace(asked.measure, measure="homicides_cleared"))


def _befell(scene: Scene) -> bool:
    """Whether people or things stand in the sentence, beside the murders that it names."""
    named = {at for mark in scene.measures for at in range(mark.first, mark.last)}
    return any(mark.first not in named for mark in scene.company)


def _of_another(scene: Scene, quantity: Quantity) -> bool:
    """Whether a share is told of anything else: of a noun, of people, as a change, or more exactly behind."""
    behind = scene.word(quantity.last)
    exactly = behind in {":", "—"} and any(one.first == quantity.last + 1 for one in scene.quantities)
    if any(mark.row["measure"] != _MURDERS for mark in scene.measures) or _befell(scene) or behind == "of" or exactly:
        return True
    moves = [cue for cue in scene.cues if cue.row["cue"] == "change" and scene.word(cue.last) != "from"]
    told = {at for one in scene.periods for at in range(one.first, one.last)}
    told |= {at for mark in scene.measures for at in range(mark.first, mark.last)}  # "on homicide, 41 percent"
    told |= {at for mark in scene.places for at in range(mark.first, mark.last)}
    told |= {at for one in scene.quantities for at in range(one.first, one.last)}
    before = (at for at in range(quantity.first) if at not in told and not scene.hidden[at])  # "the chief says"
    return bool(moves) or any(scene.words[at] not in word_set("to_asked_rate") for at in before)
