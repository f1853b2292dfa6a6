"""Fields of JSON held to the claim language, one by one.

`fields.from_fields` says what is filled in where they leave something out.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from onrecord.claims import held
from onrecord.errors import ClaimError
from onrecord.model import (
    Amount,
    Average,
    Between,
    Change,
    Claim,
    Combine,
    Comparison,
    Direction,
    End,
    Extreme,
    Figure,
    Of,
    Operator,
    Proposition,
    Rank,
    Rate,
    Ratio,
    Run,
    Share,
    Unit,
    Value,
)

_EVERYWHERE = frozenset(
    {"text", "type", "measure", "qualifiers", "places", "period", "definition", "of", "negated", "projected"}
    | {"op", "value", "unit", "precision", "as_of"}
)
_TYPES = {
    "value": frozenset[str](),
    "comparison": frozenset({"against"}),
    "change": frozenset({"direction", "sharply", "against"}),
    "extreme": frozenset({"direction", "among_the", "against"}),
    "rank": frozenset({"direction", "against"}),
    "rate": frozenset(),
    "share": frozenset({"against"}),
    "average": frozenset(),
    "run": frozenset({"direction"}),
    "ratio": frozenset({"against"}),
    "equation": frozenset(),
    "between": frozenset(),
}
_AGAINST = frozenset({"measure", "qualifiers", "places", "period", "definition", "combine", "scope", "until"})
OF = frozenset({"comparison", "change", "extreme", "rank", "run"})
PER = frozenset({Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_YEAR})


def load(fields: Mapping[str, Any]) -> Claim:
    """The claim of the fields alone, without `text`. Raises `ClaimError`, naming the field."""
    as_of = fields.get("as_of")
    return Claim(
        _proposition(checked_type(fields), fields),
        held.yes(fields, "negated"),
        held.yes(fields, "projected"),
        None if as_of is None else held.day(as_of),
    )


def checked_type(fields: Mapping[str, Any]) -> str:
    """The type, after every field's name was held to it. Unknown names and fields of another type are refused."""
    if not isinstance(fields, dict):
        raise ClaimError(f"a claim is an object of fields, this is {held.show(fields)}")
    kind = fields.get("type")
    if not isinstance(kind, str) or kind not in _TYPES:
        raise ClaimError(f"type is {held.show(kind)}, which is not one of {', '.join(_TYPES)}")
    for name, value in fields.items():
        if name in _EVERYWHERE or name in _TYPES[kind]:
            continue
        if name not in frozenset().union(*_TYPES.values()):
            raise ClaimError(f"{held.show(name)} is not a field of a claim")
        if value is not None and value is not False:
            raise ClaimError(f'{name} is not a field of a claim of type "{kind}"')
    against = fields.get("against")
    if against is not None and not isinstance(against, dict):
        raise ClaimError(f"against is {held.show(against)}, which is not an object")
    for name in against or {}:
        if name not in _AGAINST:
            raise ClaimError(f"{held.show(name)} is not a field of against")
    return kind


def _proposition(kind: str, fields: Mapping[str, Any]) -> Proposition:
    figure = _figure(fields)
    against = fields.get("against") or {}
    of = held.word(fields, "of", Of)
    if of is not None and of != kind and kind not in OF and not (kind == "share" and of is Of.CHANGE):
        raise ClaimError(f'of is "{of}", which a claim of type "{kind}" cannot be')
    match kind:
        case "value":
            return Value(figure, _amount(fields, Unit.COUNT))
        case "comparison":
            return _comparison(figure, against, fields, of)
        case "change":
            amount = None if fields.get("value") is None else _amount(fields, Unit.COUNT)
            direction = held.word(fields, "direction", Direction)
            if direction is None:
                raise ClaimError("direction is missing: rose, fell or held")
            start = held.period(against, "period", "against.")
            return Change(figure, start, direction, amount, held.yes(fields, "sharply"), of)
        case "extreme" | "rank":
            return _ranked(kind, figure, against, fields, of)
        case "rate":
            amount = _amount(fields, Unit.PER_100K)
            return Rate(figure, _of_unit(amount, frozenset({Unit.PER_100K, Unit.PER_MILLION})))
        case "share":
            return _share(figure, against, fields, of)
        case "average":
            return Average(figure, _of_unit(_amount(fields, Unit.COUNT), PER))
        case "run":
            return _run(figure, fields, of)
        case "ratio":
            return Ratio(figure, _against(figure, against, figure.qualifiers), _amount(fields, Unit.RATIO))
        case "between":
            low, high = held.pair(fields.get("value"))
            return Between(figure, low, high)
        case _:
            raise ClaimError(f'a claim of type "{kind}" needs "text" in the claim language that tells the same')


def _comparison(figure: Figure, against: Mapping[str, Any], fields: Mapping[str, Any], of: Of | None) -> Comparison:
    other = _against(figure, against, figure.qualifiers)
    combine = held.word(against, "combine", Combine, "against.")
    if combine is None and len(other.places) > 1:
        combine = Combine.SUM
    factor = None if fields.get("value") is None else held.number(fields["value"], "value")
    operator = held.word(fields, "op", Operator) or Operator.EQUAL
    return Comparison(figure, operator, other, combine, factor, of)


def _share(figure: Figure, against: Mapping[str, Any], fields: Mapping[str, Any], of: Of | None) -> Share:
    amount = _of_unit(_amount(fields, Unit.PERCENT), frozenset({Unit.PERCENT}))
    if of is not Of.CHANGE:
        return Share(figure, _against(figure, against, ()), amount)
    start = held.period(against, "period", "against.")
    return Share(figure, _against(figure, {**against, "period": None}, ()), amount, of, start)


def _ranked(
    kind: str, figure: Figure, against: Mapping[str, Any], fields: Mapping[str, Any], of: Of | None
) -> Extreme | Rank:
    end = held.word(fields, "direction", End)
    if end is None:
        raise ClaimError("direction is missing: highest or lowest")
    scope, rivals = held.scope(against.get("scope")), held.names(against, "qualifiers", "against.")
    start = held.period(against, "period", "against.")
    percent = of is Of.CHANGE and fields.get("unit") == Unit.PERCENT
    if kind == "extreme":
        until = held.period(against, "until", "against.")
        return Extreme(figure, end, scope, held.yes(fields, "among_the"), until, rivals, of, start, percent)
    place = fields.get("value")
    if not isinstance(place, int) or isinstance(place, bool) or not 1 <= place <= 9999:
        raise ClaimError(f"value is {held.show(place)}, which is not a rank: 1, 2, 3 ...")
    return Rank(figure, end, place, scope, rivals, of, start, percent)


def _run(figure: Figure, fields: Mapping[str, Any], of: Of | None) -> Run:
    direction = held.word(fields, "direction", Direction)
    if direction is None:
        return Run(figure, None, None, _amount(fields, Unit.COUNT), of)
    length = fields.get("value")
    if length is not None and (not isinstance(length, int) or isinstance(length, bool) or not 1 <= length <= 9999):
        raise ClaimError(f"value is {held.show(length)}, which is not a number of periods")
    return Run(figure, length, direction, None, of)


def _figure(fields: Mapping[str, Any]) -> Figure:
    return Figure(
        held.name(fields, "measure"),
        held.names(fields, "places"),
        held.period(fields, "period"),
        held.names(fields, "qualifiers"),
        held.name(fields, "definition"),
    )


def _against(subject: Figure, against: Mapping[str, Any], qualifiers: tuple[str, ...]) -> Figure:
    """The other figure: what is left out or null is the subject's."""
    has = against.get
    return Figure(
        subject.measure if has("measure") is None else held.name(against, "measure", "against."),
        held.names(against, "places", "against.") or subject.places,
        subject.period if has("period") is None else held.period(against, "period", "against."),
        qualifiers if has("qualifiers") is None else held.names(against, "qualifiers", "against."),
        subject.definition if has("definition") is None else held.name(against, "definition", "against."),
    )


def _amount(fields: Mapping[str, Any], unit: Unit) -> Amount:
    operator = held.word(fields, "op", Operator) or Operator.EQUAL
    value = held.number(fields.get("value"), "value")
    if fields.get("precision") is None:
        decimals = value.normalize().as_tuple().exponent
        precision = Decimal(1).scaleb(min(0, int(decimals)))
    else:
        precision = held.number(fields["precision"], "precision")
        if precision == 0:
            raise ClaimError("precision is 0; it is the unit of the last printed digit: 1, 0.1, 100000")
        if value >= precision * 10**15:
            raise ClaimError(f"precision is {precision}, which gives {value} more than 15 digits")
    return Amount(operator, value, held.word(fields, "unit", Unit) or unit, precision)


def _of_unit(amount: Amount, units: frozenset[Unit]) -> Amount:
    if amount.unit not in units:
        raise ClaimError(f'unit is "{amount.unit}", where the type takes {" or ".join(sorted(units))}')
    return amount
