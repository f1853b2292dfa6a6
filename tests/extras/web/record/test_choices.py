"""What the form offers."""

from __future__ import annotations

import pytest

from onrecord.desk import Record
from onrecord.desk.wanted import wanted
from onrecord.extras.web.record.choices import Choices, choices
from onrecord.record import Pack


@pytest.fixture(scope="module")
def pack() -> Pack:
    return Record.open().pack


def offered(pack: Pack, measure: str, *places: str, source: str = "", as_of: str = "") -> Choices:
    return choices(pack, wanted(pack, measure), places, source, as_of, "us-states")


def test_whoever_decides_comes_first(pack: Pack) -> None:
    names = [name for name, _ in offered(pack, "homicides", "chicago-il").publishers]
    assert names[:2] == ["cpd", "ucr"]
    assert "tribune" in names


def test_days_begin_where_every_place_has_a_figure(pack: Pack) -> None:
    def first(*places: str) -> str:
        return offered(pack, "homicides", *places).days[-1][0]

    alone = [first("chicago-il"), first("los-angeles-ca")]
    assert first("chicago-il", "los-angeles-ca") >= max(alone)


def test_days_are_few_enough_for_a_slider_and_newest_first(pack: Pack) -> None:
    days = [day for day, _ in offered(pack, "homicides", "chicago-il", "new-york-ny").days]
    assert days == sorted(days, reverse=True)
    assert len(days) <= 60


def test_what_was_asked_is_always_among_the_choices(pack: Pack) -> None:
    found = offered(pack, "homicides{gun}", "chicago-il", source="odd", as_of="2016-02-03")
    assert "gun" in [name for name, _ in found.parts]
    assert ("odd", "odd") in found.publishers
    assert ("2016-02-03", "2016-02-03") in found.days
    assert "us-states" in [name for name, _ in found.groups]


def test_a_measure_that_is_none_has_the_measures(pack: Pack) -> None:
    found = choices(pack, None, (), "", "", "")
    assert ("homicides", "homicides") in found.measures
    assert "Chicago, IL" in found.places
    assert "Illinois" in found.places
