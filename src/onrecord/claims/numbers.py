"""Numbers of the claim language: 762, 27.8, 58%, $27000000, 12 per_100k, 1300000 (to 100000)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from onrecord.claims.scanner import Scanner
from onrecord.model import Unit

_UNITS = {str(unit): unit for unit in Unit}
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,9})?(?![\d.]|,\d)", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+", re.ASCII)


class Number(NamedTuple):
    """A number as it is written; `unit` None where nothing is said."""

    value: Decimal
    unit: Unit | None
    precision: Decimal


def maybe_number(scan: Scanner) -> Number | None:
    """762, 27.8, 58%, $27000000, 12 per_100k, 1300000 (to 100000); None where no number is next."""
    start = scan.at
    money = scan.take("$")
    if not money and not scan.text[start : start + 1].isdigit():
        return None
    value = _decimal(scan)
    unit: Unit | None = Unit.USD if money else None
    if not money and scan.take("%"):
        unit = Unit.PERCENT
    elif not money and scan.peek() in _UNITS:
        unit = _UNITS[scan.word(*_UNITS) or ""]
    exponent = value.as_tuple().exponent
    precision = Decimal(1).scaleb(int(exponent))
    if scan.take("(to "):
        at = scan.at
        precision = _decimal(scan)
        if not precision:
            scan.fail("the unit of the last printed digit, not 0", at)
        scan.need(")")
    return Number(value, unit, precision)


def _decimal(scan: Scanner) -> Decimal:
    start = scan.at
    written = scan.match(_NUMBER)
    if written is None or len(written.replace(".", "").lstrip("0")) > 15:
        grouped = _GROUPED.match(scan.text, start)
        hint = f"write {grouped.group().replace(',', '')}" if grouped else ""
        scan.fail("a number of at most 15 digits, 9 of them decimals, without separators", start, hint=hint)
    return Decimal(written)


def whole(scan: Scanner, what: str) -> int:
    """A whole number from 1."""
    start = scan.at
    value = _decimal(scan) if scan.text[start : start + 1].isdigit() else Decimal(0)
    if value < 1 or value != int(value):
        scan.fail(what, start)
    return int(value)
