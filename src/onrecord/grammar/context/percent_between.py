"""A percent alone behind two counts, from one of which it leads to the other: "203 in 2021, 127 last year. 37 percent."

Which way it goes the two numbers tell. One that does not lead between them may be of anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, Operator, Quantity, QuantityKind, Reading, Shape, Unit

_PAIR = 2
_NEAR = 3  # sentences from the counts: "That's what, a quarter?" "27 percent."
_WHOLE = Decimal(100)  # percent
_OFF = 1  # points by which a rounded percentage may miss what the counts come to
_SMALL = 3  # percent; a smaller one leads between counts by chance


def counts_told(readings: Sequence[Reading], before: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The last two counts of a text, the last one last."""
    counts = [one for one in readings if one.shape is Shape.VALUE and one.unit is Unit.COUNT and one.amount is not None]
    return (*before, *counts)[-_PAIR:] if counts else before


def percent_between(scene: Scene, statement: int, quantity: Quantity, pair: tuple[Reading, ...]) -> Reading | None:
    """The change that a percent alone tells, from one count of the `pair` told last to the other."""
    if quantity.kind is not QuantityKind.PERCENT or len(pair) < _PAIR or quantity.value < _SMALL:
        return None
    if scene.measures or scene.company or scene.places or scene.periods or "change" in scene.kinds:
        return None
    before, behind = scene.words[: quantity.first], scene.words[quantity.last :]
    if not word_set("before_percent_between").issuperset(before) or statement - pair[1].statement > _NEAR:
        return None
    if behind[:1] and behind[0] not in word_set("phrase_end"):
        return None
    direction = _way(quantity, *pair) if _of_one_thing(*pair) else None
    if direction is None:
        return None
    return Reading(
        Shape.CHANGE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("percent between counts",),
        measure=pair[1].measure,
        qualifiers=pair[1].qualifiers,
        amount=quantity,
        unit=Unit.PERCENT,
        operator=quantity.operator,
        direction=direction,
        sums=True,
    )


def _of_one_thing(one: Reading, other: Reading) -> bool:
    """Whether two counts are of one thing, at two times: of another place or a part neither is."""
    if other.statement - one.statement > 1 or one.qualifiers != other.qualifiers or one.negated or other.negated:
        return False
    named = [words.measure.measure for words in (one, other) if words.measure is not None]
    places = [words.places for words in (one, other) if words.places]
    dated = one.period is not None or other.period is not None
    return dated and len(set(named)) <= 1 and len({where[0].candidates for where in places}) <= 1


def _way(told: Quantity, one: Reading, other: Reading) -> Direction | None:
    """The way from the earlier of two counts to the later, where only one order of the two comes to what is told."""
    if one.amount is None or other.amount is None:
        return None
    on, back = _comes_to(told, one.amount, other.amount), _comes_to(told, other.amount, one.amount)
    if on == back:
        return None
    start, end = (one.amount, other.amount) if on else (other.amount, one.amount)
    return Direction.ROSE if end.value > start.value else Direction.FELL


def _comes_to(told: Quantity, start: Quantity, end: Quantity) -> bool:
    if not start.value or {start.operator, end.operator} != {Operator.EQUAL}:
        return False
    return abs(abs(end.value - start.value) / start.value * _WHOLE - told.value) <= _OFF
