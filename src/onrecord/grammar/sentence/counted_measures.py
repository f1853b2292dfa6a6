"""The measures of a sentence that can be counted: none inside a number, no police unit, no toll of a storm.

A bare "victims" behind shootings is those who were hit, and "1,210 complaints" behind robberies counts the robberies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from onrecord.grammar.sentence.officers_counted import with_officers
from onrecord.grammar.sentence.other_kinds import (
    without_other_cases,
    without_other_checks,
    without_those_of_an_age,
    without_those_who_tell,
)
from onrecord.grammar.sentence.steps_in_court import with_rates_of_solving, without_steps, without_unsolved
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.members import without_members
from onrecord.grammar.words.signs import Works, any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_HEADS = (["residents"], ["inhabitants"])
_WHOSE = 4  # tokens from "per 100,000" to behind the "residents" of a place of three words
_BREAKS = frozenset({",", ";", "and", "or"})
_ARTICLES = frozenset({"the", "its", "his"})
_LINKS = frozenset({"against", "about", "by", "on"})  # before what is only done to a force, or done by it
_REST = frozenset({"other", "remaining"})
_GROUPS = word_set("counts_every_crime")
_WHOLE = frozenset({"and", "or", "any", "than"})  # before the rest of what they tell of with the crime before
_OPEN = (["pending"], ["open"], ["unsolved"], ["awaiting"])
_TOLL = frozenset({"toll", "tolls"})
_WHOSE_FORCE = frozenset({"the", "city", "department"})
_ON = frozenset({"on", "against"})
_DONE = 5  # tokens from "assaults" to the officers
_MOVED = 3  # words from "the force" to its verb: "the force has since grown"
_OFFICERS = "police_complaints"
_JOINS = frozenset({"and", "in"})
_OTHERS = frozenset({"of", "who", "whose", "'"})  # behind "victims": of some other thing
_HIT = {"measure": "shooting_victims", "form": "noun"}


def counted(measures: list[Mark], quantities: Sequence[Quantity], words: Sequence[str], signs: int) -> list[Mark]:
    """The measures outside numbers, and none that are a storm's toll or a police unit's name."""
    whole = (quantity for quantity in quantities if quantity.kind is not QuantityKind.FRACTION)
    inside = {at for quantity in whole for at in range(quantity.first + 1, quantity.last)}  # "one burglary in eight"
    inside |= _heads_apart(words, quantities)
    apart = [mark for mark in measures if mark.first not in inside and not _is_other_noun(words, mark)]
    for work in _WORKS.awake(signs):
        apart = work(words, apart, quantities)
    return apart


def _heads_apart(words: Sequence[str], quantities: Sequence[Quantity]) -> set[int]:
    """ "419 per 100,000 U.S. residents": of so many heads, whose place stands between, and of no population."""
    bases = [quantity.last for quantity in quantities if quantity.per is not None and quantity.per > 1]
    near = {at for last in bases for at in range(last + 1, last + _WHOSE) if words[at : at + 1] in _HEADS}
    return {at for at in near if not any(_BREAKS & set(words[last:at]) for last in bases if last <= at)}


@needs(any_of(word_set("done_to_officers")))
def _without_attacked(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, "assaults on Boston police officers" one of its own that nothing can check."""
    staff = [mark for mark in marks if mark.row["form"] == "staff"]
    if not staff:
        return marks
    found = list(marks)
    for mark in staff:
        near = range(max(0, mark.first - _DONE), mark.first)
        at = next((i for i in near if words[i] in word_set("done_to_officers") and words[i + 1] in _ON), None)
        if at is None:
            continue
        found = [one for one in found if one.last <= at or one.first >= mark.last]
        found.append(Mark(at, mark.last, mark.row | {"form": "other", "measure": ""}))
    return sorted(found, key=lambda mark: mark.first)


def _is_object(words: Sequence[str], at: int) -> bool:
    """ "Complaints against the force", "arrests by the police force": told of what is counted, and not counted."""
    at -= at > 0 and words[at - 1] in _ARTICLES
    return at > 0 and words[at - 1] in _LINKS


def _is_other_noun(words: Sequence[str], mark: Mark) -> bool:
    """ "The homicide unit" is a unit; "the highest toll of any storm", which killed otherwise, counts no murders."""
    if mark.row["measure"] == "officers_killed" and words[mark.last : mark.last + 1] and words[mark.last][0].isdigit():
        return True  # "officers killed 26 people"
    if mark.first and mark.row["measure"] == "index_crimes" and words[mark.first - 1] in word_set("of_guns"):
        return True  # "charged 41 with gun crimes"
    if words[mark.last - 1] in {"force", "ranks"}:
        if _is_object(words, mark.first):
            return True  # "complaints against the force rose"
        moved = not word_set("size_moves").isdisjoint(words[mark.last : mark.last + _MOVED])
        return not moved and words[mark.first] in _WHOSE_FORCE  # "the force shrank"; else who acts, or force
    behind = mark.last + (words[mark.last : mark.last + 1] == ["-"])  # "crime-scene photographs"
    if words[behind : behind + 1] and words[behind] in word_set("crime_is_part_of"):
        return not words[mark.last - 1].endswith("s")
    if mark.first > 1 and words[mark.first - 1] == "of" and words[mark.first - 2] in word_set("not_how_many"):
        return True  # "the value of cars stolen", "fear of crime"
    cases = behind - (words[behind - 1] == "cases")
    if words[cases : cases + 1] == ["cases"] and words[cases + 1 : cases + 2] in _OPEN:
        return True  # "homicide cases pending fell to 46"
    plain = words[mark.first - 1 : mark.first] == ["a"] and words[mark.last : mark.last + 1] != ["of"]
    if plain and words[mark.first] in _TOLL:
        return True  # "a toll unmatched since 1981": of what was counted before it
    return words[mark.last - 1] in _TOLL and not word_set("other_cause").isdisjoint(words)


@needs(any_of(_REST))
def _without_the_rest(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, "the other violent crimes" one of its own: a group without the crime told before.

    "Murders and other violent crimes" are the whole of it.
    """
    return [
        Mark(mark.first, mark.last, mark.row | {"form": "other", "measure": ""}) if _is_a_rest(words, mark) else mark
        for mark in marks
    ]


def _is_a_rest(words: Sequence[str], mark: Mark) -> bool:
    if mark.row["measure"] not in _GROUPS or mark.first == 0 or words[mark.first - 1] not in _REST:
        return False
    before = mark.first - 2 - (mark.first > 1 and words[mark.first - 2] == "the")
    return before < 0 or words[before] not in _WHOLE


@needs(any_of(["complaints"]))
def _of_crimes(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, a number of plain complaints given to the crime before it: "robberies fell, to 1,210 complaints".

    Where officers are complained of, the word keeps its own measure.
    """
    if len(marks) < 2 or not word_set("complained_of").isdisjoint(words):
        return marks
    ends = {quantity.last for quantity in quantities if quantity.kind is QuantityKind.COUNT}
    found: list[Mark] = []
    for mark in marks:
        bare = mark.row["measure"] == _OFFICERS and list(words[mark.first : mark.last]) == ["complaints"]
        crime = next((one for one in reversed(found) if one.row["form"] == "noun"), None)
        given = bare and mark.first in ends and crime is not None and crime.row["measure"] != _OFFICERS
        found.append(Mark(mark.first, mark.last, crime.row) if given and crime is not None else mark)
    return found


@needs(any_of(word_set("cars")))
def _with_cars_taken(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, with the cars that a count behind them is of: "car theft rose, to 7,012 cars"."""
    found: list[Mark] = []
    for one in quantities:
        before = next((mark for mark in reversed(marks) if mark.last <= one.first), None)
        if before is None or before.row["measure"] != "motor_vehicle_thefts" or before.row["form"] != "noun":
            continue
        told = words[one.first - 1] in word_set("bare_before") and words[one.last : one.last + 1]
        if one.kind is QuantityKind.COUNT and told and words[one.last] in word_set("cars"):
            found.append(Mark(one.last, one.last + 1, before.row))
    return sorted([*marks, *found], key=lambda mark: mark.first) if found else marks


@needs(any_of(["victims"]))
def _with_people_hit(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, with those hit: "shootings fell 9 percent and victims 12 percent"."""
    if not any(mark.row["measure"] == "shooting_incidents" for mark in marks):
        return marks
    found: list[Mark] = []
    for at in [at for at, word in enumerate(words) if word == "victims"]:
        before = [mark for mark in marks if mark.first <= at]
        if not before or before[-1].last > at or before[-1].row["measure"] != "shooting_incidents":
            continue
        joined = words[at - 1] in _JOINS or list(words[at - 2 : at]) == ["number", "of"]
        if joined and not _OTHERS.intersection(words[at + 1 : at + 2]):
            found.append(Mark(at, at + 1, before[-1].row | _HIT))
    return sorted([*marks, *found], key=lambda mark: mark.first) if found else marks


def outside_per_head(
    measures: Sequence[Mark], cues: Sequence[Mark], words: Sequence[str], quantities: Sequence[Quantity]
) -> list[Mark]:
    """Without the residents of "relative to population", who are what something is counted per.

    "For its population of 2.6 million" counts them, too.
    """
    sized = {one.first - 1 for one in quantities if words[one.first - 1] == "of"}
    per = [cue for cue in cues if cue.row["cue"] == "per_head" and cue.last not in sized]
    return [mark for mark in measures if not any(one.first <= mark.first < one.last for one in per)]


_WORKS: Works[Callable[[Sequence[str], list[Mark], Sequence[Quantity]], list[Mark]]] = Works(
    _without_the_rest,
    _without_attacked,
    _with_cars_taken,
    _with_people_hit,
    _of_crimes,
    without_members,
    with_officers,
    with_rates_of_solving,
    without_unsolved,
    without_steps,
    without_other_checks,
    without_other_cases,
    without_those_of_an_age,
    without_those_who_tell,
)
