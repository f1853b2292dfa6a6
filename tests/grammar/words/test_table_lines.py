"""Tables that stand in a text as lines."""

from __future__ import annotations

import pytest

from onrecord.grammar.words.table_lines import tables


def cells(text: str) -> list[list[str]]:
    return [[text[one.start : one.end] for one in row.cells] for table in tables(text) for row in table.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Murder ........ 70\nRobbery ........ 470",
        "Murder\t70\nRobbery\t470",
        "| Murder | 70 |\n|---|---|\n| Robbery | 470 |",
    ],
)
def test_cells_are_parted_by_dots_tabs_and_bars(text: str) -> None:
    assert cells(text) == [["Murder", "70"], ["Robbery", "470"]]


def test_a_line_of_years_or_names_above_the_rows_holds_their_heads() -> None:
    text = "By year\n\nOffense  2021  2022\nMurder  61  70"
    (found,) = tables(text)
    assert found.heads is not None
    assert len(found.heads.cells) == 3
    assert found.above is not None
    assert text[found.above.start : found.above.end] == "By year"


@pytest.mark.parametrize("text", ["He left.  In 2019, 5  people died.", "Murder  70", "No table here", "Score | 3"])
def test_a_line_of_prose_or_by_itself_is_no_table(text: str) -> None:
    assert tables(text) == []
