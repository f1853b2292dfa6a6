"""Of what people died: who died in a crash or of nothing that is told was killed by no other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets

_HEDGED = 2  # tokens from "killed" to the number: "killed at least 30"
_TO_VERB = 7  # tokens from "in which" to the verb: "in which at least 33 people were killed"
_WHERE = frozenset({"where"})
_ANTECEDENT = 10  # tokens from an event to its "in which": "the shooting at Virginia Tech in April 2007, in which"
_EVENT = 4  # tokens from "killed" to "in the mass shooting"
_KILLED = frozenset({"killed", "murdered", "slew"})
_KILLING = frozenset({"killing", "wounding", "injuring", "slaying"})
_WERE = word_set("to_be") - {"am", "is", "being"}  # they were many
_BY_SOMEBODY = tuple(sorted(word_set("slain_on_duty")))
_VIOLENT = {"killed", "killed_by_gun", "shot_to_death", "shot", "wounded", "die_by_gun"}


def of_other_cause(scene: Scene, action: Mark, marks: Sequence[Mark]) -> bool:
    """ "Crashes killed 60 people", "1,200 people died in the city": nothing says that another killed them."""
    causes, clause = word_set("other_cause"), scene.clause[action.first]
    if not causes.isdisjoint(scene.has) and clause in _clauses_of(scene, causes):
        killings = [mark for mark in scene.measures if mark.row["measure"] == "homicides"]
        return all(scene.clause[mark.first] != clause for mark in killings)
    if _by_a_stranger(scene, action) or _in_pairs(scene) or _in_one_event(scene, action):
        return True
    if scene.words[action.first] not in word_set("no_cause"):
        return False
    violent = any(mark.row["class"] in _VIOLENT and mark.first != action.first for mark in marks)
    events = all(mark.row["measure"] == "mass_shootings" for mark in scene.measures)
    return not violent and events  # "the deadliest mass shooting, surpassing Orlando, where 49 died": of one day


def _clauses_of(scene: Scene, words: frozenset[str]) -> set[int]:
    return {scene.clause[at] for at, word in enumerate(scene.words) if word in words}


def _by_a_stranger(scene: Scene, action: Mark) -> bool:
    """ "Pit bulls killed 31 people", "falls killed 900": by what the lexicon does not know as one that kills people."""
    if scene.words[action.first : action.last] != ["killed"] or _are(scene, action):
        return False
    if not any(action.last <= quantity.first <= action.last + _HEDGED for quantity in scene.quantities):
        return False  # "people were killed": told of those who died
    at = action.first - 1 - (scene.word(action.first - 1) in {"have", "has", "had", "also"})
    return scene.word(at) not in word_set("killers") and is_strange(scene, at)


def _in_pairs(scene: Scene) -> bool:
    """ "A heat wave killed 739 people", "fire killed 64": the cause is told in two words."""
    return not _pairs().isdisjoint(itertools.pairwise(scene.words))


@cache
def _pairs() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(pair.split()) for pair in word_set("other_cause_pair"))


def _in_one_event(scene: Scene, action: Mark) -> bool:
    """ "The gunman killed 58 people", "9 people were killed in the attack": one event, however many it took."""
    clause = scene.clause[action.first]
    for at in range(action.first - 1, -1, -1):
        if scene.clause[at] != clause or scene.word(at) == ",":
            break
        if scene.word(at) in word_set("lone_event") and scene.words[action.first] in _KILLED:
            return not _are(scene, action)
        if scene.word(at) in word_set("lone_event_of") and _one_of_it(scene, at):
            return scene.words[action.first] in _KILLED and not _are(scene, action)
    if _in_which(scene, action):
        return True
    if scene.words[action.first] in _KILLING and not word_set("lone_event").isdisjoint(scene.words[: action.first]):
        return True  # "the gunman opened fire, killing 58 people"
    behind = scene.words[action.last : action.last + _EVENT]
    if "in" not in behind:
        return False
    start = action.last + behind.index("in") + 1
    if scene.word(start) not in {"a", "an", "the", "that"}:
        return False
    return any(
        scene.word(at) in word_set("lone_event_of") and scene.clause[at] == clause
        for at in range(start + 1, start + _EVENT)
    )


def _in_which(scene: Scene, action: Mark) -> bool:
    """ "The Reno shooting in 2007, in which 33 died", "the attack where 12 were killed": the dead of one event."""
    near = range(max(1, action.first - _TO_VERB), action.first)
    opens = next((at for at in near if scene.words[at] in _WHERE or scene.words[at - 1 : at + 1] == ["in", "which"]), 0)
    if not opens:
        return False
    opens -= scene.words[opens] == "which"
    before = scene.words[max(0, opens - _ANTECEDENT) : opens - (scene.word(opens - 1) == ",")]
    events = [at for at, word in enumerate(before) if word in word_sets("lone_event", "lone_event_of")]
    return bool(events) and {",", "year", ";"}.isdisjoint(before[events[-1] :])  # "the attack came in a year in which"


def _are(scene: Scene, action: Mark) -> bool:
    """ "49 people were killed": told of those who died, not of what killed them."""
    return scene.word(action.first - 1) in _WERE


def _one_of_it(scene: Scene, at: int) -> bool:
    """ "A shooting", "the mass shooting": one of its kind."""
    return not word_set("one_event").isdisjoint(scene.words[max(0, at - 2) : at])


def any_death_on_duty(words: Sequence[str]) -> bool:
    """Whether a sentence tells of deaths in the line of duty and does not say that somebody killed the officers."""
    if "duty" not in words or "line" not in words:
        return False
    return not any(word.startswith(_BY_SOMEBODY) for word in words)
