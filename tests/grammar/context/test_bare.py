"""A number without a noun."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Dallas had 171 murders in 2016, up from 136 the year before.",
            (
                "homicides[dallas-tx, 2016] = 171",
                "homicides[dallas-tx, 2015 -> 2016] rose",
                "homicides[dallas-tx, 2015] = 136",
            ),
        ),
        (
            "Rapes in Dallas numbered 500 in 2016, robberies 4,000 and burglaries 9,000.",
            (
                "rapes[dallas-tx, 2016] = 500",
                "robberies[dallas-tx, 2016] = 4000",
                "burglaries[dallas-tx, 2016] = 9000",
            ),
        ),
        (
            "The murder rate of Dallas was well below that of Memphis, which lost 228 in 2016.",
            (
                "rate(homicides[dallas-tx, 2016]) < rate(homicides[memphis-tn, 2016])",
                "homicides[memphis-tn, 2016] = 228",
            ),
        ),
        (
            "Murders in Dallas: 171 in 2016.",
            ("homicides[dallas-tx, 2016] = 171",),
        ),
    ],
)
def test_a_number_of_a_series_already_named(text: str, claims: tuple[str, ...]) -> None:
    assert claims_of(text, DAY) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Murders in Dallas rose, said Ann Hale, 44, of the council.",
        "Homicides in Dallas were discussed at 9 by the board.",
        "The report on murders in Dallas runs to 124 pages.",
    ],
)
def test_a_number_of_other_things_claims_nothing(text: str) -> None:
    assert not [claim for claim in claims_of(text, DAY) if "=" in claim]


def test_a_rate_told_as_a_rate() -> None:
    claims = claims_of("Dallas had 171 homicides in 2016 and its rate was 13.", DAY)
    assert claims[-1] == "rate(homicides[dallas-tx, 2016]) = 13"


def test_a_share_told_again_in_brackets_counts_the_part() -> None:
    text = "In 2017, 60 percent of Ohio's gun deaths were suicides (954), while 37 percent were murders (588)."
    assert [claim for claim in claims_of(text, date(2019, 3, 5)) if "= 954" in claim or "= 588" in claim] == []
