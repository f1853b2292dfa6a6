"""Records that are no extreme."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)
BEFORE = "CHICAGO — Chicago had 762 homicides in 2016. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Nearly 80 percent of the victims had a record, police said.",
        "The captain has a record of three commendations.",
        "The public record shows it.",
    ],
)
def test_a_persons_record_and_what_is_on_file_are_no_extreme(sentence: str) -> None:
    assert not any("highest" in claim for claim in claims_of(BEFORE + sentence, DAY))


def test_a_record_of_a_count_is_one() -> None:
    assert any("highest" in claim for claim in claims_of(BEFORE + "That was a record.", DAY))
