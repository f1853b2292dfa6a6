"""The claims of cases/section_heads.txt, read from text to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("section_heads"), ids=lambda case: case.text[:40])
def test_a_section_is_of_what_the_line_above_it_names(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
