"""A rate in percent that a sentence names or asks for without its figure: "what share of the 57 have you solved?"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.grammar.context.last_told import is_percent
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading

_THEM = frozenset({"them", "those"})
_HOW_MANY = (["how", "many"], ["what", "share"], ["what", "percentage"], ["how", "often"])
_ASKED = 12  # tokens from "how many" to the verb of what is asked
_NEAR = 2  # sentences over which an answer may come


class Named(NamedTuple):
    """The rate, and the sentence that named it."""

    statement: int
    measure: MeasureWords


def rate_named(scene: Scene, readings: Sequence[Reading], index: int, before: Named | None) -> Named | None:
    """What a sentence leaves to an answer: the rate that it names, one of which it told a figure included."""
    told = next((one.measure for one in reversed(readings) if is_percent(one) and one.measure is not None), None)
    mark = next((mark for mark in scene.measures if mark.row["form"] == "percent"), None)
    asked = _asked(scene) or _left_open(scene, readings) or _cleared(scene, readings)
    if told is not None or mark is not None or asked is not None:
        words = told or asked or (measure_words(scene, mark) if mark is not None else None)
        return Named(index, words) if words is not None else None
    return before if before is not None and index - before.statement < _NEAR else None


def asked_how_many(scene: Scene) -> Mark | None:
    """ "Would not say how many the squad solved", "nobody knows what share was cleared": the verb of what is asked."""
    for verb in scene.company:
        if verb.row["class"] != "cleared":
            continue
        for at in range(max(0, verb.first - _ASKED), verb.first):
            if scene.words[at : at + 2] in _HOW_MANY and scene.clause[at] == scene.clause[verb.first]:
                return verb
    return None


def _left_open(scene: Scene, readings: Sequence[Reading]) -> MeasureWords | None:
    """The rate that a sentence says somebody will not tell, and told no figure of."""
    verb = asked_how_many(scene) if not readings and "?" not in scene.has else None
    return MeasureWords(scene.span(verb.first, verb.last), "clearance_rate") if verb is not None else None


def _cleared(scene: Scene, readings: Sequence[Reading]) -> MeasureWords | None:
    """ "Detectives solved 45 of them.": so many murders were cleared, which a percent behind tells again."""
    verb = next((mark for mark in scene.company if mark.row["class"] == "cleared"), None)
    told = any(one.measure is not None and one.measure.measure == "homicides_cleared" for one in readings)
    them = verb is not None and not _THEM.isdisjoint(scene.has) and not readings and not scene.measures
    return MeasureWords(scene.span(verb.first, verb.last), "clearance_rate") if verb and (told or them) else None


def _asked(scene: Scene) -> MeasureWords | None:
    """ "What percentage of murders gets solved?"."""
    if "?" not in scene.has or word_set("asks_share").isdisjoint(scene.has):
        return None
    verb = next((mark for mark in scene.company if mark.row["class"] == "cleared"), None)
    return None if verb is None else MeasureWords(scene.span(verb.first, verb.last), "clearance_rate")
