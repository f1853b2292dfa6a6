"""Where those who are heard hold office."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.printer import print_claim
from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.reading import read_text
from onrecord.voice import attribute
from tests.claim_cases import claims_of

DAY = date(2018, 2, 8)
STORY = "DETROIT — Detroit had 267 homicides in 2017. Chiefs met here to talk.\n\n"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("“We had 150 homicides in 2016,” said Cleveland Mayor Ann Doyle.", "cleveland-oh"),
        ("“We had 150 homicides in 2016,” said Ann Doyle, the police chief of Cleveland.", "cleveland-oh"),
        ("“We had 150 homicides in 2016,” Chief Ann Doyle of Cleveland said.", "cleveland-oh"),
        ("Cleveland Mayor Ann Doyle was there. “In 2016 we had 150 homicides,” Doyle said.", "cleveland-oh"),
        ("Cleveland had 130 in 2017. Its mayor, Ann Doyle, sighed. “In 2016 we had 150,” Doyle said.", "cleveland-oh"),
        ("“Cleveland is far. We had 150 homicides in 2016,” said Mayor Ann Doyle.", "detroit-mi"),
        ("“We had 150 homicides in 2016,” said Ann Doyle, a former police chief of Cleveland.", "detroit-mi"),
        ("“We had 150 homicides in 2016,” said Ann Doyle, a criminologist from Cleveland.", "detroit-mi"),
        ("The Wayne County prosecutor sat. “We had 150 homicides in 2016,” the prosecutor said.", "wayne-county-mi"),
        ("“We had 150 homicides in 2016,” the Wayne County sheriff said.", "wayne-county-mi"),
        ("A judge in Wayne County sat. “We had 150 homicides in 2016,” the mayor said.", "detroit-mi"),
        ("“There were 150 homicides here in 2016,” said Cleveland Mayor Ann Doyle.", "cleveland-oh"),
        ("“We had 267 homicides in 2017,” said Gov. Ann Doyle of Michigan.", "detroit-mi"),
    ],
)
def test_we_is_the_place_of_the_speakers_office(words: str, place: str) -> None:
    assert f"[{place}," in claims_of(STORY + words, DAY)[-1]


def test_one_our_is_the_place_of_who_says_it_for_others_too() -> None:
    said = (
        "“Four out of five of our homicides are closed,” said Cleveland's chief, Ann Doyle, whose department lists 151"
    )
    assert claims_of(f"{STORY}{said} killings for 2016. She said robberies rose 4 percent in 2016.", DAY)[-2:] == (
        "homicides[cleveland-oh, 2016] = 151",
        "robberies[cleveland-oh, 2015 -> 2016] rose by = 4%",
    )


def test_a_guest_may_mean_his_hosts() -> None:
    text = STORY + "“There were 150 homicides here in 2016,” said Cleveland Mayor Ann Doyle."
    document = read_text(text, published=DAY)
    statements = attribute(document)
    found = ground(document, statements, parse(document, statements))[-1]
    assert "homicides[detroit-mi, 2016] = 150" in [print_claim(claim) for claim in found.doubts]


def test_who_opens_a_paragraph_speaks_of_the_place_of_his_office() -> None:
    words = "“Killings rose 12 percent in 2016,” said Cleveland Mayor Ann Doyle."
    assert claims_of(STORY + words, DAY)[-1] == "homicides[cleveland-oh, 2015 -> 2016] rose by = 12%"


def test_a_federal_prosecutors_gun_cases_are_those_of_his_court_district() -> None:
    words = "“We had 150 gun prosecutions in 2016,” said the U.S. attorney in Cleveland, Ann Doyle."
    assert "[ohnd," in claims_of(STORY + words, DAY)[-1]


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("President Ann Doyle said the murder rate rose.", "rate(homicides[us, 2015 -> 2016]) rose"),
        ("The White House said murders fell 4 percent.", "homicides[us, 2015 -> 2016] fell by = 4%"),
        ("President Ann Doyle said there were 150 homicides.", "homicides[detroit-mi, 2016] = 150"),
        ("The union president, Ann Doyle, said murders fell.", "homicides[detroit-mi, 2015 -> 2016] fell"),
    ],
)
def test_what_the_president_holds_against_other_years_is_the_nations(words: str, claim: str) -> None:
    assert claims_of("Detroit counted 303 homicides in 2016. " + words, date(2017, 3, 17))[-1] == claim


@pytest.mark.parametrize(("title", "place"), [("state Sen.", "co"), ("former state Sen.", "denver-co")])
def test_a_former_legislator_speaks_for_no_state(title: str, place: str) -> None:
    said = f"DENVER — “We had 1,301 robberies in 2022,” said {title} Carmen Aldana."
    assert claims_of(said, date(2023, 5, 10)) == (f"robberies[{place}, 2022] = 1301",)
