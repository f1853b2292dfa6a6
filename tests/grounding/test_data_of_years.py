"""Texts whose figures are of several years at once."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.data_of_years import ENDED, HALF, SEVERAL
from tests.grounding.test_doubts import assertions

DAY = date(2019, 10, 16)
FIGURES = "Louisiana has the highest murder rate, and Ohio is second."


def guesses(text: str) -> list[str | None]:
    return [one.guess for one in assertions(text, DAY)]


def test_of_which_year_a_figure_is_is_a_guess_where_the_data_are_of_several() -> None:
    assert guesses(f"A firm went through FBI statistics from 2013 to 2017. {FIGURES}") == [SEVERAL, SEVERAL]
    assert guesses(f"A firm went through five years of FBI data. {FIGURES}") == [SEVERAL, SEVERAL]


def test_data_of_one_year_are_of_that_year() -> None:
    assert guesses(f"A firm went through FBI statistics for 2017. {FIGURES}") == [None, None]
    assert SEVERAL not in guesses("FBI data from 2013 to 2017 are out. Louisiana had the highest murder rate in 2017.")


def test_a_figure_of_a_semiannual_report_is_of_no_whole_year() -> None:
    report = "The FBI's semi-annual report tells of 2018. In the nation, robberies fell in 2018."
    assert guesses(f"{report}\n\nBurglaries dropped as well.")[-1] == HALF
    assert HALF not in guesses(report)


def test_figures_of_a_year_whose_data_end_sooner_need_not_be_the_whole_years() -> None:
    cut = "Chicago had 640 murders in 2018, down from 660 in 2017. The figures run through December 20."
    assert assertions(cut, date(2019, 1, 3))[0].guess == ENDED
    assert assertions(cut, date(2019, 1, 3))[2].guess == ENDED
    whole = "Chicago had 640 murders in 2018, police figures through December 31 show."
    assert assertions(whole, date(2019, 1, 3))[0].guess is None
    other = "Chicago had 640 murders in 2015. The figures run through December 20."
    assert assertions(other, date(2019, 1, 3))[0].guess is None
