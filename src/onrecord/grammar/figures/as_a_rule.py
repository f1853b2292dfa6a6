"""What is so as a rule: robberies are "often said to rise with joblessness", "now it usually has more than 900".

A rule is of no year, and claims of none that anything moved or was counted. So is what moves either way: "as a town
grows or shrinks".
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import NowWords, Reading, Refusal, Shape, Unit

_HABIT = word_set("as_a_habit")
_ANY_YEAR = word_set("no_one_year")
_PAST = frozenset({"fell", "rose", "grew", "went"})  # "generally fell" tells of a time
_PAST_ENDS = ("ed", "en", "own")
_BEFORE = 6  # tokens from "usually" to its number: "usually has far more than"


@needs(any_of({"to", "or"}), shapes(Shape.CHANGE))
def as_a_rule(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Why a change claims nothing: its verb stands behind "said to", "tend to", or beside "or falls"; else None.

    "Said to have risen" tells of a time, and so does what was "said to rise 9 percent in 2019".
    """
    if reading.amount is not None or (reading.period is not None and reading.against_period is not None):
        return None
    stop = next((i for i in range(at, len(scene.words)) if scene.starts[i] >= reading.span.end), len(scene.words))
    if "or" in scene.has and _either_way(scene, at, stop):
        return Refusal.AS_A_RULE
    for verb in range(at, stop):
        if scene.word(verb - 1) == "to" and scene.word(verb - 2) in word_set("rule_of_what_moves"):
            moves = any(cue.first == verb and cue.row["cue"] == "change" for cue in scene.cues)
            return Refusal.AS_A_RULE if moves else None
    return None


@needs(any_of(_HABIT), shapes(Shape.CHANGE))
def moves_as_a_rule(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The number of homicides generally declines in the colder months": of every year, whatever time stands near."""
    stop = scene.behind(reading.span)
    for verb in range(at + 1, stop if reading.amount is None else at + 1):
        verbs = (one for one in scene.cues if one.row["cue"] == "change" and one.row["form"] == "verb")
        if scene.words[verb - 1] in _HABIT and any(one.first == verb for one in verbs):
            past = scene.words[verb].endswith(_PAST_ENDS) or scene.words[verb] in _PAST
            return None if past else Refusal.AS_A_RULE
    return None


@needs(any_of(_HABIT), shapes(Shape.VALUE))
def as_a_habit(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Now it usually has more than 900", "sometimes you have 12 shootings": in whatever time, and of no year."""
    now = reading.period is not None and isinstance(reading.period.expression, NowWords)
    if (reading.period is not None and not now) or reading.unit is not Unit.COUNT:
        return None
    near = range(max(0, at - _BEFORE), at)
    habit = any(scene.words[i] in _HABIT and scene.clause[i] == scene.clause[at] for i in near)
    return Refusal.AS_A_RULE if habit else None


@needs(any_of(_ANY_YEAR), shapes(Shape.VALUE))
def in_no_one_year(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "In a typical year Reno has 12", "in any given year": of no year, though another clause may name one."""
    years = (i for i in range(2, at) if scene.words[i] == "year" and scene.words[i - 1] in _ANY_YEAR)
    told = any(scene.clause[i] == scene.clause[at] and _indefinite(scene, i - 2) for i in years)
    own = reading.period is not None and scene.clause[scene.opens(reading.period.span)] == scene.clause[at]
    return Refusal.AS_A_RULE if told and not own else None


def _indefinite(scene: Scene, article: int) -> bool:
    """ "In a typical year", "during any given year", and not "was a typical year for Reno: 12 were killed"."""
    return scene.word(article) in {"a", "an", "any"} and scene.word(article - 1) in {"in", "during"}


def _either_way(scene: Scene, at: int, stop: int) -> bool:
    """ "Grows or shrinks", "go up or down": which of the two, the words do not say."""
    moves = [cue for cue in scene.cues if cue.row["cue"] == "change"]
    for joint in (i for i in range(at, stop + 1) if scene.word(i) == "or"):
        if {scene.word(joint - 1), scene.word(joint + 1)} == {"up", "down"}:
            return True
        before = {_way(cue) for cue in moves if cue.last == joint}
        behind = {_way(cue) for cue in moves if cue.first == joint + 1}
        if before and behind and before.isdisjoint(behind):
            return True
    return False


def _way(cue: Mark) -> str:
    """Rose or fell, whether sharply or not."""
    return cue.row["value"].split()[0]


AS_A_RULE = (as_a_rule, moves_as_a_rule, as_a_habit, in_no_one_year)
