"""How much a claim says: a fraction has no last digit, and doubled is a rise of 100 percent."""

from __future__ import annotations

from decimal import Decimal

from onrecord.lexicon.load import word_set
from onrecord.model import Amount, Operator, QuantityKind, Reading, Unit

HUNDRED = Decimal(100)
_FRACTION = Decimal("0.1")  # "four-fifths" has no last digit: it stands for a twentieth to either side (docs/claims.md)
_HALF = Decimal(50)


def amount_of(reading: Reading) -> Amount | None:
    """The number that the words claim, or None where they tell none."""
    quantity = reading.amount
    if quantity is None:
        return None
    operator = quantity.operator
    if quantity.kind is QuantityKind.FRACTION and quantity.value == _HALF and operator is Operator.EQUAL:
        operator = Operator.ABOUT  # nobody counts halves to the unit
    precision = quantity.precision
    in_words = str(quantity.value) not in word_set("plain_fractions")  # "six of every seven"; a third is told so alone
    if quantity.kind is QuantityKind.FRACTION and in_words and operator is Operator.EQUAL:
        precision = quantity.value * _FRACTION
    return Amount(operator, quantity.value, reading.unit or quantity.unit, precision)


def turned_to_percent(amount: Amount) -> Amount:
    """Doubled is a rise of about 100 percent, halved a fall of about 50."""
    value = (amount.value - 1) * HUNDRED if amount.value > 1 else (1 - amount.value) * HUNDRED
    operator = Operator.ABOUT if amount.operator is Operator.EQUAL else amount.operator
    whole = value == value.to_integral_value()
    return Amount(operator, value, Unit.PERCENT, Decimal(1) if whole else amount.precision)
