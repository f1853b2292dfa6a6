"""The office with which a sentence opens."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute

from .made import speaker as who


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("The chief met Mayor Ann Doyle on Monday.", "Lou Tate"),
        ("Neither the chief nor the mayor, Ann Doyle, laughed.", "Lou Tate"),
        ("The chief's office called Joe Doe.", "Joe Doe"),
        ("Joe Doe met the chief on Monday.", "Joe Doe"),
    ],
)
def test_whose_office_opens_a_sentence_is_he_in_the_next(between: str, speaker: str) -> None:
    text = f"Police Chief Lou Tate spoke, and Councilman Joe Doe. {between} He said that homicides rose to 61."
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Ask the mayor.", "the mayor"),
        ("My sister-in-law is in Easton.", "Joe Doe"),
        ("My brother-in-law is in Easton.", "My brother-in-law"),
        ("My brother Neil, who sells alarms, is appalled.", "Neil"),
        ("My brother's car is gone.", "Joe Doe"),
    ],
)
def test_somebody_of_ones_own_is_he_in_the_next(before: str, speaker: str) -> None:
    text = f"Councilman Joe Doe spoke. {before} He says that homicides rose to 61."
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Last week the attorney general sat there.", "the attorney general"),
        ("Last week, the coroner sat there.", "the coroner"),
        ("Ms. Roe, last week the mayor of Easton sat there.", "the mayor of Easton"),
        ("We invited the chief tonight.", "the chief"),
        ("Joe Doe met the coroner.", "Joe Doe"),
        ("Joe Doe's numbers came from the coroner.", "Joe Doe"),
    ],
)
def test_an_office_without_a_name_is_he_in_the_next(before: str, speaker: str) -> None:
    text = f"Councilman Joe Doe spoke. {before} He said that homicides rose to 61."
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]


def test_a_quotation_is_whose_sentence_stands_before_it() -> None:
    before = "“It fell,” said Ann Roe.\n\n"
    for opening in ("From the floor the Rev. Bob Lee remembered 1992.", "1:15 Councilman Bob Lee cuts in."):
        assert who(f"{before}{opening} “A hundred and sixty murders. It was bad.”", "A hundred") == "Bob Lee"
    by = "After the march led by Bob Lee it rained. “A hundred and sixty murders. It was bad.”"
    assert who(f"{before}{by}", "A hundred") == "Ann Roe"
