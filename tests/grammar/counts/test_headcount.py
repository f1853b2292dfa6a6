"""How many serve on a force."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2021, 10, 6)


def test_a_force_is_told_by_its_head_count_and_no_other_list_is() -> None:
    assert claims_of("TULSA — The head count was 820 officers in 2015.", DAY) == (
        "sworn_officers[tulsa-ok, 2015] = 820",
    )
    assert claims_of("TULSA — The final count was 600 officers hurt.", DAY) == ()


def test_officers_who_go_somewhere_are_no_force() -> None:
    assert claims_of("TULSA — The mayor toured the arena with 600 officers.", DAY) == ()
