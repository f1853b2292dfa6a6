"""Who gives a speech, by the line that heads it: "Remarks by Mayor Ann Doyle", "Ann Doyle's address, as delivered"."""

from __future__ import annotations

import re

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.names import printed

_NAMED = r"((?:[A-Z][\w.'’\-]{0,20} ){1,5}[A-Z][\w.'’\-]{1,20})"
_ENDS = r"(?=\s*(?:[,;:—–(|*_]|(?i:on|to|at|before|of|for)\b|$))"
SPOKEN = rf"(?i:{'|'.join(sorted(word_set('speeches') - {'statement'}))})"  # a statement is made in print, too
_BY = late(
    rf"^\W*(?i:(?:prepared |full |opening |closing |floor )?(?:{SPOKEN}|statement))\b"
    rf"[^\n]{{0,20}}?\b(?i:of|by|from)\s+(?i:the |state )?{_NAMED}{_ENDS}"
)
_LATER = late(rf"^[^\n.?!]{{0,60}}?\b{SPOKEN}\b[^\n.?!]{{0,50}}?,? (?:by|of|from) (?:the )?{_NAMED}{_ENDS}")
_OWN = late(rf"^\W*{_NAMED}['’]s?\s[^\n.?!]{{0,40}}\b{SPOKEN},?\s+(?i:as (?:delivered|prepared|given))")


_BESIDE = late(  # "State of the City address, Mayor Ann Doyle, Jan. 11"
    rf"^\W*[^\n.?!,:]{{0,60}}\b{SPOKEN}\s*[,:|—–-]\s*(?:the )?{_NAMED}(?=\s*(?:[,;(|*_]|$))"
)
_BEFORE = late(  # "Mayor Ann Doyle: State of the City address, Jan. 11"
    rf"^\W*{_NAMED}\s*[,:|—–-]\s*[^\n.?!,:]{{0,40}}\b{SPOKEN}(?=\s*(?:[,;(|*_]|(?i:on|to|at|before)\b|$))"
)
_TO_PRESS = r"(?i:news conference|press conference|press briefing|news briefing)"
_COPY = r"(?i:(?:full |partial |edited )?(?:transcript|text)(?: of| from)?:?)"
_PRESSED = late(  # "News conference with Chief Ann Doyle, Jan. 11", "Transcript of Mayor Doyle's press briefing"
    rf"^\W*(?:{_COPY} )?(?:the )?{_TO_PRESS}[^\n.?!]{{0,20}}?\b(?:of|by|with)\s+(?:the )?{_NAMED}{_ENDS}"
    rf"|^\W*{_COPY} (?:the )?{_NAMED}['’]s?\s(?:\w+\s){{0,2}}{_TO_PRESS}"
)
_CHAMBER = r"(?:\w+ ){0,2}(?i:senate|house|assembly|chamber|council)[ \t][Ff]loor\b"
_FLOOR = late(  # "Sen. Ann Doyle, on the Senate floor, Jan. 11:", "FLOOR STATEMENT — Rep. Ann Doyle (D-Easton)"
    rf"^\W*{_NAMED}(?:[ \t]*\([^()\n]{{2,20}}\))?,? on the {_CHAMBER}[^\n?!]{{0,40}}:?\s*$"
    rf"|^\W*(?i:floor (?:statement|speech|remarks))\s*[,:|—–-]\s*(?:the )?{_NAMED}(?=\s*(?:[,;(|*_]|$))"
)
_BELOW = late(rf"^\W*{_NAMED}(?=\s*(?:[,;(|*_—–-]|$))")
_RUN_FOR = "|".join(sorted(word_set("run_for")))
_RUNS = late(rf"^\W*{_NAMED} (?i:for) (?i:{_RUN_FOR})\W*$")  # "ANN DOYLE FOR MAYOR"
_OFFICE = late(rf"^\W*(?:\w+ )?{SPOKEN}\b[^\n.?!]{{0,20}}?\b(?:of|by|from) (?i:the) ([A-Z]\w+){_ENDS}")
_ENDED = late(
    rf"[\W_]*(?i:end of (?:the )?(?:\w+ )?(?:{SPOKEN}|statement|transcript|text|excerpt)|applause and end)[\W_]*"
    r"|[ \t]*(?:#(?: ?#){1,4}|-30-)[ \t]*"
)
_NOTE = late(r"[\W_]*(?:(?:editor|publisher)['’]?s['’]? note|note (?:by|from) the editors?)\b", re.IGNORECASE)
_LINE = 120  # characters of a line that is no sentence


def headed(line: str) -> str | None:
    """The speaker, with the title as printed, where a line heads a speech; None for every other line."""
    if "floor" in line.casefold() and len(line) <= _LINE and (member := _titled(_FLOOR.match(line))) is not None:
        return member
    if not names_a_speech(line):
        return None
    found = _BY.match(line) or _LATER.match(line) or _OWN.match(line)
    if found is None and len(line) <= _LINE and not line.rstrip().endswith((".", "”", '"')):
        found = _BESIDE.match(line) or _BEFORE.match(line)
        if found is not None and found.group(1).split()[0].lower().rstrip(".") not in CUES.titles:
            return None  # "Speech, Easton City Hall"
    if found is None and len(line) <= _LINE and (office := _OFFICE.match(line)) is not None:
        return f"the {office[1]}" if office[1].lower() in CUES.titles else None
    return printed(found.group(1).strip()) if found else None


def pressed(line: str) -> str | None:
    """The titled speaker of a news conference whose text the line heads."""
    folded = line.casefold()
    held = len(line) <= _LINE and ("conference" in folded or "briefing" in folded)
    return _titled(_PRESSED.match(line)) if held else None


def _titled(found: re.Match[str] | None) -> str | None:
    name = next(filter(None, found.groups()), "").strip() if found is not None else ""
    return printed(name) if name and name.split()[0].lower().rstrip(".") in CUES.titles else None


def ends(line: str) -> bool:
    """Whether a line ends a speech: "[End of remarks.]", "###"."""
    return _ENDED.fullmatch(line) is not None


def notes(line: str) -> bool:
    """Whether the page itself speaks in a line beside a speech: "Editor's note: The mayor's count is off by two."."""
    return _NOTE.match(line) is not None


def names_a_speech(line: str) -> bool:
    """Whether a word for a speech stands in a line: most lines have none, not even inside another word."""
    folded, speeches = line.casefold(), word_set("speeches")
    return any(map(folded.__contains__, speeches)) and not speeches.isdisjoint(re.findall("[a-z]+", folded))


def headed_in_two(line: str, below: str) -> str | None:
    """The speaker whose title and name stand alone below the line: "State of the City address", "Mayor Ann Doyle".

    A candidate's stand above it: "Ann Doyle for Mayor", "Remarks as prepared".
    """
    if not names_a_speech(line):
        runs = _RUNS.match(line.strip()) if names_a_speech(below) else None
        return None if runs is None else printed(runs[1])
    if max(len(line), len(below)) > _LINE or any(one.rstrip().endswith((".", "”", '"', "?")) for one in (line, below)):
        return None
    found = _BELOW.match(below)
    if found is None or found.group(1).split()[0].lower().rstrip(".") not in CUES.titles:
        return None
    return printed(found.group(1).strip())
