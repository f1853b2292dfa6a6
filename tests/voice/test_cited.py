"""Whose a figure is where one body has counted and the sentence cites another."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police here logged 40 robberies last year, according to FBI figures out Monday.", "FBI"),
        ("In 2018 the Easton Police Department had 974 officers, according to the FBI's count.", "FBI"),
        ("According to the FBI, Easton police recorded 40 murders.", "FBI"),
        ("By the FBI's count, Easton police tallied 40 murders.", "FBI"),
        ("Easton police recorded 40 murders, per the Easton Gazette.", "Easton Gazette"),
        ("Easton police recorded 40 murders, up from 31, according to the mayor, Jane Roe.", "Jane Roe"),
        ("The Easton Police Department tallied 40 murders, according to the department's report.", "Easton Police"),
        ("The FBI counted 40 murders, according to its annual report.", "FBI"),
        ("Easton police counted 40 murders, according to a report.", "Easton police"),
        ("Easton police counted 40 murders, and the Easton Gazette had 45, by its own tally.", "Easton police"),
        ("Easton police recorded 40 murders, Mayor Jane Roe said.", "Easton police"),
    ],
)
def test_the_citation_tells_whose_figure_it_is(text: str, wanted: str) -> None:
    assert str(speaker(text, "40" if "40" in text else "974")).startswith(wanted)
