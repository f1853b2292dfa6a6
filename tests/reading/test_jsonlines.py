from __future__ import annotations

import json
from datetime import date

import pytest

from onrecord.errors import InputError
from onrecord.model import Document
from onrecord.reading import is_json_lines, read_json_lines

GOOD = {"id": "one", "published": "2017-03-17", "text": "A story of parades."}


def _read(*lines: object, published: date | None = None) -> list[Document | InputError]:
    data = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    return list(read_json_lines(data, "a.jsonl", published))


def test_a_line_is_a_document_with_its_own_name_and_day() -> None:
    (document,) = _read(GOOD)
    assert isinstance(document, Document)
    assert (document.name, document.text, document.published) == ("one", "A story of parades.", date(2017, 3, 17))


def test_the_option_comes_before_the_line() -> None:
    (document,) = _read(GOOD, published=date(2016, 1, 1))
    assert isinstance(document, Document)
    assert document.published == date(2016, 1, 1)


def test_without_a_day_the_text_is_searched() -> None:
    (document,) = _read({"id": 7, "text": "TOWN, Jan. 5, 2016 — Parades."})
    assert isinstance(document, Document)
    assert (document.name, document.published) == ("7", date(2016, 1, 5))


def test_a_title_is_kept() -> None:
    (document,) = _read(GOOD | {"title": "Parades"})
    assert isinstance(document, Document)
    assert document.title == "Parades"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"id": "x", ', "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('{"text": 1' + "0" * 5000 + "}", "not JSON"),
        ("[1, 2]", "not an object"),
        ({"id": "x"}, 'no "text"'),
        ({"id": "x", "text": " \n"}, 'no "text"'),
        ({"id": "x", "text": 5}, 'no "text"'),
        ({"id": ["x"], "text": "Words."}, '"id" and "title"'),
        ({"id": "x", "text": "Words.", "published": "2017-02-30"}, "no such day"),
        ({"id": "x", "text": "Words.", "published": 2017}, '"published" is to be a date'),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(line: object, says: str) -> None:
    first, bad, last = _read(GOOD, line, GOOD)
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(bad, InputError)
    assert str(bad).startswith("a.jsonl, line 2: ")
    assert says in str(bad)
    assert "\n" not in str(bad)


def test_empty_lines_count_but_are_no_documents() -> None:
    _, bad = _read("", GOOD, "", "oops")
    assert str(bad).startswith("a.jsonl, line 4: ")


def test_line_ends_of_another_system() -> None:
    data = (json.dumps(GOOD) + "\r\n" + json.dumps(GOOD) + "\r\n").encode()
    assert len(list(read_json_lines(data, "a.jsonl"))) == 2


def test_half_a_surrogate_pair_keeps_its_place() -> None:
    (document,) = _read('{"id": "x", "text": "a\\ud800b"}')
    assert isinstance(document, Document)
    assert document.text == "a\ufffdb"


def test_json_lines_are_known_by_name_or_by_content() -> None:
    assert is_json_lines(b"", "a.jsonl")
    assert is_json_lines(json.dumps(GOOD).encode() + b"\n{", "standard input")
    assert not is_json_lines(b'{"no": "story"}', "standard input")
    assert not is_json_lines(b"{curly words}", "a.txt")
