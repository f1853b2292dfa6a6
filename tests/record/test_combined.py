from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.record import open_record
from onrecord.record.combined import Combined
from tests.record.conftest import row, write_pack


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second pack with one more count of the same homicides."""
    write_pack(tmp_path / "other", {"homicides": (row(definition="census", source="count", value="44"),)})
    return tmp_path / "other"


def test_figures_of_all_records_stand_in_the_order_of_time(folder: Path, other: Path) -> None:
    both = Combined(open_record(other), open_record(folder))
    rows = both.observations("homicides", "river-city-zz")
    assert [(found.period.first.year, found.definition) for found in rows if found.period.first.month == 1] == sorted(
        [(found.period.first.year, found.definition) for found in rows], key=lambda pair: pair[0]
    )
    assert {found.definition for found in rows} == {"census", "rcpd", "ucr"}
    assert [found.as_of for found in rows if found.period == rows[-1].period] == sorted(
        found.as_of for found in rows if found.period == rows[-1].period
    )


def test_the_first_record_that_knows_answers(folder: Path) -> None:
    pack = open_record(folder)
    both = Combined(pack, open_record(folder))
    assert both.measure("homicides") == pack.measure("homicides")
    assert both.place("nowhere") is None
    assert both.members("us-cities") == pack.members("us-cities")
    assert both.members("no-such-group") is None
    assert both.defaults("homicides", "river-city-zz") == pack.defaults("homicides", "river-city-zz")
    assert both.qualifiers("homicides", "river-city-zz") == ((), ("gun",))


def test_a_source_that_no_record_has_is_an_error(folder: Path) -> None:
    both = Combined(open_record(folder), open_record(folder))
    assert both.source("release").publisher == "someone"
    for ask in (both.source, both.definition):
        with pytest.raises(PackError):
            ask("rumour")


def test_events_and_gaps_of_all_are_told(folder: Path, other: Path) -> None:
    one, two = open_record(folder), open_record(other)
    both = Combined(one, two)
    assert len(both.events()) == len(one.events()) + len(two.events())
    assert [event.period.first for event in both.events()] == sorted(event.period.first for event in both.events())
    assert len(both.gaps("homicides", "river-city-zz")) == 2 * len(one.gaps("homicides", "river-city-zz"))
