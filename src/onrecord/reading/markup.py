"""HTML as text, in one pass: paragraphs apart, what is no statement left out.

Nothing is run, fetched or nested: the pass keeps counts and no tree, so depth costs nothing and its time is in
proportion to the length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"/?[A-Za-z][A-Za-z0-9:-]{0,40}")
_STOP = re.compile(r"[>\"']")
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>]|$)", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp")
}
_LEFT_OUT = frozenset(
    ("nav", "aside", "footer", "form", "button", "select", "figcaption", "amp-sidebar", "svg", "template", "dialog")
)
_BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li"),
        *("dl", "dt", "dd", "blockquote", "pre", "table", "tr", "caption", "figure", "hr", "body", "address"),
    )
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


class Piece(NamedTuple):
    """A stretch of words (`name` empty) or a tag: its name in small letters, with "/" before it where it closes."""

    name: str
    words: str  # the words, the content of a script or a title, or the inside of a tag


def pieces(page: str) -> Iterator[Piece]:
    """Words and tags in order, as a browser parts them; a comment is nothing."""
    place, size = 0, len(page)
    while place < size:
        opening = page.find("<", place)
        if opening < 0:
            break
        if opening > place:
            yield Piece("", page[place:opening])
        if page.startswith(("<!", "<?"), opening):
            long = page.startswith("<!--", opening)
            closing = page.find("-->" if long else ">", opening + 2)
            place = size if closing < 0 else closing + (3 if long else 1)
            continue
        named = _NAME.match(page, opening + 1)
        if named is None:
            yield Piece("", "<")
            place = opening + 1
            continue
        place = _tag_end(page, named.end())
        name = named[0].lower()
        if name in _RAW:
            ended = _RAW[name].search(page, place)
            inside = ended.start() if ended else size
            yield Piece(name, page[place:inside])
            place = inside
        else:
            yield Piece(name, page[named.end() : place - 1])
    if place < size:
        yield Piece("", page[place:])


def plain(page: str) -> str:
    """The words of HTML, a block to a line with an empty one between; scripts, menus and captions left out."""
    blocks: list[str] = []
    run: list[str] = []
    left_out: dict[str, int] = {}
    every = list(pieces(page))
    open_ended = _never_closed(every)

    def close() -> None:
        words = _SPACE.sub(" ", html.unescape("".join(run)).replace("\N{NO-BREAK SPACE}", " "))
        blocks.append("\n".join(line.strip() for line in words.split("\v")).strip())
        run.clear()

    for number, piece in enumerate(every):
        bare = piece.name.lstrip("/")
        if number in open_ended:
            close()
        elif bare in _LEFT_OUT:
            close()
            left_out[bare] = max(0, left_out.get(bare, 0) + (-1 if piece.name[0] == "/" else 1))
        elif any(left_out.values()):
            continue
        elif not piece.name:
            run.append(piece.words)
        elif bare in _BLOCKS:
            close()
        elif bare == "br":
            run.append("\v")
        elif bare in ("td", "th"):
            run.append(" ")
    close()
    return "\n\n".join(block for block in blocks if block)


def _never_closed(every: list[Piece]) -> set[int]:
    """The numbers of tags that begin what is left out and have no end: they would take the rest of the page along."""
    waiting: dict[str, list[int]] = {}
    for number, piece in enumerate(every):
        bare = piece.name.lstrip("/")
        if bare not in _LEFT_OUT:
            continue
        opened = waiting.setdefault(bare, [])
        if piece.name[0] != "/":
            opened.append(number)
        elif opened:
            opened.pop()
    return {number for opened in waiting.values() for number in opened}


def _tag_end(page: str, place: int) -> int:
    """Behind the ">" of a tag; one inside a quoted value does not count."""
    while stop := _STOP.search(page, place):
        if stop[0] == ">":
            return stop.end()
        place = stop.end()
        if page[stop.start() - 1] == "=":
            closing = page.find(stop[0], place)
            if closing < 0:
                return len(page)
            place = closing + 1
    return len(page)
