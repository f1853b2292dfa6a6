"""Lines that stand alone and say whose the quotation below them is.

In brackets, as in a script ("[SOUND: Chief Jane Roe]"), a name right above the marks, or a label ("Speaker: Jane Roe").
"""

from __future__ import annotations

import re

from onrecord.late import late
from onrecord.lexicon.load import city_names, word_set
from onrecord.voice.cues import heading
from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import printed, runs
from onrecord.voice.paragraphs import Block
from onrecord.voice.words import scan

_BRACKETED = re.compile(r"[ \t]*\[[^\[\]\n]{1,60}\][ \t]*")
_NAMED = late(
    r"[ \t*_#]*((?:[A-Z][A-Za-z.'’\-]{0,20}[ \t]){1,3}[A-Z][A-Za-z'’\-]{1,20})(?:,[ \t][^.!?\n“]{3,50})?[ \t*_:]*"
)
_LABELLED = re.compile(r"[ \t*_]*([A-Z][A-Za-z ]{2,20})[*_]{0,2}:[*_]{0,2}[ \t]+([^\n“\"]{4,80})")
_GAP = 8  # characters between a line and the quotation below it
_QUOTES = ("“", '"')
_LONGEST = 120  # characters of such a line


def credited(text: str, block: Block, memory: Memory) -> Source | None:
    """Whose the quotation below the block is, where the block is such a line."""
    if block.end - block.start > _LONGEST:
        return None
    if text.find("[", block.start, block.end) >= 0 and (found := _BRACKETED.fullmatch(text, block.start, block.end)):
        return _person(found.group(), memory)
    if text[block.end : block.end + _GAP].lstrip(" \t\r\n:*_").startswith(_QUOTES):
        named = _NAMED.fullmatch(text, block.start, block.end)
        return _person(named.group(), memory) or _unknown(named[1]) if named else None
    labelled = _LABELLED.fullmatch(text, block.start, block.end)
    if labelled is not None and labelled[1].strip().lower() in word_set("labels_speaker"):
        return _person(labelled[2], memory)
    return None


def _person(shown: str, memory: Memory) -> Source | None:
    for run in runs(scan(shown, 0, len(shown)), frozenset()):
        if (person := memory.find_person(run.name)) is not None:
            return Source(person.name, person.role, "person")
    return None


def _unknown(name: str) -> Source | None:
    """A name that only this line tells; no town's and no part of the text's ("THE CLAIM")."""
    if name.lower() in city_names() or heading(name.lower().split()):
        return None
    return Source(printed(name), None, "person")
