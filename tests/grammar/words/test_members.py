"""Offences that are listed as members of a group are no subjects."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Violent crime — murder, rape and robbery — fell.", ["violent_crimes"]),
        ("Violent crime (i.e. murder, rape) is up.", ["violent_crimes"]),
        ("Violent crime in Reno, including murder and rape, fell.", ["violent_crimes"]),
        ("Property crime, which comprises burglary and larceny-theft, dipped by 2 percent.", ["property_crimes"]),
        ("Part one crimes, which include both property and violent crimes, fell.", ["index_crimes"]),
        ("Violent crimes, including robberies from 90 to 70, fell.", ["violent_crimes", "robberies"]),
        ("Violent crime fell, and murder and rape rose.", ["violent_crimes", "homicides", "rapes"]),
        ("Crime is down: murder 12 percent, rape 9.", ["index_crimes", "homicides", "rapes"]),
        ("Violent crime (murder 12, rape 30) fell.", ["violent_crimes", "homicides", "rapes"]),
        ("Murder, rape and robbery fell.", ["homicides", "rapes", "robberies"]),
    ],
)
def test_what_a_sentence_tells_something_of(text: str, measures: list[str]) -> None:
    assert [mark.row["measure"] for mark in look(text, Span(0, len(text))).measures] == measures
