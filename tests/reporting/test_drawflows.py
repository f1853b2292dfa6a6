"""Parts that come together, drawn as bands."""

from __future__ import annotations

from decimal import Decimal

from onrecord.model import Chart, ChartKind, Point
from onrecord.reporting.charts import answering_svg
from tests.reporting.page import Element, read


def drawn(*points: Point) -> Element:
    return read(answering_svg(Chart(ChartKind.FLOWS, "t", "count", points, "s"), "c1", 720).html).one("svg")


def test_each_part_tells_its_figure_and_share() -> None:
    svg = drawn(Point("Elm", Decimal(60), True), Point("Oak", Decimal(30)), Point("Ash", Decimal(10)))
    labels = [text.text() for text in svg.all("text", "label")]
    assert labels == ["Elm  60, 60%", "Oak  30, 30%", "Ash  10, 10%"]
    assert [text.text() for text in svg.all("text", "value")] == ["100"]
    assert [spot.attributes["aria-label"] for spot in svg.all("g", "spot")] == ["Elm: 60", "Oak: 30", "Ash: 10"]


def test_nothing_at_all_is_drawn_without_a_fault() -> None:
    assert len(drawn(Point("Elm", Decimal(0))).all("path", "band")) == 2
