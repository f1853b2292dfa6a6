"""The cases of tests/cases/frames.txt: a text, and what is read of its frame."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.model import Document, Span
from onrecord.reading import read_text

_CASES = (Path(__file__).parents[1] / "cases" / "frames.txt").read_text(encoding="utf-8").split("\n====\n")[1:]


def _split(case: str) -> tuple[str, list[str]]:
    """The text, and the findings: the lines that begin with "> " and a word of the form."""
    lines = case.rstrip("\n").split("\n")
    words = ("day ", "headline ", "place ", "post ", "apart ")
    first = len(lines)
    while first and lines[first - 1].startswith(tuple(f"> {word}" for word in words)):
        first -= 1
    return "\n".join(lines[:first]), [line[2:] for line in lines[first:]]


def _words(document: Document, span: Span | None) -> str:
    return "none" if span is None else document.text[span.start : span.end]


def _found(document: Document, kind: str) -> list[str]:
    match kind:
        case "day":
            return [document.published.isoformat() if document.published else "unknown"]
        case "headline":
            return [_words(document, document.headline)]
        case "place":
            return [_words(document, document.dateline)]
        case "apart":
            return [_words(document, span) for span in document.furniture] or ["none"]
        case _:
            posts = (
                f"{post.author}, {post.handle}, {post.posted}: {_words(document, post.body)}" for post in document.posts
            )
            return [post.replace("\n", "|") for post in posts] or ["none"]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case[:40].replace("\n", "|"))
def test_a_frame_is_read_as_the_case_says(case: str) -> None:
    text, wanted = _split(case)
    assert wanted, "a case without findings tests nothing"
    document = read_text(text)
    for line in wanted:
        kind, _, value = line.partition(" ")
        assert value in _found(document, kind)


def test_a_sentence_that_begins_like_a_credit_is_kept() -> None:
    document = read_text(
        "Read more than one report and you will know that parades are up, as the mayor said on Monday."
    )
    assert document.furniture == ()
