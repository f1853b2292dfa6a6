"""The place that who writes or speaks says he is at, whose "we" it is: "Here in Gary we had 50", "Ann Roe · Gary".

It is told in the words themselves, in the head of a post, or below a letter. By the latter two only "we", "here" and
the like are filled: a letter from Gary to a paper of Chicago may tell of Chicago's "city".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from onrecord.grounding.habits import city_of
from onrecord.grounding.places import Ground, settle
from onrecord.grounding.signatures import signs
from onrecord.grounding.vantage import person_of
from onrecord.model import Document, Parsed, PlaceWords, Setting, Statement

_HERE = re.compile(
    r"\b(?:here|we|us|those of us|i live|i['’]ve lived|we live|i work|i moved|i am|i['’]m)"
    r"(?: \w+ly| over| up| down| out| back)? (?:in|to|at) \Z",
    re.IGNORECASE,
)
_WHERE = re.compile(r",? where (?:i|we) (?:live|work|am|are)\b", re.IGNORECASE)  # "in Gary, where I live, we had 50"
_REACH = 30  # characters of such words
_PARTED = "·•|—–-,("
_ENDED = "·•|—–-,)\n"
_KINDS = frozenset({"city", "county", "part"})


class WrittenFrom(NamedTuple):
    """The place that somebody writes from, the sentence that first says so, and whether it is one of his own."""

    place: str
    since: int
    said: bool


Writers = Mapping[tuple[int, str | None], WrittenFrom]  # by the number of a paragraph and who is heard in it


def written_from(document: Document, statements: Sequence[Statement], parsed: Parsed, ground: Ground) -> Writers:
    """The place that "we" is in a paragraph, in the mouth of one who says where he is; without those that name two."""
    found: dict[tuple[int, str | None], WrittenFrom | None] = {}
    for statement, words, since in _told(document, statements, parsed):
        key = statement.paragraph, _heard(statement, words.span.start if since >= 0 else statement.span.start)
        place = settle(words, None, ground, None)[0] or words.candidates[0]
        before = found.get(key, WrittenFrom(place, since, since >= 0))
        same = before is not None and city_of(before.place) == city_of(place)
        found[key] = before if same else None
    return {key: told for key, told in found.items() if told is not None}


def _told(
    document: Document, statements: Sequence[Statement], parsed: Parsed
) -> Iterator[tuple[Statement, PlaceWords, int]]:
    """Each sentence with the place that it is written from, and that sentence's number where it says so itself."""
    text = document.text
    for at, words in parsed.places:
        if at < 0 or words.here or words.kind not in _KINDS or not words.candidates:
            continue
        statement = statements[at]
        opening = max(statement.span.start, words.span.start - _REACH)
        if _HERE.search(text, opening, words.span.start) or _WHERE.match(text, words.span.end):
            yield statement, words, at
        elif (writer := _letter_of(statement)) is not None and (
            signs(text, words.span) or _ends_line(text, statement, words)
        ):
            yield from ((one, words, -1) for one in statements if _letter_of(one) == writer)
    for words in parsed.heads:
        if words.kind in _KINDS and _stands_apart(text, words):
            for post in document.posts:
                if post.span.start <= words.span.start < post.span.end:
                    within = (one for one in statements if post.body.start <= one.span.start < post.body.end)
                    yield from ((one, words, -1) for one in within)


def _heard(statement: Statement, at: int) -> str | None:
    """Who is heard at a character of a sentence."""
    covering = [voice for voice in statement.voices if voice.span.start <= at < voice.span.end]
    return person_of(min(covering, key=lambda voice: voice.span.end - voice.span.start, default=None))


def _letter_of(statement: Statement) -> str | None:
    """Who wrote the letter that a sentence stands in."""
    links = (link for voice in statement.voices for link in voice.attribution)
    return next((link.speaker for link in links if link.cue == "letter"), None)


def _ends_line(text: str, statement: Statement, words: PlaceWords) -> bool:
    """Whether a sentence is the signature below a letter, which ends with the place."""
    signed = statement.setting is Setting.HEADLINE and words.span.start > statement.span.start
    return signed and not text[words.span.end : statement.span.end].strip(" .*_)")


def _stands_apart(text: str, words: PlaceWords) -> bool:
    """Whether a place stands behind a mark and before one: "Ann Roe · Gary · 3h", and no part of a name."""
    before = text[max(0, words.span.start - 2) : words.span.start].strip(" ")[-1:]
    behind = text[words.span.end : words.span.end + 2].strip(" ")[:1]
    return before != "" and before in _PARTED and behind in _ENDED
