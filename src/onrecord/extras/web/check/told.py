"""What a file told beside its words, kept in the page's own form: the words come back, the file does not.

A page on the web or a mail tells its day, its title and which stretches are no statement. The form holds that as JSON
with the digest of the words, and it counts only while the words are the same.
"""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256
from typing import Any

from onrecord.frozen import dataclass
from onrecord.model import Document, Post, Span
from onrecord.reading import Extracted


@dataclass(frozen=True, slots=True)
class Told:
    """What a file told, and the address that it came from."""

    extracted: Extracted
    source: str | None


def tell(document: Document) -> str:
    """What the form is to hold of a document; nothing where the words alone tell it all."""
    if document.extracted is None and document.source is None:
        return ""
    return json.dumps(
        {
            "of": _digest(document.text),
            "how": document.extracted,
            "source": document.source,
            "title": document.title,
            "published": _day(document.published),
            "because": document.published_because,
            "headline": _span(document.headline) if document.headline else None,
            "posts": [
                [_span(post.span), _span(post.body), post.author, post.handle, _day(post.posted)]
                for post in document.posts
            ],
            "furniture": [_span(span) for span in document.furniture],
        }
    )


def heard(words: str, text: str) -> Told | None:
    """What the form held; None where that is nothing, of other words, or not what `tell` wrote."""
    if not words:
        return None
    try:
        found = json.loads(words)
        return _heard(found, text) if found["of"] == _digest(text) else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _heard(found: dict[str, Any], text: str) -> Told:
    long = len(text)
    posts = tuple(
        Post(_read(span, long), _read(body, long), _text(author), _maybe(handle), _read_day(posted))
        for span, body, author, handle, posted in found["posts"]
    )
    extracted = Extracted(
        text,
        title=_maybe(found["title"]),
        published=_read_day(found["published"]),
        because=_maybe(found["because"]),
        how=_maybe(found["how"]),
        headline=_read(found["headline"], long) if found["headline"] else None,
        posts=posts,
        furniture=tuple(_read(span, long) for span in found["furniture"]),
    )
    return Told(extracted, _maybe(found["source"]))


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(day: object) -> date | None:
    return None if day is None else date.fromisoformat(_text(day))


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _read(span: object, long: int) -> Span:
    """A stretch of the words. ValueError for any other value."""
    match span:
        case [int(start), int(end)] if 0 <= start <= end <= long:
            return Span(start, end)
    raise ValueError("no stretch of the words")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _maybe(value: object) -> str | None:
    return None if value is None else _text(value)
