from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Chart, ChartKind, Point
from onrecord.reporting.assets import asset
from onrecord.reporting.charts import chart_document, chart_figure, chart_svg, description
from onrecord.reporting.scale import fit, short, spread, text_width
from tests.reporting.page import Element, read
from tests.reporting.samples import COMPARED

KINDS = list(ChartKind)
COORDINATES = ("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "width", "height", "r")


def chart(kind: ChartKind, values: list[Decimal], ringed: int | None = 0, line: Decimal | None = None) -> Chart:
    points = tuple(Point(str(1961 + n), value, n == ringed) for n, value in enumerate(values))
    return Chart(kind, "Homicides", "count", points, "A publisher", line)


def drawn(of: Chart) -> Element:
    return read(chart_svg(of, "c1").html).one("svg")


def inside(svg: Element) -> None:
    """Every coordinate is a number within the drawing; no box or radius is negative."""
    across, down = map(float, svg.attributes["viewbox"].split()[2:])
    for element in svg.all():
        for name in COORDINATES:
            if name in element.attributes:
                assert -1 <= float(element.attributes[name]) <= max(across, down) + 1
        for number in re.findall(r"-?[\d.]+", element.attributes.get("d", "")):
            assert 0 <= float(number) <= max(across, down)


VALUES = st.lists(
    st.decimals(min_value=Decimal("-1e6"), max_value=Decimal("1e12"), allow_nan=False, places=2),
    min_size=1,
    max_size=70,
)


@pytest.mark.parametrize("kind", KINDS)
@given(values=VALUES, line=st.none() | st.decimals(min_value=0, max_value=10**13, allow_nan=False, places=1))
def test_any_figures_are_drawn_inside_the_frame(kind: ChartKind, values: list[Decimal], line: Decimal | None) -> None:
    inside(drawn(chart(kind, values, len(values) // 2, line)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "values",
    [
        [Decimal(762)],
        [Decimal(0)],
        [Decimal(0)] * 5,
        [Decimal(7)] * 60,
        [Decimal(10) ** 15, Decimal(1)],
        [Decimal("1E+400"), Decimal(1)],
        [Decimal("0.001"), Decimal("0.002")],
        [Decimal(n * n) for n in range(60)],
        [Decimal(-5), Decimal(5)],
    ],
    ids=["one", "zero", "zeros", "same", "huge", "beyond floats", "small", "sixty", "negative"],
)
def test_odd_series_are_drawn(kind: ChartKind, values: list[Decimal]) -> None:
    svg = drawn(chart(kind, values, 0, values[-1]))
    inside(svg)
    assert svg.one("title").text() == "Homicides"


@pytest.mark.parametrize("kind", KINDS)
def test_the_drawing_has_a_name_and_a_description(kind: ChartKind) -> None:
    svg = drawn(chart(kind, [Decimal(485), Decimal(762)], 1, Decimal(800)))
    assert svg.attributes["role"] == "img"
    named = {svg.one("title").attributes["id"], svg.one("desc").attributes["id"]}
    assert set(svg.attributes["aria-labelledby"].split()) == named
    wanted = "2 figures. Highest: 1962, 762. Lowest: 1961, 485. The claim is about 1962, 762. Claimed: 800."
    assert svg.one("desc").text() == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_is_in_the_table_beside_it(kind: ChartKind) -> None:
    figure = chart_figure(chart(kind, [Decimal(n) for n in range(60)], 3), "c1")
    assert figure is not None
    root = read(figure.html)
    assert [cell.text() for cell in root.one("tbody").all("td")] == [str(n) for n in range(60)]
    assert "Source: A publisher" in root.text()
    assert "details" in root.one("table").above()


def test_the_claimed_point_is_ringed_and_the_claimed_value_is_a_named_line() -> None:
    svg = drawn(chart(ChartKind.SERIES, [Decimal(n) for n in (485, 762, 650)], 1, Decimal(800)))
    assert len(svg.all("circle", "ring")) == 1
    assert [label.text() for label in svg.all("text", "value")] == ["762"]
    assert [label.text() for label in svg.all("text", "claimed-label")] == ["claimed 800"]


def test_a_hole_in_the_years_is_not_a_slope() -> None:
    points = tuple(Point(label, Decimal(5)) for label in ("1999", "2000", "2001", "2014", "2015"))
    svg = drawn(Chart(ChartKind.SERIES, "t", "count", points, "s"))
    assert len(svg.all("path", "curve")) == 2
    assert len(svg.all("path", "hole")) == 1


def test_a_sum_is_drawn_as_its_parts_end_to_end() -> None:
    assert COMPARED.finding.chart is not None
    svg = drawn(COMPARED.finding.chart)
    bars = svg.all("rect")
    assert len(bars) == 3
    first, second = (bar.attributes for bar in bars[1:])
    assert float(second["x"]) - float(first["x"]) - float(first["width"]) == pytest.approx(1.5, abs=0.2)
    assert float(second["x"]) + float(second["width"]) < float(bars[0].attributes["width"]) + 2


def test_many_bars_are_cut_and_say_so_but_never_the_claimed_one() -> None:
    svg = drawn(chart(ChartKind.BARS, [Decimal(n) for n in range(1, 91)], 80))
    assert len(svg.all("rect", "on")) == 1
    assert any(text.text() == "and 66 more in the table" for text in svg.all("text"))


def test_labels_are_text() -> None:
    point = Point("<script>", Decimal(1), True)
    for kind in KINDS:
        hostile = Chart(kind, "</title><script>", '"><b>', (point, point), "<i>", None)
        figure = chart_figure(hostile, "c1")
        assert figure is not None
        assert not read(figure.html).all("script")
        assert "&lt;script&gt;" in figure.html


@pytest.mark.parametrize("kind", KINDS)
@given(words=st.text(max_size=30))
def test_a_drawing_of_its_own_is_an_image_file(kind: ChartKind, words: str) -> None:
    alone = chart_document(Chart(kind, words, "count", (Point(words, Decimal(3), True),), words))
    root = ElementTree.fromstring(alone)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert [part.text for part in root if part.tag.endswith("style")] == [asset("chart.css")]


def test_no_points_no_chart() -> None:
    assert chart_figure(Chart(ChartKind.BARS, "t", "count", (), "s"), "c1") is None


def test_the_same_chart_gives_the_same_bytes() -> None:
    values = [Decimal(n * 37 % 91) for n in range(60)]
    assert len({chart_svg(chart(kind, values), "c1").html for kind in KINDS for _ in range(2)}) == len(KINDS)


@given(VALUES)
def test_an_axis_holds_zero_and_every_figure_and_few_marks(values: list[Decimal]) -> None:
    scale, marks = fit(values, 0, 100)
    assert 2 <= len(marks) <= 8
    assert marks[0] <= min([Decimal(0), *values])
    assert marks[-1] >= max([Decimal(0), *values])
    assert all(0 <= scale.at(value) <= 100 for value in values)


@given(st.integers(min_value=1, max_value=80), st.integers(min_value=1, max_value=20))
def test_printed_labels_do_not_touch(count: int, length: int) -> None:
    labels = ["x" * length] * count
    places = [40 + 340 * n / max(count - 1, 1) for n in range(count)]
    shown = spread(labels, places)
    assert shown[-1] == count - 1
    assert all(places[b] - places[a] >= text_width("x" * length) for a, b in pairwise(shown))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("0", "0"),
        ("800", "800"),
        ("1200", "1,200"),
        ("25000", "25k"),
        ("1500000", "1.5m"),
        ("0.25", "0.25"),
        ("2E+9", "2bn"),
    ],
)
def test_figures_on_an_axis_are_short(value: str, shown: str) -> None:
    assert short(Decimal(value)) == shown


def test_the_description_names_the_claimed_points() -> None:
    assert COMPARED.finding.chart is not None
    assert "The claim is about Mill Harbor, 318." in description(COMPARED.finding.chart)
