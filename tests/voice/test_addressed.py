"""One official in the head of a text, above words that turn to those who listen."""

from __future__ import annotations

import pytest

from onrecord.voice.addressed import addresses

BODY = "\n\nGood evening. Last year 48 of our neighbors were murdered."


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        ("State of the City\nMayor Ann Doyle\nEaston, January 10, 2024", "Mayor Ann Doyle"),
        ("As delivered: Gov. Ann Doyle to the General Assembly", "Gov. Ann Doyle"),
        ("Ann Doyle\nSheriff of Easton County\nBudget hearing, January 10, 2024", "Ann Doyle"),
        ("ANN DOYLE, Mayor of Easton\nCity Hall", "Ann Doyle"),
        ("Delivered by the Hon. Ann Doyle to the Council", "Ann Doyle"),
        ("House of Delegates, January 10\nDel. Ann Doyle (D-Easton) rises", "Del. Ann Doyle"),
        ("What Mayor Ann Doyle told the council (from the recording)", "Mayor Ann Doyle"),
        ("Prepared testimony\nThe Honorable Ann Doyle, Attorney General", "Ann Doyle"),
        ("Stump speech, Ann Doyle for Mayor", "Ann Doyle"),
        ("Mayor Ann Doyle\nRemarks, Greater Easton Baptist Church", "Mayor Ann Doyle"),
    ],
)
def test_whoever_the_head_names_speaks(head: str, speaker: str) -> None:
    assert addresses(head + BODY) == speaker


@pytest.mark.parametrize(
    "head",
    [
        "EASTON MORNING — January 10, 2024",
        "Mayor Ann Doyle vows to halve killings",
        "Mayor Ann Doyle and Chief Lou Hale",
        "Mayor Ann Doyle\nChief Lou Hale",
        "By Mayor Ann Doyle",
        "OPINION\nChief Ann Doyle's numbers",
        "The police column\nwith Ann Doyle, reporter of the Herald, in an interview",
    ],
)
def test_other_heads_name_no_speaker(head: str) -> None:
    assert addresses(head + BODY) is None


def test_a_text_that_turns_to_nobody_is_no_speech() -> None:
    assert addresses("Mayor Ann Doyle\nCity Hall\n\nKillings fell last year.") is None
    assert addresses("Good evening. Mayor Ann Doyle is here.") is None
