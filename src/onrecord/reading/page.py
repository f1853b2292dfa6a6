"""HTML pages: the story of a page, by trafilatura, with the posts, quotes, tables and captions where they stood.

Needs the extra `pages`. Nothing of a page is run or fetched, and its size, depth and number of elements have bounds.
"""

from __future__ import annotations

import re
from importlib import import_module

from onrecord.errors import InputError
from onrecord.reading.extracted import LONGEST, Extracted

_LONGEST_PAGE = 2 * LONGEST  # bytes; scripts are most of a long page
_FRONT = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).)*-->\s*){0,4}<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_NEAR = 4096
HOW = "a web page, by trafilatura"


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as a page does."""
    return _FRONT.match(data[:_NEAR].removeprefix(b"\xef\xbb\xbf")) is not None


def read_page(data: bytes, name: str, sent: str | None = None) -> Extracted:
    """The story of a page; `sent` is the charset of the HTTP header that it came with.

    InputError: the extra is missing, too large, nested too deep, an unknown charset, or no story in it.
    """
    if len(data) > _LONGEST_PAGE:
        raise InputError(f"{name}: over {_LONGEST_PAGE // 1_000_000} MB of HTML; save the story's words as a .txt file")
    try:
        import_module("trafilatura")  # an extra, and late: it takes longer to load than a check
    except ImportError:
        raise InputError(
            f"{name}: to read a page, pip install 'onrecord[pages]'; or save the story's words as a .txt file"
        ) from None
    from onrecord.reading import charset, pageblocks, pagefacts, pagetext, pagetree, storybody  # few stories are pages

    page = charset.page_text(data, name, sent)
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
