"""What becomes of crimes before the law: convictions for robbery, the murder arrest rate, how few rapes are reported.

A figure of those is none of the crimes, and the record has none of it but the rate at which crimes are solved.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import table, word_set
from onrecord.model import Quantity

STEP = "step"  # a column of the marks that tell of such a step
_SETS_BESIDE = word_set("sets_after") | {"with", "without"}
_OPENING = 3  # tokens from "after" to the convictions
_RATE = frozenset({"rate", "rates"})
_JOINS = frozenset({",", "and", "or"})
_OF_CRIMES = frozenset({"for", "of", "in"})
_AT_WHICH = (["at", "which"], ["in", "which"], ["with", "which"], ["by", "which"])
_MURDERS = {"homicides": ""}  # whose clearance rate needs no offence


@needs(any_of(word_set("outcomes_in_court") | _RATE))
def without_steps(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, each that only says what such a step was about one of its own that nothing can check."""
    found: list[Mark] = []
    list_end: int | None = None  # where crimes end that the same is told of: "arrest rates for robbery and burglary"
    for mark in marks:
        step = _as_step(words, mark)
        between = words[list_end : mark.first] if list_end is not None and not _closes(words, found[-1]) else ()
        if step is mark and between and _JOINS.issuperset(between) and mark.row["form"] == "noun":
            step = _apart(mark.first, mark.last, mark)
        list_end = step.last if step is not mark and step.last == mark.last else None
        found.append(step)
    return found


@needs(any_of(_RATE), any_of(word_set("solves")))
def with_rates_of_solving(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, with "the rate at which killings are solved", which is a clearance rate and no rate of killings."""
    return [_as_rate_of_solving(words, mark) for mark in marks]


def _as_rate_of_solving(words: Sequence[str], mark: Mark) -> Mark:
    first, verb = mark.first - 3, mark.last + 1
    opens = first >= 0 and words[first] in _RATE and list(words[first + 1 : mark.first]) in _AT_WHICH
    closes = list(words[verb : verb + 1]) != [] and words[verb] in word_set("solves")
    if not opens or not closes or words[verb - 1] not in word_set("be") | {"get"} or mark.row["form"] != "noun":
        return mark
    offences = _MURDERS | {row["measure"]: row["qualifier"] for row in table("offences_cleared")}
    if mark.row["measure"] not in offences:
        return _apart(first, verb + 1, mark)
    told = {"measure": "clearance_rate", "qualifiers": offences[mark.row["measure"]], "form": "percent"}
    return Mark(first, verb + 1, mark.row | told)


@needs(any_of(word_set("unsolved")))
def without_unsolved(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, counted crimes that "went unsolved" as one of their own: only some of those that there were."""
    whole = {one.last for one in quantities if list(words[one.first - 1 : one.first]) != ["of"]}
    return [
        _apart(mark.first, mark.last + 2, mark) if mark.first in whole and _went_unsolved(words, mark.last) else mark
        for mark in marks
    ]


def _went_unsolved(words: Sequence[str], at: int) -> bool:
    """ "Homicides went unsolved"; behind "and" they would be some of them."""
    pair = list(words[at : at + 2])
    return len(pair) > 1 and pair[0] in word_set("goes_unsolved") and pair[1] in word_set("unsolved")


def _apart(first: int, last: int, mark: Mark) -> Mark:
    return Mark(first, last, mark.row | {"form": "other", "measure": "", STEP: "yes"})


def _closes(words: Sequence[str], step: Mark) -> bool:
    """ "After more convictions for robbery, murders fell": a comma that ends the phrase, and begins no list."""
    before = words[max(0, step.first - _OPENING) : step.first]
    return list(words[step.last : step.last + 1]) == [","] and not _SETS_BESIDE.isdisjoint(before)


def _as_step(words: Sequence[str], mark: Mark) -> Mark:
    if mark.row["form"] != "noun" or mark.row["measure"] in word_set("federal_cases"):
        return mark  # "convictions in federal weapons cases" are counted
    last = _step_from(words, mark.last)
    before = words[mark.first - 1 : mark.first]
    first = _step_to(words, mark.first - 1) if before and before[0] in _OF_CRIMES else mark.first
    if (first, last) == (mark.first, mark.last):
        return mark
    return _apart(first, last, mark)


def _step_from(words: Sequence[str], at: int) -> int:
    """The end of "convictions", "arrest rate" where it begins at a token; else that token."""
    if words[at : at + 1] and words[at] in word_set("outcomes_in_court"):
        return at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in _RATE)
    two = words[at : at + 2]
    return at + 2 if len(two) > 1 and two[0] in word_set("steps_with_rates") and two[1] in _RATE else at


def _step_to(words: Sequence[str], at: int) -> int:
    """The start of such words where they end before a token; else the token behind that one, where the crime stands."""
    rate = at > 0 and words[at - 1] in _RATE
    head = at - 1 - rate
    if head >= 0 and (
        words[head] in word_set("outcomes_in_court") or (rate and words[head] in word_set("steps_with_rates"))
    ):
        return head
    return at + 1
