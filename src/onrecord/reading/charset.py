"""The bytes of a page as text: the mark at its front decides, then the charset it was sent with, then its own word.

A page that names none is UTF-8 or is refused: a guess would turn its quotation marks into other letters.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from onrecord.errors import InputError

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_META = re.compile(rb"<meta\b[^>]{0,300}?charset[ \t\r\n]*=[ \t\r\n\"']*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,200}?encoding[ \t]*=[ \t]*[\"']([A-Za-z0-9_.:-]{1,40})")
_NEAR = 4096  # bytes in which a page says its charset
# Python knows many more; some of them unpack or run for long, and no page is written in them.
_KNOWN = frozenset(
    (
        *("utf-8", "utf-16-le", "utf-16-be", "gb18030", "gbk", "gb2312", "big5", "euc_jp", "shift_jis", "iso2022_jp"),
        *("euc_kr", "koi8-r", "koi8-u", "mac-roman", *(f"cp{page}" for page in (866, 874, *range(1250, 1259)))),
        *(f"iso8859-{part}" for part in (*range(2, 12), *range(13, 17))),
    )
)
# What these names stand for on the web: browsers read the wider set, which has the curly quotation marks.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-16-le"}


class PageText(NamedTuple):
    """A page as text; `broken` where bytes were none of its charset and became U+FFFD."""

    text: str
    charset: str
    broken: bool


def page_text(data: bytes, name: str, sent: str | None = None) -> PageText:
    """A page as text; `sent` is the charset of the HTTP header it came with. InputError: an unknown one, or none."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], codec)
    near = data[:_NEAR]
    declared = _META.search(near) or _XML.search(near)
    told = (sent or "").strip() or (declared[1].decode("ascii") if declared else None)
    if told is not None:
        codec = _codec(told, name)
        if codec.startswith("utf-16") and not sent:
            codec = "utf-8"  # its own word could be read, so it is not what it says
        return _decoded(data, codec)
    try:
        return PageText(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: the page names no charset and is not UTF-8 (byte {error.start}); convert it with iconv to UTF-8"
        ) from None


def _codec(label: str, name: str) -> str:
    try:
        codec = codecs.lookup(label).name
    except (LookupError, ValueError):
        codec = ""
    codec = _WIDER.get(codec, codec)
    if codec not in _KNOWN:
        raise InputError(f"{name}: unknown charset {label[:40]!r}; convert the page with iconv to UTF-8")
    return codec


def _decoded(data: bytes, codec: str) -> PageText:
    try:
        return PageText(data.decode(codec), codec, False)
    except UnicodeDecodeError:
        return PageText(data.decode(codec, "replace"), codec, True)
