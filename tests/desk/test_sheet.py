"""Rows under named columns and how they are shown."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from onrecord.desk import Table
from onrecord.desk.sheet import Grid, grid


def test_headings_are_cut_at_bars() -> None:
    assert grid("Period|Figure", [["2016", "762"]], [1]) == Grid(
        ("Period", "Figure"), (("2016", "762"),), frozenset({1})
    )


def test_a_sheet_does_not_change() -> None:
    made = Table("Homicides", ("period", "value"), (("2016", 762),), grid("Period|Figure", [["2016", "762"]]))
    assert (made.column("value"), len(made)) == ([762], 1)
    with pytest.raises(FrozenInstanceError):
        made.title = "Robberies"  # type: ignore[misc]
