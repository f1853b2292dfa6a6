"""Slots that were filled by a guess."""

from __future__ import annotations

from onrecord.grounding.guesses import EVENT, FAR_SIDE, MEASURE, ORDER, PAIRING, START, STRETCH, WHEN, WHERE
from tests.grounding.test_doubts import assertions

LEAD = "DETROIT — Murders fell to 267 in 2017."


def guess(text: str) -> str | None:
    return assertions(text)[-1].guess


def test_what_was_counted_two_subjects_ago_is_a_guess() -> None:
    assert (
        guess(f"{LEAD}\n\nBurglaries fell 5 percent in 2017.\n\n“It was more than 45 a day in 2016,” she said.")
        == MEASURE
    )


def test_what_the_sentence_names_is_no_guess() -> None:
    assert guess(f"{LEAD}\n\nBurglaries fell 5 percent in 2017.\n\nThe city had 303 homicides in 2016.") is None


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
