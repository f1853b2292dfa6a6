"""One head in so many: "one for every 1,060 residents", "one in every 37 residents", as a figure per 100,000."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.scene import Scene
from onrecord.model import Quantity, QuantityKind, Unit

_HEADS = Decimal(100_000)
_SHARE = 20  # "one in five residents" is a share of them, told by a poll; one in 20 and rarer is a rate
_TEN = Decimal(10)
_RESIDENTS = frozenset({"residents", "inhabitants", "people", "citizens"})


def per_100k(scene: Scene, quantity: Quantity) -> tuple[Quantity, int] | None:
    """The same number per 100,000 heads, to the digits that its own base bears, and where its words end.

    None where no residents are counted, or the base is a share's.
    """
    match quantity.kind:
        case QuantityKind.RATE:
            base, last = quantity.per, quantity.last
            heads = quantity.value
        case QuantityKind.FRACTION:
            base, last = quantity.base, quantity.last + 1
            heads = quantity.value * base / 100 if base is not None else quantity.value
        case _:
            return None
    if base is None or base < _SHARE or base in {_HEADS, _HEADS * 10} or scene.word(last - 1) not in _RESIDENTS:
        return None
    if quantity.kind is QuantityKind.FRACTION:
        heads = Decimal(round(heads)) or Decimal(1)
    value = heads * _HEADS / base
    precision = _TEN ** ((value / base).adjusted() + 1)  # no finer than half a head more or less in the base
    value = (value / precision).to_integral_value() * precision
    told = replace(
        quantity, last=last, kind=QuantityKind.RATE, value=value, unit=Unit.PER_100K, per=_HEADS, precision=precision
    )
    return told, last
