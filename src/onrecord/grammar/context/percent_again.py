"""A bare number that goes on with a percentage: "cleared 54 percent of murders. In 1965 it was 90", "in Utah, 79".

Its unit stands with the figure told right before; where anything was counted since, the number may be a count. "It was
364 of 398" behind a clearance rate tells what that rate is of.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.last_told import is_percent
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Unit

_WHOLE = Decimal(100)  # percent
_IT = frozenset({"it", "share", "percentage", "proportion"})
_OURS = frozenset({"we", "they"})
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.RATE, QuantityKind.MULTIPLE})


def percent_again(scene: Scene, statement: int, earlier: Earlier) -> Scene:
    """The sentence, its bare numbers as percentages where they go on with one."""
    if "change" in scene.kinds or not any(one.kind is QuantityKind.COUNT for one in scene.quantities):
        return scene
    told = _told_before(statement, earlier)
    if not (told or any(one.kind in SHARES for one in scene.quantities)):
        return scene
    found, here = [], False
    for number in scene.quantities:
        again = (_it_was(scene, number) and (told or here)) or (here and _of_next_place(scene, number))
        again = again and not (here and _of_another(scene, number))
        percent = number.kind is QuantityKind.COUNT and again and number.value <= _WHOLE and _ends(scene, number)
        one = replace(number, kind=QuantityKind.PERCENT, unit=Unit.PERCENT) if percent else number
        told, here = (told and one.kind not in _COUNTED), one.kind in SHARES or (here and one.kind not in _COUNTED)
        found.append(one)
    return replace(scene, quantities=found, facts={}) if found != list(scene.quantities) else scene


def so_many_solved(scene: Scene, statement: int, number: Quantity, earlier: Earlier) -> MeasureWords | None:
    """ "It was 364 of 398", behind a clearance rate: so many murders were solved, of so many."""
    if scene.measures or not earlier.of_percent(statement):
        return None
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT]
    for part, whole in pairwise(counts):
        told = whole.first == part.last + 1 and scene.word(part.last) == "of" and _it_was(scene, part)
        if told and number in (part, whole) and part.value <= whole.value:
            measure = "homicides_cleared" if number is part else "homicides"
            return MeasureWords(scene.span(number.first, number.last), measure)
    return None


def _told_before(statement: int, earlier: Earlier) -> bool:
    """Whether the sentence before told a percentage last, and counted nothing."""
    if earlier.statement != statement - 1 or not all(map(is_percent, earlier.told)):
        return False
    return bool(earlier.told) or any(one.statement == earlier.statement for one in earlier.shares)


def _it_was(scene: Scene, number: Quantity) -> bool:
    """ "In 1965 it was 90", "the share had been about 90"."""
    at = number.first - 1
    while scene.word(at) in word_set("was_as_much"):
        at -= 1
    ours = scene.word(number.first - 1) == "at" and scene.word(at) in _OURS  # "in 2019 we were at 64"
    return (at < number.first - 1 and (scene.word(at) in _IT or ours)) or _in_that_year(scene, number)


def _in_that_year(scene: Scene, number: Quantity) -> bool:
    """ "In 1980, 72.", "A year earlier, 72.": nothing but words of time before it."""
    opens, ends = scene.word(0) == "in", number.first - 1
    return scene.word(ends) == "," and any(one.first == opens and one.last == ends for one in scene.periods)


def _of_another(scene: Scene, number: Quantity) -> bool:
    """ "The clearance rate was 73 percent; for burglaries it was 11": of another crime, which stands before it."""
    shares = [one.last for one in scene.quantities if one.kind in SHARES and one.last <= number.first]
    return bool(shares) and any(shares[-1] < mark.first < number.first for mark in scene.measures[1:])


def _of_next_place(scene: Scene, number: Quantity) -> bool:
    """ "In Ohio 83 percent were sold there; in Utah, 79": a place right before it, and no "Utah had 79"."""
    at = number.first - (scene.word(number.first - 1) == ",")
    place = next((mark for mark in scene.places if mark.last == at), None)
    return place is not None and scene.word(place.first - 1) == "in" and not scene.measures[1:]


def _ends(scene: Scene, number: Quantity) -> bool:
    return scene.word(number.last) in word_set("phrase_end") | {""} or number.last == len(scene.words)
