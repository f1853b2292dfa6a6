"""Numbered parts of a city."""

from __future__ import annotations

import pytest

from onrecord.grammar.places.city_parts import part_at


@pytest.mark.parametrize(
    ("words", "at", "part"),
    [
        ("the 11 th district", 1, "/district-11"),
        ("district 11", 0, "/district-11"),
        ("the 75 th precinct", 1, "/precinct-75"),
        ("in the 11 th , 60", 2, "/district-11"),
        ("the 11 th had 60", 1, "/district-11"),
        ("the 24 th police district", 1, "/district-24"),
        ("the 4 th district had 12 , and the 11 th had 60", 9, "/district-11"),
        ("on the 4 th 12 were shot , and the 11 th had 60", 10, None),
        ("on the 11 th , 60", 2, None),
        ("the 11 th homicide", 1, None),
        ("district attorney", 0, None),
    ],
)
def test_parts(words: str, at: int, part: str | None) -> None:
    found = part_at(words.split(), at)
    assert (found[0] if found is not None else None) == part
