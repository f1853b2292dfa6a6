"""Figures in brackets behind another: the same of another time, or another figure of the same time.

"Homicides: 50 (37)" are two counts, of which a key may tell the times. "Reno, 51.4 (318)" and "Reno: 318 (51.4)" are a
count and its figure per head, since a count has no fraction: both are of one time. Behind both stands that of another:
"Reno, 51.4 (318) [49.3]".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.walls import bracket_key
from onrecord.model import CalendarWords, Quantity, QuantityKind, Reading

_OPENING = frozenset({"(", "["})
_CLOSING = frozenset({")", "]"})


def has_fraction(quantity: Quantity) -> bool:
    """Whether digits stand behind the point, were they noughts."""
    return quantity.precision < 1 or quantity.value != quantity.value.to_integral_value()


def of_another_time(scene: Scene, quantity: Quantity) -> bool:
    """Whether a bracket holds the same as a figure before it, and so of another time."""
    return any(has_fraction(one) is has_fraction(quantity) for one in figures_before(scene, quantity))


def at_another_time(scene: Scene, made: Reading) -> Reading:
    """The bracketed figure at the year that a key names, else at the one before: "2020 (2018 in brackets)"."""
    key = bracket_key(scene)
    if key is not None and isinstance(key.expression, CalendarWords) and isinstance(key.expression.year, int):
        return replace(made, period=key, against_period=None)
    return replace(made, period=None, against_period=None, against=True)


def figures_before(scene: Scene, quantity: Quantity) -> list[Quantity]:
    """The bare figures right before a bracketed one, the nearest first: of "51.4 (318) [49.3]" both."""
    found: list[Quantity] = []
    at = quantity.first
    while scene.word(at - 1) in _OPENING and (scene.word(quantity.last) in _CLOSING or found):
        end = at - 1 - (scene.word(at - 2) in _CLOSING)
        one = next((q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.last == end), None)
        if one is None:
            break
        found.append(one)
        at = one.first
    return found
