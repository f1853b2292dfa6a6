"""Changes that somebody only talks of: "criticism of rises in murders in Dallas came in 2014".

The verb behind tells when the talk was, and what grew is the talk ("complaints about the jump in robberies grew").
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Reading, Shape

TALK = word_sets("talk_of_change", "felt_about_crime")
_IN = frozenset({"in", "of"})
_BEFORE = 4  # tokens from "criticism" to its change: "of the recent sharp rise"


def talked_of(scene: Scene, mark: Mark) -> bool:
    """ "Complaints about the jump in robberies": whether a crime is what a change is of that is only talked of."""
    if scene.word(mark.first - 1) not in _IN:
        return False
    noun = next((one for one in _nouns(scene) if one.last == mark.first - 1), None)
    return noun is not None and _is_object(scene, noun)


@needs(any_of(TALK), shapes(Shape.CHANGE))
def dated_by_talk(scene: Scene, reading: Reading) -> Reading:
    """The change, its time left open where a verb stands between it and a date: that is when the talk was."""
    period, at = reading.period, scene.opens(reading.span)
    if period is None or reading.amount is not None:
        return reading
    noun = next((one for one in _nouns(scene) if one.first == at), None)
    if noun is None or period.first < noun.last or not _is_object(scene, noun):
        return reading
    named = {i for lane in (scene.measures, scene.places) for one in lane for i in range(one.first, one.last)}
    between = (i for i in range(noun.last, period.first) if i not in named)
    if word_set("opens_place_or_time").issuperset(scene.words[i] for i in between if scene.words[i] not in _IN):
        return reading
    return replace(reading, event=True)


def _nouns(scene: Scene) -> list[Mark]:
    return [cue for cue in scene.cues if cue.row["cue"] == "change" and cue.row["form"] == "noun"]


def _is_object(scene: Scene, noun: Mark) -> bool:
    """Whether a noun of talk has the change for its object: "news of a", "alarm over the recent", "praise for"."""
    for at in range(noun.first - 1, max(0, noun.first - 1 - _BEFORE), -1):
        if scene.word(at) in word_set("told_of_crimes"):
            return scene.word(at - 1) in TALK
        if scene.word(at) in {",", ";", "and"}:
            return False
    return False
