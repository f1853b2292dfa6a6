from __future__ import annotations

from onrecord.voice.people import build
from onrecord.voice.words import scan


def test_titles_appositions_and_surnames_make_people() -> None:
    text = (
        "Deputy Chief Carla Reyes met Priya Ram, a criminologist. Oakton Falls grew. The radio host Rick Doy spoke. "
        "Lena Ortiz, 44, left. Ortiz came back."
    )
    roster = build([scan(text, 0, len(text))])
    assert [person.name for person in roster.people.values()] == ["Carla Reyes", "Priya Ram", "Rick Doy", "Lena Ortiz"]
    assert roster.people["carla reyes"].role == "Deputy Chief"
    assert roster.people["priya ram"].role == "criminologist"
    found = roster.person("reyes")
    assert found is not None
    assert found.name == "Carla Reyes"


def test_bodies_are_known_by_their_nouns_and_capitals() -> None:
    text = "The Marlow Police Department, the Coalition for Safe Streets, the FBI and Easton police agreed."
    roster = build([scan(text, 0, len(text))])
    assert [org.name for org in roster.orgs.values()] == [
        "Marlow Police Department",
        "Coalition for Safe Streets",
        "FBI",
        "Easton police",
    ]
    assert [org.name for org in roster.organisation("bureau")] == ["FBI"]


def test_a_role_finds_its_person() -> None:
    text = "Gov. Ann Doyle and Mayor Lou Hale met."
    roster = build([scan(text, 0, len(text))])
    assert [person.name for person in roster.with_role(["governor"])] == ["Ann Doyle"]
    assert roster.people["ann doyle"].gender == "f"
