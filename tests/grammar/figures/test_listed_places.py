"""Figures that a sentence tells of several places as one."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute
from tests.claim_cases import claims_of

DAY = date(2018, 3, 5)


def test_a_count_behind_combined_is_of_all_places_in_the_row() -> None:
    assert claims_of("Combined murders in Reno, Mesa and Tulsa came to 130 in 2016.", DAY) == (
        "homicides[reno-nv, 2016] + homicides[mesa-az, 2016] + homicides[tulsa-ok, 2016] = 130",
    )


def test_a_place_alone_is_no_row() -> None:
    assert claims_of("Combined murders and robberies in Tulsa: there were 74 homicides in Tulsa in 2016.", DAY)[-1] == (
        "homicides[tulsa-ok, 2016] = 74"
    )


def test_those_that_it_is_held_against_are_no_places_of_its_own() -> None:
    assert claims_of("Tulsa had 74 homicides in 2016, more than Reno and Mesa combined.", DAY)[0] == (
        "homicides[tulsa-ok, 2016] = 74"
    )


def test_which_number_is_whose_where_respectively_pairs_more_than_two() -> None:
    text = "Reno and Mesa saw murders rise, from 41 to 48 and 50 to 55, respectively, in 2016."
    document = read(text.encode(), "case", DAY)
    statements = attribute(document)
    readings = parse(document, statements).readings
    assert [reading.unpaired for reading in readings if reading.amount is not None and reading.amount.value == 41] == [
        True
    ]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Ohio, with 710 murders, and Utah together accounted for 5 percent of the nation's murders in 2016.",
            "share(homicides[oh, 2016] + homicides[ut, 2016], homicides[us, 2016]) = 5%",
        ),
        (
            "Ohio and Utah made up 5 percent of the nation's murders in 2016.",
            "share(homicides[oh, 2016] + homicides[ut, 2016], homicides[us, 2016]) = 5%",
        ),
        (
            "Ohio, with 710 murders in 2016, and Utah together had 782.",
            "homicides[oh, 2016] + homicides[ut, 2016] = 782",
        ),
    ],
)
def test_what_several_places_have_together_is_of_all(sentence: str, claim: str) -> None:
    assert claims_of(sentence, DAY)[-1] == claim


@pytest.mark.parametrize(
    "text",
    [
        "Ohio and Indiana sold 30 percent of the guns traced in Illinois in 2016.",
        "Of the guns traced in Illinois in 2016, 30 percent came from Ohio and Indiana.",
    ],
)
def test_what_two_states_sold_together_is_no_share_of_one(text: str) -> None:
    document = read(text.encode(), "case", DAY)
    readings = parse(document, attribute(document)).readings
    assert [reading.unread for reading in readings] == ["Ohio and Indiana"]


def test_the_share_of_a_state_is_its_own_where_the_next_has_another() -> None:
    text = "Of the guns traced in Illinois in 2016, 17 percent came from Ohio, and Indiana accounted for 4 percent."
    document = read(text.encode(), "case", DAY)
    assert not any(reading.unread for reading in parse(document, attribute(document)).readings)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Robberies in Reno and Mesa fell 9 percent in 2016.", "Reno and Mesa"),
        ("Robberies fell 9 percent in Reno and Mesa.", "Reno and Mesa"),
        ("Reno and Mesa saw robberies fall 9 percent in 2016.", "Reno and Mesa"),
        ("Robberies fell 9 percent in Reno and 8 percent in Mesa in 2016.", ""),
        ("Robberies fell 9 percent in Reno and Mesa had 300 in 2016.", ""),
        ("Robberies fell in Reno and Mesa in 2016.", ""),
    ],
)
def test_a_percent_by_which_two_places_moved_is_of_neither_alone(text: str, row: str) -> None:
    document = read(text.encode(), "case", DAY)
    assert parse(document, attribute(document)).readings[0].unread == row
