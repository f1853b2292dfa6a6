"""How a figure moved, drawn as steps."""

from __future__ import annotations

from decimal import Decimal

from onrecord.model import Chart, ChartKind, Point
from onrecord.reporting.charts import answering_svg
from tests.reporting.page import Element, read


def drawn(*points: tuple[str, int]) -> Element:
    marks = tuple(Point(day, Decimal(value)) for day, value in points)
    return read(answering_svg(Chart(ChartKind.STEPS, "t", "count", marks, "s"), "c1", 400).html).one("svg")


def test_a_day_answers_with_what_the_figure_moved_by() -> None:
    svg = drawn(("2017-01-01", 0), ("2018-01-01", 9), ("2021-06-30", -2))
    told = [spot.attributes["aria-label"] for spot in svg.all("g", "spot")]
    assert told == ["1 January 2017: 0", "1 January 2018: +9", "30 June 2021: -2"]
    years = [text.text() for text in svg.all("text", "tick") if len(text.text()) == 4]
    assert years[0] == "2017"
    assert years[-1] == "2021"


def test_days_lie_where_time_puts_them() -> None:
    svg = drawn(("2017-01-01", 0), ("2018-01-01", 9), ("2020-01-01", 9))
    first, second, third = (float(dot.attributes["cx"]) for dot in svg.all("circle", "dot")[:3])
    assert abs((third - second) / (second - first) - 2) < 0.02


def test_the_same_day_twice_is_drawn() -> None:
    assert len(drawn(("2017-01-01", 0), ("2017-01-01", 9)).all("g", "spot")) == 2
