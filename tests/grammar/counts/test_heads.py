"""How many live in a place or serve on its force."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 3, 1)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The Tulsa police force has 711 officers.", "sworn_officers[tulsa-ok] = 711"),
        ("Tulsa, a city of 413,000, had 70 murders in 2017.", "population[tulsa-ok] = 413000 (to 1000)"),
        ("With 2.3 million people, Houston had 269 murders in 2017.", "population[houston-tx, 2017] = 2300000"),
    ],
)
def test_residents_and_officers_are_counts_of_their_own(text: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in claims_of(text, DAY)), claims_of(text, DAY)


def test_a_few_officers_and_the_base_of_a_rate_are_none() -> None:
    assert claims_of("Tulsa sent 12 officers to the scene.", DAY) == ()
    assert not any("population" in one for one in claims_of("There were 15 murders for every 100,000 people.", DAY))


@pytest.mark.parametrize("case", load("heads"), ids=lambda case: case.text[:40])
def test_a_whole_force_is_told_by_whose_it_is_and_what_it_does(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
