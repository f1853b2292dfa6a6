"""Whose office a sentence has named before a "he"."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Council President Ann Doyle has asked the monitor what it cost; he has promised an answer.", "the monitor"),
        ("A spokeswoman told us it fell, and she would not say more.", "A spokeswoman"),
        ("Lou Hale spoke. Ann Doyle asked the monitor, Joe Orr, what it cost; he has promised an answer.", "Joe Orr"),
    ],
)
def test_who_was_asked_or_has_spoken_by_the_office_is_he(text: str, actor: str) -> None:
    found = told(text)[-1][1]
    assert found is not None
    assert found.lower() == actor.lower()


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Ann Doyle runs the police union. She asked the council for four academies, and it voted for two.", "council"),
        ("Sheriff Lou Hale asked the county board for 12 deputies. It approved six on Tuesday.", "county board"),
        (
            "Mayor Ann Doyle asked the City Council in June for $4 million, and last month it approved two.",
            "City Council",
        ),
        ("“We asked the school board for the list and it voted 5-2 to release it,” said Ann Doyle.", "school board"),
        ("The police union asked the council for four academies, and last month it filed a grievance.", "police union"),
    ],
)
def test_the_body_that_a_person_has_asked_is_it(text: str, actor: str) -> None:
    assert str(told(text)[-1][1]).removeprefix("the ") == actor


def test_so_many_of_nothing_asked_for_are_no_act() -> None:
    assert told("Killings fell. The council approved two.") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The FBI and the Police Guild asked the council to reject the plan.", "FBI and Police Guild"),
        (
            "The Justice Department and the Marlow Police Department filed a lawsuit on Thursday.",
            "Justice Department and",
        ),
        ("The council met, and the Police Guild asked the mayor to resign.", "Police Guild"),
        ("Killings fell and the Police Guild asked the mayor to resign.", "Police Guild"),
    ],
)
def test_two_bodies_that_open_a_sentence_do_it_together(text: str, actor: str) -> None:
    assert str(told(text)[-1][1]).removeprefix("the ").startswith(actor)
