"""Kinds of numbers that rules speak of together."""

from __future__ import annotations

from onrecord.model import QuantityKind

SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
NO_FIGURES = frozenset({QuantityKind.DURATION, QuantityKind.ORDINAL})  # they tell how long, and which one in an order
