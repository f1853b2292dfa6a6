"""Slots that were filled by a guess."""

from __future__ import annotations

from datetime import date

from onrecord.grounding.guesses import AHEAD, BESIDE, BETTER, EVENT, MEASURE, ORDER, PAIRING, PEAK, WHERE
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


def test_figures_side_by_side_with_two_lists_are_a_guess() -> None:
    assert guess("Murders and robberies in Detroit and Tulsa came to 267 and 80 in 2017.") == PAIRING
    assert guess("Murders and robberies in Detroit came to 267 and 80 in 2017.") is None
    assert guess("DETROIT — There were 267 and 303 murders, respectively.") == PAIRING


def test_one_figure_of_two_years_is_a_guess() -> None:
    assert guess("In 2016 and 2017 combined, Detroit had 570 murders.") == PAIRING
    assert guess("Detroit and Tulsa each topped 70 murders in 2017.") is None  # two claims


def test_a_peak_of_untold_years_is_a_guess() -> None:
    assert assertions("Detroit had 267 murders in 2017, down from a peak of 386 in 2012.")[1].guess == PEAK
    assert assertions("Detroit had 267 murders in 2017, down from the high of 386 in 2012.")[1].guess == PEAK
    assert assertions("Detroit had 267 murders in 2017, down from its high point of 386 in 2012.")[1].guess is None
    assert assertions("Detroit had 267 murders in 2017, a record low.")[1].guess is None


def test_what_is_down_may_be_down_in_the_year_that_runs() -> None:
    text = "DETROIT — Homicides fell in 2017. So far this year there were 90.\n\nRobberies are down 12 percent."
    assert guess(text, date(2018, 6, 9)) is None  # so far this year
    assert guess(f"{text[:-1]} since 2016.", date(2018, 6, 9)) is None


def test_of_which_city_a_count_goes_on_behind_that_of_another_is_a_guess() -> None:
    assert guess(f"{LEAD} By comparison, Houston had 269. In 2015 there were 295.") == BESIDE
    assert guess(f"{LEAD} By comparison, Houston had 269. In 2015 Detroit had 295.") is None


def test_what_beats_a_year_may_be_the_better() -> None:
    assert assertions(f"{LEAD} That beats the 303 of the year before.", DAY)[2].guess == BETTER
    assert assertions(f"{LEAD} That tops the 303 of the year before.", DAY)[2].guess is None


def test_a_new_low_behind_a_high_is_a_turn_of_the_way() -> None:
    text = "Murders in Detroit climbed to a high of 379 in 2012 before falling to a new low of 267 in 2017."
    assert assertions(text, DAY)[-2].guess == PEAK
