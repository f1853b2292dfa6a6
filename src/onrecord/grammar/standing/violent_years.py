"""For whom a year was the deadliest, and what the "most violent" is counted by.

"One of the most violent years ended with a sobering tally: 762 homicides": the count that is told of the same year
behind it says so; else violence is all violent crimes.
"""

from __future__ import annotations

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords

_YEARS = frozenset({"year", "years"})
_POLICE = word_set("officers_harmed") | {"police", "law"}
_KINDS = frozenset({"homicides", "shooting_incidents", "shooting_victims"})


def most_violent(scene: Scene, cue: Mark) -> MeasureWords:
    """What a superlative of violence that names no noun is of."""
    if not _YEARS.isdisjoint(scene.words[cue.last : cue.last + 1]):
        ends = {quantity.last for quantity in scene.quantities if quantity.first >= cue.last}
        told = (mark for mark in scene.measures if mark.first in ends and mark.row["measure"] in _KINDS)
        count = next((mark for mark in told if scene.clause[mark.first] == scene.clause[cue.first]), None)
        if count is not None:
            return measure_words(scene, count)
    return MeasureWords(scene.span(cue.first, cue.last), "violent_crimes")  # "the most violent city"


def for_police(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "The deadliest year for police in half a century": of the officers killed."""
    whom = _whom(scene, cue)
    killed = whom > 0 and scene.word(whom) in _POLICE
    return MeasureWords(scene.span(whom, whom + 1), "officers_killed") if killed else None


def for_others(scene: Scene, cue: Mark) -> bool:
    """ "The deadliest year for pilots": of people of whom nothing is counted, and no place, crime or time."""
    whom = _whom(scene, cue)
    if whom < 0 or scene.word(whom) in _POLICE | word_set("some_time_back"):
        return False
    lanes = (scene.places, scene.measures, scene.periods)
    named = any(mark.first <= whom < mark.last for lane in lanes for mark in lane)
    return scene.word(whom).endswith("s") and scene.tokens[whom].text.islower() and not named


def _whom(scene: Scene, cue: Mark) -> int:
    """The token of those for whom a year was deadly; -1 where the words name nobody."""
    at = cue.last + (scene.word(cue.last) in _YEARS)
    if scene.words[cue.first] not in word_set("deadly") or scene.word(at) != "for":
        return -1
    return at + 1 + (scene.word(at + 1) in {"the", "our", "its"})
