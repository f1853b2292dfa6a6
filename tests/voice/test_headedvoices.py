"""Several people in their own words, each below a line with the name."""

from __future__ import annotations

from .made import speaker

PAGE = (
    "Three who watch\n\nREV. ANN DOYLE, pastor, Easton\nWe buried 11 of them. Killings fell.\n\n"
    "LT. LOU HALE, homicide unit\nI count them. Robberies rose.\n\nJOE ORR, 77, retired teacher\nThefts doubled."
)


def test_what_stands_below_a_name_is_that_person_s_where_most_say_i() -> None:
    found = [speaker(PAGE, words) for words in ("Killings", "Robberies", "Thefts")]
    assert found == ["Ann Doyle", "Lou Hale", "Joe Orr"]


def test_a_story_with_lines_that_name_people_is_none() -> None:
    told = PAGE.replace("We buried", "They buried").replace("I count", "He counts")
    assert [speaker(told, words) for words in ("Killings", "Robberies")] == [None, None]
    assert speaker("Easton\n\nAnn Doyle, mayor\nWe met. Killings fell.", "Killings") is None
