from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.model import Document
from onrecord.reading import read, read_text

# Pieces of frames, so that chance builds stories that nearly have one.
PIECES = st.sampled_from([
    "TOWN, Jan. 5, 2016 (Wire) — ", "Published: ", "March 17, 2017", " — Rita Example (@rita) ", "\n", "\n\n", "> ",
    "Rita Example @rita · Mar 17\n", "https://t.co/abc", "By Nora Example", "# ", "---\n", "date: ", "OPINION\n",
    "Parades rose. ", "(", ")", "@", "—", " ", "\r\n", "\u2028", "Read more", "***",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map("".join))


def _holds(document: Document) -> None:
    size = len(document.text)
    spans = [*document.furniture, *(post.span for post in document.posts), *(post.body for post in document.posts)]
    spans += [span for span in (document.headline, document.dateline) if span is not None]
    assert all(0 <= span.start <= span.end <= size for span in spans)
    assert all(post.span.start <= post.body.start < post.body.end <= post.span.end for post in document.posts)
    assert all(left.end <= right.start for left, right in pairwise(document.furniture))
    assert all(left.span.end <= right.span.start for left, right in pairwise(document.posts))
    assert (document.published is None) == (document.published_because is None)


@given(TEXTS)
def test_whatever_the_text_its_spans_index_it(text: str) -> None:
    document = read_text(text)
    assert len(document.text) == len(text)
    _holds(document)


@pytest.mark.slow
@settings(max_examples=3000, deadline=None)
@given(TEXTS)
def test_whatever_the_text_its_spans_index_it_long(text: str) -> None:
    _holds(read_text(text))


@given(st.binary(max_size=200))
def test_whatever_the_bytes_they_are_read_or_refused_in_a_line(data: bytes) -> None:
    try:
        document = read(data, "a.txt")
    except InputError as error:
        said = str(error)
    else:
        _holds(document)
        return
    assert said.startswith("a.txt: ")
    assert "\n" not in said


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "(@a) " * 20_000,
        "— " * 50_000,
        "A. " * 50_000,
        "\n" * 100_000,
        "https://" * 20_000,
        "- - " * 50_000,
        "By A " * 20_000,
        "Rita Example @rita · " * 5_000,
    ],
    ids=lambda text: text[:8],
)
def test_a_long_text_is_read(text: str) -> None:
    document = read_text(text)
    assert len(document.text) == len(text)
    _holds(document)


def test_the_title_is_the_headline_where_none_is_given() -> None:
    text = "Parades fall\n\nThe town held 12 parades last year."
    assert read_text(text).title == "Parades fall"
    assert read_text(text, title="Other").title == "Other"


@pytest.mark.parametrize("name", ["a.doc", "A.RTF", "b.odt"])
def test_a_kind_of_file_that_is_not_read_yet_says_so(name: str) -> None:
    with pytest.raises(InputError, match=r"not read yet; save the story's words"):
        read(b"<p>words</p>", name)


def test_text_may_be_given_as_text() -> None:
    assert read("Parades.", published=date(2017, 1, 1)).text == "Parades."
