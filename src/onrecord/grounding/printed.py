"""Figures as printed, with no "about" or "more than": seldom does one hold by chance of what it does not tell."""

from __future__ import annotations

from onrecord.model import Operator, Reading, Shape, Unit


def printed_count(reading: Reading) -> bool:
    """Whether the reading is a plain count as printed, with no "about" or "more than"."""
    amount = reading.amount
    plain = amount is not None and amount.operator is Operator.EQUAL
    return plain and reading.shape is Shape.VALUE and reading.unit is Unit.COUNT


def printed_figure(reading: Reading) -> bool:
    """Whether the reading is such a count, or a sum of money: "nearly $1.012 billion" says its digits."""
    return printed_count(reading) or (reading.shape is Shape.VALUE and reading.unit is Unit.USD)


def printed_rate(reading: Reading) -> bool:
    """Whether the reading is so many per head as printed."""
    amount = reading.amount
    return reading.shape is Shape.RATE and amount is not None and amount.operator is Operator.EQUAL


def printed_change(reading: Reading) -> bool:
    """Whether the reading is a change by so many percent, or by so many, with no "about" or "more than"."""
    amount = reading.amount
    return reading.shape is Shape.CHANGE and amount is not None and amount.operator is Operator.EQUAL
