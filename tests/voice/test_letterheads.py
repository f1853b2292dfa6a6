"""The public body under whose letterhead a text stands."""

from __future__ import annotations

import pytest

from onrecord.voice.letterheads import letterhead

BODY = "\n\nRobberies fell 14 percent, to 310."


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("EASTON POLICE DEPARTMENT\nOffice of News Affairs | January 1, 2024", "Easton Police Department"),
        ("Easton Police Department\nMedia Relations\nJanuary 3, 2024", "Easton Police Department"),
        ("NEWS FROM THE EASTON POLICE DEPARTMENT\nJanuary 3, 2024", "Easton Police Department"),
        ("Statement from the Easton Police Department, January 3, 2024", "Easton Police Department"),
        ("Year-end summary issued by the Easton Police Department", "Easton Police Department"),
        ("From: Easton Police Department, Public Affairs\nTo: All media", "Easton Police Department"),
        ("EASTON POLICE DEPARTMENT NEWS AFFAIRS\n2023 ENDS WITH FEWER MURDERS", "Easton Police Department"),
        ("Easton Police Department — News — January 3, 2024", "Easton Police Department"),
        ("# Easton Police Department\n**Office of Public Information**\n## Murders fall", "Easton Police Department"),
        ("CITY OF EASTON\nPolice Department News Bureau", "Police Department"),
        ("EASTON POLICE DEPARTMENT\nOffice of Sheriff Ann Roe\nNews release, May 3, 2018", "Easton Police Department"),
        (
            "U.S. Department of Justice\nUnited States Attorney's Office\nNorthern District of Ohio\nMay 3, 2018",
            "United States Attorney's Office, Northern District of Ohio",
        ),
        ("OFFICE OF THE ATTORNEY GENERAL\nState of Jefferson\nMay 3, 2018", "Office of the Attorney General"),
        ("OFFICE OF THE MAYOR, CITY OF EASTON\nMay 3, 2018\nContact: Ann Roe", "Office of the Mayor"),
        ("Media contact: Sgt. Ann Roe, 555-0100", ""),
    ],
)
def test_a_letterhead_names_its_body(head: str, body: str) -> None:
    assert letterhead(head + BODY) == body


@pytest.mark.parametrize(
    "head",
    [
        "Easton Police Department under fire\nJanuary 3, 2024",
        "Inside the Easton Police Department\nBy Ann Doyle\nJanuary 3, 2024",
        "EASTON NEWS\nJanuary 3, 2024",
        "Mayor Slams City Council\nJanuary 3, 2024",
        "Easton Herald, Public Affairs Desk\nJanuary 3, 2024",
        "Public information: what the numbers say\nJanuary 3, 2024",
        "Police Department, January 3, 2024",
        "Killings fell in Easton last year.",
    ],
)
def test_other_heads_are_no_letterhead(head: str) -> None:
    assert letterhead(head + BODY) is None
