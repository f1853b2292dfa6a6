"""Why the time of a figure is a guess."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.guessed_times import FRAME, NEVER, PACE, PAST, TURNED, WHEN, WHEN_UP
from tests.grounding.test_guesses import guess

LEAD = "DETROIT — Murders fell to 267 in 2017."


def test_a_year_long_past_is_a_guess_for_what_names_none() -> None:
    assert guess("DETROIT — In 1967 the city burned. Detroit had 302 homicides.") == WHEN
    assert guess("DETROIT — In 2016 the city changed. Detroit had 302 homicides.") is None


def test_an_undated_change_behind_a_year_of_another_age_is_a_guess() -> None:
    told = f"{LEAD}\n\nThe last year with fewer murders was 1966, when there were 214."
    assert guess(f"{told} Rapes dropped 31 percent.") == PAST
    assert guess(f"{LEAD}\n\nThere were 305 in 2016. Rapes dropped 31 percent.") == TURNED


def test_a_count_without_any_time_is_a_guess() -> None:
    assert guess("Detroit had 267 homicides.") == NEVER
    assert guess("Detroit has 2,500 sworn officers.") is None


def test_what_names_no_time_in_a_text_that_opens_with_a_month_is_a_guess() -> None:
    text = "DETROIT — Homicides fell in June.\n\nThe chief was glad.\n\nThere were 210 robberies."
    assert guess(text, date(2017, 7, 9)) == FRAME


def test_another_crime_behind_a_former_year_or_a_part_of_the_year_is_of_a_guessed_time() -> None:
    story = f"{LEAD}\n\n{{}} Robberies numbered 2,637."
    for before in ("In 2014 there were 298.", "Murders peaked in 2012, at 386.", "Through June there were 120."):
        assert guess(story.format(before)) == TURNED, before
    for before in ("Arsons rose in 2017.", "There were 267 in 2017.", "In 2014 there were 298. In 2016,"):
        assert guess(story.format(before)) is None, before
    assert guess(f"{LEAD}\n\nIn 2014 there were 298 murders and 3,570 robberies.") is None


def test_a_pace_without_a_year_is_none_of_a_year_that_is_over() -> None:
    assert (
        guess("DETROIT — The city had 267 homicides in 2016. “We are on pace to pass 600 homicides,” she said.") == PACE
    )
    assert guess("DETROIT — The city had 67 homicides this year. It is on pace to pass 600.", date(2018, 5, 9)) is None


def test_what_is_up_now_was_told_of_no_year_long_over() -> None:
    story = "From {} to {}, murders fell. Homicide is up nearly 50 percent in Washington."
    assert guess(story.format(2013, 2014), date(2016, 8, 23)) == WHEN_UP
    assert guess(story.format(2014, 2015), date(2016, 8, 23)) is None


def test_a_run_that_opens_a_paragraph_without_a_time_was_told_of_no_year_long_over() -> None:
    story = "Detroit had {} murders in {}.\n\nTwo straight years of decline have brought relief from murders."
    assert guess(story.format(267, 2017), date(2019, 10, 12)) == WHEN_UP
    assert guess(story.format(267, 2017), date(2018, 10, 12)) is None
