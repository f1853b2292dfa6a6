"""What a file told stays told: the form that the page gives comes to the same report as the file did."""

from __future__ import annotations

import json
from datetime import date

import pytest
from starlette.testclient import TestClient

from onrecord.extras.web.check.told import heard, tell
from onrecord.model import Document, Post, Span
from tests.extras.web.conftest import TOKEN
from tests.extras.web.forms import keys, post, verdicts
from tests.reporting.page import read

TEXT = "Words of a story. A post said so."
WHOLE = Document(
    "mail.eml",
    TEXT,
    date(2017, 3, 1),
    "the message says so",
    "A title",
    "https://news.example/a",
    posts=(Post(Span(18, 33), Span(18, 24), "Ada Quill", None, date(2017, 2, 1)),),
    furniture=(Span(0, 5),),
    extracted="a message",
)
MAIL = b"""From: desk@news.example
Subject: A year in figures
Date: Thu, 5 Jan 2017 09:00:00 -0600
Content-Type: text/plain; charset=utf-8

Chicago had 900 homicides last year.
"""


def test_what_is_told_is_heard() -> None:
    found = heard(tell(WHOLE), TEXT)
    assert found is not None
    assert found.source == WHOLE.source
    told = found.extracted
    assert (told.title, told.published, told.because) == (WHOLE.title, WHOLE.published, WHOLE.published_because)
    assert (told.posts, told.furniture, told.how) == (WHOLE.posts, WHOLE.furniture, WHOLE.extracted)


def test_of_plain_text_nothing_is_told() -> None:
    assert tell(Document("text", TEXT)) == ""


def test_of_other_words_nothing_is_heard() -> None:
    assert heard(tell(WHOLE), TEXT + " More.") is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("furniture", [[0, 9999]]),
        ("furniture", [[5, 1]]),
        ("furniture", 3),
        ("posts", [[1]]),
        ("posts", [[[0, 1], [0, 1], 5, None, None]]),
        ("published", "soon"),
        ("headline", ["a", "b"]),
        ("title", {}),
    ],
)
def test_what_nobody_told_is_not_heard(name: str, value: object) -> None:
    assert heard(json.dumps(json.loads(tell(WHOLE)) | {name: value}), TEXT) is None


@pytest.mark.parametrize("words", ["{", "[]", "null", "{}", "[" * 100_000, '{"of": 1}'])
def test_what_is_no_such_thing_is_not_heard(words: str) -> None:
    assert heard(words, TEXT) is None


def test_a_message_keeps_its_day_when_a_reading_is_changed(client: TestClient) -> None:
    first = client.post("/check", data={"token": TOKEN}, files=[("file", ("figures.eml", MAIL, "message/rfc822"))])
    assert verdicts(first.text) == ["contradicted"]
    root = read(first.text)
    held = {one.attributes.get("name", ""): one.attributes.get("value", "") for one in root.all("input")}
    given = {name: held[name] for name in ("name", "told", "published", "found")}
    text = root.one("textarea").text().removeprefix("\n")
    again = post(client, "/check", text, **given)
    assert again.text == first.text
    changed = post(client, "/check", text, **given, **{keys(first.text)[0]: "homicides[chicago-il, 2016] = 762"})
    assert verdicts(changed.text) == ["supported"]
