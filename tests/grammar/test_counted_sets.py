"""Places that the words only count."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.counted_sets import counted_set
from tests.claim_cases import claims_of

DAY = date(2024, 1, 5)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("in 63 cities", "63 cities"),
        ("across 30 of the nation 's largest cities", "30 largest cities"),
        ("in 29 big american cities", "29 big cities"),
        ("in 12 precincts", None),
        ("among 63 cities", None),
        ("in 1993 the cities", None),
    ],
)
def test_a_number_of_places_is_a_set(words: str, name: str | None) -> None:
    found = counted_set(words.split(), 1)
    assert (found[0] if found is not None else None) == name


def test_no_city_stands_in_for_the_set() -> None:
    text = "OMAHA — Omaha had 42 murders in 2023. In 63 cities robberies fell 5 percent last year."
    assert claims_of(text, DAY)[-1] == 'robberies[group:"63 cities", 2022 -> 2023] fell by = 5%'
