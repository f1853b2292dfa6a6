"""What every page shows of an answer."""

from __future__ import annotations

from onrecord.extras.web.record.showing import Credit, credits_of, record_of, shown
from onrecord.pipeline import supply


def test_a_source_line_is_its_words_its_id_and_its_address() -> None:
    lines = ("Source: A [b] c (Desk), as of 1 May 2020 [a-b], https://example.org/x", "Source: D (E) [d-e]", "odd")
    assert credits_of(lines) == (
        Credit("A [b] c (Desk), as of 1 May 2020", "a-b", "https://example.org/x"),
        Credit("D (E)", "d-e", ""),
        Credit("odd", "", ""),
    )


def test_a_column_without_a_cell_is_left_out() -> None:
    record = record_of(supply())
    found = shown(record, record.traces("il", 2016))
    assert found.heads == ("First sold in", "Guns", "Share")
    assert found.right == {1, 2}
    assert all(len(line) == 3 for line in found.cells)


def test_both_widths_are_drawn() -> None:
    record = record_of(supply())
    found = shown(record, record.series("homicides", "chicago-il", "2010..2016"))
    assert 'viewBox="0 0 720 ' in found.wide
    assert 'viewBox="0 0 344 ' in found.narrow
    assert [name for name, _ in found.meanings] == ["homicides", "Chicago Police"]
