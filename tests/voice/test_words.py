"""Words of verbs that stand in names, and counts that go on with another year."""

from __future__ import annotations

import pytest

from .made import speaker, told


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Mothers for Answers has asked Mayor Ann Doyle to reopen four cases.", "Mothers for Answers"),
        ("Students Demand Action urged lawmakers to pass the bill.", "Students Demand Action"),
        ("Mayor Asks Council for 40 Officers", "Mayor"),
    ],
)
def test_a_verb_that_a_name_holds_is_none(text: str, actor: str) -> None:
    assert told(text) == [("request", actor)]


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The Violence Archive lists 690 shootings in 2021; in 2014 there were 272.", "272", "Violence Archive"),
        ("Marlow police counted 69 killings last year; in 2015 there were 72.", "72", "Marlow police"),
        ("Marlow police counted 69 killings; robberies fell to 72.", "72", None),
        ("Mothers for Answers said killings fell to 72.", "72", "Mothers for Answers"),
    ],
)
def test_a_count_goes_on_with_another_year(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
