"""What it takes to draw a page of a PDF, told from its streams before it is drawn, and a budget for a whole file.

pypdf bounds one stream and one font; a file has many, and a page may draw the same form and load the same font again
and again. Counting words and marks of a stream is a thousand times faster than reading them, and counts work and not
time, so that a file is read or refused on any machine alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from onrecord.errors import InputError

if TYPE_CHECKING:
    from pypdf import PageObject

_FILE = 400_000  # steps, each some twenty microseconds; a page takes two to ten thousand
_PAGE = 150_000
_TURN = 300  # of a page where nothing is drawn
_FONT = 100  # of a font that says nothing of its letters
_LETTERS = 20  # bytes that are as quickly read as one step
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-Fa-f]{1,16})>\s*<([0-9A-Fa-f]{1,16})>\s*[<\[]")


def vast(name: str) -> InputError:
    """The line for a file that takes more than a story can."""
    return InputError(f"{name}: the PDF unfolds to more than a story can be; save the story's words as a .txt file")


class Work:
    """The steps that are left for a file and for the page at hand."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._left, self._page = _FILE, _PAGE
        self._fonts: dict[int, int] = {}

    def turn(self, page: PageObject) -> None:
        """Take what a page takes, and have it take what its forms do when they are drawn. InputError: too much."""
        self._page = _PAGE
        contents = page.get_contents()
        self.spend(_TURN + self._drawing(b"" if contents is None else contents.get_data(), page))
        draw = page.extract_xform_text

        def counted(form: Any, *rest: Any, **more: Any) -> str:
            self.spend(_TURN + self._drawing(form.get_data(), form))
            return draw(form, *rest, **more)

        page.extract_xform_text = counted  # type: ignore[method-assign, assignment]

    def spend(self, steps: int) -> None:
        """InputError where none is left, also where an earlier one was swallowed."""
        self._left -= steps
        self._page -= steps
        if self._left < 0 or self._page < 0:
            raise vast(self._name)

    def _drawing(self, data: bytes, holder: Any) -> int:
        """The steps of one stream and of the fonts at its hand."""
        marks = sum(data.count(mark) for mark in (b"(", b"<", b"[", b"/"))
        fonts = _known(_known(holder.get("/Resources")).get("/Font"))
        return len(data.split()) + marks + len(data) // _LETTERS + sum(map(self._font, fonts.values()))

    def _font(self, font: Any) -> int:
        """The steps of loading a font: the letters that it maps, one by one or in ranges, and their widths."""
        known = _known(font)
        if id(known) not in self._fonts:
            mapped: Any = known.get("/ToUnicode")
            table: Any = mapped.get_object() if mapped is not None else None
            data = table.get_data() if hasattr(table, "get_data") else b""
            ranges = (pair for part in _RANGES.findall(data) for pair in _RANGE.findall(part))
            letters = sum(max(0, int(last, 16) - int(first, 16)) + 1 for first, last in ranges)
            parts = [known, *(_known(one) for one in _listed(known.get("/DescendantFonts")))]
            widths = sum(len(_listed(part.get(key))) for part in parts for key in ("/Widths", "/W"))
            self._fonts[id(known)] = _FONT + len(data.split()) + letters + widths
        return self._fonts[id(known)]


def _known(found: Any) -> dict[str, Any]:
    """A dictionary, looked up where it stands elsewhere; empty for anything else."""
    found = found.get_object() if hasattr(found, "get_object") else found
    return found if isinstance(found, dict) else {}


def _listed(found: Any) -> list[Any]:
    found = found.get_object() if hasattr(found, "get_object") else found
    return found if isinstance(found, list) else []
