"""Characters that nobody sees, or that stand on the letter before them: left out before words are cut.

A zero-width space, a soft hyphen or a sign of direction inside "762" must not make it 62; an accent typed as a
character of its own must not cut "José" in two.
"""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_ON_A_LETTER = "\u0300-\u034e\u0350-\u036f"
_HIDDEN = re.compile(f"[{_UNSEEN}{_ON_A_LETTER}]")


def has_hidden(text: str, start: int, stop: int) -> bool:
    """Whether `text[start:stop]` holds such a character."""
    return not text.isascii() and not text[start:stop].isascii() and _HIDDEN.search(text, start, stop) is not None


def shown(text: str, start: int, stop: int) -> tuple[str, list[int], list[int]]:
    """What is seen of `text[start:stop]`, and where in the text each of its characters starts and ends."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at in range(start, stop):
        letter = text[at]
        if _HIDDEN.match(letter) is None:
            letters.append(letter)
            starts.append(at)
            ends.append(at + 1)
        elif unicodedata.combining(letter) and letters and not letters[-1].isspace():
            whole = unicodedata.normalize("NFC", letters[-1] + letter)
            letters[-1] = whole if len(whole) == 1 else letters[-1]
            ends[-1] = at + 1
    return "".join(letters), starts, ends
