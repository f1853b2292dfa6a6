"""Hundreds that speech leaves out: "two forty-six" is 246, "twelve ninety-one" is 1,291, "six oh five" is 605.

So are clocks told, and ages and parts: "at seven forty-one", "two thirty-year-olds", "fifty fifty" are no such count.
"""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.grammar.numbers.line import Line
from onrecord.lexicon.load import word_set

_TEN, _NOON, _HOUR, _HUNDRED = 10, 12, 60, 100
_YEARS = range(19, 21)  # "nineteen ninety-one", "twenty sixteen"
_NOUGHT = frozenset({"oh", "o"})
_DAYS_OF_FAME = frozenset({(7, 11), (9, 11)})  # "nine eleven" is a day, "seven eleven" a shop


def with_hundreds(
    line: Line, words: Mapping[str, tuple[int, int]], first: int, last: int, value: int
) -> tuple[int, int] | None:
    """Where the whole number ends and what it is; None where `value`, at `first` to `last`, stands for itself.

    `words` are the words of numbers with their kind and value.
    """
    if not 0 < value < _HUNDRED or value in _YEARS or line.hyphen(first - 1) or last - first > len("9-9"):
        return None
    found = _below_hundred(line, words, last)
    if found is None:
        return None
    end, rest = found
    halves = value + rest == _HUNDRED and not value % _TEN  # "eighty twenty"
    if halves or (value, rest) in _DAYS_OF_FAME or _is_clock(line, first, end, value, rest):
        return None
    if line.hyphen(end) or line.norms[end] in word_set("counted_off") or line.norms[end] in words:
        return None  # "two thirty-year-olds", "one twenty minutes later", "ten eleven twelve"
    return end, value * _HUNDRED + rest


def _below_hundred(line: Line, words: Mapping[str, tuple[int, int]], at: int) -> tuple[int, int] | None:
    """ "Forty-six", "forty six", "thirteen", "oh five"; units alone leave no hundreds out."""
    norms = line.norms
    if norms[at] in _NOUGHT:
        kind, unit = words.get(norms[at + 1], (-1, 0))
        return (at + 2, unit) if kind == 0 and unit else None
    kind, value = words.get(norms[at], (-1, 0))
    if kind not in (1, 2):
        return None
    behind = at + 1 + line.hyphen(at + 1)
    next_kind, unit = words.get(norms[behind], (-1, 0))
    return (behind + 1, value + unit) if kind == 2 and next_kind == 0 else (at + 1, value)


def _is_clock(line: Line, first: int, end: int, hour: int, minutes: int) -> bool:
    if hour > _NOON or minutes >= _HOUR:
        return False
    before, behind = line.norms[first - 1], line.norms[end]
    opens = before in word_set("before_spoken_clock") or (before in {"'s", "is"} and line.norms[first - 2] == "it")
    return opens or behind in word_set("behind_spoken_clock")
