"""Several series in one drawing."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Chart, ChartKind, Point
from onrecord.reporting.charts import answering_svg, description
from onrecord.reporting.drawlines import apart
from tests.reporting.page import Element, read

FIGURES = {
    "Elmford": [("2014", 12), ("2015", 15), ("2016", 11)],
    "Northgate": [("2014", 13), ("2015", 14), ("2016", 11), ("2017", 9)],
}
CHART = Chart(
    ChartKind.LINES,
    "Burglaries",
    "count",
    tuple(Point(year, Decimal(value), of=place) for place, figures in FIGURES.items() for year, value in figures),
    "A publisher",
)


def drawn(width: float = 400) -> Element:
    return read(answering_svg(CHART, "c1", width).html).one("svg")


def test_each_line_is_named_at_its_end_and_differs_by_more_than_colour() -> None:
    svg = drawn()
    names = [text for text in svg.all("text", "name") if "shown" not in text.above() and text.text() in FIGURES]
    assert [name.text() for name in names] == list(FIGURES)
    assert len(svg.all("path", "line0")) == len(svg.all("path", "line1")) == 1


def test_a_period_answers_with_the_figures_of_every_line() -> None:
    spots = drawn().all("g", "spot")
    assert [spot.attributes["aria-label"] for spot in spots] == [
        "2014: Elmford 12, Northgate 13",
        "2015: Elmford 15, Northgate 14",
        "2016: Elmford 11, Northgate 11",
        "2017: Northgate 9",
    ]
    assert all(spot.attributes["tabindex"] == "0" for spot in spots)


def test_what_answers_covers_the_drawing_without_overlap() -> None:
    boxes = [spot.all("rect", "target")[0].attributes for spot in drawn(720).all("g", "spot")]
    for left, right in pairwise(boxes):
        assert abs(float(left["x"]) + float(left["width"]) - float(right["x"])) < 0.2


def test_a_hole_in_fiscal_years_is_no_slope() -> None:
    points = tuple(Point(f"FY{year}", Decimal(5), of="Elmford") for year in (2007, 2008, 2011, 2012))
    svg = read(answering_svg(Chart(ChartKind.LINES, "t", "count", points, "s"), "c1", 720).html).one("svg")
    assert len(svg.all("path", "curve")) == 2
    assert len(svg.all("path", "hole")) == 1


def test_the_description_names_line_and_period() -> None:
    assert "Highest: Elmford, 2015, 15. Lowest: Northgate, 2017, 9." in description(CHART)


@given(st.lists(st.floats(0, 200), min_size=1, max_size=12))
def test_names_never_lie_on_each_other(ys: list[float]) -> None:
    placed = sorted(apart(ys, 0, 200))
    assert all(-0.001 <= y <= 200.001 for y in placed)
    assert all(right - left > 13.9 for left, right in pairwise(placed))
