"""Who asks or writes, and from where: "— Tess, Omaha" at the end of a line is no place of the text.

Nor is that of a reader whose letter it quotes: "writes Bill Keane of Toledo".
"""

from __future__ import annotations

import re

from onrecord.late import late
from onrecord.model import Span

_NAME = late(r"[—–-] ?[A-Z][\w.'’]*\.?(?: [A-Z][\w.'’]*\.?){0,3}, ?\Z")
_READER = re.compile(
    r"\b(?:writes|wrote|asks|asked|emails|emailed) (?:reader )?(?:[A-Z][\w.'’]*\.?,? ){1,4}(?:of|from|in) \Z"
)
_FROM = ("of ", "from ", "in ")  # how each such reader ends
_REACH = 60  # characters of a name before its place
_END = 6  # characters from such a place to the end of its line
_CLOSING = "*_)”\"’' ."


def signs(text: str, span: Span) -> bool:
    """Whether a place ends the line of a signature, or is where a reader writes from."""
    opening = max(0, span.start - _REACH)
    if text.endswith(_FROM, opening, span.start) and _READER.search(text, opening, span.start) is not None:
        return True
    behind, ended, _ = text[span.end : span.end + _END].partition("\n")
    if behind.strip(_CLOSING) or not (ended or span.end + _END >= len(text)):
        return False
    opening = max(text.rfind("\n", opening, span.start) + 1, opening)
    return _NAME.search(text, opening, span.start) is not None
