"""Counts of another kind than their noun tells alone: checks for permits, prosecutions for illegal entry.

What stands behind the noun, or right before it, tells of which kind they are. Residents of an age are no
population, nor are those who tell of crimes.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_CHECKS = "background_checks"
_BUYERS = frozenset({"buyers", "purchases", "purchasers", "sales"})
_LOOSE = "federal?:"  # what is counted of guns only in a text on such cases
_PHRASE = 7  # tokens of "of felons and drug dealers with guns"
_ENDS = word_set("phrase_end") - {"and", "or"}
_PEOPLE = word_set("inhabitants") | {"population"}
_TO_VERB = 8  # tokens from residents to what they did: "Residents of San Marcos, meanwhile, reported 26"
_WHO = frozenset({"who", "that", "and"})


@needs(any_of(word_set("checked_besides")))
def without_other_checks(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, background checks that no sale of a gun asks for as one of its own that nothing can check."""
    return [_other(mark) if mark.row["measure"] == _CHECKS and _of_no_sale(words, mark) else mark for mark in marks]


def _of_no_sale(words: Sequence[str], mark: Mark) -> bool:
    """ "Checks for permits"; those "for gun buyers and permit holders" are all that the bureau runs."""
    told = _told_of(words, mark)
    besides = word_set("checked_besides").intersection(told)
    return bool(besides) and ("and" not in told or "private" in besides or _BUYERS.isdisjoint(told))


@needs(any_of(word_set("other_offences")))
def without_other_cases(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, "prosecutions for illegal entry" as one of its own: of no weapons, where another offence is told.

    So are plain "prosecutions" behind them: "illegal-entry cases rose from 18,642 prosecutions".
    """
    found: list[Mark] = []
    for mark in marks:
        of_others = any(_names_another(words, one) for one in found) and mark.row["measure"].startswith(_LOOSE)
        found.append(_other(mark) if of_others or _is_of_another_offence(words, mark) else mark)
    return found


def _names_another(words: Sequence[str], mark: Mark) -> bool:
    """Whether cases that count no guns were told of another offence."""
    told = [*words[mark.first : mark.last], *_behind(words, mark.last)]
    return mark.row["form"] == "other" and not word_set("other_offences").isdisjoint(told)


@needs(any_of(_PEOPLE))
def without_those_of_an_age(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures without "residents ages 12 and older": whom something befell or who were asked, and not all."""
    return [mark for mark in marks if not (mark.row["measure"] == "population" and _of_an_age(words, mark.last))]


@needs(any_of(_PEOPLE), any_of(word_set("residents_tell")))
def without_those_who_tell(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures without the residents who "reported 26": of what the text counts, and not of themselves."""
    return [mark for mark in marks if not (mark.row["measure"] == "population" and _tell(words, mark, quantities))]


def _tell(words: Sequence[str], mark: Mark, quantities: Sequence[Quantity]) -> bool:
    """Whether a verb of telling, with a number behind it, is the next thing behind residents whom no number counts."""
    behind = words[mark.last : mark.last + _TO_VERB]
    verb = next((mark.last + at for at, word in enumerate(behind) if word in word_set("residents_tell")), None)
    if verb is None or not _WHO.isdisjoint(words[mark.last : verb]):
        return False
    numbers = [one for one in quantities if one.last >= mark.first and one.first < verb + _TO_VERB]
    return bool(numbers) and all(one.first > verb for one in numbers)


def _is_of_another_offence(words: Sequence[str], mark: Mark) -> bool:
    if not mark.row["measure"].removeprefix(_LOOSE).startswith("federal_weapons_"):
        return False
    behind = _behind(words, mark.last)
    told = not word_set("other_offences").isdisjoint(behind)
    return told and word_set("company_gun").isdisjoint([*behind, *words[mark.first : mark.last]])


def _told_of(words: Sequence[str], mark: Mark) -> Sequence[str]:
    return [*words[max(0, mark.first - 1) : mark.first], *_behind(words, mark.last)]


def _behind(words: Sequence[str], at: int) -> Sequence[str]:
    """The words of a phrase that tells of what so many are: "for illegal entry", "for handguns and permits"."""
    if not words[at : at + 1] or words[at] not in word_set("opens_kind"):
        return []
    phrase = words[at + 1 : at + 1 + _PHRASE]
    end = next((i for i, word in enumerate(phrase) if word in _ENDS), len(phrase))
    return phrase[:end]


def _of_an_age(words: Sequence[str], at: int) -> bool:
    behind = words[at : at + 1]
    number = at + (bool(behind) and behind[0] in word_set("of_an_age"))
    if not words[number : number + 1] or not words[number].isdecimal():
        return False
    bound = words[number + 1 : number + 3]
    return number > at or (bound[:1] in (["and"], ["or"]) and not word_set("older_or_younger").isdisjoint(bound[1:]))


def _other(mark: Mark) -> Mark:
    return Mark(mark.first, mark.last, mark.row | {"form": "other", "measure": ""})
