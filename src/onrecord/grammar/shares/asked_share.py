"""A share that answers a question: "How many murders are by gun? About 76 percent of them in 2020"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Shape, Unit

_SOLVED = "clearance_rate"
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])
_SET_AGAINST = frozenset({"against", "from", "with"})


def asked_share(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The part that the question before asks for, where the answer names neither part nor whole."""
    words = answered(earlier.question, statement)
    if words is None or not words.qualifiers or scene.measures:
        return None
    of_them = scene.words[quantity.last : quantity.last + 2] in _OF_THEM
    last = quantity.last + 2 * of_them
    timed = next((one for one in scene.periods if one.first == last + (scene.word(last) == "in")), None)
    set_against = timed is not None and scene.word(quantity.first - 1) in _SET_AGAINST
    ends = of_them or timed is not None or scene.word(quantity.last) in word_set("phrase_end")
    if not ends or not (set_against or _opens(scene, quantity)):
        return None
    whole = replace(words, qualifiers=())
    place = place_of(scene, quantity.first, last)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, last),
        statement,
        ("share asked for",),
        measure=whole,
        qualifiers=words.qualifiers,
        places=(place,) if place else (),
        period=timed or period_of(scene, quantity.first, last, window=True),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=whole,
    )


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


def _opens(scene: Scene, quantity: Quantity) -> bool:
    """Whether nothing but a time stands before the share: "turnout was 40 percent" answers nothing."""
    times = {at for one in scene.periods for at in range(one.first, one.last)}
    return all(at in times or scene.words[at] in {"in", ","} for at in range(quantity.first))
