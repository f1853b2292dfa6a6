"""Figures that go on with a thing counted before them: "800 police vacancies, up from 300 in 2019".

The noun behind a number says what it counts. Where that noun is in no list, figures behind it that name nothing are of
that thing, and of no crime that the text or another clause of the sentence tells of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from onrecord.grammar.figures.other_subject import ASIDE
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, QuantityKind, Reading, Refusal, Span

_START = attrgetter("start")
_END = attrgetter("end")
_FAR = 4  # tokens from a number to the noun that it counts, adjectives included
_LEAST = 10  # fewer are seldom told of again: "swapped two digits"
_SINGULAR = ("ss", "us", "is")


class Thing(NamedTuple):
    """A number and the noun that it counts, by their tokens; `led` behind a preposition, of which no text goes on."""

    first: int
    noun: int
    led: bool


def things_told(scene: Scene, readings: Sequence[Reading]) -> list[Thing]:
    """The things that a sentence counts, without those that a reading knows by name: the inmates of a bureau."""
    things = counted_things(scene)
    if not things:
        return []
    told = [one.span for one in readings if one.measure is not None and _overlap(one.measure.span, one.span)]
    return [one for one in things if not any(_overlap(scene.span(one.first, one.noun + 1), span) for span in told)]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def of_counted_thing(scene: Scene, reading: Reading, things: Sequence[Thing]) -> Refusal | None:
    """Why a reading that names no measure is of one of these things, counted before it; None where it is not."""
    if not things or (reading.measure is not None and _overlap(reading.measure.span, reading.span)):
        return None
    at = bisect_right(scene.tokens, reading.span.start, key=_END)
    before = [one for one in things if one.first <= at]
    if not before:
        return None
    stop = bisect_left(scene.tokens, reading.span.end, at, key=_START)
    return Refusal.STRANGER if _of_thing(scene, reading, before[-1], at, stop) else None


def _of_thing(scene: Scene, reading: Reading, thing: Thing, at: int, stop: int) -> bool:
    """Whether no measure of ours stands between a thing and a figure behind it, or in that figure's own words."""
    if thing.led or any(thing.noun < mark.last and mark.first < stop for mark in _ours(scene)):
        return False
    if reading.measure is not None and _is_aside(scene, reading.measure):
        return False  # "the bureau held 189,000 inmates, the most ever"
    named = reading.measure is not None and reading.measure.span.end <= scene.tokens[thing.first].start
    return not named or scene.clause[thing.first] == scene.clause[at] or _in_later_clause(scene, reading, thing)


def _in_later_clause(scene: Scene, reading: Reading, thing: Thing) -> bool:
    """Whether a thing stands in a clause behind that of a reading's measure: "murders fell; there are 800 cameras"."""
    if reading.measure is None:
        return False
    first = bisect_left(scene.tokens, reading.measure.span.start, key=_START)
    return scene.clause[thing.first] > scene.clause[first]


def ends_with_thing(scene: Scene) -> bool:
    """Whether the last thing told by number in a sentence is none that is counted here."""
    things = counted_things(scene)
    return bool(things) and not things[-1].led and all(mark.last <= things[-1].first for mark in _ours(scene))


def _is_aside(scene: Scene, words: MeasureWords) -> bool:
    """Whether a measure is a headcount, residents or money, which a noun of its own may tell of."""
    first = bisect_left(scene.tokens, words.span.start, key=_START)
    return any(mark.first == first and mark.row["form"] in ASIDE for mark in scene.measures)


@once
def _ours(scene: Scene) -> Sequence[Mark]:
    """Where measures and those whom something befell stand."""
    marks = [mark for mark in scene.measures if mark.row["form"] not in ASIDE]
    return [*marks, *(mark for mark in scene.company if mark.row["role"] == "verb")]


@once
def counted_things(scene: Scene) -> tuple[Thing, ...]:
    """The things of a sentence that a number counts and that are in no list, in order."""
    found: list[Thing] = []
    for quantity in scene.quantities:
        if (
            quantity.kind is QuantityKind.COUNT
            and quantity.value >= _LEAST
            and (noun := _noun(scene, quantity.last)) is not None
        ):
            led = scene.word(quantity.first - 1) in word_set("opens_adjunct") - {"with"}
            found.append(Thing(quantity.first, noun, led))
    for at, word in enumerate(scene.words):
        if word == "number" and scene.word(at + 1) == "of" and (noun := _noun(scene, at + 2)) is not None:
            found.append(Thing(at, noun, led=False))  # "the number of cameras"
    return tuple(sorted(found))


def _noun(scene: Scene, start: int) -> int | None:
    """The plural behind a number that stands for no count of ours; None where another word comes first."""
    at = start
    while at < start + _FAR:
        word = scene.word(at)
        if not word or not scene.tokens[at].text[:1].islower():
            return None
        other = next((mark for mark in scene.measures if mark.first == at and mark.row["form"] == "other"), None)
        if other is not None:
            return other.last - 1  # "800 overdoses"
        if _is_plural(word) and (is_strange(scene, at) or word in word_set("counted_parts")):
            return None if word in word_set("counted_again") else at
        if scene.word(at + 1) == "-":
            at += 2  # "after-school programs"
        elif is_strange(scene, at) or word in word_set("before_thing"):
            at += 1
        else:
            return None
    return None


def names_a_thing(scene: Scene, at: int) -> bool:
    """Whether a plural in no list stands at a token, behind words that say of what kind it is: "police vacancies"."""
    if scene.word(at - 1).endswith("s"):
        return False
    return _is_plural(scene.word(at)) and scene.tokens[at].text[:1].islower() and is_strange(scene, at)


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(_SINGULAR)
