"""The one door to markup: elements are built, text is escaped, and no other way in exists.

Whatever is not already `Markup` is text, so a story, a name or a note can never become an element or an attribute.
"""

from __future__ import annotations

import re

from onrecord.frozen import dataclass

VOID = frozenset({"meta", "br", "hr", "input", "link", "img"})

# What HTML cannot carry as itself: NUL and lone surrogates have no form at all, a carriage return would be read as
# a line feed, and the rest would end an attribute or open a tag.
_ESCAPES = {
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
    ord("'"): "&#39;",
    ord("\r"): "&#13;",
    0: "\N{REPLACEMENT CHARACTER}",
    **dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"),
}
_ESCAPED = re.compile("[&<>\"'\r\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Markup:
    """Text that is already HTML. Made by `tag`, `join` and `trusted` alone."""

    html: str


Content = str | Markup | None


def escape(text: str) -> str:
    """`text` as HTML character data, fit for an element and for a quoted attribute."""
    return text.translate(_ESCAPES) if _ESCAPED.search(text) else text  # most texts have none, and a search is quick


def trusted(html: str) -> Markup:
    """Markup that ships with the project. Never pass anything that was read."""
    return Markup(html)


def join(*parts: Content) -> Markup:
    """Parts in a row; text is escaped, None is left out."""
    return Markup("".join(map(_render, parts)))


def tag(name: str, /, *children: Content, **attributes: str | bool | None) -> Markup:
    """An element. An attribute that is None or False is left out; `class_` is class, `data_id` is data-id."""
    written = "".join([_attribute(key, value) for key, value in attributes.items()]) if attributes else ""
    if name in VOID:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{''.join(map(_render, children))}</{name}>")


def _render(part: Content) -> str:
    if part is None:
        return ""
    return part.html if isinstance(part, Markup) else escape(part)


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-") if "_" in key else key
    return f" {name}" if value is True else f' {name}="{escape(value)}"'


def link(label: Content, url: str | None) -> Markup:
    """A link out of the page, only to http and https; any other address leaves the label alone."""
    if url is None or not safe(url):
        return join(label)
    return tag("a", label, href=url, rel="noopener noreferrer external")


def safe(url: str) -> bool:
    """True of an absolute http or https address without white space or controls, which browsers would drop."""
    return url.lower().startswith(("http://", "https://")) and url.isprintable() and " " not in url
