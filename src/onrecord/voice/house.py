"""What a paper or a newsletter calls itself at its head, which its "we" does and asks in its own name.

"# The Morning Brief" above "Thursday, Jan. 4"; "RIVER NOTES, the Friday letter" above a date. No headline is one.
"""

from __future__ import annotations

import re

from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES

_HEAD = 300  # characters in which the two lines stand
_NAME = re.compile(
    r"[A-Z0-9][\w.'’&\-]*(?:[ \t]+(?:[A-Z0-9][\w.'’\-]*|&|of|and|the|from|for))*(?=[ \t]*(?:[,|—–:·(]|$))"
)
_MARKS = " \t#*_"
_LONGEST = 6  # words of a name
_LINE = 90  # characters of a line that is no running text
_TELLS = re.compile(
    r"\b(?:newsletter|issue|vol\.|no\. ?\d|letter|transcript|note|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def house(text: str) -> str | None:
    """The name, as printed or in title case; None where the head shows none."""
    lines = [line for line in text[:_HEAD].split("\n") if line.strip(_MARKS)][:2]
    if not lines or not (lines[0][:1] in "#*" or lines[0].isupper() or lines[0].split(",")[0].isupper()):
        return None
    first = lines[0].strip(_MARKS)
    found = _NAME.match(first)
    name = found.group().strip() if found is not None else ""
    words = name.lower().split()
    rest = " ".join([first[len(name) :], *lines[1:]])
    running = len(first) > _LINE or first.endswith(".")
    if not words or len(words) > _LONGEST or running or not _TELLS.search(rest):
        return None
    if any(word.isdigit() for word in words) or " ".join(words) in place_names():
        return None  # a dateline
    if not CUES.clause_verbs.isdisjoint(words) or not word_set("heads_no_name").isdisjoint(words):
        return None
    return name.title() if name.isupper() else name
