"""The claims of cases/month_rows.txt, read from text to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("month_rows"), ids=lambda case: case.text[:40])
def test_a_month_that_opens_a_line_is_of_the_year_of_its_heading(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
