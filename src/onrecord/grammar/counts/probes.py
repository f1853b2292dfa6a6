"""Investigations of police forces told by their verb: "it investigated 12 departments", "it opened 11 of them".

Only behind words on such investigations, or where the Justice Department is named: others are opened every day.
"""

from __future__ import annotations

from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading, Refusal

_PROBES = "civil_rights_investigations"
_DECREES = "consent_decrees"
_WHO = 8  # tokens from a number to the verb of "12 that the Justice Department has opened"
_HEDGES = 3  # tokens between a verb and its number: "opened no more than"


def probes(
    scene: Scene, statement: int, quantity: Quantity, made: Reading | Refusal, earlier: Earlier
) -> Reading | Refusal:
    """The reading `made` of a count, or one of the investigations that its verb and its noun tell of."""
    if word_set("opens_probe").isdisjoint(scene.has) or (isinstance(made, Reading) and made.measure is not None):
        return made
    verb = quantity.first - 1
    while verb >= quantity.first - _HEDGES and scene.word(verb) in word_set("before_probes"):
        verb -= 1
    last = quantity.last + (scene.word(quantity.last) == "police")
    forces = scene.word(last) in word_set("forces_probed")
    again = scene.word(quantity.last) in word_set("phrase_end") | {"", "of", "from", "since", "between"}
    ahead = _opened_behind(scene, last + forces)
    if ahead is None and (scene.word(verb) not in word_set("opens_probe") or not (forces or again)):
        return made
    told = [one.measure for one in earlier.told] or [earlier.last_counted]
    asked = answered(earlier.question, statement)
    near = {_PROBES, _DECREES} if forces else {_PROBES}  # "15 are decrees. It has investigated 69 police agencies"
    goes_on = any(one is not None and one.measure in near for one in (*told, asked))
    named = (forces or earlier.probed) and ("justice" in scene.has or "federal" in scene.has)
    if not (goes_on or named):
        return made
    last += forces
    words = MeasureWords(scene.span(quantity.first if ahead is not None else verb, last), _PROBES)
    return make_value(scene, statement, quantity, words, quantity.first, last, rule="investigations")


def _opened_behind(scene: Scene, first: int) -> int | None:
    """ "One of 12 that the department has opened since 2021", "12 forces it has investigated": the verb behind."""
    for at in range(first, first + _WHO):
        if scene.word(at) in word_set("opens_probe"):
            return at if at > first else None
        if scene.word(at) not in word_set("who_probes"):
            return None
    return None
