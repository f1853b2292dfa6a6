"""Fields of JSON held to the claim language, one by one.

`fields.from_fields` says what is filled in where they leave something out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from onrecord.claims.names import MEASURE, NAME, PLACE
from onrecord.claims.periods import parse_period
from onrecord.errors import ClaimError
from onrecord.model import (
    Among,
    Amount,
    Average,
    Between,
    Change,
    Claim,
    Combine,
    Comparison,
    Direction,
    End,
    Ever,
    Extreme,
    Figure,
    Of,
    Operator,
    Period,
    Proposition,
    Rank,
    Rate,
    Ratio,
    Run,
    Scope,
    Share,
    Since,
    Unit,
    Value,
    Years,
)

EVERYWHERE = frozenset(
    {"text", "type", "measure", "qualifiers", "places", "period", "definition", "negated", "projected", "as_of"}
    | {"op", "value", "unit", "precision"}
)
TYPES = {
    "value": frozenset[str](),
    "comparison": frozenset({"of", "against"}),
    "change": frozenset({"direction", "sharply", "of", "against"}),
    "extreme": frozenset({"direction", "among_the", "of", "against"}),
    "rank": frozenset({"direction", "of", "against"}),
    "rate": frozenset(),
    "share": frozenset({"against"}),
    "average": frozenset(),
    "run": frozenset({"direction", "of"}),
    "ratio": frozenset({"against"}),
    "equation": frozenset(),
    "between": frozenset(),
}
AGAINST = frozenset({"measure", "qualifiers", "places", "period", "definition", "combine", "scope", "until"})
PER = frozenset({Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_YEAR})

_SINCE = re.compile(r"since: ?(.+)")
_YEARS = re.compile(r"years: ?(\d{1,4})", re.ASCII)
_AMONG = re.compile(r"among: ?(.+)")

Word = TypeVar("Word", bound=StrEnum)


def load(fields: Mapping[str, Any]) -> Claim:
    """The claim of the fields alone, without `text`. Raises `ClaimError`, naming the field."""
    as_of = fields.get("as_of")
    return Claim(
        _proposition(checked_type(fields), fields),
        _yes(fields, "negated"),
        _yes(fields, "projected"),
        None if as_of is None else _date(as_of),
    )


def checked_type(fields: Mapping[str, Any]) -> str:
    """The type, after every field's name was held to it. Unknown names and fields of another type are refused."""
    kind = fields.get("type")
    if not isinstance(kind, str) or kind not in TYPES:
        raise ClaimError(f"type is {_show(kind)}, which is not one of {', '.join(TYPES)}")
    for name, value in fields.items():
        if name in EVERYWHERE or name in TYPES[kind]:
            continue
        if name not in frozenset().union(*TYPES.values()):
            raise ClaimError(f"{_show(name)} is not a field of a claim")
        if value is not None and value is not False:
            raise ClaimError(f'{name} is not a field of a claim of type "{kind}"')
    against = fields.get("against")
    if against is not None and not isinstance(against, dict):
        raise ClaimError(f"against is {_show(against)}, which is not an object")
    for name in against or {}:
        if name not in AGAINST:
            raise ClaimError(f"against.{name} is not a field of a claim")
    return kind


def _proposition(kind: str, fields: Mapping[str, Any]) -> Proposition:
    figure = _figure(fields)
    against = fields.get("against") or {}
    of = _word(fields, "of", Of)
    match kind:
        case "value":
            return Value(figure, _amount(fields, Unit.COUNT))
        case "comparison":
            return _comparison(figure, against, fields, of)
        case "change":
            amount = None if fields.get("value") is None else _amount(fields, Unit.COUNT)
            direction = _word(fields, "direction", Direction)
            if direction is None:
                raise ClaimError("direction is missing: rose, fell or held")
            start = _period(against, "period", "against.")
            return Change(figure, start, direction, amount, _yes(fields, "sharply"), of)
        case "extreme" | "rank":
            return _ranked(kind, figure, against, fields, of)
        case "rate":
            amount = _amount(fields, Unit.PER_100K)
            return Rate(figure, _of_unit(amount, frozenset({Unit.PER_100K, Unit.PER_MILLION})))
        case "share":
            amount = _amount(fields, Unit.PERCENT)
            return Share(figure, _against(figure, against, ()), _of_unit(amount, frozenset({Unit.PERCENT})))
        case "average":
            return Average(figure, _of_unit(_amount(fields, Unit.COUNT), PER))
        case "run":
            return _run(figure, fields, of)
        case "ratio":
            return Ratio(figure, _against(figure, against, figure.qualifiers), _amount(fields, Unit.RATIO))
        case "between":
            low, high = _pair(fields.get("value"))
            return Between(figure, low, high)
        case _:
            raise ClaimError(f'a claim of type "{kind}" needs "text" in the claim language that tells the same')


def _comparison(figure: Figure, against: Mapping[str, Any], fields: Mapping[str, Any], of: Of | None) -> Comparison:
    other = _against(figure, against, figure.qualifiers)
    combine = _word(against, "combine", Combine, "against.")
    if combine is None and len(other.places) > 1:
        combine = Combine.SUM
    factor = None if fields.get("value") is None else _number(fields["value"], "value")
    operator = _word(fields, "op", Operator) or Operator.EQUAL
    return Comparison(figure, operator, other, combine, factor, of)


def _ranked(
    kind: str, figure: Figure, against: Mapping[str, Any], fields: Mapping[str, Any], of: Of | None
) -> Extreme | Rank:
    end = _word(fields, "direction", End)
    if end is None:
        raise ClaimError("direction is missing: highest or lowest")
    scope, rivals = _scope(against.get("scope")), _names(against, "qualifiers", "against.")
    start = _period(against, "period", "against.")
    percent = of is Of.CHANGE and fields.get("unit") == Unit.PERCENT
    if kind == "extreme":
        until = _period(against, "until", "against.")
        return Extreme(figure, end, scope, _yes(fields, "among_the"), until, rivals, of, start, percent)
    place = fields.get("value")
    if not isinstance(place, int) or isinstance(place, bool) or not 1 <= place <= 9999:
        raise ClaimError(f"value is {_show(place)}, which is not a rank: 1, 2, 3 ...")
    return Rank(figure, end, place, scope, rivals, of, start, percent)


def _run(figure: Figure, fields: Mapping[str, Any], of: Of | None) -> Run:
    direction = _word(fields, "direction", Direction)
    if direction is None:
        return Run(figure, None, None, _amount(fields, Unit.COUNT), of)
    length = fields.get("value")
    if length is not None and (not isinstance(length, int) or isinstance(length, bool) or not 1 <= length <= 9999):
        raise ClaimError(f"value is {_show(length)}, which is not a number of periods")
    return Run(figure, length, direction, None, of)


def _figure(fields: Mapping[str, Any]) -> Figure:
    return Figure(
        _name(fields, "measure"),
        _names(fields, "places"),
        _period(fields, "period"),
        _names(fields, "qualifiers"),
        _name(fields, "definition"),
    )


def _against(subject: Figure, against: Mapping[str, Any], qualifiers: tuple[str, ...]) -> Figure:
    """The other figure: what is left out or null is the subject's."""
    has = against.get
    return Figure(
        subject.measure if has("measure") is None else _name(against, "measure", "against."),
        _names(against, "places", "against.") or subject.places,
        subject.period if has("period") is None else _period(against, "period", "against."),
        qualifiers if has("qualifiers") is None else _names(against, "qualifiers", "against."),
        subject.definition if has("definition") is None else _name(against, "definition", "against."),
    )


def _amount(fields: Mapping[str, Any], unit: Unit) -> Amount:
    operator = _word(fields, "op", Operator) or Operator.EQUAL
    value = _number(fields.get("value"), "value")
    if fields.get("precision") is None:
        decimals = value.normalize().as_tuple().exponent
        precision = Decimal(1).scaleb(min(0, int(decimals)))
    else:
        precision = _number(fields["precision"], "precision")
        if precision == 0:
            raise ClaimError("precision is 0; it is the unit of the last printed digit: 1, 0.1, 100000")
    return Amount(operator, value, _word(fields, "unit", Unit) or unit, precision)


def _of_unit(amount: Amount, units: frozenset[Unit]) -> Amount:
    if amount.unit not in units:
        raise ClaimError(f'unit is "{amount.unit}", where the type takes {" or ".join(sorted(units))}')
    return amount


def _scope(value: Any) -> Scope:
    if value is None or value == "ever":
        return Ever()
    if isinstance(value, str):
        if found := _SINCE.fullmatch(value):
            return Since(_parsed(found[1], "against.scope"))
        if (found := _YEARS.fullmatch(value)) and int(found[1]):
            return Years(int(found[1]))
        if (found := _AMONG.fullmatch(value)) and PLACE.fullmatch(found[1]):
            return Among(found[1])
    raise ClaimError(f"against.scope is {_show(value)}; write ever, since:1996, years:20 or among:us-cities")


def _name(fields: Mapping[str, Any], field: str, prefix: str = "") -> str | None:
    value = fields.get(field)
    pattern = MEASURE if field == "measure" else NAME
    if value is None or (isinstance(value, str) and pattern.fullmatch(value)):
        return value
    raise ClaimError(f"{prefix}{field} is {_show(value)}, which is not a name in the claim language")


def _names(fields: Mapping[str, Any], field: str, prefix: str = "") -> tuple[str, ...]:
    value = fields.get(field)
    if value is None:
        return ()
    if not isinstance(value, (list, tuple)):
        raise ClaimError(f"{prefix}{field} is {_show(value)}, which is not a list of names")
    pattern = PLACE if field == "places" else NAME
    for name in value:
        if not isinstance(name, str) or not pattern.fullmatch(name):
            raise ClaimError(f"{prefix}{field} holds {_show(name)}, which is not a name in the claim language")
    return tuple(value)


def _period(fields: Mapping[str, Any], field: str, prefix: str = "") -> Period | None:
    value = fields.get(field)
    return None if value is None else _parsed(value, prefix + field)


def _parsed(value: Any, field: str) -> Period:
    if not isinstance(value, str):
        raise ClaimError(f"{field} is {_show(value)}, which is not a period in quotation marks")
    try:
        return parse_period(value)
    except ClaimError as error:
        raise ClaimError(f"{field}: {error}") from None


def _date(value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ClaimError(f"as_of is {_show(value)}, which is not a day such as 2017-03-17") from None


def _pair(value: Any) -> tuple[Decimal, Decimal]:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise ClaimError(f"value is {_show(value)}, which is not two numbers")
    return _number(value[0], "value"), _number(value[1], "value")


def _number(value: Any, field: str) -> Decimal:
    """A number up to 15 digits and 9 decimals, which is what both JSON and the claim language carry unchanged."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)) or not 0 <= value < 10**15:
        raise ClaimError(f"{field} is {_show(value)}, which is not a number from 0 to 15 digits")
    number = Decimal(value) if isinstance(value, int) else round(Decimal(f"{value:.15g}"), 9)
    return Decimal(int(number)) if number == int(number) else number.normalize()


def _yes(fields: Mapping[str, Any], field: str) -> bool:
    value = fields.get(field)
    if value is not None and not isinstance(value, bool):
        raise ClaimError(f"{field} is {_show(value)}, which is neither true nor false")
    return bool(value)


def _word(fields: Mapping[str, Any], field: str, words: type[Word], prefix: str = "") -> Word | None:
    value = fields.get(field)
    if value is None:
        return None
    try:
        return words(value)
    except ValueError:
        raise ClaimError(f"{prefix}{field} is {_show(value)}, which is not one of {', '.join(words)}") from None


def _show(value: Any) -> str:
    """A short quotation of what was met."""
    if value is None:
        return "missing"
    text = repr(value) if isinstance(value, (int, float, bool, Decimal)) else f'"{str(value)[:60]}"'
    return text[:64]
