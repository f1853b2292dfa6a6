"""Investigations of police forces told by their verb: "it investigated 12 departments", "it opened 11 of them".

So are the decrees that come of them, behind words on either: "it was enforcing 15", "there was one".

Only behind words on such investigations, or where the Justice Department is named: others are opened every day.
"""

from __future__ import annotations

from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal

_PROBES = "civil_rights_investigations"
_DECREES = "consent_decrees"
_FEDERAL = frozenset({"justice", "federal", "division"})
_WHO = 8  # tokens from a number to the verb of "12 that the Justice Department has opened"
_THESE = frozenset({"these", "those", "them"})
_HEDGES = 3  # tokens between a verb and its number: "opened no more than"


def probes(
    scene: Scene, statement: int, quantity: Quantity, made: Reading | Refusal, earlier: Earlier
) -> Reading | Refusal:
    """The reading `made` of a count, or one of the investigations that its verb and its noun tell of."""
    tenure = "under" in scene.has and not scene.periods  # "under President Roe it opened 12": of his years alone
    if quantity.kind is not QuantityKind.COUNT or tenure or (isinstance(made, Reading) and made.measure is not None):
        return made
    enforced = _enforced(scene, statement, quantity, earlier)
    return (
        enforced
        or _opened(scene, statement, quantity, earlier)
        or _goes_on(scene, statement, quantity, earlier)
        or made
    )


def _enforced(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "In January 2017 the Justice Department was enforcing 51 decrees"; None where it is named nowhere near."""
    named = earlier.probed or not _FEDERAL.isdisjoint(scene.has)
    if not named or scene.word(quantity.last) != "decrees":
        return None
    if scene.word(quantity.first - 1) not in word_set("enforces_decree"):
        return None
    words = MeasureWords(scene.span(quantity.first - 1, quantity.last + 1), _DECREES)
    return make_value(scene, statement, quantity, words, quantity.first - 1, quantity.last + 1, rule="investigations")


def _opened(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "It investigated 12 departments", "12 that the department has opened"; None for what others opened."""
    if word_set("opens_probe").isdisjoint(scene.has):
        return None
    verb = quantity.first - 1
    while verb >= quantity.first - _HEDGES and scene.word(verb) in word_set("before_probes"):
        verb -= 1
    last = quantity.last + (scene.word(quantity.last) == "police")
    forces = scene.word(last) in word_set("forces_probed")
    again = scene.word(quantity.last) in word_set("phrase_end") | {"", "of", "from", "since", "between"}
    ahead = _opened_behind(scene, last + forces)
    if ahead is None and (scene.word(verb) not in word_set("opens_probe") or not (forces or again)):
        return None
    told = [one.measure for one in earlier.told] or [earlier.last_counted]
    asked = answered(earlier.question, statement)
    near = {_PROBES, _DECREES} if forces else {_PROBES}  # "15 are decrees. It has investigated 69 police agencies"
    goes_on = any(one is not None and one.measure in near for one in (*told, asked))
    named = (forces or earlier.probed) and not _FEDERAL.isdisjoint(scene.has)
    if not (goes_on or named):
        return None
    last += forces
    words = MeasureWords(scene.span(quantity.first if ahead is not None else verb, last), _PROBES)
    return make_value(scene, statement, quantity, words, quantity.first, last, rule="investigations")


def _goes_on(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "It was enforcing 15", "there was one", "it counted 52 opened since 2009", behind what is asked or was told."""
    topic = _topic(statement, earlier)
    if topic is None or not _ends(scene, quantity):
        return None
    measure = _told_of(scene, quantity, topic)
    if measure is None or not (scene.periods or measure == _DECREES):
        return None
    words = MeasureWords(scene.span(quantity.first, quantity.last), measure)
    return make_value(scene, statement, quantity, words, quantity.first, quantity.last, rule="investigations")


def _topic(statement: int, earlier: Earlier) -> str | None:
    """What the text counts of these two: the one that was told right before, or that it answers."""
    asked = answered(earlier.question, statement)
    told = [one.measure or earlier.last_counted for one in reversed(earlier.told)]
    return next((one.measure for one in (*told, asked) if one is not None and one.measure in {_PROBES, _DECREES}), None)


def _told_of(scene: Scene, quantity: Quantity, topic: str) -> str | None:
    """Which of them the words around a number tell of; None where they may tell of anything."""
    at = quantity.first - 1
    while scene.word(at) in word_set("before_probes"):
        at -= 1
    before, after = scene.word(at), scene.word(quantity.last)
    behind = quantity.last
    while scene.word(behind) in word_set("be") | {"being"}:
        behind += 1
    enforced = before in word_set("enforces_decree") or scene.word(behind) in word_set("decree_enforced")
    if enforced and (topic == _DECREES or "decrees" in scene.has):
        return _DECREES
    if after in word_set("opens_probe"):
        return _PROBES
    there = before in word_set("be") and scene.word(at - 1) in word_set("count_again")
    return topic if there or _of_these(scene, quantity) else None


def _of_these(scene: Scene, quantity: Quantity) -> bool:
    """ "41 of these things since 2021", "eleven of those since 2012"."""
    if scene.word(quantity.last) != "of" or scene.word(quantity.last + 1) not in _THESE:
        return False
    last = quantity.last + 2 + (scene.word(quantity.last + 2) == "things")
    return any(period.first in {last, last + 1} for period in scene.periods)


def _ends(scene: Scene, quantity: Quantity) -> bool:
    """Whether no noun follows that would be counted instead."""
    behind = scene.word(quantity.last)
    verbs = word_sets("phrase_end", "opens_probe", "be", "decree_enforced")
    return behind in verbs | {"", "of"} or any(quantity.last in {p.first, p.first - 1} for p in scene.periods)


def _opened_behind(scene: Scene, first: int) -> int | None:
    """ "One of 12 that the department has opened since 2021", "12 forces it has investigated": the verb behind."""
    for at in range(first, first + _WHO):
        if scene.word(at) in word_set("opens_probe"):
            return at if at > first else None
        if scene.word(at) not in word_set("who_probes"):
            return None
    return None
