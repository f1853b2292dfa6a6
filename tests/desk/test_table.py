"""A table on a page, in a notebook, and as a frame of another library."""

from __future__ import annotations

import importlib.util
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.desk import Record, Table
from onrecord.desk.layout import text
from onrecord.desk.sheet import Grid
from onrecord.errors import InputError
from onrecord.reporting import display

WORDS = st.text(max_size=60)


@given(
    st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), max_size=5),
    WORDS,
    st.integers(40, 120),
    st.frozensets(st.integers(0, 3)),
)
def test_no_line_is_wider_than_the_page(
    rows: list[tuple[str, ...]], title: str, width: int, right: frozenset[int]
) -> None:
    table = Table(title, ("a", "b", "c", "d"), tuple(rows), Grid(("A", "B", "C", "D"), tuple(rows), right), (title,))
    assert all(display.width(line) <= width for line in text(table, width).split("\n"))


def test_more_columns_than_fit_are_left_out_with_a_word() -> None:
    names = tuple(f"column{number}" for number in range(40))
    shown = text(Table("t", names, (names,), Grid(names, (names,))))
    assert "more columns with --format csv" in shown
    assert all(len(line) <= 80 for line in shown.splitlines())


def test_numbers_stand_to_the_right_with_separators(record: Record) -> None:
    lines = record.series("homicides", "us", "2014..2015").to_text().splitlines()
    figures = [line for line in lines if line.startswith(("2014", "2015"))]
    assert all("," in line for line in figures)
    assert len({line.index(",") for line in figures}) == 1


def test_a_notebook_shows_chart_and_sources_and_loads_nothing(record: Record) -> None:
    shown = record.series("homicides", "chicago-il", "2010..2016")._repr_html_()
    assert shown.count("src=") == shown.count('src="data:image/svg+xml;base64,') == 1
    assert "Source: " in shown
    assert "<script" not in shown
    assert "<style" not in shown


def test_a_notebook_never_takes_words_for_markup() -> None:
    hostile = "<script>x</script>"
    table = Table(hostile, (hostile,), ((hostile,),), Grid((hostile,), ((hostile,),)), (hostile,), (hostile,))
    assert "<script>" not in table._repr_html_()


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_a_frame_or_a_clear_line(record: Record, library: str) -> None:
    table = record.series("homicides", "chicago-il", "2010..2016")
    make = {"pandas": table.to_pandas, "polars": table.to_polars, "pyarrow": table.to_arrow}[library]
    if importlib.util.find_spec(library) is None:
        with pytest.raises(InputError, match=f"pip install {library}"):
            make()
    else:
        assert len(make()) == len(table)


def test_a_frame_is_never_made_of_something_else(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(InputError, match="pip install pandas"):
        record.gaps().to_pandas()


def test_a_table_prints_itself_and_names_itself_in_short(record: Record) -> None:
    table = record.series("homicides", "chicago-il", 2016)
    assert str(table) == table.to_text()
    assert repr(table) == "<Table 'Homicides in Chicago, 2016': 1 rows>"


def test_a_column(record: Record) -> None:
    table = record.series("homicides", "chicago-il", 2016, as_of="2017-01-02")
    assert table.column("value") == [Decimal(762)]
    assert table.column("as_of") == [date(2017, 1, 1)]
    with pytest.raises(KeyError):
        table.column("colour")


def test_nothing_to_draw_is_said(record: Record) -> None:
    with pytest.raises(InputError, match="nothing to draw"):
        record.gaps().to_svg()
