"""What a paragraph has spoken of so far."""

from __future__ import annotations

import pytest

from onrecord.grounding.spoken import Spoken
from tests.claim_cases import Case, claims_of, load


def test_a_paragraph_begins_with_nothing_spoken_of() -> None:
    spoken = Spoken(3, 7)
    assert (spoken.paragraph, spoken.statement) == (3, 7)
    assert (spoken.measure, spoken.place, spoken.period, spoken.newest, spoken.speaker) == (None,) * 5


@pytest.mark.parametrize("case", load("spoken"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize("case", load("places_in_turn"), ids=lambda case: case.text[:40])
def test_places_that_take_turns_each_keep_their_figures(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
