"""The place that who writes or speaks says he is at."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2019, 1, 3)
STORY = "Chicago closed 2018 with 561 homicides.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "@bo: Here in Detroit we had 261, the fewest since 1966.",
        "@bo: I live in Detroit. We had 261, the fewest since 1966.",
        "@bo: We in Detroit had 261, the fewest since 1966.",
        "@bo: In Detroit, where I live, we had 261, the fewest since 1966.",
        "@bo: Detroit is no joke. Down here in Detroit, ours was 261, the fewest since 1966.",
        "Bo R. · Detroit · 3h\nWe had 261, the fewest since 1966.\n\nAl P. · 2h\nGood for you.",
    ],
)
def test_we_is_the_place_that_is_told(told: str) -> None:
    assert claims_of(STORY + told, DAY)[1:] == (
        "homicides[detroit-mi, 2018] = 261",
        "homicides[detroit-mi, 2018] is lowest since 1966",
    )


def test_the_city_is_the_place_that_the_words_themselves_tell() -> None:
    told = claims_of(f"{STORY}@bo: I moved to Detroit. The city had 261 murders.", DAY)
    assert told[1] == "homicides[detroit-mi, 2018] = 261"
    letters = "Your letters\n\n{}\nAnn Roe, Evanston\n\nWe had 261. The city’s robberies fell.\nBo Poe, Detroit\n"
    told = claims_of(letters.format("Chicago had 561 homicides in 2018."), DAY)
    assert told[1:] == ("homicides[detroit-mi, 2018] = 261", "robberies[detroit-mi, 2017 -> 2018] fell")


@pytest.mark.parametrize(
    "told",
    [
        "“I work in Gary,” said Ann Roe. We had 561.",  # the story speaks again
        "“We had 561,” said Ann Roe. “I used to live in Gary.”",
        "@bo: I moved to Gary. Then I moved to Detroit. We had 561.",  # two places
        "@bo: We met in Gary. We had 561.",
    ],
)
def test_we_stays_the_storys_place(told: str) -> None:
    assert claims_of(f"CHICAGO — The city closed 2018 with 561 homicides.\n\n{told}", DAY)[-1].startswith(
        "homicides[chicago-il"
    )
