"""How many there are now behind a sentence that names officers: "the union wants 900 officers. There are 690".

So is who is "at" so many: "How many officers are you short? We're at 860".

No crimes are so many now; what is told in the present tense without a noun is of those named last.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.staff_named import OFFICERS
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.officers_counted import CORPS
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_AGENTS = "atf_agents"
_NEAR = 2  # sentences back to the officers: "Will you hire?" "I asked for 150. I'm at 1,590."
_NOW = frozenset({"are", "is", "has", "have"})
_BEHIND = frozenset({Shape.VALUE, Shape.CHANGE})


@needs(any_of(_NOW | {"at", "them"}))
def staff_now(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """A bare count in the present tense, and a change behind it, as one of the staff named right before."""
    told = earlier.staff
    if told is None or reading.measure is not None or reading.shape not in _BEHIND:
        return reading
    told_now = (q.first for q in scene.quantities if scene.word(q.first - 1) in _NOW or _are_at(scene, q.first))
    now = next((q.first for q in scene.quantities if _had_of_them(scene, q)), None) or next(told_now, None)
    if now is None or reading.statement - told[0] > _NEAR or scene.measures:
        return reading
    if scene.opens(reading.span) < now:
        return reading
    return replace(reading, measure=told[1], qualifiers=told[1].qualifiers)


@needs(any_of(CORPS))
def of_agents(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "The bureau had 2,399 agents. That's the smallest force in eight years": of agents, and not of the police."""
    told, words = earlier.last_counted, reading.measure
    if told is None or words is None or words.measure != OFFICERS or told.measure != _AGENTS:
        return reading
    named = scene.text[words.span.start : words.span.end].lower()
    return replace(reading, measure=replace(words, measure=_AGENTS)) if named in CORPS else reading


def staff_had(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "The department wants 2,500 officers. It has 1,919.": all that the sentence says, right behind them."""
    told = earlier.staff
    if told is None or statement - told[0] != 1 or quantity.kind is not QuantityKind.COUNT or scene.measures:
        return None
    verb = quantity.first - 1
    verb -= scene.word(verb) in word_set("still_has")
    had = scene.word(verb) in word_set("before_headcount") and scene.word(verb - 1) in word_set("has_force")
    if not had or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return None
    words = told[1]
    return make_value(scene, statement, quantity, words, quantity.first, quantity.last, rule="staff told before")


def _had_of_them(scene: Scene, quantity: Quantity) -> bool:
    """ "Agents are another matter. The bureau had 2,399 of them"."""
    of_them = scene.words[quantity.last : quantity.last + 2] == ["of", "them"]
    return of_them and scene.word(quantity.first - 1) in word_set("before_headcount")


def _are_at(scene: Scene, at: int) -> bool:
    return scene.word(at - 1) == "at" and scene.word(at - 2) in word_set("who_is_at")
