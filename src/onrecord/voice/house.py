"""What a paper or a newsletter calls itself at its head, which its "we" does and asks in its own name.

"# The Morning Brief" above "Thursday, Jan. 4"; "RIVER NOTES, the Friday letter" above a date. No headline is one.
So does the institute that heads its report: "The Easton Center for Public Safety, June 15, 2023".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES, heading
from onrecord.voice.names import printed

_HEAD = 300  # characters in which the two lines stand
_NAME = re.compile(
    r"[A-Z0-9][\w.'’&\-]*(?:[ \t]+(?:[A-Z0-9][\w.'’\-]*|&|of|and|the|from|for))*(?=[ \t]*(?:[,|—–:·(]|$))"
)
_DESK = re.compile(  # "By the Easton Wire fact desk"
    r"^[ \t*_]*[Bb][Yy][ \t]+(?:the[ \t]+)?((?:[A-Z][\w.'’\-]*[ \t]+){1,4}?)"
    r"(?:(?:[a-z]+(?:-[a-z]+)?[ \t]+){0,2}|(?:Fact|Data|News|Metro)[ \t]+)(?i:desk|staff|team|newsroom|editors)\b",
    re.MULTILINE,
)
_PAPER = re.compile(  # "By Ann Roe, Easton Wire"
    r"^[ \t*_]*[Bb][Yy][ \t]+[A-Z][^\n,|]{3,40}[,|][ \t]*(?:[Tt]he[ \t]+)?((?:[A-Z][\w.'’\-]*[ \t]?){2,4})[ \t*_]*$",
    re.MULTILINE,
)
_CAPITALS = r"[A-Z][\w.'’\-]*"
_ASKED = re.compile(  # "ASK THE DESK: Who gets caught?"
    rf"^[ \t#*_]*[Aa](?:SK|sk)[ \t]+([Tt](?:HE|he)(?:[ \t]+{_CAPITALS}){{1,3}})(?=[ \t*_]*(?:[:—–|]|$))"
)
_COLUMN = re.compile(  # "THE TALLY SHEET: The five deadliest states"
    r"^[ \t#*_]*(THE(?:[ \t][A-Z][A-Z'’&\-]*){1,4}):[ \t*_]+(?=[A-Z“\"])"
)
_ISSUED = re.compile(  # "Letter of the Easton Peace League, January 2019", below the paper's own name
    rf"^[ \t*_]*(?:{_CAPITALS}[ \t]+)?(?i:newsletter|letter|bulletin|journal|published|magazine)[ \t]+(?:of|by|from)"
    rf"[ \t]+(?:[Tt]he[ \t]+)?({_CAPITALS}(?:[ \t]+(?:(?:of|for|and|against)[ \t]+(?:the[ \t]+)?)?{_CAPITALS}){{1,6}})"
    r"(?=[ \t]*(?:[,|—–·(*_]|$))"
)
_HEADED = re.compile(  # "The Easton Center for Public Safety, June 15, 2023", below the title of its report
    rf"^[ \t*_]*(?:[Bb]y[ \t]+)?(?:[Tt]he[ \t]+)?({_CAPITALS}"
    rf"(?:[ \t]+(?:(?:of|for|on|and|against|to)[ \t]+(?:the[ \t]+)?)?{_CAPITALS}){{1,7}})(?:,|[ \t]+[|—–·])[ \t]*"
    r"[A-Z][a-z]{2,8}\.?[ \t]+(?:\d{1,2},?[ \t]+)?(?:19|20)\d\d[ \t*_.]*$"
)
_PAPER_OF = late(
    r"(?:\w+ )?(?:working|policy|discussion|white|issue|position|research|briefing|data|fact|annual|special|quarterly)"
    r"[ \t]+(?:paper|brief|report|note|memo|sheet|review|bulletin)\b",
    re.IGNORECASE,
)
_DASHED = late(r"[ \t]*[—–|:·][ \t]*")
_MARKS = " \t#*_"
_LONGEST = 6  # words of a name
_LINE = 90  # characters of a line that is no running text
_TELLS = late(
    r"\b(?:newsletter|issue|vol\.|no\. ?\d|letter|transcript|note|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def house(text: str) -> str | None:
    """The name, as printed or in title case; None where the head shows none."""
    lines = [line for line in text[:_HEAD].split("\n") if line.strip(_MARKS)][:2]
    if not lines:
        return None
    if (asked := _ASKED.match(lines[0])) is not None:
        return asked[1].title()
    if (column := _COLUMN.match(lines[0])) is not None and not heading(column[1].lower().split()):
        return printed(column[1])
    if len(lines) > 1 and len(lines[1]) <= _LINE and (issuer := _ISSUED.match(lines[1])) is not None:
        return printed(issuer[1].strip())
    beside = _DASHED.split(lines[0], 1)  # "EASTON INSTITUTE — Briefing paper 41"
    if body := next(filter(None, (*map(_body, lines), _titled(lines), _titled(beside))), None):
        return body
    if "by" in text[:_HEAD].lower():
        if (desk := _DESK.search(text, 0, _HEAD)) is not None:
            return desk[1].strip()
        if (paper := _PAPER.search(text, 0, _HEAD)) is not None and not _describes(paper[1]):
            return paper[1].strip()
    first = lines[0].strip(_MARKS)
    found = _NAME.match(first)
    name = found.group().strip() if found is not None else ""
    if not (lines[0][:1] in "#*" or name.isupper()):
        return None
    words = name.lower().split()
    rest = " ".join([first[len(name) :], *lines[1:]])
    running = len(first) > _LINE or first.endswith(".")
    if not words or len(words) > _LONGEST or running or not _TELLS.search(rest):
        return None
    if any(word.isdigit() for word in words) or " ".join(words) in place_names():
        return None  # a dateline
    telling = {word for word in words if word != "city"} | {words[0], words[-1]}  # "MOTOR CITY MORNING" is a name
    if not CUES.clause_verbs.isdisjoint(words) or not word_set("heads_no_name").isdisjoint(telling):
        return None
    return printed(name)


def _body(line: str) -> str | None:
    """The body that a line of the head names beside a day, whose report it is."""
    found = _HEADED.match(line) if len(line) <= _LINE else None
    words = found[1].lower().split() if found is not None else []
    told = bool(words) and not CUES.organisations.isdisjoint(words) and " ".join(words) not in place_names()
    return printed(found[1]) if found is not None and told else None


def _titled(lines: Sequence[str]) -> str | None:
    """The body whose name stands alone above the title of its paper: "Working paper 24-07: Counting the dead"."""
    name, title = lines[0].strip(_MARKS), "".join(lines[1:2]).strip(_MARKS)
    words = name.lower().split()
    paper = _PAPER_OF.match(title) is not None and len(title) <= _LINE
    alone = 1 < len(words) <= _LONGEST + 2 and name[:1].isupper() and name[-1:].isalpha()
    told = paper and alone and not CUES.organisations.isdisjoint(words) and CUES.clause_verbs.isdisjoint(words)
    return printed(name) if told else None


def _describes(words: str) -> bool:
    """`Staff Writer`, `Easton, Ohio`: who signs, or where, and no paper."""
    low = words.lower().split()
    return not CUES.persons.isdisjoint(low) or "staff" in low or " ".join(low) in place_names()
