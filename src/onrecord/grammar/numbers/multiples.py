"""Factors: "doubled", "twice the number", "three times as many", "3x", "tenfold"."""

from __future__ import annotations

from decimal import Decimal

from onrecord.grammar.numbers.durations import time_units
from onrecord.grammar.numbers.finds import Find
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import Numeral, cue, role
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Unit

_DAYS = word_set("times_a_day")
_HEDGED = 3  # tokens from "struck" to its number: "struck more than 60 times"
_TO_ONE = (["to", "one"], ["to", "1"])
_OWNED = 4  # tokens from "twice" to the owner of what it is of: "twice Reno's"


def times(line: Line, number: Numeral) -> Find | None:
    """ "Three times as many", "3x", "10-fold"; "three times a week" is a count. "Was shot three times" is none."""
    norms, at = line.norms, number.last
    if norms[at] == "x" and line.glued(at):
        return _factor(number.first, at + 1, number.value, at)
    fold = at + line.hyphen(at)
    if norms[fold] == "fold":
        return _factor(number.first, fold + 1, number.value, at, turned=True)
    if norms[at] != "times":
        return None
    return occasions(line, number.first, at + 1, number.value) or _struck(line, number)


def _struck(line: Line, number: Numeral) -> Find | None:
    """ "Burglars struck 1,204 times": a count, as is every number of times that somebody struck."""
    if cue("strikes").isdisjoint(line.norms[max(0, number.first - _HEDGED) : number.first]):
        return None
    return Find(number.first, number.last + 1, QuantityKind.COUNT, number.value, number.last)


def by_a_factor(line: Line, number: Numeral) -> Find | None:
    """ "Grew by a factor of two", "outnumbered Reno's by two to one"."""
    if line.norms[number.first - 1] == "by" and line.norms[number.last : number.last + 2] in _TO_ONE:
        return _factor(number.first - 1, number.last + 2, number.value, number.last)
    first = number.first - 4
    if first < 0 or line.norms[first : number.first] != ["by", "a", "factor", "of"]:
        return None
    return _factor(first, number.last, number.value, number.last, turned=True)


def _is_verb(line: Line, at: int) -> bool:
    """ "May double", "did not double", "saw carjackings double last year"; not "had double the robberies"."""
    before, behind = line.norms[at - 1], line.norms[at + 1]
    ends = not behind or line.tokens[at + 1].kind == "mark" or behind in cue("behind verb")  # a date is taken
    plural = before.endswith("s") and before not in cue("to be") and before not in {"as", "has", "'s"}
    before = line.norms[at - 2] if before == "not" else before
    return before in cue("modal") or (plural and ends and not line.hyphen(at + 1))


def occasions(line: Line, first: int, last: int, value: Decimal) -> Find | None:
    """ "Twice" or "N times" that ends at `last`: a factor, a count of what happens a day, or nothing."""
    norms = line.norms
    if norms[last] in _DAYS and (norms[last] == "every" or norms[last + 1] in time_units()):
        return Find(first, last, QuantityKind.COUNT, value, last)
    if norms[last] in cue("factor after") or "'s" in norms[last : last + _OWNED]:
        return _factor(first, last, value, last)
    return None


def _factor(first: int, last: int, value: Decimal, number_last: int, turned: bool = False) -> Find:
    return Find(first, last, QuantityKind.MULTIPLE, value, number_last, Unit.RATIO, turned=turned)


def multiple_word(line: Line, at: int) -> Find | None:
    """ "Doubled", "double", "twice", "threefold"."""
    norm = line.norms[at]
    for name in ("verb", "fold"):
        if norm in role(name):
            return _factor(at, at + 1, role(name)[norm], at + 1, turned=True)
    if norm in role("multiple"):
        return _factor(at, at + 1, role("multiple")[norm], at + 1, turned=_is_verb(line, at))
    found = occasions(line, at, at + 1, role("adverb")[norm])
    return None if norm == "once" and found and found.kind is QuantityKind.MULTIPLE else found
