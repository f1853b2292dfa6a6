"""The chart of figures that a question found."""

from __future__ import annotations

from onrecord.desk import Record
from onrecord.desk.drawings import BARS, bars, lines
from onrecord.model import ChartKind


def test_one_place_is_a_series(record: Record) -> None:
    table = record.series("homicides", "chicago-il", "2010..2016")
    drawn = lines(record.pack, table.title, table.rows)
    assert drawn.kind is ChartKind.SERIES
    assert [point.label for point in drawn.points] == [str(year) for year in range(2010, 2017)]
    assert "Chicago Police, as of 31 October 2023" in drawn.source


def test_several_places_are_a_line_each(record: Record) -> None:
    table = record.compare("homicides", ["chicago-il", "new-york-ny"], "2015..2016")
    drawn = lines(record.pack, table.title, table.rows)
    assert [(point.of, point.label) for point in drawn.points] == [
        ("Chicago", "2015"),
        ("New York", "2015"),
        ("Chicago", "2016"),
        ("New York", "2016"),
    ]


def test_bars_of_one_place_are_its_last_periods_and_say_so(record: Record) -> None:
    table = record.series("homicides(ucr)", "chicago-il", "1970..2015")
    drawn = bars(record.pack, table.title, table.rows)
    assert len(drawn.points) == BARS
    assert drawn.points[-1].label == "2015"
    assert drawn.title.endswith("the figures of 1992 to 2015")
