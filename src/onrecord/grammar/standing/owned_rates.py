"""Rates that lead an order: "Alaska's car theft rate led the country", "the robbery rate in Reno topped the nation"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.orders import Order
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.leader import Leader
from onrecord.grammar.words.marks import Mark
from onrecord.model import Of, PlaceWords

_NEAR = 6  # tokens between a place and its rate
_TO_VERB = 10  # tokens from a rate to its verb: ", 543.6 per 100,000,"
_WHOSE = frozenset({"its", "our", "their"})


def rate_that_leads(scene: Scene, verb: int, order: Order | None) -> tuple[Leader, Order] | None:
    """Whose rate is the subject of the verb at a token, and the order by that rate."""
    if order is None or RATES.isdisjoint(scene.has):
        return None
    near = range(max(0, verb - _TO_VERB), verb)
    at = next((place for place in reversed(near) if scene.word(place) in RATES), None)
    noun = _noun(scene, at) if at is not None and scene.clause[at] == scene.clause[verb] else None
    if at is None or noun is None:
        return None
    first = min(noun.first, at)
    place = _place(scene, first, at, verb)
    if place is None and scene.word(first - 1) not in _WHOSE:
        return None
    return Leader(first, place), _by_rate(scene, noun, order)


def _by_rate(scene: Scene, noun: Mark, order: Order) -> Order:
    """The order, by the rate of a noun."""
    words = measure_words(scene, noun)
    return order._replace(measure=replace(words, rate=True), of=Of.RATE)


def _noun(scene: Scene, at: int) -> Mark | None:
    """What a rate is of: "the robbery rate", "its rate of car theft"."""
    behind = at + 2 if scene.word(at + 1) == "of" else -1
    return next((mark for mark in scene.measures if mark.last in (at, at + 1) or mark.first == behind), None)


def _place(scene: Scene, first: int, rate: int, verb: int) -> PlaceWords | None:
    """The place that owns a rate, or in which it is told to be."""
    for mark in scene.places:
        owns = scene.word(mark.last) == "'s" and 0 < first - mark.last <= _NEAR
        inside = scene.word(mark.first - 1) == "in" and rate < mark.first < verb
        if owns or inside:
            return mark.words
    return None
