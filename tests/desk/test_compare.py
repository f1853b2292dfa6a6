"""Places side by side."""

from __future__ import annotations

import pytest

from onrecord.desk import Record
from onrecord.errors import InputError
from onrecord.model import ChartKind


def test_places_stand_beside_each_other(record: Record) -> None:
    table = record.compare("homicides", ["Chicago", "NYC", "L.A."], "2010..2016")
    assert len(table) == 21
    assert table.grid.heads == ("Period", "Chicago", "New York", "Los Angeles")
    figures = {(row.place, row.period): row.value for row in table}
    # New York's police counted 335 murders in 2016, the LAPD 294 (sources in the pack).
    assert figures["new-york-ny", "2016"] == 335
    assert figures["los-angeles-ca", "2016"] == 294
    assert figures["chicago-il", "2016"] > 335 + 294


def test_each_figure_is_that_of_its_series(record: Record) -> None:
    table = record.compare("homicides", ["chicago-il", "houston-tx"], "2012..2015", rate=True)
    for place in ("chicago-il", "houston-tx"):
        alone = record.series("homicides", place, "2012..2015", rate=True).rows
        assert tuple(row for row in table if row.place == place) == alone


def test_many_places_stand_below_each_other(record: Record) -> None:
    names = record.pack.members("us-cities-top-10")
    assert names is not None
    table = record.compare("homicides(ucr)", names, "2014..2015")
    assert table.grid.heads == ("Period", "Figure", "Place")
    assert all(len(line) <= 80 for line in table.to_text().splitlines())


def test_a_group_stands_for_its_members(record: Record) -> None:
    table = record.compare("shooting_incidents", ["new-york-ny/boroughs"], 2016)
    assert set(table.column("place")) == set(record.pack.members("new-york-ny/boroughs") or ())


def test_a_note_on_every_place_is_told_once(record: Record) -> None:
    table = record.compare("homicides{gun}(shr)", ["il", "in", "oh"], 2015)
    voluntary = [note for note in table.notes if "voluntary" in note]
    assert len(voluntary) == 1
    assert not voluntary[0].startswith("Illinois")


def test_a_shared_definition_is_offered(record: Record) -> None:
    table = record.compare("homicides", ["chicago-il", "new-york-ny"], 2016)
    assert any("homicides(ucr)" in note for note in table.notes)


def test_fewer_than_two_places(record: Record) -> None:
    with pytest.raises(InputError, match="two places"):
        record.compare("homicides", ["Chicago", "chicago-il"], 2016)


def test_a_chart_of_too_many_bars_has_a_line_for_each_place(record: Record) -> None:
    table = record.compare("homicides(ucr)", ["chicago-il", "houston-tx"], "1990..2015")
    assert table.chart is not None
    assert table.chart.kind is ChartKind.LINES
    assert {point.of for point in table.chart.points} == {"Chicago", "Houston"}
    assert len(table.chart.points) == len(table.rows)


def test_a_chart_of_too_many_lines_keeps_to_the_bars_of_the_last_period(record: Record) -> None:
    table = record.compare("homicides(ucr)", ["us-cities-top-10"], "2010..2014")
    assert table.chart is not None
    assert table.chart.kind is ChartKind.BARS
    assert len(table.chart.points) == 10
    assert table.chart.title.endswith("the figures of 2014")
