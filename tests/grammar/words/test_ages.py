"""An age narrows a count; a bound on a count is none."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


def _ages(text: str) -> list[str]:
    return [mark.row["qualifier"] for mark in look(text, Span(0, len(text))).qualifiers]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Murders of children under 14 rose.", ["age:<14"]),
        ("Half of the victims were over 50.", ["age:>50"]),
        ("A third of those killed were under the age of 25.", ["age:<25"]),
        ("Men younger than 30 were most of the dead.", ["male", "age:<30"]),
        ("Killings of people under age 16 fell.", ["age:<16"]),
        ("Homicides were under 60 last year.", []),
        ("The number of people killed was under 60.", []),
        ("Murders fell to under 60.", []),
        ("Robberies were over 40 percent lower.", []),
        ("Nine of them were under 18.", ["juvenile"]),
        ("Six children 9 and younger were killed.", ["age:<=9"]),
        ("People aged 70 or older were a tenth of the dead.", ["age:>=70"]),
        ("Half of the victims were 22 or younger.", ["age:<=22"]),
        ("Murders were 22 or under 30.", []),
    ],
)
def test_ages(text: str, ages: list[str]) -> None:
    assert _ages(text) == ages


def test_an_age_is_no_figure() -> None:
    text = "Half of the victims were under 35."
    assert [quantity.value for quantity in look(text, Span(0, len(text))).quantities if quantity.value == 35] == []
