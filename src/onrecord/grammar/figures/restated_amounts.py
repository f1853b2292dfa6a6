"""Amounts of a change that stand apart from its word: "up from 280, or 43 percent", "is up, sure, 30 percent".

Also "up as well: 15 percent", "fell from 31 to 22 (29 percent)", "fell last year, but only by 2 percent" and "the
increase came to 43 percent".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity, QuantityKind

_ENDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})
_APART = word_set("aside_marks")
_POINTS = frozenset({"the", "that", "this"})
_THOUGH = frozenset({"though", "but", "if", "albeit"})
_BACK = 14  # tokens from a change to an "or": "climbed to 400 in 2020 from 280, or by 43 percent"
_ROW = 4  # tokens from "year" to the comma behind it: "for the third year in a row,"
_GRANTED = 2  # tokens of ", sure"
_JOINS = frozenset({"in", "of", "for", "'s"})
_NOUN = 9  # tokens from a noun of change to its amount: "the decline since then comes to"


def restated(scene: Scene, amount: Quantity, changes: Sequence[Mark]) -> tuple[Mark, int, int] | None:
    """The change that a percentage standing apart from it measures, and the tokens of what tells it."""
    before = scene.word(amount.first - 1)
    if amount.kind not in SHARES or scene.word(amount.last) in {"of", "points"}:
        return None
    if before == "(" and scene.word(amount.last) == ")":
        cue = _of_both_ends(scene, amount.first, changes)
        if cue is None or not (_has_subject(scene, cue) or not scene.measures):
            cue = next((one for one in changes if _ends_before(scene, one, amount.first - 1)), None)
        return None if cue is None else (cue, amount.first, amount.last)
    if before == "or" or (before == "by" and scene.word(amount.first - 2) == "or"):
        cue = _of_both_ends(scene, amount.first - 1 - (before == "by"), changes)
        return None if cue is None else (cue, amount.first, amount.last)
    by = before == "by" and scene.word(amount.first - 2) == ","
    if by and (cue := _in_a_row(scene, _before_aside(scene, amount.first - 2), changes)) is not None:
        return cue, amount.first, amount.last
    if (cue := _apposed(scene, amount, changes)) is not None:
        return cue, cue.first, amount.last
    if before in {",", ":"}:
        cue = next((one for one in changes if _ends_before(scene, one, amount.first - 1)), None)
        return None if cue is None else (cue, cue.first, amount.last)
    if (cue := conceded(scene, amount, changes)) is not None:
        return cue, cue.first, amount.last
    if before in {"to", "was", "is"}:
        cue = _coming_to(scene, amount, changes)
        return None if cue is None else (cue, cue.first, amount.last)
    return None


def _before_aside(scene: Scene, comma: int) -> int:
    """The comma before who says it: "for the second year in a row, the FBI reported, by 4 percent"."""
    at = comma
    while at and scene.hidden[at - 1]:
        at -= 1
    return at - (scene.word(at - 1) == ",") if at < comma else comma


def _apposed(scene: Scene, amount: Quantity, changes: Sequence[Mark]) -> Mark | None:
    """ "The increase, 29 percent, looks steep", "that drop, of 9 percent,": the amount beside its noun."""
    at = amount.first - 1 - (scene.word(amount.first - 1) == "of")
    if scene.word(at) not in _APART or scene.word(amount.last) not in _APART | {"", "."}:
        return None
    nouns = (cue for cue in changes if cue.last == at and cue.row["form"] == "noun")
    return next((cue for cue in nouns if scene.word(cue.first - 1) in _POINTS), None)


def _of_both_ends(scene: Scene, at: int, changes: Sequence[Mark]) -> Mark | None:
    """ "Up from 280, or", "fell from 31 to 22 (": the change whose figures at its ends stand right before a token."""
    if scene.word(at - 1) not in {",", "("}:
        return None
    ends = [
        q for q in scene.quantities if q.kind in _ENDS and q.last < at and scene.word(q.first - 1) in {"from", "to"}
    ]
    dates = {place for period in scene.periods for place in range(period.first - 1, period.last)}
    if not ends or any(place not in dates and place < at - 1 for place in range(ends[-1].last, at - 1)):
        return None
    told = [cue for cue in changes if 0 <= ends[-1].first - cue.last < _BACK and cue.row["value"] != "held"]
    return told[-1] if told and scene.clause[told[-1].first] == scene.clause[at] else None


def _has_subject(scene: Scene, cue: Mark) -> bool:
    """Whether its own clause says before a change what it is told of."""
    clause = scene.clause[cue.first]
    return any(mark.last <= cue.first and scene.clause[mark.first] == clause for mark in scene.measures)


def _ends_before(scene: Scene, cue: Mark, at: int) -> bool:
    """ "Is up, sure,", "is up as well:", "fell again (": nothing between the change and the mark at `at`."""
    if cue.last > at or cue.row["form"] == "noun" or cue.row["value"] == "held":
        return False
    if not _has_subject(scene, cue):
        return False  # "the share is up, true, 5 percent"
    dates = {place for period in scene.periods for place in range(period.first - 1, period.last)}
    between = [scene.word(i) for i in range(cue.last, at) if not scene.hidden[i] and i not in dates]
    if scene.word(at) in {":", "("}:
        return word_sets("again_words", "granted").issuperset(w for w in between if w not in {",", "well"})
    return between[:1] == [","] and word_set("granted").issuperset(between[1:]) and len(between) == _GRANTED


def _in_a_row(scene: Scene, comma: int, changes: Sequence[Mark]) -> Mark | None:
    """ "Fell for the 18th straight year, by 8 percent": the verb of the run that ends at the comma."""
    before = [one for one in changes if one.last <= comma and scene.clause[one.first] == scene.clause[comma - 1]]
    if not before or before[-1].row["form"] != "verb" or "for" not in scene.words[before[-1].last : comma]:
        return None
    return before[-1] if "year" in scene.words[comma - _ROW : comma] else None


def conceded(scene: Scene, amount: Quantity, changes: Sequence[Mark]) -> Mark | None:
    """ "Robberies fell in 2022, by 2 percent", "went down last year, if only by 2 percent": the change just told."""
    at = amount.first - 1
    if scene.word(at) not in word_set("by_only"):
        return None
    while scene.word(at) in word_set("by_only"):
        at -= 1
    between = scene.words[at + 1 : amount.last]
    at -= scene.word(at) in _THOUGH
    if scene.word(at) not in _APART or "no" in between or between[:1] == ["a"]:
        return None  # "by no more than 2 percent", "fell, a 2 percent drop"
    dates = {place for period in scene.periods for place in range(period.first - 1, period.last)}
    for cue in changes:
        told = cue.last <= at and cue.row["form"] in {"verb", "particle"} and cue.row["value"] != "held"
        if told and dates.issuperset(range(cue.last, at)):
            return cue
    return None


def _coming_to(scene: Scene, amount: Quantity, changes: Sequence[Mark]) -> Mark | None:
    """ "The increase came to", "the decline in robberies was": the noun of change that the verb is told of."""
    verb = amount.first - 1
    if scene.word(verb) == "to":
        verb -= 1 + (scene.word(verb - 1) in {"out", "up"})
        if scene.word(verb) not in word_set("coming_to"):
            return None
    for cue in changes:
        near = 0 <= verb - cue.last <= _NOUN - 1 and scene.clause[cue.first] == scene.clause[verb]
        if near and cue.row["form"] == "noun" and scene.word(cue.first - 1) in {"the", "that"}:
            between = scene.words[cue.last : verb]
            told = between == ["since", "then"] or (not between and not scene.periods)
            return cue if told or (between and _tells_of_what(scene, cue.last, verb)) else None
    return None


def _tells_of_what(scene: Scene, first: int, last: int) -> bool:
    """ "In Tulsa homicides in 2014": nothing but what is counted, its place and its time behind a noun of change."""
    counted = {at for one in scene.measures for at in range(one.first, one.last)}
    told = {at for lane in (scene.places, scene.periods) for one in lane for at in range(one.first, one.last)}
    rest = (scene.words[at] for at in range(first, last) if at not in counted | told)
    return not counted.isdisjoint(range(first, last)) and all(word in _JOINS for word in rest)


def percent_below(scene: Scene, amount: Quantity) -> bool:
    """ "27 percent under the record of 562", and not "under 18"."""
    level = scene.word(amount.last + 1) in word_set("owns_level") | {"that"}
    return amount.kind is QuantityKind.PERCENT and scene.word(amount.last) == "under" and level
