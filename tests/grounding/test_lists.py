"""What the items of a list count, where they say no more than a place and a number."""

from __future__ import annotations

from datetime import date

from onrecord import pipeline, reading
from onrecord.claims import print_claim
from onrecord.model import CheckedClaim

BY_CITY = """# Ledger

- **Joplin, Mo.** — 9 murders, after 7 in 2017. Robberies came to 120.
- **Tulsa** — 60, ten fewer than in 2017. Violent crime fell 3 percent.
- **Salina, Kan.** — 3.
"""
BY_CRIME = """# Ledger

- Burglaries in Kansas City: 3,717.
- Murders: 137, after 150 in 2017. That is down 9 percent.
"""
OF_TWO = """# Ledger

Murders in 2018:

* Reno: 12; robberies: 200
* Mesa: 18
"""


def claims_of(text: str) -> list[str]:
    document = reading.read_text(text, published=date(2019, 10, 1), because="given")
    entries = pipeline.check_document(document, pipeline.default_record()).entries
    claims = [one.assertion.claim for one in entries if isinstance(one, CheckedClaim)]
    return [print_claim(claim) for claim in claims if claim is not None]


def test_a_place_and_a_number_go_on_with_what_the_first_item_counts() -> None:
    assert claims_of(BY_CITY) == [
        "homicides[joplin-mo, 2018] = 9",
        "homicides[joplin-mo, 2017] = 7",
        "robberies[joplin-mo, 2018] = 120",
        "homicides[tulsa-ok, 2018] = 60",
        "homicides[tulsa-ok, 2017 -> 2018] fell by = 10",
        "violent_crimes[tulsa-ok, 2017 -> 2018] fell by = 3%",
        "homicides[salina-ks, 2018] = 3",
    ]


def test_an_item_that_names_a_crime_counts_it() -> None:
    assert claims_of(BY_CRIME)[-1] == "homicides[kansas-city-mo, 2017 -> 2018] fell by = 9%"


def test_a_list_counts_what_the_line_above_it_says() -> None:
    assert claims_of(OF_TWO) == [
        "homicides[reno-nv, 2018] = 12",
        "robberies[reno-nv, 2018] = 200",
        "homicides[mesa-az, 2018] = 18",
    ]
