from __future__ import annotations

from datetime import date

import pytest

from onrecord.errors import InputError
from onrecord.reading import parse_day, read, read_text


def test_what_the_user_says_comes_before_what_the_text_says() -> None:
    document = read(b"Published: March 17, 2017\n\nA story of parades.", "a.txt", date(2016, 1, 1))
    assert document.published == date(2016, 1, 1)
    assert document.published_because == "given with --published"


def test_the_report_can_say_where_the_day_came_from() -> None:
    assert read_text("TOWN, Jan. 5, 2016 — Parades.").published_because == "the dateline says Jan. 5, 2016"
    posts = read_text("Nine parades. — Rita Example (@rita) January 5, 2016")
    assert posts.published_because == "the latest post that it shows is of 2016-01-05"


@pytest.mark.parametrize("words", ["2017-02-30", "2017-13-01", "0000-01-01"])
def test_a_day_that_no_calendar_has(words: str) -> None:
    with pytest.raises(InputError, match="the calendar has no such day"):
        parse_day(words)


@pytest.mark.parametrize("words", ["0001-01-01", "1599-12-31", "9999-12-31"])
def test_a_day_of_a_year_that_no_news_is_of(words: str) -> None:
    with pytest.raises(InputError, match="no news is of that year; give one from 1600 to 9998"):
        parse_day(words)


def test_such_a_day_is_not_taken_from_a_file_or_a_text_either() -> None:
    assert read_text("Nine parades.", published=date(1, 1, 1)).published is None
    assert read_text("Published: 0001-01-01\n\nNine parades.").published is None
    assert read_text("---\ndate: 0001-01-01\n---\nNine parades.").published is None


@pytest.mark.parametrize(
    "words", ["", "yesterday", "17 March 2017", "2017-3-17", "20170317", "2017-03-17x", "２０１７-03-17"]
)
def test_what_is_no_day(words: str) -> None:
    with pytest.raises(InputError, match="give it as YYYY-MM-DD"):
        parse_day(words)


def test_a_day_as_typed() -> None:
    assert parse_day(" 2017-03-17 ") == date(2017, 3, 17)


def test_the_day_and_the_dash_that_open_a_story() -> None:
    assert read_text("Parades up\n\nJan. 5, 2016 — The town held 12 parades.").published == date(2016, 1, 5)
    listed = "Parades up\n\nJan. 5, 2016 — The town held 12 parades.\n\nJan. 6, 2016 — It held none."
    assert read_text(listed).published is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Police said Monday, Jan. 2, 2023, that homicides fell.", date(2023, 1, 2)),
        ("The chief told reporters on Tuesday, Jan. 3, 2023, that homicides fell.", date(2023, 1, 3)),
        ("Police said Tuesday, Jan. 2, 2023, that homicides fell.", None),
        ("On Monday, Aug. 1, 1966, a man was shot.", None),
        ("Police said the man shot on Monday, Jan. 2, 2023, had died.", None),
        ("Police said Jan. 2, 2023, that homicides fell.", None),
    ],
)
def test_the_whole_day_on_which_the_first_paragraph_has_somebody_speak(words: str, day: date | None) -> None:
    assert read_text(f"TULSA — {words}").published == day
    assert (
        read_text(f"TULSA — It fell last year, and nobody in the city could say why it had.\n\n{words}").published
        is None
    )


@pytest.mark.parametrize("behind", ["", " (RUSH TRANSCRIPT)", " [unedited]"])
def test_a_line_above_the_story_may_say_in_brackets_what_it_is(behind: str) -> None:
    found = read_text(f"FORUM, TAMPA — OCT. 19, 1994{behind}\n\nANN ROE: Homicides fell.\n\nLOU HALE: They did not.")
    assert found.published == date(1994, 10, 19)


def test_a_day_that_no_calendar_has_is_told() -> None:
    found = read_text("Published: February 30, 2023\n\nTULSA — Homicides fell.")
    assert found.published is None
    assert found.published_because == "the text prints February 30, 2023, a day that no calendar has"
    assert (
        read_text("TULSA — Homicides fell. It was February 30, 2023, or so he said, when it began.").published_because
        is None
    )
