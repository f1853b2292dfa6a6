"""Misreports that newspapers printed, held against the default pack (facts/local/misreports.csv, m01 to m18).

Left out: what the claim language cannot express (m19, a year of three digits) and m10, two official vintages, which is
no error.
"""

from __future__ import annotations

import pytest

from onrecord.checking import arithmetic
from onrecord.claims import parse_claim
from onrecord.record import open_record
from tests.checking.ask import ask, flags, verdict

RECORD = open_record()

CAUGHT = [
    ("m01", "shooting_victims[chicago-il, 2016] = 4431", "2017-01-02"),
    ("m02", "shooting_victims[chicago-il, 2017] = 3475", "2018-01-01"),
    ("m03", "homicides[chicago-il, 2023] = 671", "2024-01-02"),
    ("m03", "homicides[chicago-il, 2022 -> 2023] fell by = 5.4%", "2024-01-02"),
    ("m04", "shooting_victims[chicago-il, 2013] = 1864", "2014-01-01"),
    ("m05", "shooting_incidents[chicago-il, 2015] = 3550", "2017-02-01"),
    ("m05", "shooting_incidents[chicago-il, 2016] = 4331", "2017-02-01"),
    ("m07", "shooting_incidents[chicago-il, 2015] ~ 2900", "2016-01-01"),
    ("m08", "homicides[chicago-il, 2009] = 436", "2012-10-30"),
    ("m09", "homicides[new-york-ny, 1989] = 2245", "2014-12-31"),
    ("m11", "homicides[los-angeles-ca, 2022] = 402", "2025-01-13"),
    ("m13", "homicides[new-orleans-la, 2019 -> 2020] fell", "2021-02-01"),
    ("m16", "rate(homicides[chicago-il, 2016]) is highest ever", "2017-01-02"),
    ("m18", "homicides[chicago-il, 2024] is lowest in 10 years", "2024-12-31"),
]
DISPUTED = [
    ("m12", "homicides[detroit-mi, 1966] = 232", "2024-01-02"),
    ("m13", "homicides[new-orleans-la, 2020] = 186", "2021-02-01"),
    ("m14", "homicides[new-orleans-la, 2022] = 277", "2023-01-05"),
]


@pytest.mark.parametrize(("name", "claim", "said"), CAUGHT)
def test_caught(name: str, claim: str, said: str) -> None:
    assert verdict(RECORD, claim, said) == "contradicted", name


@pytest.mark.parametrize(("name", "claim", "said"), DISPUTED)
def test_caught_or_honestly_disputed(name: str, claim: str, said: str) -> None:
    assert verdict(RECORD, claim, said) in ("contradicted", "disputed"), name


def test_a_year_that_the_record_lacks_is_said_so() -> None:
    assert verdict(RECORD, "homicides[us, 2020 -> 2021] rose by ~ 30%", "2024-01-01") == "not_in_record"  # m15


def test_slips_are_named() -> None:
    assert "slip" in flags(ask(RECORD, "shooting_victims[chicago-il, 2016] = 4431", "2017-01-02"))
    assert "slip" in flags(ask(RECORD, "shooting_victims[chicago-il, 2017] = 3475", "2018-01-01"))


def test_what_is_true_is_supported() -> None:
    claim = "homicides[chicago-il, 2016] > homicides[new-york-ny, 2016] + homicides[los-angeles-ca, 2016]"
    found = ask(RECORD, claim, "2017-03-17")
    assert (found.verdict, found.working) == ("supported", "762 > 335 + 294 = 629")


@pytest.mark.parametrize(
    ("name", "claims"),
    [
        (
            "m03",
            (
                "homicides[chicago-il, 2022] = 709",
                "homicides[chicago-il, 2023] = 671",
                "homicides[chicago-il, 2022 -> 2023] fell by > 12%",
            ),
        ),
        (
            "m04",
            (
                "shooting_victims[chicago-il, 2012] = 2448",
                "shooting_victims[chicago-il, 2013] = 1864",
                "shooting_victims[chicago-il, 2012 -> 2013] fell by = 738",
            ),
        ),
    ],
)
def test_the_words_own_numbers_refuse_each_other(name: str, claims: tuple[str, ...]) -> None:
    assert 2 in arithmetic([parse_claim(claim) for claim in claims]), name


def test_the_record_rate_offers_what_the_record_carries() -> None:
    found = ask(RECORD, "rate(homicides[chicago-il, 2016]) is highest ever", "2017-01-02")
    assert found.better == "the highest since 1996"
    assert "28.0 per 100,000 in 2016" in found.reason
    assert "970 in 1974" in found.reason


def test_the_lowest_prosecution_rates_are_answered_from_published_ranks() -> None:
    claim = "rate(federal_weapons_prosecutions[ilnd]) is among lowest among us-judicial-districts"
    found = ask(RECORD, claim, "2017-03-16")
    assert found.verdict == "supported"
    assert "82nd of 90" in found.reason
    assert "none for 2016" in found.reason
