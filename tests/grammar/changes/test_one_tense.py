"""The tense of a change without a verb."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_a_change_without_a_verb_goes_on_with_the_tense_before_it() -> None:
    text = (
        "Tulsa had 45 murders in 2016. Robberies have fallen 36 percent since 2012. Burglaries were at 2,979 that year "
        "and at 1,321 last year. Violent crime is lower by 44 percent, and car thefts by 47 percent."
    )
    assert claims_of(text, date(2017, 10, 4))[-2:] == (
        "violent_crimes[tulsa-ok, 2012 -> 2016] fell by = 44%",
        "motor_vehicle_thefts[tulsa-ok, 2012 -> 2016] fell by = 47%",
    )
