"""Figures that go on with a thing counted before them: "800 police vacancies, up from 300 in 2019".

The noun behind a number says what it counts. Where that noun is in no list, figures behind it that name nothing are of
that thing, and of no crime that the text or another clause of the sentence tells of.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from onrecord.grammar.figures.other_subject import ASIDE
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal, Span, Unit

_FIRST = attrgetter("first")
_MORE = frozenset({"more", "fewer", "many", "few"})
_BESIDE = frozenset({"with", "of"})  # they may tell of our count: "murders, with 800 cameras up, fell"
_FAR = 4  # tokens from a number to the noun that it counts, adjectives included
_LEAST = 10  # fewer are seldom told of again: "swapped two digits"
_SUICIDES = ("suicides",)  # the rule that reads them as a part of deaths by gun
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
    if reading.measure is not None and (reading.unit is Unit.USD or _overlap(reading.measure.span, reading.span)):
        return None
    if reading.rules == _SUICIDES:
        return None  # "48,830 gun deaths: 26,328 suicides and"
    at = scene.opens(reading.span)
    stop = scene.behind(reading.span)
    if not _MORE.isdisjoint(scene.has) and _more_things(scene, at, stop):
        return Refusal.STRANGER
    nearest = bisect_right(things, at, key=_FIRST) - 1
    if nearest >= 0 and things[nearest].first == at and not things[nearest].led:
        return Refusal.STRANGER  # the thing's own number
    return Refusal.STRANGER if nearest >= 0 and _of_thing(scene, reading, things[nearest], stop) else None


def _more_things(scene: Scene, start: int, stop: int) -> bool:
    """ "Only Houston has more cameras", "more than Houston and Dallas", "as many cameras"."""
    return any(scene.word(at) in _MORE and _noun(scene, at + 1) is not None for at in range(start, stop))


def _of_thing(scene: Scene, reading: Reading, thing: Thing, stop: int) -> bool:
    """Whether no measure of ours stands between a thing and a figure behind it, or in that figure's own words."""
    if thing.led or any(thing.noun < mark.last and mark.first < stop for mark in _ours(scene)):
        return False
    if reading.measure is not None and _is_aside(scene, reading.measure):
        return False  # "the bureau held 189,000 inmates, the most ever"
    named = reading.measure is not None and reading.measure.span.end <= scene.tokens[thing.first].start
    return not (named and scene.word(thing.first - 1) in _BESIDE)


def ends_with_thing(scene: Scene) -> bool:
    """Whether the last thing told by number in a sentence is none that is counted here."""
    things = counted_things(scene)
    return bool(things) and not things[-1].led and all(mark.last <= things[-1].first for mark in _ours(scene))


def _is_aside(scene: Scene, words: MeasureWords) -> bool:
    """Whether a measure is a headcount, residents or money, which a noun of its own may tell of."""
    first = scene.opens(words.span)
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
            and (noun := _noun(scene, quantity.last) or _people_kept(scene, quantity)) is not None
        ):
            before = scene.word(quantity.first - 1)
            led = before in word_set("opens_adjunct") and before not in word_set("leads_thing")
            found.append(Thing(quantity.first, noun, led))
    if "of" in scene.has:
        found += [Thing(at, noun, led=False) for at in _numbers(scene) if (noun := _noun(scene, at + 2)) is not None]
    return tuple(sorted(found))


def _people_kept(scene: Scene, quantity: Quantity) -> int | None:
    """People of whom somebody takes care, and whom nothing befell: "the jail held 1,500 people", "people on parole"."""
    near = (quantity.last, quantity.last + 1)
    kinds = ("person", "officer")
    noun = next((one for one in scene.company if one.first in near and one.row["class"] in kinds), None)
    if noun is None or any(mark.first <= noun.first < mark.last for mark in scene.measures):
        return None  # "25,897 people in uniform"
    verb = quantity.first - 1
    while scene.word(verb) in word_set("between"):
        verb -= 1
    kept = scene.word(noun.last) in {"in", "on"} and scene.word(noun.last + 1) in word_set("people_kept_in")
    return noun.last - 1 if kept or scene.word(verb) in word_set("takes_people") else None


def _numbers(scene: Scene) -> Iterator[int]:
    """Where "the number of", "the count of" stand; "by a count of records" tells who counted."""
    for at, word in enumerate(scene.words):
        if word == "of":
            noun = scene.word(at - 1)
            if noun == "number" or (noun in word_set("number_of_it") and scene.word(at - 2) == "the"):
                yield at - 1


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
