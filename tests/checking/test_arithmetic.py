from __future__ import annotations

import pytest

from onrecord.checking import arithmetic
from onrecord.claims import parse_claim


def sentence(*texts: str) -> dict[int, str]:
    return {index: flag.note for index, flag in arithmetic([parse_claim(text) for text in texts]).items()}


BEFORE, AFTER = "homicides[chicago-il, 2016] = 762", "homicides[chicago-il, 2017] = 812"


def change(rest: str) -> str:
    return f"homicides[chicago-il, 2016 -> 2017] {rest}"


def test_a_percentage_that_the_counts_refuse_is_flagged() -> None:
    assert sentence(AFTER, change("rose by = 15%"), BEFORE) == {
        1: "The words' own numbers, from 762 to 812, make 6.6 percent, not 15 percent."
    }


@pytest.mark.parametrize("rest", ["rose by = 6.6%", "rose by = 7%", "rose by = 50", "rose", "rose by > 5%"])
def test_numbers_that_agree_are_left_alone(rest: str) -> None:
    assert sentence(AFTER, change(rest), BEFORE) == {}


def test_a_direction_that_the_counts_refuse() -> None:
    assert "are a rise" in sentence(AFTER, BEFORE, change("fell"))[2]


def test_a_slip_is_named() -> None:
    assert (
        "digits transposed"
        in sentence(
            "homicides[x-xx, 2016] = 1138", "homicides[x-xx, 2017] = 998", "homicides[x-xx, 2016 -> 2017] fell by = 21%"
        )[2]
    )


def test_a_factor_and_a_share() -> None:
    assert 2 in sentence(AFTER, BEFORE, "homicides[chicago-il, 2017] ~ 2 * homicides[chicago-il, 2016]")
    gun, whole = "homicides{gun}[us, 2016] = 60", "homicides[us, 2016] = 100"
    share = "share(homicides{gun}[us, 2016], homicides[us, 2016])"
    assert sentence(gun, whole, f"{share} = 60%") == {}
    assert 2 in sentence(gun, whole, f"{share} = 80%")


def test_rounded_counts_give_slack() -> None:
    assert (
        sentence(
            "homicides[x-xx, 2016] ~ 1000",
            "homicides[x-xx, 2017] ~ 1100",
            "homicides[x-xx, 2016 -> 2017] rose by = 12%",
        )
        == {}
    )


def test_counts_of_other_places_say_nothing() -> None:
    assert sentence(AFTER, "homicides[gary-in, 2016] = 762", change("rose by = 15%")) == {}
