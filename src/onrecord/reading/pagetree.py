"""A page as a tree, within bounds, and what of it is seen, in order.

The tree is made by lxml with nothing fetched and no entities of the page's own; it is walked without recursion.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple
from unicodedata import normalize

from onrecord.errors import InputError
from onrecord.lexicon.load import rows

MOST_ELEMENTS = 30_000  # a story's page has a tenth of it

Element = Any  # lxml's elements; the library is an extra, and has no types of its own

_DATA = Path(__file__).parent / "data" / "pages.csv"
_UNSEEN = frozenset(
    (
        *("script", "style", "template", "svg", "math", "head", "button", "select", "textarea", "input"),
        *("iframe", "object", "embed", "video", "audio", "canvas", "map", "dialog", "nav", "amp-sidebar", "amp-ad"),
        *("amp-analytics", "amp-iframe"),
    )
)
_BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "hr", "body", "html"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "address", "form", "fieldset", "center"),
        *("details", "summary"),
    )
)
DASHES = ("—", "–", "―", "-")  # before the name of who said it
_HIDDEN = re.compile(r"(?:display[ \t]*:[ \t]*none|visibility[ \t]*:[ \t]*hidden)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0\u2028\u2029]+")
_NO_WORD = re.compile(r"[\W_]+")
_MARK = re.compile(r"[\[(]?(?:[0-9]{1,3}|[a-z]|[*†‡§]+)[\])]?$")


class Step(NamedTuple):
    """One thing met on the way: an element opens or shuts, words stand, or an element is taken as a whole."""

    kind: Literal["open", "shut", "words", "whole"]
    element: Element
    words: str = ""


@cache
def marks(kind: str) -> frozenset[str]:
    """The classes or elements by which a page marks one kind of thing."""
    return frozenset(word for row in rows(_DATA) if row["kind"] == kind for word in row["words"].split("|"))


def parse(page: str, name: str) -> Element:
    """The tree of a page. InputError: no page, nested too deep, or too many elements."""
    from lxml import etree, html  # an extra

    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(page.replace("\0", "\ufffd").encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise InputError(f"{name}: the page is empty or broken; save the story's words as a .txt file") from None
    if any("LIMIT" in error.type_name or "xcessive" in error.message for error in parser.error_log):
        raise InputError(f"{name}: the page's elements are nested too deep; save the story's words as a .txt file")
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise InputError(
            f"{name}: over {MOST_ELEMENTS:,} elements, which no story's page has; save its words as a .txt file"
        )
    return tree


def tidy(tree: Element) -> None:
    """Drop struck words and the marks of footnotes ("762¹" is not 7,621); write out what the layout shows.

    That is the quotation marks of <q>, and a dash before the line that says whose a block quote is.
    """
    for element in list(tree.iter("del", "s", "strike", "sup", "q", "cite", "footer")):
        above = element.getparent()
        if above is None:
            continue
        if element.tag in ("cite", "footer"):
            if above.tag == "blockquote" and not "".join(element.itertext()).lstrip().startswith(DASHES):
                element.text = "— " + (element.text or "")
        elif element.tag == "q":
            element.text = "“" + (element.text or "")
            element.tail = "”" + (element.tail or "")
        elif element.tag != "sup" or _is_note(element):
            element.drop_tree()
        elif (element.text or "").strip()[:1].isdigit():
            element.text = "^" + str(element.text)


def _is_unseen(element: Element) -> bool:
    """Whether a browser shows nothing of it, or only a control."""
    if element.tag == "body":
        return False  # a page may hide itself until its script has run
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return (bool(style) and _HIDDEN.search(style) is not None) or has_class(element, "unseen")


def has_class(element: Element, kind: str) -> bool:
    """Whether one of its classes marks it as of one kind."""
    given = element.get("class")
    return bool(given) and not marks(kind).isdisjoint(given.lower().split())


def is_block(element: Element) -> bool:
    """Whether it stands on lines of its own."""
    return element.tag in _BLOCKS


def steps(root: Element, whole: Callable[[Element], bool] = lambda _: False) -> Iterator[Step]:
    """Everything seen from `root` down, in order; an element of which `whole` says so is not entered."""
    path = [(root, iter(root))]
    yield Step("open", root)
    if root.text:
        yield Step("words", root, root.text)
    while path:
        element, children = path[-1]
        child = next(children, None)
        if child is None:
            path.pop()
            yield Step("shut", element)
            if path and element.tail:
                yield Step("words", path[-1][0], element.tail)
        elif not isinstance(child.tag, str) or _is_unseen(child):
            if child.tail:
                yield Step("words", element, child.tail)
        elif whole(child):
            yield Step("whole", child)
            if child.tail:
                yield Step("words", element, child.tail)
        else:
            path.append((child, iter(child)))
            yield Step("open", child)
            if child.text:
                yield Step("words", child, child.text)


def lines_of(element: Element) -> list[str]:
    """The words below an element, a line for each block and each break."""
    run: list[str] = []
    for step in steps(element):
        if step.kind == "words":
            run.append(spaced(step.words))
        elif is_block(step.element) or (step.kind == "open" and step.element.tag == "br"):
            run.append("\n")
    found = (spaced(line).strip() for line in "".join(run).split("\n"))
    return [line for line in found if line]


def spaced(words: str) -> str:
    """Every run of white space as one space."""
    return _SPACE.sub(" ", words)


def squeezed(words: str) -> str:
    """Letters and digits alone, small, accents composed: the same words however they are spaced and pointed."""
    return _NO_WORD.sub("", normalize("NFC", words)).lower()


def _is_note(element: Element) -> bool:
    """A mark that leads to a footnote, and no exponent and no "th"."""
    words = "".join(element.itertext()).strip()
    led = element.find(".//a") is not None or (element.getparent() is not None and element.getparent().tag == "a")
    return not words or (_MARK.match(words) is not None and (led or not words.isdigit()))
