"""Times inside a figure between commas."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_the_time_between_commas_is_that_of_its_own_figure() -> None:
    text = "TULSA, Okla. — In 2016 Tulsa had 61 murders. Robberies fell 9 percent, and rapes, 120 in 2010, were down."
    assert claims_of(text, date(2017, 10, 5))[1] == "robberies[tulsa-ok, 2015 -> 2016] fell by = 9%"
