"""The claims of cases/level_of_year.txt, read from text to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("level_of_year"), ids=lambda case: case.text[:40])
def test_a_year_bound_to_the_other_figure_is_no_time_of_the_first(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
