"""Why a change is a guess."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.guessed_changes import END, FISCAL, LEVEL, SO_FAR_FISCAL, START, VIOLENCE
from tests.grounding.test_doubts import assertions
from tests.grounding.test_guesses import guess

LEAD = "DETROIT — Murders fell to 267 in 2017."


def test_a_doubling_that_names_no_time_is_a_guess() -> None:
    assert guess(f"{LEAD} Robberies have doubled.") == START
    assert guess(f"{LEAD} Robberies doubled in 2016.") is None
    assert guess(f"{LEAD} Robberies have doubled since 2012.") is None


def test_a_change_up_to_now_without_its_last_year_is_a_guess() -> None:
    assert guess("Robberies in Detroit have fallen 35 percent since 2007.") == END
    assert guess("Robberies in Detroit fell 35 percent from 2007 to 2016.") is None


def test_a_change_without_any_time_is_a_guess() -> None:
    assert guess("DETROIT — The mayor has cut murders in half since he took office.") == START


def test_a_half_is_as_seldom_of_one_year_as_a_doubling() -> None:
    assert guess(f"{LEAD} Robberies have fallen by half.") == START
    assert guess(f"{LEAD} Robberies fell by half in 2016.") is None


def test_violence_is_measured_by_a_guess() -> None:
    assert guess("Violence in the United States rose in 2017.") == VIOLENCE
    assert guess("DETROIT — Violence in Detroit rose in 2017.") == VIOLENCE
    assert guess("DETROIT — Violence in Detroit fell in 2017.") is None
    assert guess("DETROIT — Violent crime in Detroit rose in 2017.") is None


def test_a_level_over_many_years_is_not_that_of_its_ends() -> None:
    assert guess("The homicide rate in Ohio has remained flat for more than two decades.") == LEVEL
    assert guess("The homicide rate in Ohio was flat in 2017.") is None


def test_a_headline_above_months_does_not_tell_of_the_fiscal_year_that_they_follow() -> None:
    text = (
        "Federal gun cases jump\n\nIn fiscal 2018 there were 10,058 federal weapons prosecutions. "
        "In March 2019 there were 870 federal weapons prosecutions."
    )
    assert assertions(text, date(2019, 6, 3))[0].guess == FISCAL


def test_a_rise_told_behind_months_runs_until_a_day_that_nobody_says() -> None:
    text = (
        "In fiscal 2018 there were 10,058 federal weapons prosecutions. In the first seven months of fiscal 2019 there "
        "were 6,526 federal weapons prosecutions. Federal weapons prosecutions are up 40 percent since fiscal 2015."
    )
    assert assertions(text, date(2019, 6, 3))[-1].guess == SO_FAR_FISCAL
