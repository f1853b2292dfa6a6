"""Whose "we" it is under a later dateline."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)


def test_we_under_a_later_dateline_is_its_city() -> None:
    text = (
        "DETROIT — The city had 267 homicides in 2017.\n\nHOUSTON — “We had 269,” the mayor said. “Our murders fell.”"
    )
    assert claims_of(text, DAY)[-1].startswith("homicides[houston-tx")
    below = f"{text}\n\nThe chief was glad. “Our robberies fell.”"
    assert claims_of(below, DAY)[-1].startswith("robberies[houston-tx")


def test_a_name_in_small_letters_is_no_dateline() -> None:
    text = "DETROIT — The city had 267 homicides in 2017.\n\nHouston — far away — had 269. “Our robberies fell.”"
    assert claims_of(text, DAY)[-1].startswith("robberies[detroit-mi")


def test_a_line_that_is_a_citys_name_heads_what_stands_under_it() -> None:
    text = (
        "Murders in Detroit and Houston\n\nTwo cities counted again.\n\nDETROIT\n\nRobberies fell in 2017.\n\n"
        "HOUSTON\n\nBurglaries fell in 2017.\n\nHow it was counted\n\nMurders fell in 2017."
    )
    told = claims_of(text, DAY)
    assert told[0].startswith("robberies[detroit-mi")
    assert told[1].startswith("burglaries[houston-tx")


def test_a_place_that_opens_its_paragraph_as_a_label_is_that_of_the_paragraph() -> None:
    text = (
        "Murders by state in 2020\n\nOHIO. 797 murders.\n\nNEW JERSEY. 329, a few of them in schools.\n\n"
        "NEW YORK. The count was 821.\n\n**Maryland.** 573.\n"
    )
    told = claims_of(text, DAY.replace(year=2021))
    assert told == (
        "homicides[oh, 2020] = 797",
        "homicides[nj, 2020] = 329",
        "homicides[ny, 2020] = 821",
        "homicides[md, 2020] = 573",
    )


def test_a_head_with_a_citys_name_at_its_end_heads_a_section() -> None:
    text = (
        "# Notes\n\nThe Justice Department counts 15 decrees.\n\n## By the numbers: New Orleans\n\nIts decree is old. "
        "Murders there fell in 2014.\n\n## And Cleveland\n\nThe city signed one in May. It had 63 murders in 2014."
    )
    assert claims_of(text, date(2015, 12, 16)) == (
        "homicides[new-orleans-la, 2013 -> 2014] fell",
        "homicides[cleveland-oh, 2014] = 63",
    )
    drawn_on = "# Notes\n\nTULSA — Tulsa had 46 murders in 2014.\n\n## Lessons from Boston\n\nRobberies fell in 2014."
    assert claims_of(drawn_on, date(2015, 12, 16))[-1] == "robberies[tulsa-ok, 2013 -> 2014] fell"


ITEM = "“We had 689 robberies in 2022,” said Chief Jim Doe. Rapes fell in 2022."


@pytest.mark.parametrize(
    "opening",
    ["{}: ", "{}, Tex.: ", "*{}.* ", "In {} the chief is pleased. ", "{} police are pleased. "],
)
def test_the_city_that_opens_an_item_of_a_round_up_is_that_of_its_paragraph(opening: str) -> None:
    items = [opening.format(city) + ITEM for city in ("Dallas", "Fort Worth", "Lubbock")]
    told = claims_of("A round-up\n\n" + "\n\n".join(items), date(2023, 10, 17))
    assert [claim.partition("[")[2].partition(",")[0] for claim in told] == [
        *["dallas-tx"] * 2,
        *["fort-worth-tx"] * 2,
        *["lubbock-tx"] * 2,
    ]


def test_cities_that_a_story_of_one_city_names_head_no_items() -> None:
    text = (
        f"DENVER — Robberies fell in 2022.\n\nIn Dallas they rose. {ITEM}\n\nFort Worth is far. {ITEM}\n\n"
        f"Lubbock is not. {ITEM}"
    )
    assert all(claim.partition("[")[2].startswith("denver-co") for claim in claims_of(text, DAY) if "689" in claim)
    assert claims_of(f"Dallas and Reno met. {ITEM}\n\nReno is far. {ITEM}", DAY)[-2].startswith("robberies[dallas-tx")


def test_a_city_above_the_only_sentence_is_no_item() -> None:
    text = "MAYORAL FORUM — Dayton, October 23, 2018 (transcript)\n\nANN ROE: Robberies in this city fell last year."
    assert claims_of(text, DAY) == ("robberies[dayton-oh, 2016 -> 2017] fell",)
