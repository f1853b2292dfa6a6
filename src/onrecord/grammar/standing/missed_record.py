"""Records that are not reached, and superlatives that only say which places are meant.

"Came close to breaking its record", "nearly beat a record low": no record was set. "Of the 100 cities with the most
murders" says which cities are counted, and "among the top three for most murders since 1985" puts nothing at the top.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets

_NEAR = (["close", "to"], ["short", "of"], ["shy", "of"], ["contender", "for"], ["contention", "for"])
_ALMOST = frozenset({"almost", "nearly"})
_WITH = word_set("with_the_most")
_TOP = 5  # tokens from "top" to its "with": "top three cities"
_YEARLY = (["each", "of"], ["each", "year"], ["every", "year"], ["year", "after"])
_BEHIND = 5  # tokens from a record to "in each of the last three years"


def only_near(scene: Scene, at: int) -> bool:
    """ "Held near a record", "one short of its homicide record", "close to setting records": none was set.

    `at` is the first token of the record.
    """
    while at > 0 and _of_it(scene, at - 1):
        at -= 1
    before = scene.words[max(0, at - 2) : at]
    if scene.word(at - 1) in word_set("near_it") or before in _NEAR:
        return True
    verb = scene.word(at - 1)
    reaching = verb in word_set("reaches_record") or verb in word_set("reached_record")
    return reaching and (scene.word(at - 2) in _ALMOST or scene.words[max(0, at - 3) : at - 1] in _NEAR)


def _of_it(scene: Scene, at: int) -> bool:
    """Whether a token stands between a verb and its record: "its homicide", "the city's all-time"."""
    inside = any(mark.first <= at < mark.last for mark in scene.measures)
    return (
        inside
        or any(mark.first <= at < mark.last for mark in scene.places)
        or scene.word(at) in word_sets("determiner", "of_own_record")
    )


def each_year(scene: Scene, cue: Mark) -> bool:
    """ "Set a record in each of the last three years": of several years, each of which beat those before it."""
    near = range(cue.last, cue.last + _BEHIND)
    return any(scene.words[at : at + 2] in _YEARLY and scene.clause[at] == scene.clause[cue.first] for at in near)


def says_which(scene: Scene, cue: Mark) -> bool:
    """ "The 300 departments with the most burglaries", "among the top three cities with the most murders".

    "Not even close to the most dangerous city" says only what it is not.
    """
    at = cue.first - 1 - (scene.word(cue.first - 1) == "the")
    if scene.words[max(0, at - 1) : at + 1] == ["close", "to"]:
        return True
    if scene.word(at) not in _WITH or scene.word(at - 1) not in word_sets("field_noun", "places_told_by_clause"):
        return False
    before = scene.words[max(0, at - _TOP) : at]
    return "top" in before or not {"among", "one"} & set(before)
