"""Promises told by so many and a deadline."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mayor Ann Doyle said she will have 40 recruits on patrol by March.", [("promise", "Ann Doyle")]),
        ("Mayor Ann Doyle's office tells us she'll have 40 recruits on patrol by March.", [("promise", "Ann Doyle")]),
        ("“We will have twelve cameras up by Christmas,” Chief Lou Hale said.", [("promise", "Lou Hale")]),
        ("“We will have 90 murders by June,” Chief Lou Hale said.", []),
        ("Chief Lou Hale said the city will have 40 recruits by March.", []),
        ("Chief Lou Hale said he will have 40 candles on his cake.", []),
    ],
)
def test_so_many_by_a_day_are_promised(text: str, wanted: list[tuple[str, str]]) -> None:
    assert told(text) == wanted
