"""Where traced guns were first sold."""

from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.desk import Record
from onrecord.desk.choice import Desk
from onrecord.desk.traces import years
from onrecord.errors import InputError
from onrecord.model import ChartKind


def test_the_parts_add_up_to_the_published_count(record: Record) -> None:
    table = record.traces("il", 2016)
    whole = record.series("guns_traced", "il", 2016).rows[0].value
    assert sum((row.value for row in table.rows), Decimal(0)) == whole
    assert table.grid.cells[0][:3] == ("Illinois", "4,206", "48.1%")
    assert not any("out-of-state" in row.qualifiers[0] for row in table.rows)


def test_the_largest_have_a_band_and_the_rest_are_one(record: Record) -> None:
    chart = record.traces("il", 2016).chart
    assert chart is not None
    assert chart.kind is ChartKind.FLOWS
    assert len(chart.points) == 16
    assert [point.label for point in chart.points if point.ringed] == ["Illinois"]
    assert sum(point.value for point in chart.points) == 8745


def test_some_parts_are_no_whole(record: Record) -> None:
    with pytest.raises(InputError, match=r"no full count .* there is 2010 to 2020"):
        record.traces("il", 2023)
    assert len(years(Desk(record.pack), "il")) == 11


def test_a_place_without_traces_is_told(record: Record) -> None:
    with pytest.raises(InputError, match="no guns traced"):
        record.traces("springfield-il", 2016)
