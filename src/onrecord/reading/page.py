"""HTML pages: the story of a page, by trafilatura, with the posts, quotes, tables and captions where they stood.

Needs the extra `pages`. Nothing of a page is run or fetched, and its size, depth and number of elements have bounds.
"""

from __future__ import annotations

import re
from importlib.util import find_spec

from onrecord.errors import InputError
from onrecord.reading.charset import page_text
from onrecord.reading.extracted import LONGEST, Extracted

_LONGEST_PAGE = 2 * LONGEST  # bytes; scripts are most of a long page
_NEEDED = ("lxml", "trafilatura", "lxml_html_clean")
_FRONT = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,4}<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_NEAR = 4096
HOW = "a web page, by trafilatura"


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as a page does."""
    return _FRONT.match(data[:_NEAR].removeprefix(b"\xef\xbb\xbf")) is not None


def read_page(data: bytes, name: str, charset: str | None = None) -> Extracted:
    """The story of a page; `charset` is the one of the HTTP header it came with.

    InputError: the extra is missing, too large, nested too deep, an unknown charset, or no story in it.
    """
    if len(data) > _LONGEST_PAGE:
        raise InputError(f"{name}: over {_LONGEST_PAGE // 1_000_000} MB of HTML; save the story's words as a .txt file")
    if any(find_spec(package) is None for package in _NEEDED):
        raise InputError(
            f"{name}: to read a page, pip install 'onrecord[pages]'; or save the story's words as a .txt file"
        )
    from onrecord.reading import pageblocks, pagefacts, pagetext, pagetree, storybody  # few stories are pages

    page = page_text(data, name, charset)
    tree = pagetree.parse(page.text, name)
    facts = pagefacts.facts_of(tree)
    pagetree.tidy(tree)
    every = pageblocks.blocks(tree)
    headings = [block.words.replace("\n", " ") for block in every if block.kind is pageblocks.Kind.TITLE]
    story = storybody.story_blocks(tree, every, name)
    found = pagetext.compose(facts, pagefacts.headline(facts.title, headings), story)
    if page.broken and "\ufffd" in found.text:
        raise InputError(f"{name}: the page says {page.charset} and is not; convert it with iconv to UTF-8")
    return found._replace(how=HOW)
