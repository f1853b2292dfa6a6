from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.data.cells import Mark, read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("762", "762"),
        ("1,234", "1234"),
        ("1,234,567.5", "1234567.5"),
        ("1\u202f234", "1234"),
        ("1 234", "1234"),
        ("83.4%", "83.4"),
        ("$1,250", "1250"),
        ("+12", "12"),
        ("-5", "-5"),
        ("\u22125", "-5"),
        ("(5)", "-5"),
        (".5", "0.5"),
    ],
)
def test_reads_numbers_as_tables_write_them(text: str, value: str) -> None:
    assert read(text).value == Decimal(value)


@pytest.mark.parametrize("text", ["762*", "762 [1]", "762[12]", "762†", "762 (a)", "762²", "762 c", "762**"])
def test_a_footnote_mark_is_kept_apart(text: str) -> None:
    cell = read(text)
    assert cell.value == 762
    assert cell.note


@pytest.mark.parametrize("text", ["", "N/A", "n/a", "–", "..", "*", "suppressed"])
def test_what_says_nothing_is_neither_a_number_nor_wrong(text: str) -> None:
    cell = read(text)
    assert (cell.value, cell.wrong) == (None, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("=1+1", "formula"),
        ("@SUM(A1)", "formula"),
        ("#DIV/0!", "spreadsheet's error"),
        ("762k", "no number"),
        ("1.2M", "no number"),
        ("3b", "no number"),
        ("83,4", "decimals with a point"),
        ("1.234,5", "thousands with commas"),
        ("12,34,567", "no number"),
        ("1e5", "no number"),
        ("9" * 30, "no number"),
        ("[1]", "no number"),
        ("many", "no number"),
    ],
)
def test_what_is_no_number_says_why(text: str, words: str) -> None:
    cell = read(text)
    assert cell.value is None
    assert words in cell.wrong


def test_signs_tell_the_unit() -> None:
    assert [read(text).mark for text in ("5%", "$5", "5")] == [Mark.PERCENT, Mark.DOLLAR, Mark.NONE]


@given(st.integers(0, 10**15))
def test_thousands_separators_change_nothing(number: int) -> None:
    assert read(f"{number:,}").value == number


@given(st.text(max_size=60).map(str.strip))
def test_any_cell_is_a_number_or_nothing_or_wrong(text: str) -> None:
    cell = read(text)
    assert cell.value is None or not cell.wrong
    assert cell.value is None or cell.value.is_finite()
