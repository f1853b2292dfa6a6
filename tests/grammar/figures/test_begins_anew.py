"""Where another sentence begins inside one."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_a_measure_behind_another_verb_is_no_subject_of_what_stands_before() -> None:
    text = "Tulsa had 67 homicides in 2015. The city had 57 in 2016 and robberies fell."
    assert claims_of(text, date(2017, 3, 5))[1] == "homicides[tulsa-ok, 2016] = 57"
    led = "Violent crime in Tulsa rose 3 percent in 2016, led by robberies."
    assert claims_of(led, date(2017, 3, 5)) == ("violent_crimes[tulsa-ok, 2015 -> 2016] rose by = 3%",)


def test_a_measure_behind_a_contrast_is_no_subject_of_what_stands_before() -> None:
    text = "Tulsa had 940 robberies in 2015. They fell by a third in 2016, though burglaries rose."
    assert claims_of(text, date(2017, 3, 5))[1:] == (
        "robberies[tulsa-ok, 2015 -> 2016] fell by = 33.3%",
        "burglaries[tulsa-ok, 2015 -> 2016] rose",
    )
