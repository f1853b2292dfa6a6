"""Places beside an earlier time of their own: "only Detroit had fewer in 2023 than in 2019", "no state had more than".

Of one place that is a comparison, and no order of places; of a field it tells nothing about any one of them.
"""

from __future__ import annotations

from onrecord.grammar.sentence.from_a_norm import from_a_norm, from_several
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.degrees import degree_behind
from onrecord.grammar.standing.no_extreme import most_times
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set

_IN = frozenset({"in", "at", "during"})
_PARTS = frozenset({"and", ";", "while"})
_YEARS = frozenset({"year", "years"})
_EACH = frozenset({"no", "every", "each", "any"})
_NOTHING = frozenset({"none", "nothing"})
_BEFORE = 4  # tokens from "no" to its noun: "no other big American city"


def of_nothing(scene: Scene, at: int, stop: int) -> bool:
    """ "Nothing was worse", and not "nothing helped, and Reno had more": whether it is the subject of what compares."""
    return scene.word(at) in _NOTHING and word_set("after_nothing").isdisjoint(scene.words[at:stop])


def than_then(scene: Scene, at: int) -> bool:
    """Whether "than" and a time stand behind the word that compares places, whom the word at a token opens."""
    degree = degree_behind(scene, at) if "than" in scene.has else None
    if degree is None or not _YEARS.isdisjoint(scene.words[at : degree.first]):
        return False  # "no year had more than 2016"
    clause = scene.clause[at]
    behind = (i for i in range(degree.last - 1, len(scene.words)) if scene.clause[i] == clause)
    than = next((i for i in behind if scene.words[i] == "than"), None)
    if than is None or not _PARTS.isdisjoint(scene.words[at:than]):
        return False  # "not this many since 2005, and there are more today than in 2015"
    inside = scene.word(than + 1) in _IN
    if of_nothing(scene, at, degree.first) and (scene.word(at) == "nothing" or not inside):
        return False  # "none was worse than 1993", "nothing in the books is worse than last year": no year
    begin = than + 1 + inside
    return any(period.first == begin for period in scene.periods)


def of_no_one_time(scene: Scene, cue: Mark, last: int) -> bool:
    """ "Below the average", "fewer than in each of the four years before 2019": held against no one time."""
    if from_a_norm(scene, cue.last) or of_a_field(scene, cue.first):
        return True
    several = "combined" not in scene.kinds and from_several(scene, cue.last)
    return several or any(most_times(scene, at) for at in range(cue.last, last))


def of_a_field(scene: Scene, at: int) -> bool:
    """ "Six of the ten largest cities had more", "every state but Maine had": a field is the subject of a comparison.

    `at` is the word that compares. A set that the words only count ("several cities") is a place that can be told of.
    """
    verb = at - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    if scene.word(verb) not in word_set("degree_verb"):
        return False
    noun = next((one.first for one in scene.left_out if one.last == verb), verb) - 1
    if any(mark.first <= noun < mark.last for mark in scene.places):
        return False
    word = scene.word(noun)
    if not any(word in row["words"].split("|") for row in table("fields")):
        return False
    return word.endswith("s") or not _EACH.isdisjoint(scene.words[max(0, noun - _BEFORE) : noun])
