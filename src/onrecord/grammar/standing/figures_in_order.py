"""Figures that stand in an order of rates: "New Mexico was second, at 702", "**1. Oakland** — 3,880"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.bases import as_rate
from onrecord.grammar.context.bracketed import figures_before, has_fraction
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.listed_rates import most_per_head, rate_at_most
from onrecord.grammar.context.orders import Order, titled
from onrecord.grammar.context.unit_goes_on import Measured
from onrecord.grammar.figures.measure_words import RATES
from onrecord.grammar.figures.per_head import bases_apart
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.listed_items import figure_of_item
from onrecord.lexicon.load import word_set
from onrecord.model import End, Of, Quantity, QuantityKind, Reading, Shape

_ORDERS = frozenset({"super", "leads", "ranked"})  # cues by which a sentence puts places in order
_APPOSED = frozenset({"with", "at", ","})
_ENDS = frozenset({".", ",", ";"})  # behind the figure that opens an item: "## 2. Reno", and then "1,373."
_BESIDE = frozenset({"with", "at", "(", ",", ":", "—", "–"})
_FARTHEST = 4  # times the lowest rate that one near it may be
_AS_HIGH = 2  # no place's rate doubles from one list to the next, and a city's crimes are more than twice its rate


def as_ordered(scene: Scene, statement: int, quantity: Quantity, made: Reading, earlier: Earlier) -> Reading:
    """The reading of a bare count, as a rate where it stands beside a standing or an item's name in such an order."""
    if made.rules[:1] != ("bare count",):
        return made
    title = earlier.title
    if title is not None and title.of is Of.RATE:
        opens = earlier.heading and quantity.first == 0 and scene.word(quantity.last) in _ENDS
        if _may_be_rate(quantity, title) and (opens or _of_item(scene, quantity)):
            return replace(as_rate(scene, made), measure=title.measure)
        before = figures_before(scene, quantity)
        if before and figure_of_item(scene, before[-1]):
            return _bracketed(scene, quantity, made, title, before[-1])
    if (of_its_own := _by_own_superlative(scene, quantity, made)) is not None:
        return of_its_own
    order = earlier.open_order(statement)
    if order is not None and order.of is Of.RATE and _goes_on(scene, quantity, order, earlier.measured):
        return as_rate(scene, made)
    if _of_own_order(scene, quantity):
        return as_rate(scene, made)
    if scene.word(quantity.first - 1) != "at":
        return made
    ranked = any(one.kind is QuantityKind.ORDINAL and one.last <= quantity.first for one in scene.quantities)
    return as_rate(scene, made) if ranked and order is not None and order.of is Of.RATE else made


def _by_own_superlative(scene: Scene, quantity: Quantity, made: Reading) -> Reading | None:
    """ "The deadliest cities were Reno (66.1) and Mesa": the rate by which places are called deadly."""
    own = titled(scene) if made.measure is None and "super" in scene.kinds else None
    if own is None or own.of is not Of.RATE or not _may_be_rate(quantity, own):
        return None
    beside = scene.word(quantity.first - 1) in _BESIDE
    return replace(as_rate(scene, made), measure=own.measure) if beside else None


def _goes_on(scene: Scene, quantity: Quantity, order: Order, told: Measured | None) -> bool:
    """ "Utah was second, with 83", "Iowa (71)": behind a rate, the figure of another place that fits its order.

    Who comes next from the top has less per head, so that a higher number is a count.
    """
    amount = told.reading.amount if told is not None else None
    if told is None or amount is None or told.reading.shape is not Shape.RATE:
        return False
    if not _stands_by(scene, quantity) or scene.word(quantity.last) not in word_set("phrase_end"):
        return False
    if "fewest" in scene.has and "per_head" not in scene.kinds:
        return False  # "Utah had the fewest, 61": so many, wherever the rates stood
    ours, theirs = order.measure, told.reading.measure
    same = ours is None or theirs is None or ours.measure == theirs.measure
    places = [mark for mark in scene.places if mark.last <= quantity.first and mark.words.candidates]
    low, high = (0, amount.value) if order.end is End.HIGHEST else (amount.value, amount.value * _FARTHEST)
    fits = low <= quantity.value <= high
    return bool(places) and same and fits


def _stands_by(scene: Scene, quantity: Quantity) -> bool:
    """ "With 83", "at rates of 83 and 71", "(71)": a figure put beside a name."""
    before = scene.word(quantity.first - 1)
    if before == "and":  # "Utah and Iowa followed, at 83 and 71"
        return any(one.last == quantity.first - 1 and _stands_by(scene, one) for one in scene.quantities)
    return before in _BESIDE or (before == "of" and scene.word(quantity.first - 2) in RATES)


def _of_own_order(scene: Scene, quantity: Quantity) -> bool:
    """ "Led the nation in car thefts per capita, with 829", "the most murders per person, 66"."""
    ordered = any(one.kind is QuantityKind.ORDINAL for one in scene.quantities) or "spot" in scene.has
    if scene.kinds.isdisjoint(_ORDERS) and not ordered:
        return False
    ends = [cue.last for cue in scene.cues if cue.row["cue"] == "per_head"]
    ends += [one.last for one in bases_apart(scene)]
    told = [end for end in ends if end < quantity.first and scene.clause[end - 1] == scene.clause[quantity.first]]
    if not told or scene.word(quantity.first - 1) not in _APPOSED or quantity.value >= most_per_head(scene, quantity):
        return False
    if scene.word(quantity.first - 1) != "," and scene.word(quantity.first - 2) != ",":
        return False
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT]
    between = any(max(told) <= one.first < quantity.first for one in counts)
    return scene.word(quantity.last) in word_set("phrase_end") and not between


def _may_be_rate(quantity: Quantity, title: Order) -> bool:
    """Whether a figure is low enough for one per head of what the list is of."""
    return title.measure is None or quantity.value < rate_at_most(title.measure.measure)


def _bracketed(scene: Scene, quantity: Quantity, made: Reading, title: Order, own: Quantity) -> Reading:
    """ "Reno: 900 (2,200)" in a list of rates: a far higher number is the count, any other the rate of another time."""
    if has_fraction(quantity) is has_fraction(own) and quantity.value < own.value * _AS_HIGH:
        return replace(as_rate(scene, made), measure=title.measure)
    return replace(made, against=False) if not has_fraction(quantity) else made


def _of_item(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure is an item's own, or that of another place behind it: "— 1,841, ahead of Reno, at 1,480"."""
    if figure_of_item(scene, quantity):
        return True
    before = scene.words[quantity.first - 2 : quantity.first]
    return before == [",", "at"] and any(figure_of_item(scene, one) for one in scene.quantities)
