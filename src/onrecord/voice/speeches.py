"""Who gives a speech, by the line that heads it: "Remarks by Mayor Ann Doyle", "Ann Doyle's address, as delivered"."""

from __future__ import annotations

import re

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES

_NAMED = r"((?:[A-Z][\w.'’\-]{0,20} ){1,5}[A-Z][\w.'’\-]{1,20})"
_ENDS = r"(?=\s*(?:[,;:—–(|*_]|(?i:on|to|at|before)\b|$))"
_SPOKEN = rf"(?i:{'|'.join(sorted(word_set('speeches') - {'statement'}))})"  # a statement is made in print, too
_BY = late(
    rf"^\W*(?i:(?:prepared |full |opening |closing |floor )?(?:{_SPOKEN}|statement))\b"
    rf"[^\n]{{0,20}}?\b(?i:of|by|from)\s+(?i:the )?{_NAMED}{_ENDS}"
)
_LATER = late(rf"^[^\n.?!]{{0,60}}?\b{_SPOKEN}\b[^\n.?!]{{0,50}}?,? (?:by|of|from) (?:the )?{_NAMED}{_ENDS}")
_OWN = late(rf"^\W*{_NAMED}['’]s?\s[^\n.?!]{{0,40}}\b{_SPOKEN},?\s+(?i:as (?:delivered|prepared|given))")


_BESIDE = late(  # "State of the City address, Mayor Ann Doyle, Jan. 11"
    rf"^\W*[^\n.?!,:]{{0,60}}\b{_SPOKEN}\s*[,:|—–-]\s*(?:the )?{_NAMED}(?=\s*(?:[,;(|*_]|$))"
)
_BEFORE = late(  # "Mayor Ann Doyle: State of the City address, Jan. 11"
    rf"^\W*{_NAMED}\s*[,:|—–-]\s*[^\n.?!,:]{{0,40}}\b{_SPOKEN}(?=\s*(?:[,;(|*_]|(?i:on|to|at|before)\b|$))"
)
_BELOW = late(rf"^\W*{_NAMED}(?=\s*(?:[,;(|*_—–-]|$))")
_LINE = 120  # characters of a line that is no sentence


def headed(line: str) -> str | None:
    """The speaker, with the title as printed, where a line heads a speech; None for every other line."""
    if not _names_a_speech(line):
        return None
    found = _BY.match(line) or _LATER.match(line) or _OWN.match(line)
    if found is None and len(line) <= _LINE and not line.rstrip().endswith((".", "”", '"')):
        found = _BESIDE.match(line) or _BEFORE.match(line)
        if found is not None and found.group(1).split()[0].lower().rstrip(".") not in CUES.titles:
            return None  # "Speech, Easton City Hall"
    return found.group(1).strip() if found else None


def _names_a_speech(line: str) -> bool:
    """Whether a word for a speech stands in a line: most lines have none, not even inside another word."""
    folded, speeches = line.casefold(), word_set("speeches")
    return any(map(folded.__contains__, speeches)) and not speeches.isdisjoint(re.findall("[a-z]+", folded))


def headed_in_two(line: str, below: str) -> str | None:
    """The speaker whose title and name stand alone below the line: "State of the City address", "Mayor Ann Doyle"."""
    if not _names_a_speech(line):
        return None
    if max(len(line), len(below)) > _LINE or any(one.rstrip().endswith((".", "”", '"', "?")) for one in (line, below)):
        return None
    found = _BELOW.match(below)
    if found is None or found.group(1).split()[0].lower().rstrip(".") not in CUES.titles:
        return None
    return found.group(1).strip()
