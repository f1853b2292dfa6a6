from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from onrecord.data.pins import Measured, Pins, beside
from onrecord.errors import InputError
from onrecord.model import Unit
from tests.data.made import saved

WHOLE = """
place = "School"
year = "Year"
publisher = "School Board"
as_of = 2024-06-30
only = { Grade = "All" }

[measures."Grad. %"]
words = ["graduation rate"]
unit = "percent"
"""


def test_reads_what_is_pinned(tmp_path: Path) -> None:
    saved(tmp_path, "figures.toml", WHOLE)
    found = beside(tmp_path / "figures.csv")
    assert (found.place, found.year, found.publisher) == ("School", "Year", "School Board")
    assert (found.as_of, found.only) == (date(2024, 6, 30), {"Grade": "All"})
    assert found.measures == {"Grad. %": Measured(("graduation rate",), Unit.PERCENT)}


def test_no_file_pins_nothing(tmp_path: Path) -> None:
    assert beside(tmp_path / "figures.csv") == Pins()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("place = ", "cannot be read as TOML"),
        ('colour = "red"', "unknown key 'colour'"),
        ("place = 3", "place is to be a text"),
        ('as_of = "soon"', "as_of is to be a day"),
        ("only = 3", "only is to name columns"),
        ('school_year = "both"', "school_year"),
        ("measures = 3", "measures is to be a table"),
        ('[measures.a]\nunit = "furlong"', "unit is one of count"),
        ("[measures.a]\nwords = 3", "words is to be a list"),
        ("[measures.a]\nword = []", "nothing else"),
    ],
)
def test_a_slip_is_told_in_a_line(tmp_path: Path, content: str, told: str) -> None:
    saved(tmp_path, "figures.toml", content)
    with pytest.raises(InputError) as refused:
        beside(tmp_path / "figures.csv")
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)
