"""People, guns or cases and what befell them."""

from __future__ import annotations

import pytest

from onrecord.grammar import look
from onrecord.grammar.figures.company import actions, company_of
from onrecord.model import Span


def measured(text: str) -> tuple[str | None, tuple[str, ...]] | None:
    scene = look(text, Span(0, len(text)))
    found = company_of(scene, scene.quantities[0])
    return None if found is None else (found[0].measure, found[0].qualifiers)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("In June 41 people were killed in the city.", ("homicides", ())),
        ("Police seized 300 guns last year.", ("guns_recovered", ())),
        ("Police shot and killed nine people last year.", ("police_shootings", ("fatal",))),
        ("In all 12 people were shot to death last year.", ("homicides", ("gun",))),
        ("The year saw 173 people slain and 587 others wounded.", ("homicides", ())),
    ],
)
def test_what_befell_whom_is_a_measure(text: str, measure: tuple[str, tuple[str, ...]]) -> None:
    assert measured(text) == measure


@pytest.mark.parametrize(
    "text", ["Flooding killed 30 people in the city.", "Two bombs wounded 17 people.", "Crashes killed 60 people."]
)
def test_weather_bombs_and_crashes_are_no_crime_statistic(text: str) -> None:
    assert actions(look(text, Span(0, len(text)))) == []
