"""The claims of cases/put_right.txt, read from text to claim."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("put_right"), ids=lambda case: case.text[:40])
def test_what_puts_a_change_right_runs_over_its_time(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
