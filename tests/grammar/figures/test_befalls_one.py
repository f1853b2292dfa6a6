"""What befalls one every so often."""

from __future__ import annotations

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("befalls_one"), ids=lambda case: case.text[:40])
def test_what_befalls_one_every_so_often(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
