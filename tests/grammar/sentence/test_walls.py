"""What a date or a place does not reach across."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.walls import crosses
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)


def test_a_figure_between() -> None:
    sentence = "In 2011 Tulsa had 60 murders and 90 arsons in three years."
    scene = look(sentence, Span(0, len(sentence)))
    words = list(scene.words)
    assert crosses(scene, words.index("2011"), words.index("murders"))
    assert not crosses(scene, words.index("arsons"), words.index("years"))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Detroit: 267 homicides (303 in 2015). Robberies: 2,700.",
            (
                "homicides[detroit-mi, 2017] = 267",
                "homicides[detroit-mi, 2015] = 303",
                "robberies[detroit-mi, 2017] = 2700",
            ),
        ),
        (
            "Statewide in Ohio there were 710 homicides (580 in 2015), a rise of a fifth.",
            (
                "homicides[oh, 2017] = 710",
                "homicides[oh, 2015] = 580",
                "homicides[oh, 2016 -> 2017] rose by = 20% (to 2)",
            ),
        ),
        ("Detroit had 303 homicides (2016).", ("homicides[detroit-mi, 2016] = 303",)),
        (
            "In 2016 Detroit's homicides (303, against 295 in 2015) rose.",
            ("homicides[detroit-mi, 2016] = 303", "homicides[detroit-mi, 2015] = 295"),
        ),
    ],
)
def test_a_bracketed_year_is_of_the_figure_beside_it(text: str, claims: tuple[str, ...]) -> None:
    assert claims_of(text, DAY)[: len(claims)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Murders in Omaha: 31 (2023), 29 (2022)", ["2023] = 31", "2022] = 29"]),
        ("Omaha had 31 murders last year (29 in 2022).", ["2023] = 31", "2022] = 29"]),
        ("Murders in Omaha: 31 (29 in 2022).", ["2022] = 29"]),
    ],
)
def test_the_time_belongs_to_the_figure_of_its_bracket(text: str, claims: list[str]) -> None:
    told = [claim.removeprefix("homicides[omaha-ne, ") for claim in claims_of(text, date(2024, 3, 1))]
    assert told[-len(claims) :] == claims
