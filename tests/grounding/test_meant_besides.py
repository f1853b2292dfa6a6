"""What the text around a reading offers besides."""

from __future__ import annotations

from onrecord.claims.printer import print_claim
from tests.grounding.test_doubts import assertions, doubts


def test_a_place_left_out_may_be_the_storys() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. Flint had 37 in 2017. It was 45 in 2016."
    assert "homicides[detroit-mi, 2016] = 45" in doubts(text)


def test_the_fbi_may_speak_of_the_nation() -> None:
    text = "DETROIT — The FBI reported a 9 percent rise in murders in 2016. The mayor was glad."
    assert "homicides(ucr)[us, 2015 -> 2016] rose by = 9%" in doubts(text)


def test_the_nation_may_be_the_city_whence_it_is_written() -> None:
    text = "DETROIT — The FBI reported a 9 percent rise in murders in 2016."
    assert "homicides(ucr)[detroit-mi, 2015 -> 2016] rose by = 9%" in doubts(text)


def test_a_city_that_only_a_sentence_names_may_be_meant() -> None:
    found = assertions(
        "Tulsa had 81 homicides in 2017.\n\nVoters in Omaha passed it in 2013. Robberies fell 13 percent in 2017."
    )
    assert "robberies[omaha-ne, 2016 -> 2017] fell by = 13%" in [print_claim(doubt) for doubt in found[-1].doubts]


def test_the_city_of_who_is_quoted_may_be_meant() -> None:
    found = assertions(
        "Tulsa had 81 homicides in 2017.\n\n“When I came here in 2012 we had 41,” "
        "said Ann Roe, who runs a shelter in Omaha."
    )
    assert "homicides[omaha-ne, 2012] = 41" in [print_claim(doubt) for doubt in found[-1].doubts]


def test_thefts_in_a_text_on_cars_may_be_of_cars() -> None:
    text = (
        "TULSA — Rapes dropped in 2023, and the city had 36 murders. There were 25 percent fewer stolen cars than in "
        "2022.\n\nReno shows how. In Reno thefts fell 8 percent in 2023."
    )
    assert "motor_vehicle_thefts[reno-nv, 2022 -> 2023] fell by = 8%" in doubts(text)
    other = text.replace("stolen cars", "burglaries")
    assert "motor_vehicle_thefts[reno-nv, 2022 -> 2023] fell by = 8%" not in doubts(other)


def test_its_at_the_head_of_a_paragraph_may_be_that_of_whom_the_one_before_was_held_against() -> None:
    text = "Tulsa had 81 homicides in 2017.\n\nTulsa outpaced Omaha, which had 31.\n\nIts rate per 100,000 was 6.6."
    assert "rate(homicides[omaha-ne, 2017]) = 6.6" in [print_claim(doubt) for doubt in assertions(text)[-1].doubts]
