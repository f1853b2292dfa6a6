"""Slots that were filled by a guess."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.guesses import (
    AHEAD,
    BESIDE,
    END,
    EVENT,
    FAR_SIDE,
    FISCAL,
    FRAME,
    MEASURE,
    NEVER,
    ORDER,
    PACE,
    PAIRING,
    PAST,
    PEAK,
    SO_FAR,
    SO_FAR_FISCAL,
    START,
    STRETCH,
    TURNED,
    VIOLENCE,
    WHEN,
    WHEN_UP,
    WHERE,
)
from tests.grounding.test_doubts import DAY, assertions

LEAD = "DETROIT — Murders fell to 267 in 2017."


def guess(text: str, day: date = DAY) -> str | None:
    return assertions(text, day)[-1].guess


def test_what_was_counted_two_subjects_ago_is_a_guess() -> None:
    assert (
        guess(f"{LEAD}\n\nBurglaries fell 5 percent in 2017.\n\n“It was more than 45 a day in 2016,” she said.")
        == MEASURE
    )


def test_what_the_sentence_names_is_no_guess() -> None:
    assert guess(f"{LEAD}\n\nBurglaries fell 5 percent in 2017.\n\nThe city had 303 homicides in 2016.") is None


def test_what_was_counted_that_only_comes_later_is_a_guess() -> None:
    assert assertions("DETROIT — The number of cases fell to 80. Murders fell to 267 in 2017.", DAY)[0].guess == AHEAD


def test_the_only_thing_counted_is_no_guess() -> None:
    assert guess(f"{LEAD}\n\nThe council met.\n\nIt was 303 in 2016.") is None


def test_a_starting_figure_without_its_date_is_a_guess() -> None:
    assert assertions("DETROIT — Robberies came down from 3,120 to 2,510 over a long stretch.")[1].guess == FAR_SIDE
    assert assertions("DETROIT — Robberies came down from 3,120 in 2012 to 2,510 in 2017.")[1].guess is None


def test_a_doubling_that_names_no_time_is_a_guess() -> None:
    assert guess(f"{LEAD} Robberies have doubled.") == START
    assert guess(f"{LEAD} Robberies doubled in 2016.") is None
    assert guess(f"{LEAD} Robberies have doubled since 2012.") is None


def test_the_parts_that_a_sentence_leaves_out_are_told() -> None:
    assert assertions(f"{LEAD} The year before it was 303.")[-1].unsaid == ("what was counted", "where")
    assert assertions("Detroit had 267 murders in 2017.")[-1].unsaid == ()


def test_a_year_long_past_is_a_guess_for_what_names_none() -> None:
    assert guess("DETROIT — In 1967 the city burned. Detroit had 302 homicides.") == WHEN
    assert guess("DETROIT — In 2016 the city changed. Detroit had 302 homicides.") is None


def test_an_order_without_its_field_is_a_guess() -> None:
    assert guess("# Where cars vanish\n\nDetroit lost 6,600 cars in 2016.\n\n**Tulsa.** Ranked first in 2016.") == ORDER
    assert guess("Tulsa had the highest murder rate in the country in 2016.") is None


def test_a_figure_that_an_event_dates_is_a_guess() -> None:
    assert guess(f"{LEAD} We stood at 211 when I began.") == EVENT
    assert guess(f"{LEAD} We stood at 303 when 2016 ended.") is None


def test_the_city_named_most_is_a_guess_for_what_names_none() -> None:
    opening = "Friends, thank you. It is late. I am glad. You are patient.\n\nHere we are."
    far = f"{opening}\n\nToledo had 37 murders in 2016. Toledo is near. Flint had 45 in 2016."
    assert guess(f"{far}\n\nWe had 267 murders in 2017.") == WHERE
    assert guess(f"{far}\n\nToledo had 37 murders in 2017.") is None


def test_an_average_over_one_year_is_a_guess() -> None:
    assert guess(f"{LEAD} In 2015 there were 295. The average was 300.") == STRETCH


def test_figures_side_by_side_with_two_lists_are_a_guess() -> None:
    assert guess("Murders and robberies in Detroit and Tulsa came to 267 and 80 in 2017.") == PAIRING
    assert guess("Murders and robberies in Detroit came to 267 and 80 in 2017.") is None
    assert guess("DETROIT — There were 267 and 303 murders, respectively.") == PAIRING


def test_a_change_up_to_now_without_its_last_year_is_a_guess() -> None:
    assert guess("Robberies in Detroit have fallen 35 percent since 2007.") == END
    assert guess("Robberies in Detroit fell 35 percent from 2007 to 2016.") is None


def test_a_figure_in_brackets_behind_another_is_of_another_time() -> None:
    assert guess("# Detroit in 2017\n\nHomicides: 267 (303)") == FAR_SIDE


def test_one_figure_of_two_years_is_a_guess() -> None:
    assert guess("In 2016 and 2017 combined, Detroit had 570 murders.") == PAIRING
    assert guess("Detroit and Tulsa each topped 70 murders in 2017.") is None  # two claims


def test_a_peak_of_untold_years_is_a_guess() -> None:
    assert assertions("Detroit had 267 murders in 2017, down from a peak of 386 in 2012.")[1].guess == PEAK
    assert assertions("Detroit had 267 murders in 2017, down from the high of 386 in 2012.")[1].guess == PEAK
    assert assertions("Detroit had 267 murders in 2017, down from its high point of 386 in 2012.")[1].guess is None
    assert assertions("Detroit had 267 murders in 2017, a record low.")[1].guess is None


def test_an_undated_change_behind_a_year_of_another_age_is_a_guess() -> None:
    told = f"{LEAD}\n\nThe last year with fewer murders was 1966, when there were 214."
    assert guess(f"{told} Rapes dropped 31 percent.") == PAST
    assert guess(f"{LEAD}\n\nThere were 305 in 2016. Rapes dropped 31 percent.") == TURNED


def test_a_change_without_any_time_is_a_guess() -> None:
    assert guess("DETROIT — The mayor has cut murders in half since he took office.") == START


def test_a_count_without_any_time_is_a_guess() -> None:
    assert guess("Detroit had 267 homicides.") == NEVER
    assert guess("Detroit has 2,500 sworn officers.") is None


def test_a_year_held_against_the_first_days_of_the_next_is_a_guess() -> None:
    assert guess("DETROIT — Detroit had 21 murders through January 30, 2018, versus 18 last year.") == SO_FAR
    assert guess("DETROIT — Detroit had 267 murders in 2017, versus 305 in 2016.") is None


def test_a_former_year_beside_the_first_months_of_one_may_be_of_the_same_months() -> None:
    lead = "DETROIT — Police counted 1,200 robberies through June, against 1,310 in 2016"
    assert guess(f"{lead} and 1,402 in 2015.", date(2017, 7, 9)) == SO_FAR
    assert guess(f"{lead} and 2,802 in all of 2015.", date(2017, 7, 9)) is None


def test_what_names_no_time_in_a_text_that_opens_with_a_month_is_a_guess() -> None:
    text = "DETROIT — Homicides fell in June.\n\nThe chief was glad.\n\nThere were 210 robberies."
    assert guess(text, date(2017, 7, 9)) == FRAME


def test_what_is_down_may_be_down_in_the_year_that_runs() -> None:
    text = "DETROIT — Homicides fell in 2017. So far this year there were 90.\n\nRobberies are down 12 percent."
    assert guess(text, date(2018, 6, 9)) is None  # so far this year
    assert guess(f"{text[:-1]} since 2016.", date(2018, 6, 9)) is None


def test_another_crime_behind_a_former_year_or_a_part_of_the_year_is_of_a_guessed_time() -> None:
    story = f"{LEAD}\n\n{{}} Robberies numbered 2,637."
    for before in ("In 2014 there were 298.", "Murders peaked in 2012, at 386.", "Through June there were 120."):
        assert guess(story.format(before)) == TURNED, before
    for before in ("Arsons rose in 2017.", "There were 267 in 2017.", "In 2014 there were 298. In 2016,"):
        assert guess(story.format(before)) is None, before
    assert guess(f"{LEAD}\n\nIn 2014 there were 298 murders and 3,570 robberies.") is None


def test_of_which_city_a_count_goes_on_behind_that_of_another_is_a_guess() -> None:
    assert guess(f"{LEAD} By comparison, Houston had 269. In 2015 there were 295.") == BESIDE
    assert guess(f"{LEAD} By comparison, Houston had 269. In 2015 Detroit had 295.") is None


def test_a_pace_without_a_year_is_none_of_a_year_that_is_over() -> None:
    assert (
        guess("DETROIT — The city had 267 homicides in 2016. “We are on pace to pass 600 homicides,” she said.") == PACE
    )
    assert guess("DETROIT — The city had 67 homicides this year. It is on pace to pass 600.", date(2018, 5, 9)) is None


def test_what_is_up_now_was_told_of_no_year_long_over() -> None:
    story = "From {} to {}, murders fell. Homicide is up nearly 50 percent in Washington."
    assert guess(story.format(2013, 2014), date(2016, 8, 23)) == WHEN_UP
    assert guess(story.format(2014, 2015), date(2016, 8, 23)) is None


def test_violence_in_the_nation_is_measured_by_a_guess() -> None:
    assert guess("Violence in the United States rose in 2017.") == VIOLENCE
    assert guess("DETROIT — Violence in Detroit rose in 2017.") is None


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
