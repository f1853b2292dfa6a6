"""How many of those shot died: "one in three of them died", "in fact fewer than one in four did"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.subjects import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading, Shape, Unit

_SHOT = "shooting_victims"
_FATAL = ("fatal",)
_NEAR = 3  # sentences over which "did" goes on with a share
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "the", "victims"])
_DIED = (["died"], ["were", "killed"], ["have", "died"], ["were", "fatal"])


def died_of_them(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The share of those shot that a percent or a fraction tells as dead; None for other words."""
    at = quantity.last
    if scene.words[at : at + 1] == ["did"]:
        return _did(scene, statement, quantity, earlier)
    of = next((words for words in _OF_THEM if scene.words[at : at + len(words)] == words), None)
    if of is None:
        return None
    verb = at + len(of)
    died = next((words for words in _DIED if scene.words[verb : verb + len(words)] == words), None)
    if died is None or scene.word(verb + len(died)) not in word_set("phrase_end") | {""}:
        return None
    shot = next((mark for mark in scene.measures if mark.row["measure"] == _SHOT and mark.last <= quantity.first), None)
    words = measure_words(scene, shot) if shot is not None else earlier.last(_SHOT)
    return None if words is None else _make(scene, statement, quantity, words, verb + len(died))


def _make(scene: Scene, statement: int, quantity: Quantity, shot: MeasureWords, last: int) -> Reading:
    place = place_of(scene, quantity.first, last)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, last),
        statement,
        ("died of them",),
        measure=shot,
        qualifiers=_FATAL,
        places=(place,) if place else (),
        period=period_of(scene, quantity.first, last),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=shot,
    )


def _did(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "One in three died. In fact fewer than one in four did": the share told last, set right."""
    told = earlier.shares[-1] if earlier.shares else None
    if told is None or told.rules != ("died of them",) or statement - told.statement > _NEAR:
        return None
    if scene.word(quantity.last + 1) not in word_set("phrase_end") | {""}:
        return None
    span = scene.span(quantity.first, quantity.last + 1)
    return replace(told, span=span, statement=statement, amount=quantity)
