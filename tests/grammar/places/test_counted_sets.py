"""Places that the words only count."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.places.counted_sets import counted_set
from tests.claim_cases import claims_of

DAY = date(2024, 1, 5)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("in 63 cities", "63 cities"),
        ("across 30 of the nation 's largest cities", "30 largest cities"),
        ("in 29 big american cities", "29 big cities"),
        ("in 12 precincts", None),
        ("among 63 cities", "63 cities"),
        ("of 63 cities", "63 cities"),
        ("in 1993 the cities", None),
    ],
)
def test_a_number_of_places_is_a_set(words: str, name: str | None) -> None:
    found = counted_set(words.split(), 1)
    assert (found[0] if found is not None else None) == name


def test_no_city_stands_in_for_the_set() -> None:
    text = "OMAHA — Omaha had 42 murders in 2023. In 63 cities robberies fell 5 percent last year."
    assert claims_of(text, DAY)[-1] == 'robberies[group:"63 cities", 2022 -> 2023] fell by = 5%'


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "The 411 killings in the state's ten largest cities in 2023 made a 9 percent drop from 2021.",
            'homicides[group:"ten largest cities", 2021 -> 2023] fell by = 9%',
        ),
        (
            "Murders in the nation's 25 most populous cities fell 3 percent in 2023.",
            "homicides[us-cities-top-25, 2022 -> 2023] fell by = 3%",
        ),
        (
            "Murders in the 20 biggest cities fell 3 percent in 2023.",
            "homicides[us-cities-top-20, 2022 -> 2023]",
        ),
        (
            "Nobody knows why murders rose in so many cities in 2023.",
            'homicides[group:"many cities", 2022 -> 2023] rose',
        ),
        ("Two cities had 148 murders in 2023: Tulsa and Boise.", 'homicides[group:"two cities", 2023] = 148'),
        (
            "Three cities accounted for half of the nation's increase in murders in 2023: Tulsa, Reno and Boise.",
            'share(change(homicides[group:"three cities", 2023]), change(homicides[us, 2023])) ~ 50%',
        ),
        (
            "In those cities, murders rose 9 percent in 2023.",
            'homicides[group:"those cities", 2022 -> 2023] rose by = 9%',
        ),
    ],
)
def test_sets_of_cities_are_no_city_of_the_text(sentence: str, claim: str) -> None:
    assert claims_of(f"OMAHA — Omaha had 42 murders in 2022. {sentence}", DAY)[-1].startswith(claim)


def test_others_are_no_place_of_the_sentence() -> None:
    text = "OMAHA — Tulsa saw a drop in murders in 2023, and others stayed in line with the year before."
    assert claims_of(text, DAY)[-1] == 'homicides[group:"others", 2023] ~ homicides[group:"others", 2022]'
    people = "OMAHA — Nine people were killed and others were wounded in Omaha in 2023."
    assert "others" not in claims_of(people, DAY)[0]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Killings fell 13 percent in 2023 among 66 cities.",
            'homicides[group:"66 cities", 2022 -> 2023] fell by = 13%',
        ),
        (
            "Among 66 cities, killings fell 13 percent in 2023.",
            'homicides[group:"66 cities", 2022 -> 2023] fell by = 13%',
        ),
        ("Omaha was among 12 cities with a record in 2023, with 42 murders.", "homicides[omaha-ne, 2023] = 42"),
        (
            "Omaha ranked second of 29 cities in murders in 2023.",
            'homicides[omaha-ne, 2023] is #2 highest among group:"29 cities"',
        ),
    ],
)
def test_among_so_many_is_where_it_was_counted_or_whom_it_led(sentence: str, claim: str) -> None:
    assert claims_of(f"OMAHA — {sentence}", DAY)[-1] == claim


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("In the nation's 30 largest cities murders fell 3 percent in 2023.", "us-cities-top-30"),
        ("The 50 largest cities had 3 percent fewer murders in 2023 than in 2022.", "us-cities-top-50"),
        ("Across America's ten biggest cities murders fell 3 percent in 2023.", "us-cities-top-10"),
        ("Across 30 of the nation's largest cities murders fell 3 percent in 2023.", 'group:"30 largest cities"'),
        ("In the state's five largest cities murders fell 3 percent in 2023.", 'group:"five largest cities"'),
        ("In the five largest cities of Texas murders fell 3 percent in 2023.", 'group:"five largest cities of texas"'),
    ],
)
def test_so_many_of_the_nations_largest_cities_have_a_name(sentence: str, place: str) -> None:
    assert claims_of(f"OMAHA — {sentence}", DAY)[-1] == f"homicides[{place}, 2022 -> 2023] fell by = 3%"


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Sixteen of the nation's 20 largest police forces battled increases in homicides in 2016.",
            ('homicides[group:"sixteen of the nation\'s 20 largest police forces", 2015 -> 2016] rose',),
        ),
        (
            "Police said nine of the country's ten largest counties saw murders rise in 2016.",
            ('homicides[group:"nine of the country\'s ten largest counties", 2015 -> 2016] rose',),
        ),
        (
            "Overall, the 15 largest cities in the U.S. have actually seen a decrease in murders in 2014.",
            ('homicides[group:"15 largest cities in the u.s.", 2013 -> 2014] fell',),
        ),
        ("Six of the 15,883 murders in the nation in 2015 were in Reno.", ("homicides[us, 2015] = 15883",)),
    ],
)
def test_some_of_so_many_are_not_the_nation(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(sentence, DAY) == claims
