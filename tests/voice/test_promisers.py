"""Who promises what will be done."""

from __future__ import annotations

import pytest

from .made import told

TALK = "ANN ROE, HOST: Hello.\n\nOTIS BRAND: It fell.\n\nROE: {}"


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        ("Otis will post the full table on Friday.", "Otis Brand"),
        ("Otis Brand will post the full table on Friday.", "Otis Brand"),
        ("I will post the full table on Friday.", "Ann Roe"),
        ("We'll post the full table on Friday.", "Ann Roe"),
    ],
)
def test_in_a_host_s_words_each_promises_for_himself(words: str, actor: str) -> None:
    assert told(TALK.format(words)) == [("promise", actor)]


def test_whoever_says_what_will_be_done_promises_it() -> None:
    assert told("Mayor Ann Doyle said police would hire 40 officers.") == [("promise", "Ann Doyle")]
    assert told("Chief Lou Hale will hire 40 officers, the department said.") == [("promise", "Lou Hale")]


def test_in_a_release_of_the_office_the_mayor_promises_by_name() -> None:
    text = (
        "CITY OF EASTON / OFFICE OF THE MAYOR\nMedia advisory, March 17, 2017\n\nThe Mayor's Office announced today "
        "that thefts fell.\n\n“It works,” Mayor Ann Doyle said.\n\nThe Mayor will hire 50 more officers."
    )
    assert told(text)[-1] == ("promise", "Ann Doyle")
