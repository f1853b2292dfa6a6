"""The blocks of a page in order: paragraphs, headings, items, block quotes, captions, tables, posts."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from onrecord.reading.embeds import Shown, is_embed, shown
from onrecord.reading.pagetree import Element, has_class, is_block, lines_of, spaced, steps

_GAP = re.compile(r"\n[ \t]*\n\s*")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LAID_OUT = (
    "p",
    "div",
    "article",
    "section",
    "blockquote",
    "table",
    "h1",
    "h2",
    "ul",
)  # no cell of figures holds these
_LONGEST_CELL = 160
_LONGEST_CAPTION = 400  # a class alone makes no caption of a longer text


class Kind(Enum):
    """What a block is."""

    TITLE = auto()  # a heading of the first order
    HEADING = auto()
    WORDS = auto()
    ITEM = auto()
    QUOTE = auto()
    CAPTION = auto()
    TABLE = auto()
    POST = auto()


class Block(NamedTuple):
    """A block's words; `element` is the one that it stands in, or the block quote that it is part of.

    `mark` is what stands before an item ("- ", "2. "), `post` the post of a block that is one.
    """

    kind: Kind
    words: str
    element: Element
    mark: str = ""
    post: Shown | None = None


def blocks(tree: Element) -> list[Block]:
    """Every block of the page that holds words, boilerplate with the rest."""
    return _Walk().over(tree)


def _is_apart(element: Element) -> bool:
    """A post, a caption or a table of figures: what is taken as a whole, and is no part of the running words."""
    return is_embed(element) or _is_caption(element) or _is_table(element)


class _Walk:
    """Gathers the words between one block's edge and the next."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self.run: list[str] = []
        self.path: list[Element] = []
        self.kinds: list[tuple[Element, Kind]] = []
        self.numbers: dict[Element, int] = {}
        self.mark = ""

    def over(self, tree: Element) -> list[Block]:
        for step in steps(tree, _is_apart):
            match step.kind:
                case "words":
                    self.run.append(spaced(step.words))
                case "open":
                    self._open(step.element)
                case "shut":
                    self._shut(step.element)
                case "whole":
                    self._close()
                    self._take(step.element)
        self._close()
        return self.found

    def _open(self, element: Element) -> None:
        if element.tag == "br":
            self.run.append("\n")
        if is_block(element):
            self._close()
        self.path.append(element)
        if element.tag == "li":
            self.kinds.append((element, Kind.ITEM))
            self.mark = self._numbered(element.getparent())
        elif (kind := _kind(element)) is not None:
            self.kinds.append((element, kind))

    def _shut(self, element: Element) -> None:
        if is_block(element):
            self._close()
        self.path.pop()
        if self.kinds and self.kinds[-1][0] is element:
            self.kinds.pop()
            self.mark = ""

    def _numbered(self, above: Element) -> str:
        """The number of an item in its list; a list that counts down has none that can be relied on."""
        if above is None or above.tag != "ol" or above.get("reversed") is not None:
            return "- "
        start = above.get("start", "1").strip()
        number = self.numbers.get(above, int(start) if start.isdecimal() and len(start) < 4 else 1)
        self.numbers[above] = number + 1
        return f"{number}. "

    def _close(self) -> None:
        words, self.run = "".join(self.run), []
        for part in _GAP.split(words):
            lines = [line for one in part.split("\n") if (line := spaced(one).strip())]
            if not lines:
                continue
            element, kind = self.kinds[-1] if self.kinds else (None, Kind.WORDS)
            at = element if kind is Kind.QUOTE else self.path[-1]
            if kind is Kind.ITEM and not self.mark:
                kind = Kind.WORDS  # the second paragraph of an item
            self.found.append(Block(kind, "\n".join(lines), at, self.mark))
            self.mark = ""

    def _take(self, element: Element) -> None:
        if is_embed(element):
            post = shown(element)
            if post is not None:
                self.found.append(Block(Kind.POST, "\n".join(post.words), self.path[-1], post=post))
            return
        caption = _is_caption(element)
        words = "\n".join(lines_of(element) if caption else _table_rows(element))
        if words:
            self.found.append(Block(Kind.CAPTION if caption else Kind.TABLE, words, self.path[-1]))


def _kind(element: Element) -> Kind | None:
    if element.tag == "h1":
        return Kind.TITLE
    if element.tag in _HEADINGS:
        return Kind.HEADING
    return Kind.QUOTE if element.tag == "blockquote" else None


def _is_caption(element: Element) -> bool:
    if element.tag == "figcaption":
        return True
    return has_class(element, "caption") and sum(map(len, element.itertext())) <= _LONGEST_CAPTION


def _is_table(element: Element) -> bool:
    """A table of figures: short cells, and no paragraphs laid out in them."""
    if element.tag != "table" or element.find(".//td") is None or any(True for _ in element.iterdescendants(_LAID_OUT)):
        return False
    return all(sum(map(len, cell.itertext())) <= _LONGEST_CELL for cell in element.iter("td", "th"))


def _table_rows(table: Element) -> list[str]:
    """A line for each row, its cells parted by bars."""
    found: list[str] = []
    for row in table.iter("tr", "caption"):
        cells = [row] if row.tag == "caption" else [cell for cell in row if cell.tag in ("td", "th")]
        words = [" ".join(lines_of(cell)) for cell in cells]
        if any(words):
            found.append(" | ".join(words))
    return found
