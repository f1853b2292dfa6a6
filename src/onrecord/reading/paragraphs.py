"""Printed lines to paragraphs: what repeats on pages left out, words and sentences joined over lines and pages.

A paragraph begins where lines stand further apart than most, change their size, begin further in, or follow a line on
which their first word had room. Rows of figures are shown and not said: on a printed page nothing tells which head a
figure stands under.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from onrecord.reading.extracted import Paragraph
from onrecord.reading.printed import Line

_EDGE = 3  # lines at the top and at the foot of a page that may repeat
_SAME_PLACE = 4.0  # points by which a line may move from page to page
_WIDE = 1.25  # times the usual distance of lines: a gap
_INDENT, _MOST_INDENT = 0.8, 6.0  # times the size of letters
_NEAR = 2  # lines before and after, whose length shows how long a line may be
_FULL = 0.8  # of the longest line near: letters differ in width, and lines in length by a word
_DASHES = r"[ \-–—|]*"
_PAGE_NUMBER = re.compile(
    rf"{_DASHES}(?:page|p\.)?{_DASHES}[0-9]{{1,4}}{_DASHES}(?:(?:of|/)\s*[0-9]{{1,4}})?{_DASHES}", re.I
)
_PRINT = re.compile(
    r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}, [0-9]{1,2}:[0-9]{2}\b.*|(?:https?|file):/\S+(?: [0-9]+/[0-9]+)?"
)
_NUMBER = re.compile(r"(?<![0-9])[0-9]{1,4}(?![0-9])")
_BULLET = re.compile(r"[•●▪■◦‣·*–—\-] |\(?[0-9]{1,2}[.)] ")
_ENDED = re.compile(r"[.!?…:][\"'”’)\]]*$")
_HYPHEN = re.compile(r"([^\W\d_]+)[-‐]$")
_LONGEST_WORD = 60  # characters
_FIGURE = re.compile(r"[($+–−\-]*[0-9][0-9,.]*[%)*]*")
_MOST_WORDS = 6  # in a row of a table, beside its figures


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs of all pages in order."""
    lines = [line for page in without_furniture(pages) for line in page]
    blocks = list(_blocks(lines))
    words = Counter(word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.words))
    return [one for number, block in enumerate(blocks) for one in _told(blocks, number, block, words)]


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page without its number, what a browser prints around it, and what repeats on another page."""
    places: dict[str, list[tuple[float, int]]] = {}
    for page in pages:
        for line in {*_edge(page, top=True), *_edge(page, top=False)}:
            for shape in _shapes(line):
                places.setdefault(shape, []).append((line.base, line.page))

    def repeats(line: Line) -> bool:
        found = [place for shape in _shapes(line) for place in places[shape]]
        return any(page != line.page and abs(base - line.base) <= _SAME_PLACE for base, page in found)

    def is_furniture(line: Line) -> bool:
        counted = len(line.words) < _LONGEST_WORD and _PAGE_NUMBER.fullmatch(line.words)
        return bool(counted or _PRINT.fullmatch(line.words)) or (repeats(line) and not _ENDED.search(line.words))

    kept: list[list[Line]] = []
    for page in pages:
        edges = [takewhile(is_furniture, _edge(page, top=top)) for top in (True, False)]
        left_out = {line for edge in edges for line in edge}
        kept.append([line for line in page if line not in left_out])
    return kept


def _edge(page: Sequence[Line], *, top: bool) -> list[Line]:
    """The outermost lines of a page, from the edge inwards."""
    return sorted(page, key=lambda line: -line.base if top else line.base)[:_EDGE]


def _shapes(line: Line) -> set[str]:
    """What a line has in common with the one in its place on another page: its words, or all but the page's number."""
    words = line.words.casefold()
    numbers = list(_NUMBER.finditer(words))
    counted = [
        f"{words[: one.start()]}{int(one[0]) - line.page}#{words[one.end() :]}" for one in numbers[:1] + numbers[-1:]
    ]
    return {words, *counted}


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that belong together."""
    usual = _distances(lines)
    block: list[Line] = []
    for number, line in enumerate(lines):
        near = lines[max(0, number - 1 - _NEAR) : number + 1 + _NEAR]
        if block and _begins(block, line, usual.get(round(line.size), 0.0), near):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _distances(lines: Sequence[Line]) -> dict[int, float]:
    """The usual distance of two lines of one size: the one that most have, the smaller of two."""
    counts: dict[int, Counter[float]] = {}
    for above, below in pairwise(lines):
        distance = above.base - below.base
        if (
            above.page == below.page
            and abs(above.size - below.size) < 0.1 * above.size
            and 0 < distance < 3 * above.size
        ):
            counts.setdefault(round(above.size), Counter())[round(distance * 2) / 2] += 1
    return {size: min(found, key=lambda distance: (-found[distance], distance)) for size, found in counts.items()}


def _begins(block: list[Line], line: Line, usual: float, near: Sequence[Line]) -> bool:
    """Whether a line begins a paragraph after the ones above it."""
    above = block[-1]
    if abs(above.size - line.size) > 0.1 * above.size or _BULLET.match(line.words) or _is_row(above) or _is_row(line):
        return True
    ended = _ENDED.search(above.words) is not None
    opens = ended or not line.words[0].islower()
    short = opens and _broke_early(above, line, near)
    distance = above.base - line.base
    if above.page != line.page or distance <= 0:  # the next page or column goes on with a sentence that is open
        return ended or short
    if distance > _WIDE * usual or short:
        return True
    inwards = line.left - above.left
    if _INDENT * line.size < inwards < _MOST_INDENT * line.size and not _BULLET.match(block[0].words):
        return ended or len(block) == 1
    return False


def _broke_early(above: Line, line: Line, near: Sequence[Line]) -> bool:
    """Whether the first word of a line had room on the one above, as the lines around them are long."""
    beside = [one for one in near if one.page == above.page and abs(one.left - above.left) < _MOST_INDENT * above.size]
    longest = max(len(one.words) for one in (above, *beside) if abs(one.size - above.size) < 0.1 * above.size)
    return len(above.words) + 1 + len(line.words.split()[0]) < _FULL * longest


def _told(blocks: list[list[Line]], number: int, block: list[Line], words: Counter[str]) -> Iterator[Paragraph]:
    """One paragraph, or the rows of a table: two figures side by side, or a figure at the end of line upon line."""
    near = [line for one in (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2]) for line in one]
    listed = all(map(_ends_in_figure, block)) and (
        len(block) > 1 or any(_ends_in_figure(one) or _is_row(one) for one in near)
    )
    if listed or _is_row(block[0]):
        yield from (Paragraph(line.words, is_said=False) for line in block)
    else:
        yield Paragraph(_joined([line.words for line in block], words))


def _is_row(line: Line) -> bool:
    """Whether two figures stand side by side, as no sentence has them."""
    figures = [_FIGURE.fullmatch(part) is not None for part in line.words.split()]
    return any(one and other for one, other in pairwise(figures)) and _may_be_row(line, figures.count(False))


def _ends_in_figure(line: Line) -> bool:
    parts = line.words.split()
    figures = sum(_FIGURE.fullmatch(part) is not None for part in parts)
    return _FIGURE.fullmatch(parts[-1]) is not None and _may_be_row(line, len(parts) - figures)


def _may_be_row(line: Line, words: int) -> bool:
    return words <= _MOST_WORDS and ":" not in line.words and _ENDED.search(line.words) is None


def _joined(lines: list[str], words: Counter[str]) -> str:
    """Lines as one, a word that was parted at the end of a line whole again."""
    parts = [lines[0]]
    for line in lines[1:]:
        last = parts[-1]
        parted = _HYPHEN.search(last, max(0, len(last) - _LONGEST_WORD))
        if last.endswith("\N{SOFT HYPHEN}"):
            parts[-1] = last[:-1]
        elif parted and line[0].islower():
            parts[-1] = last if _keeps_hyphen(parted[1], line, words) else last[:-1]
        elif not (last.endswith(("-", "‐")) and last[-2:-1].isdigit()):  # "2015-" and "2016", "41-" and "year-old"
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def _keeps_hyphen(before: str, line: str, words: Counter[str]) -> bool:
    """Whether a hyphen at the end of a line is the word's own, as the rest of the text writes it; a number's is."""
    found = re.match(r"[^\W\d_]+(?:-[^\W\d_]+)*", line)
    after = found[0].casefold() if found else ""
    first = before.casefold()
    if words[first + after]:
        return False
    return words[f"{first}-{after}"] > 0 or first in _TENS or "-" in after


_TENS = frozenset(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"))
