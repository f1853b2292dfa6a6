"""One head in so many: "one for every 1,060 residents", "one in every 37 residents", as a figure per 100,000.

So are 44 officers for every 10,000 residents and 3.2 thefts per 1,000.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Unit

_HEADS = Decimal(100_000)
_SHARE = 20  # "one in five residents" is a share of them, told by a poll; one in 20 and rarer is a rate
_TEN = Decimal(10)
_RESIDENTS = word_set("inhabitants") | {"citizens"}


def per_100k(scene: Scene, quantity: Quantity, behind: Quantity | None = None) -> tuple[Quantity, int] | None:
    """The same number per 100,000 heads, to the digits that it or its own base bears, and where its words end.

    `behind` is the "for every 1,650 residents" that a count stands before. None where no residents are counted, or
    the base is a share's.
    """
    heads, last, base = quantity.value, quantity.last, quantity.per
    match quantity.kind:
        case QuantityKind.COUNT if behind is not None:
            base, last = behind.value, behind.last
        case QuantityKind.RATE:
            pass
        case QuantityKind.FRACTION:
            base, last = quantity.base, quantity.last + 1
            heads = quantity.value * base / 100 if base is not None else quantity.value
        case _:
            return None
    if base is None or base < _SHARE or not _counts_heads(scene, last - 1):
        return None
    plain = base in {_HEADS, _HEADS * 10}
    if plain and quantity.kind is not QuantityKind.FRACTION:
        return None
    if quantity.kind is QuantityKind.FRACTION:
        heads = Decimal(round(heads)) or Decimal(1)
    value = heads * _HEADS / base
    if plain:  # "81 of every 100,000 residents"
        precision = _HEADS / base
    elif quantity.kind is not QuantityKind.FRACTION and base == _digit(base):
        precision = quantity.precision * _HEADS / base
    else:
        finest = _TEN ** ((value / base).adjusted() + 1)  # half a head more or less in the base
        value = (value / finest).to_integral_value() * finest
        round_base = _up_to_a_digit(value * _digit(base) / base)  # "one in 3,500" is told in hundreds
        precision = round_base if _digit(base) >= _TEN else finest
    told = replace(
        quantity, last=last, kind=QuantityKind.RATE, value=value, unit=Unit.PER_100K, per=_HEADS, precision=precision
    )
    return told, last


def _counts_heads(scene: Scene, at: int) -> bool:
    """Residents, or people named after their city: "one in every 3,500 Chicagoans"."""
    if scene.word(at) in _RESIDENTS:
        return True
    return any(mark.first == at for mark in scene.places) and any(
        mark.first == at and mark.row["class"] == "person" for mark in scene.company
    )


def _up_to_a_digit(value: Decimal) -> Decimal:
    """The next number of one digit: 4 for 3.46, 0.9 for 0.82."""
    unit = _TEN ** value.adjusted()
    return (value / unit).to_integral_value(ROUND_CEILING) * unit


def _digit(base: Decimal) -> Decimal:
    """The unit of the last digit of a base that is not nought: 100 of 3,500, 10 of 1,650."""
    exponent = base.normalize().as_tuple().exponent
    return _TEN**exponent if isinstance(exponent, int) else Decimal(1)
