"""One field of a claim's JSON at a time, held to what it may be. Every error names the field and what it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from onrecord.claims.names import MEASURE, NAME, PLACE
from onrecord.claims.periods import parse_period
from onrecord.claims.quoting import printable
from onrecord.errors import ClaimError
from onrecord.kinds import StrEnum
from onrecord.model import Among, Ever, Period, Scope, Since, Years

_SINCE = re.compile(r"since: ?(.+)")
_YEARS = re.compile(r"years: ?(\d{1,4})", re.ASCII)
_AMONG = re.compile(r"among: ?(.+)")

Word = TypeVar("Word", bound=StrEnum)


def scope(value: Any) -> Scope:
    """`ever`, `since:1996`, `years:20` or `among:GROUP`; nothing is `ever`."""
    if value is None or value == "ever":
        return Ever()
    if isinstance(value, str):
        if found := _SINCE.fullmatch(value):
            return Since(_parsed(found[1], "against.scope"))
        if (found := _YEARS.fullmatch(value)) and int(found[1]):
            return Years(int(found[1]))
        if (found := _AMONG.fullmatch(value)) and PLACE.fullmatch(found[1]):
            return Among(found[1])
    raise ClaimError(f"against.scope is {show(value)}; write ever, since:1996, years:20 or among:us-cities")


def name(fields: Mapping[str, Any], field: str, prefix: str = "") -> str | None:
    """A measure or a definition, or nothing. `prefix` names the object that the field is in, for errors."""
    value = fields.get(field)
    pattern = MEASURE if field == "measure" else NAME
    if value is None or (isinstance(value, str) and pattern.fullmatch(value)):
        return value
    raise ClaimError(f"{prefix}{field} is {show(value)}, which is not a name in the claim language")


def names(fields: Mapping[str, Any], field: str, prefix: str = "") -> tuple[str, ...]:
    """Places or qualifiers; nothing is none."""
    value = fields.get(field)
    if value is None:
        return ()
    if not isinstance(value, (list, tuple)):
        raise ClaimError(f"{prefix}{field} is {show(value)}, which is not a list of names")
    pattern = PLACE if field == "places" else NAME
    for one in value:
        if not isinstance(one, str) or not pattern.fullmatch(one):
            raise ClaimError(f"{prefix}{field} holds {show(one)}, which is not a name in the claim language")
    return tuple(value)


def period(fields: Mapping[str, Any], field: str, prefix: str = "") -> Period | None:
    """A period, or nothing."""
    value = fields.get(field)
    return None if value is None else _parsed(value, prefix + field)


def _parsed(value: Any, field: str) -> Period:
    if not isinstance(value, str):
        raise ClaimError(f"{field} is {show(value)}, which is not a period in quotation marks")
    try:
        return parse_period(value)
    except ClaimError as error:
        raise ClaimError(f"{field}: {error}") from None


def day(value: Any) -> date:
    """The day of `as_of`."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ClaimError(f"as_of is {show(value)}, which is not a day such as 2017-03-17") from None


def pair(value: Any) -> tuple[Decimal, Decimal]:
    """Two numbers."""
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise ClaimError(f"value is {show(value)}, which is not two numbers")
    return number(value[0], "value"), number(value[1], "value")


def number(value: Any, field: str) -> Decimal:
    """A number up to 15 digits and 9 decimals, which is what both JSON and the claim language carry unchanged."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < 10**15:
        raise ClaimError(f"{field} is {show(value)}, which is not a number from 0 to 15 digits")
    exact = Decimal(value) if isinstance(value, int) else round(Decimal(f"{value:.15g}"), 9)
    return Decimal(int(exact)) if exact == int(exact) else exact.normalize()


def yes(fields: Mapping[str, Any], field: str) -> bool:
    """True or false; nothing is false."""
    value = fields.get(field)
    if value is not None and not isinstance(value, bool):
        raise ClaimError(f"{field} is {show(value)}, which is neither true nor false")
    return bool(value)


def word(fields: Mapping[str, Any], field: str, words: type[Word], prefix: str = "") -> Word | None:
    """A word of a closed list, or nothing."""
    value = fields.get(field)
    if value is None:
        return None
    try:
        return words(value)
    except ValueError:
        raise ClaimError(f"{prefix}{field} is {show(value)}, which is not one of {', '.join(words)}") from None


def show(value: Any) -> str:
    """A short quotation of what was met."""
    if value is None:
        return "missing"
    if isinstance(value, (bool, float)):
        return repr(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else "a number of more than 30 digits"
    return f'"{printable(value[:60])}"' if isinstance(value, str) else f"of another kind ({type(value).__name__})"
