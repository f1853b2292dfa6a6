from __future__ import annotations

import asyncio
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from starlette.datastructures import FormData, UploadFile

from onrecord.errors import InputError
from onrecord.extras.web.check.asked import day, file_name, story
from onrecord.extras.web.settings import Settings


def asked(settings: Settings, *fields: tuple[str, Any]) -> Any:
    return asyncio.run(story(FormData(list(fields)), settings))


def test_line_ends_are_those_of_the_story(settings: Settings) -> None:
    assert asked(settings, ("text", "One.\r\n\r\nTwo.")).text == "One.\n\nTwo."


def test_a_file_comes_before_an_address_and_that_before_words(settings: Settings) -> None:
    file = UploadFile(BytesIO(b"Words."), filename="a.txt")
    found = asked(settings, ("text", "Others."), ("file", file), ("url", "http://news.example/"))
    assert (found.data, found.name) == (b"Words.", "a.txt")


def test_an_empty_file_field_is_no_file(settings: Settings) -> None:
    file = UploadFile(BytesIO(b""), filename="")
    assert asked(settings, ("text", "Words."), ("file", file)).text == "Words."


def test_changes_come_with_their_keys_but_the_one_undone(settings: Settings) -> None:
    found = asked(settings, ("text", "a"), ("mend.1-2.0", " x "), ("mend.3-4.0", "y"), ("undo", "3-4.0"))
    assert found.mends == (("1-2.0", "x"),)


def test_a_claim_that_stands_as_it_was_read_is_nobodys_change(settings: Settings) -> None:
    fields = (("mend.1-2.0", "x = 1"), ("read.1-2.0", "x = 1"), ("mend.3-4.0", "y = 2"), ("read.3-4.0", "y = 1"))
    assert asked(settings, ("text", "a"), *fields).mends == (("3-4.0", "y = 2"),)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\desk\\story.docx", "story.docx"),
        ("a\r\nb\x00.txt", "ab.txt"),
        ("", "story"),
        ("x" * 500 + ".txt", "x" * 116 + ".txt"),
    ],
)
def test_the_name_of_a_file_is_a_name(given: str, name: str) -> None:
    assert file_name(given) == name


def test_the_day_that_the_story_told_is_nobodys() -> None:
    assert day("2017-01-09", "2017-01-09") is None
    assert day("", "2017-01-09") is None
    assert day("2017-01-10", "2017-01-09") == date(2017, 1, 10)
    with pytest.raises(InputError, match="Published"):
        day("soon")
