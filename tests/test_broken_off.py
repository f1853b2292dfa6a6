"""A text that breaks off anywhere is read without an error: a page cut short, a line pasted in part."""

from __future__ import annotations

import re
from datetime import date

import pytest

from onrecord import check
from tests.claim_cases import FOLDER, claims_of

DAY = date(2020, 1, 5)
CASE = re.compile(r"(\d{4}-\d\d-\d\d) \| (.+)")
CASES = sorted(path.stem for path in FOLDER.glob("*.txt") if CASE.search(path.read_text(encoding="utf-8")))
FEW, MANY = 40, 3  # of so many beginnings of a case one is read


@pytest.mark.parametrize(
    "text",
    [
        "There were more murders than in Reno and Tulsa in 2019, but Tulsa is worse per capita.",
        "Reno had 90 murders in 2019. Those with fewer,",
        "While murders fell,",
        "Not since 2013 has the city lost fewer",
        "Officers",
        "The deadliest cities of 2020\n\nWhich city had the most homicides? Here is",
        "Never had Omaha recorded a drop in robberies as steep as that of 2016",
        "AMARA DIALLO: Kansas City had 150 murders in 2017, and it puts us fifth",
        "Nobody believes that",
    ],
)
def test_what_once_ended_in_an_error_is_checked(text: str) -> None:
    assert check(text, published=DAY).document.text == text


def beginnings(name: str, of: int) -> list[tuple[str, date]]:
    """Each beginning of the texts of a file of cases that ends with a word, every so many of them."""
    lines = CASE.findall((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    texts = [(date.fromisoformat(day), text.replace(" ¶ ", "\n\n").split(" ")) for day, text in lines]
    return [(" ".join(words[:end]), day) for day, words in texts for end in range(1, len(words))][::of]


@pytest.mark.parametrize("name", CASES)
def test_the_beginning_of_a_case_is_read(name: str) -> None:
    for text, day in beginnings(name, FEW):
        claims_of(text, day)


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_most_beginnings_of_a_case_are_read(name: str) -> None:
    for text, day in beginnings(name, MANY):
        claims_of(text, day)
