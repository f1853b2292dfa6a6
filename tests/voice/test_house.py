"""What a paper calls itself, and what its "we" does."""

from __future__ import annotations

import pytest

from onrecord.voice.house import house

from .made import told


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("# The Morning Brief\n### Thursday, Jan. 4", "The Morning Brief"),
        ("RIVER NOTES, the Friday letter\nMarch 17, 2017", "River Notes"),
        ("LETTERS TO THE EDITOR\nMonday, Jan. 6", None),
        ("EASTON, Jan. 6 — Killings fell on Monday.", None),
        ("MURDERS FELL IN EASTON\nMonday, Jan. 6", None),
        ("Killings fall\n\nMonday was quiet.", None),
    ],
)
def test_the_name_at_the_head(head: str, name: str | None) -> None:
    assert house(head) == name


def test_we_asks_in_the_paper_s_name_or_in_none() -> None:
    asked = "We asked the FBI for its tables."
    assert told(asked) == [("request", None)]
    assert told(f"# The Morning Brief\n### Thursday, Jan. 4\n\n{asked}") == [("request", "The Morning Brief")]
