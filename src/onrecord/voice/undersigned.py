"""Who signs a text that says "I": the name at its foot, which no byline at its head tells.

"Renata Solis" above "Councilwoman, 16th District", "Sheriff Al Pruitt", "— Mark Ruiz", or a name below "Sincerely,".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES, heading
from onrecord.voice.names import printed

_FOOT = 7  # lines at the end of a text in which its signature stands
_LONGEST = 80  # characters of such a line
_SAYS_I = late(r"(?:^|[\s“\"(—–])I(?:['’](?:m|ve|ll|d))?\s")
_NAME = r"(?:[A-Z][\w'’\-]{0,20}\.? ){1,5}[A-Z][\w'’\-]{1,20}"
_SIGNED = late(rf"((?:[—–]|--?) ?)?({_NAME})(?:,? (?:Jr|Sr|III?)\.?)?(?:, ([A-Za-z][^.!?“”\n]{{2,60}}))?")
_SALUTES = late(r"(?:Dear [\w.'’ ]{3,40}|(?:[A-Z][a-z]+ (?:and |& )?){0,2}[A-Za-z]+),", re.ASCII)
_HEAD = 5  # lines at the head of a text in which it turns to its readers
_MARKS = " \t*_>#"


def undersigned(text: str) -> str | None:
    """The name at the foot of a text in the first person, with a title as printed; None for any other text."""
    if _SAYS_I.search(text) is None:
        return None
    lines = [line.strip(_MARKS) for line in text.splitlines() if line.strip(_MARKS)]
    for at in range(len(lines) - 1, max(0, len(lines) - 1 - _FOOT), -1):
        saluted = at == len(lines) - 1 and any(map(_SALUTES.fullmatch, lines[:_HEAD]))
        if (name := _signed(lines, at, saluted=saluted)) is not None:
            return name
    return None


def _signed(lines: Sequence[str], at: int, *, saluted: bool) -> str | None:
    """The name that a line signs with; below a salutation the last line may hold a name alone."""
    found = _SIGNED.fullmatch(lines[at]) if len(lines[at]) <= _LONGEST else None
    if found is None:
        return None
    name = found[2]
    words = name.lower().replace(".", "").split()
    if name.lower() in place_names() or heading(words) or not CUES.organisations.isdisjoint(words):
        return None
    titles = [word in CUES.titles for word in words]
    office = found[3] or (lines[at + 1] if at + 1 < len(lines) else "")
    told = (titles[0] and not all(titles)) or _is_office(office)
    closed = lines[at - 1].lower().rstrip(",.!—– ") in word_set("closes_a_letter")
    return printed(name) if not all(titles) and (told or closed or saluted or found[1]) else None


def _is_office(line: str) -> bool:
    """Whether a line opens with an office: "Councilwoman, 16th District", "Member of Congress", "Ward 4 alderman"."""
    words = [word.strip(",.()").lower() for word in line.split()]
    short = len(line) <= _LONGEST and not line.rstrip().endswith((".", "!", "?", ":", "”"))
    opens = bool(words) and not ({words[0]} | set(words[-1:])).isdisjoint(CUES.titles.keys() | CUES.persons)
    return short and (opens or words[:2] == ["member", "of"])
