"""The claim language: parse and print, nothing else.

A check prints claims and reads none, so each name is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.fields import from_fields, to_fields
    from onrecord.claims.parser import parse_claim
    from onrecord.claims.periods import parse_period, print_period
    from onrecord.claims.printer import print_claim, print_figure

__all__ = ["from_fields", "parse_claim", "parse_period", "print_claim", "print_figure", "print_period", "to_fields"]

_HOMES = {
    "from_fields": "fields",
    "parse_claim": "parser",
    "parse_period": "periods",
    "print_claim": "printer",
    "print_figure": "printer",
    "print_period": "periods",
    "to_fields": "fields",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'onrecord.claims' has no attribute {name!r}")
    return getattr(import_module(f"onrecord.claims.{_HOMES[name]}"), name)
