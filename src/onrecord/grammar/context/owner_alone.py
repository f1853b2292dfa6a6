"""A place whose own noun is left out: "The murder rate in Ohio was 5.2. Michigan's, 5.6, was the region's highest".

What is owned is the rate that the sentence before told, so that its figures are per head and no counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.bases import as_rate
from onrecord.grammar.context.listed_rates import RATE_AT_MOST, rate_at_most
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Quantity, QuantityKind, Reading, Shape, Unit

_JOINS = frozenset({"“", '"', ",", "and", "but", "still"})  # before the word that points back
_OPENING = 3  # tokens that may stand before the owner: "But in 2019 Ohio's was"
_ORDERS = {Shape.EXTREME, Shape.RANK, Shape.COMPARISON, Shape.CHANGE}


def owner(scene: Scene) -> PlaceMark | None:
    """The place that opens a sentence and owns what the words leave out; None where none does."""
    if "'s" not in scene.has or not scene.places:
        return None
    mark = scene.places[0]
    at = mark.last - (scene.word(mark.last - 1) == "'s")
    if mark.first > _OPENING or scene.word(at) != "'s":
        return None
    if scene.word(at + 1) not in word_set("owner_does") or any(one.first < at for one in scene.measures):
        return None
    return mark


def _is_it(scene: Scene) -> bool:
    """ "And it is half what it was in 1993", "ten years later, it had fallen": what was told before, here its rate."""
    dates = {at for one in scene.periods for at in range(one.first, one.last)}
    at = next((at for at, word in enumerate(scene.words) if word not in _JOINS and at not in dates), 0)
    moved = scene.word(at + 1) == "had" and any(cue.first == at + 2 for cue in scene.cues if cue.row["cue"] == "change")
    return scene.word(at) == "it" and (moved or scene.word(at + 1) not in word_set("had_a_count"))


def rate_told(scene: Scene, readings: Sequence[Reading]) -> MeasureWords | None:
    """The rate that a sentence is about, for an owner alone in the next: "the murder rate remains half of that"."""
    if "rate" not in scene.has:
        return None
    marks = [measure_words(scene, mark) for mark in scene.measures]
    named = next((words for words in marks if words.rate), None)
    if named is not None or any(one.shape is Shape.VALUE for one in readings):
        return named  # "92 murders, a rate of 24 per 100,000" is about murders
    return next((one.measure for one in readings if one.shape is Shape.RATE or one.of is Of.RATE), None)


def owned_figure(scene: Scene, quantity: Quantity) -> bool:
    """ "Michigan's, 5.6, was": a number that only tells what the owner alone has."""
    mark = owner(scene)
    return (
        mark is not None
        and quantity.kind is QuantityKind.COUNT
        and quantity.value < RATE_AT_MOST
        and scene.word(quantity.first - 1) == ","
        and quantity.first - 1 <= mark.last + 1
        and scene.word(quantity.last) == ","
    )


def of_the_rate(scene: Scene, reading: Reading, told: MeasureWords | None) -> Reading:
    """A reading of a sentence that an owner alone opens, with the rate that was told."""
    if told is None or reading.measure is not None or reading.of is not None:
        return reading
    if owner(scene) is None and not (reading.shape in _ORDERS and _is_it(scene)):
        return reading
    if reading.shape in _ORDERS:
        return replace(reading, measure=told, of=Of.RATE)
    small = reading.amount is not None and reading.amount.value < rate_at_most(told.measure)
    if reading.shape is Shape.VALUE and reading.unit is Unit.COUNT and small:
        return as_rate(scene, replace(reading, measure=told))
    return reading
