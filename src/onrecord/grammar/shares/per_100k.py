"""So many of so many heads as a number per 100,000, to the digits that the words bear."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from onrecord.frozen import replace
from onrecord.grammar.figures.company import actions
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Unit

_HEADS = Decimal(100_000)
_SHARE = 20  # "one in five residents" is a share of them, told by a poll; one in 20 and rarer is a rate
_TEN = Decimal(10)
_TENTH = Decimal("0.1")  # of a head: "11.5 of every 100,000"
_IN = (["in"], ["out", "of"], ["in", "every"], ["out", "of", "every"])
_BASES = frozenset({QuantityKind.COUNT, QuantityKind.PER})
_WHO_WERE = 2  # tokens from "who" to what befell them
_RESIDENTS = word_set("inhabitants") | {"citizens"}


def per_100k(scene: Scene, quantity: Quantity, behind: Quantity | None = None) -> tuple[Quantity, int] | None:
    """The same number per 100,000 heads, to the digits that it or its own base bears, and where its words end.

    `behind` is the "for every 1,650 residents" that a count stands before, or that opens its sentence. None where no
    residents are counted, or the base is a share's.
    """
    heads, last, base = quantity.value, quantity.last, quantity.per
    match quantity.kind:
        case QuantityKind.COUNT if behind is not None:
            base, last = behind.value, behind.last
        case QuantityKind.RATE:
            pass
        case QuantityKind.FRACTION:
            named = next((mark.last for mark in scene.places if mark.first == last), last)  # "9,000 Tulsa residents"
            base, last = quantity.base, (named if scene.word(named) in _RESIDENTS else last) + 1
            heads = quantity.value * base / 100 if base is not None else quantity.value
        case _:
            return None
    if base is None or base < _SHARE or not _counts_heads(scene, last - 1) or _are_some(scene, last):
        return None
    plain = base in {_HEADS, _HEADS * 10}
    if plain and quantity.kind is not QuantityKind.FRACTION:
        return None
    if quantity.kind is QuantityKind.FRACTION:
        heads = heads.quantize(_TENTH).normalize() or Decimal(1)
    end = max(quantity.last, last)
    return _scaled(quantity, heads, base, end), end


def _scaled(quantity: Quantity, heads: Decimal, base: Decimal, last: int) -> Quantity:
    """So many of a base as a number per 100,000, to the digits that it or its base bears."""
    plain = base in {_HEADS, _HEADS * 10}
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
    return replace(
        quantity, last=last, kind=QuantityKind.RATE, value=value, unit=Unit.PER_100K, per=_HEADS, precision=precision
    )


def one_of_heads(scene: Scene, index: int) -> tuple[Quantity, int] | None:
    """ "One American in 11,000 was murdered", "one resident in every 9,000": a number per 100,000, and its end."""
    quantity = scene.quantities[index]
    behind = scene.quantities[index + 1] if index + 1 < len(scene.quantities) else None
    if behind is None or behind.kind not in _BASES or scene.words[quantity.first : quantity.last] != ["one"]:
        return None
    between = scene.words[quantity.last : behind.first]
    if between[1:] not in _IN or between[0] not in word_set("one_head") or behind.value < _SHARE:
        return None
    return _scaled(quantity, Decimal(1), behind.value, behind.last), behind.last


def _counts_heads(scene: Scene, at: int) -> bool:
    """Residents, or people named after their city: "one in every 3,500 Chicagoans"."""
    if scene.word(at) in _RESIDENTS:
        return True
    return any(mark.first == at for mark in scene.places) and any(
        mark.first == at and mark.row["class"] == "person" for mark in scene.company
    )


def _are_some(scene: Scene, at: int) -> bool:
    """ "One in 40 people shot was murdered", "of every 1,000 people who were robbed": of those alone, no residents."""
    clause = scene.clause[at - 1]
    told = [mark.first for mark in actions(scene) if mark.first >= at and scene.clause[mark.first] == clause]
    if scene.word(at) == "who":
        return bool(told) and told[0] <= at + _WHO_WERE
    return len(told) > 1 and told[0] == at and any(scene.word(i - 1) in {"was", "were", "is", "are"} for i in told[1:])


def _up_to_a_digit(value: Decimal) -> Decimal:
    """The next number of one digit: 4 for 3.46, 0.9 for 0.82."""
    unit = _TEN ** value.adjusted()
    return (value / unit).to_integral_value(ROUND_CEILING) * unit


def _digit(base: Decimal) -> Decimal:
    """The unit of the last digit of a base that is not nought: 100 of 3,500, 10 of 1,650."""
    exponent = base.normalize().as_tuple().exponent
    return _TEN**exponent if isinstance(exponent, int) else Decimal(1)
