"""RSS and Atom feeds: a story an item."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from onrecord.errors import InputError
from onrecord.model import Document
from onrecord.reading.document import GIVEN, read_text
from onrecord.reading.xmlstream import stream

_ITEMS = ("item", "entry")
_WORDS = ("encoded", "content", "description", "summary")  # the whole story before what stands for it
_DAYS = ("pubDate", "published", "date", "updated")


def is_feed(data: bytes, name: str) -> bool:
    """By its name, or because it begins as a feed does."""
    start = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    named = name.lower().endswith((".rss", ".atom"))
    return named or (start.startswith((b"<?xml", b"<rss", b"<feed")) and (b"<rss" in start or b"<feed" in start))


def read_feed(data: bytes, name: str, published: date | None = None) -> Iterator[Document | InputError]:
    """Each item's Document in order, named after the feed and the item's number.

    InputError is raised for the feed as a whole, and stands in place of an item without words.
    """
    from onrecord.reading.markup import plain  # most stories are no feed, and do not wait for what it needs

    items = _items(data, name)
    if not items:
        raise InputError(f"{name}: the feed has no item; give a feed that holds stories")
    for number, item in enumerate(items, 1):
        where = f"{name}, item {number}"
        text = next((words for key in _WORDS if (words := plain(item.get(key, "")))), "")
        if not text:
            yield InputError(f"{where}: no words; save the story that it leads to")
            continue
        day, because = published, GIVEN
        if day is None:
            day, because = next((found for key in _DAYS if (found := _day(item.get(key, "")))), None), "the feed's date"
        title = plain(item.get("title", "")) or None
        yield read_text(text, where, day, because=because, title=title)


def _items(data: bytes, name: str) -> list[dict[str, str]]:
    """The text of each item's own elements, the first of a name."""
    items: list[dict[str, str]] = []
    path: list[str] = []

    def start(tag: str, _: dict[str, str]) -> None:
        if tag in _ITEMS and not set(_ITEMS) & set(path):
            items.append({})
        path.append(tag)

    def end(tag: str, words: str) -> None:
        path.pop()
        if path and path[-1] in _ITEMS:
            items[-1].setdefault(tag, words)

    stream(data, name, start, end)
    return items


def _day(words: str) -> date | None:
    words = words.strip()
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime  # loads what mail needs, the network's modules among them

    try:
        return parsedate_to_datetime(words).date()
    except (ValueError, TypeError, IndexError):
        return None
