"""A figure's own period, from sentence to claim."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_that_year_is_the_one_the_sentence_names_before() -> None:
    text = "DETROIT — Police counted 303 homicides in 2016. None for 2015; police put that year’s homicides at 295."
    assert claims_of(text, date(2018, 1, 4))[-1] == "homicides[detroit-mi, 2015] = 295"


def test_cases_are_of_fiscal_years_where_the_text_names_such() -> None:
    text = "DETROIT — Federal prosecutors filed 210 gun cases in fiscal 2016. In 2015 there were 180 gun prosecutions."
    assert claims_of(text, date(2018, 1, 4))[-1] == "federal_weapons_prosecutions[mied, FY2015] = 180"


def test_a_count_is_of_no_year_that_a_bracket_behind_it_tells_of() -> None:
    text = "TULSA — The figures for 2008 are out. In 2007 we had 58 murders. Robberies numbered 1,023 (1,170 in 2007)."
    assert claims_of(text, date(2009, 2, 5))[-2:] == (
        "robberies[tulsa-ok, 2008] = 1023",
        "robberies[tulsa-ok, 2007] = 1170",
    )


def test_what_is_held_against_the_year_before_is_of_the_year_told_before() -> None:
    text = "In 2012, Tulsa followed suit. It recorded 41 murders, 14 fewer than the year before."
    assert claims_of(text, date(2021, 12, 5)) == (
        "homicides[tulsa-ok, 2012] = 41",
        "homicides[tulsa-ok, 2011 -> 2012] fell by = 14",
    )


def test_a_rate_now_beside_others_is_of_the_year_just_told() -> None:
    text = "LAS VEGAS — The police counted 84 murders in 2019. The murder rate is now below those of Phoenix and Reno."
    assert claims_of(text, date(2020, 1, 8))[-1] == (
        "rate(homicides[las-vegas-nv, 2019]) < each(rate(homicides[phoenix-az, 2019]), rate(homicides[reno-nv, 2019]))"
    )


def test_it_is_of_no_year_that_was_told_long_after() -> None:
    text = "LAS VEGAS — The police counted 127 murders in 2015. The murder rate is now below those of Phoenix and Reno."
    assert claims_of(text, date(2020, 1, 8))[-1] == (
        "rate(homicides[las-vegas-nv]) < each(rate(homicides[phoenix-az]), rate(homicides[reno-nv]))"
    )
