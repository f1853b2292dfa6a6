"""Sentences that go on with the one before."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Killings fell to 31, the FBI said. That is down from 34.", "FBI"),
        ("Killings fell to 31, the FBI said. That is the fewest in Easton since 1990.", "FBI"),
        ("Killings fell to 31, Ann Roe said. That is down from 34.", "Ann Roe"),
        ("Killings fell to 31, Ann Roe said. That is a drop of 9 percent.", None),
        ("Killings fell to 31, Ann Roe said. That is one every 12 days.", None),
        ("Killings fell to 31, the FBI said. That is a drop of 9 percent.", "FBI"),
        ("The FBI counted 31 killings. Of those, 20 were by gun.", "FBI"),
        ("The FBI counted 31 killings. Of those arrested, 20 were men.", None),
        ("The FBI counted 31 shootings. Counting people, 40 were hit.", "FBI"),
        ("Not so, says the FBI. Killings rose to 36.", "FBI"),
        ("Killings fell to 31, the FBI said. Robberies rose to 90.", None),
    ],
)
def test_whose_the_second_sentence_is(text: str, wanted: str | None) -> None:
    assert speaker(text, text.rpartition(". ")[2][:12]) == wanted
