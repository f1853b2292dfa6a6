"""Times that were brought to an end and no cases: "the city closed 2017 with 39 homicides", "the year closed at 61"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_CLOSES = frozenset({"closed", "close", "closes", "closing"})
_LEVEL = frozenset({"with", "at"})
_FAR = 7  # tokens from "closed" to "with": "closed the books on its year with"


def closes_a_time(words: Sequence[str], at: int) -> bool:
    """Whether the verb at a token ends a year, a month or the books, and solves nothing."""
    if words[at] not in _CLOSES:
        return False
    for word in words[at + 1 : at + _FAR]:
        if word in _LEVEL:
            return True
        if word not in word_set("closed_time") and not word.isdigit():
            return False
    return False


def without_closed_times(company: list[Mark], words: Sequence[str]) -> list[Mark]:
    """The marks of what befell people, guns and cases, without the verbs that only end a time."""
    if _CLOSES.isdisjoint(words):
        return company
    return [mark for mark in company if not closes_a_time(words, mark.first)]
