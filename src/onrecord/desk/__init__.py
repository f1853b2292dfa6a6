"""What a data desk asks: series, comparisons, rankings and vintages, as tables with their sources.

`Record` is the front door, `Table` what every question is answered with. Each is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.desk.record import Record
    from onrecord.desk.sheet import Row
    from onrecord.desk.table import Table

__all__ = ["Record", "Row", "Table"]

_HOMES = {"Record": "record", "Row": "sheet", "Table": "table"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'onrecord.desk' has no attribute {name!r}")
    return getattr(import_module(f"onrecord.desk.{_HOMES[name]}"), name)
