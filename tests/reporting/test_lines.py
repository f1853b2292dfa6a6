"""Lines and columns as editors count them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from onrecord.reporting.lines import Lines


def test_lines_and_columns_begin_with_one() -> None:
    lines = Lines("ab\n\ncd")
    assert [lines.position(offset) for offset in range(7)] == [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2), (3, 3)]
    assert Lines("").position(0) == (1, 1)


def test_a_column_is_a_code_point_and_a_carriage_return_ends_no_line() -> None:
    text = "a😀b\r\nx"
    assert Lines(text).position(text.index("b")) == (1, 3)
    assert Lines(text).position(text.index("x")) == (2, 1)


@given(some.text(alphabet="a\n\r😀"))
def test_a_position_leads_back_to_its_character(text: str) -> None:
    lines = Lines(text)
    rows = text.split("\n")
    for offset, char in enumerate(text):
        line, column = lines.position(offset)
        assert (rows[line - 1] + "\n")[column - 1] == char
