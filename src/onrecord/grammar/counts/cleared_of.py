"""So many cases solved of so many: "39 percent (36 of 93)", "solved 238 of 352", and both counts are told.

Of other offences, and behind other percentages, such numbers tell counts of nothing that their words name.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading

SIGNS = frozenset({"("}) | word_set("solves")  # what wakes the rule
_BEFORE = 2  # tokens from a percentage to its bracket
_APPOSED = ([","], [",", "or"], ["—"], ["–"], [":"])
_COUNTED = frozenset({"homicides", "homicides_cleared", "clearance_rate"})
_OFFENCES = frozenset({"homicides", "clearance_rate"})
_KILLING = frozenset({"homicide", "murder"})
_SOLVERS = frozenset({"detectives", "investigators", "unit", "squad"})


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Both counts of every "(36 of 93)" behind a share that was cleared, and of "solved 36 of 93"."""
    for index, (part, whole) in enumerate(zip(scene.quantities, scene.quantities[1:], strict=False)):
        if index in used or scene.hidden[part.first] or part.kind is not QuantityKind.COUNT:
            continue
        between = scene.words[part.last : whole.first]
        bracket = scene.word(part.first - 1) == "(" and scene.word(whole.last) == ")"
        if between not in (["of"], ["out", "of"], ["of", "the"]):
            continue
        murders = _of_murders(scene, statement, whole, earlier)
        cases = _are_cases(scene, whole)
        solved = not bracket and _solves(scene, part, whole, whole.last + cases) and (murders or cases)
        shared = bracket and any(0 <= part.first - 1 - end <= _BEFORE for end in _shares_told(scene, part))
        apposed = not bracket and _apposed(scene, part, whole)
        if not solved and not shared and not apposed:
            continue
        used.update({index, index + 1})
        if solved or (apposed and murders) or _of_homicides(scene):
            before = {value for value, _ in earlier.figures} | {one.value for one in scene.quantities[:index]}
            again = between == ["of", "the"] and whole.value in before
            told = ((part, "homicides_cleared"), (whole, "homicides"))
            for one, name in told[: 1 if again else 2]:  # "41 of the 90": the number told before
                words = MeasureWords(scene.span(one.first, one.last), name)
                yield make_value(scene, statement, one, words, one.first, one.last, rule="cases in a bracket")


def _are_cases(scene: Scene, whole: Quantity) -> bool:
    """ "Homicide detectives cleared 33 of 40 cases": those of the detectives that the sentence names."""
    pairs = zip(scene.words, scene.words[1:], strict=False)
    return scene.word(whole.last) == "cases" and any(one in _KILLING and who in _SOLVERS for one, who in pairs)


def _solves(scene: Scene, part: Quantity, whole: Quantity, end: int) -> bool:
    """ "Detectives solved 238 of 352,": behind the verb, and no noun behind the whole that says what was solved."""
    dated = any(period.first in (end, end + 1) for period in scene.periods)
    ends = scene.word(end) in word_set("phrase_end") - {"in"} | {""}
    verb = scene.word(part.first - 1)
    counts = whole.kind is QuantityKind.COUNT and part.value <= whole.value
    return counts and (dated or ends) and verb in word_set("solves")


def _shares_told(scene: Scene, part: Quantity) -> Iterator[int]:
    """Where each share before a part ends, with what was solved: "71 percent of its homicides in 2017"."""
    lanes = (scene.measures, scene.periods, scene.places)
    taken = {at for lane in lanes for mark in lane for at in range(mark.first, mark.last)}
    for one in scene.quantities:
        if one.last > part.first or one.kind not in SHARES:
            continue
        end = one.last
        while end < part.first and (end in taken or scene.word(end) in word_set("share_to_cleared")):
            end += 1
        yield end


def _apposed(scene: Scene, part: Quantity, whole: Quantity) -> bool:
    """ "It cleared 57 percent, 482 of 849", "solved 40 percent, or 34 of 85": the counts of the share before them."""
    if not any(scene.words[end : part.first] in _APPOSED for end in _shares_told(scene, part)):
        return False
    ends = scene.word(whole.last) in word_set("phrase_end") - {"in"} | {"", "—", "–"}
    return ends and part.value <= whole.value and not word_set("solves").isdisjoint(scene.words[: part.first])


def _of_murders(scene: Scene, statement: int, whole: Quantity, earlier: Earlier) -> bool:
    """Whether the sentence names murders alone, goes on with them, or repeats their number: "41 of the 90"."""
    named = {mark.row["measure"] for mark in scene.measures if mark.row["form"] != "other"}
    told = earlier.last_counted
    goes_on = earlier.of_percent(statement) or (told is not None and told.measure in _COUNTED)
    goes_on |= any(value == whole.value and words.measure == "homicides" for value, words in earlier.figures)
    return named <= _OFFENCES if named else goes_on


def _of_homicides(scene: Scene) -> bool:
    """Whether a sentence tells how many were cleared, and of no other offence than homicides."""
    named = {mark.row["measure"] for mark in scene.measures}
    cleared = "clearance_rate" in named or not word_sets("solved", "solves").isdisjoint(scene.has)
    return cleared and named <= _OFFENCES and not any(mark.row["qualifiers"] for mark in scene.measures)
