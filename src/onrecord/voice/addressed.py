"""Who speaks to a hall: one person whom the head of a text names, above words that turn to those who listen.

No word for a speech need stand there: "Mayor Ann Doyle, City Hall, January 10" above "Good evening." is enough.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.late import late
from onrecord.voice import speeches
from onrecord.voice.cues import CUES
from onrecord.voice.heads import below, greets, head
from onrecord.voice.names import printed

_NAME = r"((?:(?:[A-Z][\w'’\-]*|[A-Z])\.? ){1,5}[A-Z][\w'’\-]+(?:,? (?:Jr|Sr)\.)?)"
_OPENS = r"(?:^(?:(?i:what|when|how) )?|[:,|—–-] ?|\b(?i:of|by|from|with) )(?i:the )?((?i:hon\. |honorable )?)"
_TO_THEM = "to|at|on|before|of|for|rises|speaks|speaking|told|tells|addresses|addressing"
_BEHIND = rf"(?=\s*(?:$|[,;:(|—–-])|['’]s? | (?i:{_TO_THEM})\b)"
_NAMED = late(_OPENS + _NAME + _BEHIND)
_NO_SPEECH = late(r"^by\b|\b(?:letters?|opinion|column|commentary|editorial|newsletter|interview|questions)\b|q&a")
_PARTY = late(r"^\s*(?:\(|, )[DRI]-")


def addresses(text: str) -> str | None:
    """The speaker, with the title as printed, where words below a head turn to those who listen; else None."""
    lines = head(text)
    if not lines or not greets(below(text, lines)) or any(map(_NO_SPEECH.search, map(str.lower, lines))):
        return None
    named = [name for at in range(len(lines)) for name in _officials(lines, at)]
    named = named or [name for line in lines if speeches.names_a_speech(line) for name in _first(line)]
    return named[0] if len({name.split()[-1].lower() for name in named}) == 1 else None


def _officials(lines: Sequence[str], at: int) -> list[str]:
    """The people of one line whose office stands before the name, behind it, or alone on the line below."""
    line, found = lines[at], []
    for one in _NAMED.finditer(line):
        honored, name, behind = one.group(1), one.group(2), line[one.end() :]
        titles = [_role(word) for word in name.split()]
        told = _role(behind.lstrip(" ,(")) or (not behind and _role("".join(lines[at + 1 : at + 2])))
        told = told or titles[0] or bool(honored) or _PARTY.match(behind) is not None
        if told and not all(titles):
            found.append(printed(name))
    return found


def _first(line: str) -> list[str]:
    """The first name on a line for a speech, without an office: "Franklin Roe: remarks to the graduates"."""
    found = _NAMED.search(line)
    return [] if found is None else [printed(found.group(2))]


def _role(words: str) -> bool:
    """Whether words open with an office: "Mayor of Easton", "chief of police", "sheriff"."""
    return words.lower().partition(" ")[0].strip(",.:;)") in CUES.titles
