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
        ("in the 75 th precinct there were 90 and in the 47 th there were 45", 11, "/precinct-47"),
        ("the 75 th precinct had 90 and those in the 77 th fell to 40", 10, "/precinct-77"),
        ("the 75 th precinct had 90 and the 77 th 40", 8, "/precinct-77"),
        ("the 44 th had 60 and the 46 th 51", 7, "/district-46"),
        ("the 75 th precinct had 90 and on the 11 th there were 2", 9, None),
        ("the district attorney said that in the 5 th there were few", 8, None),
        ("on the 11 th , 60", 2, None),
        ("the 11 th homicide", 1, None),
        ("district attorney", 0, None),
    ],
)
def test_parts(words: str, at: int, part: str | None) -> None:
    found = part_at(words.split(), at)
    assert (found[0] if found is not None else None) == part


def test_a_part_told_alone_is_of_the_kind_that_the_text_names() -> None:
    assert part_at(["the", "44", "th", "had", "60"], 1, frozenset({"precinct-75"})) == ("/precinct-44", 3)
