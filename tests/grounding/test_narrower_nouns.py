"""The claims of cases/narrower_nouns.txt, read from sentence to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("narrower_nouns"), ids=lambda case: case.text[:40])
def test_a_bare_noun_is_of_what_the_text_is_about(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
