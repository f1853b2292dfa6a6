"""Whom an interview in print was held with, where the lines around it introduce one person and say that it was one.

"Ann Doyle teaches law at Easton College. Her answers have been edited." stands above the questions; "Ann Doyle, a
professor, spoke to the Star." may stand below the last answer. A story that asks itself names people as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.voice import people
from onrecord.voice.cues import CUES
from onrecord.voice.paragraphs import Block
from onrecord.voice.words import scan

_BYLINE = re.compile(r"\W*[Bb][Yy] ")
_TO_US = r"(?:with|to) (?:us|me|her|him|them|our|a reporter|(?:[Tt]he )?(?:[A-Z]{4,5}\b|(?:[A-Z]\w+ )?%s\b))"
_TALKED = late(
    r"\b(?i:edited|condensed|shortened) (?:\w+ )?for "
    r"|\b(?:has|have|was|were) (?:been )?(?:\w+ly )?(?:edited|condensed|trimmed|abridged|cut|shortened)\b"
    r"|\b[Ww]e met (?:at|in|over|by|on)\b|\b(?:met|joined) (?:me|us) (?:at|in|over|by|on|for|[A-Z]\w+day)\b"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:\w+ )?answers\b|\b(?:answered|took) (?:\w+ |readers['’] )?questions\b"
    r"|\bfirst interview\b"
    rf"|\b(?:spoke|talked|sat down|chatted|caught up) (?:\w+ )?{_TO_US % '(?:%s)'}"
    r"|\b(?:replies|answers|responds)(?=[.:]| (?:to )?(?:them|your|readers)\b)"
    r"|\b[Ii]nterview(?:ed)? (?:by )?(?:us|[A-Z]\w+ [A-Z]\w+)\b|\b[Ee]xcerpts\b"
    r"|\b(?:told|tells) (?:us|me)\b|\btold (?:the )?(?:[A-Z]\w+ )?(?:%s) (?:what|why|how|about)\b"
    % ((("|".join(sorted(word.title() for word in CUES.stands_for["newspaper"]))),) * 2)
)
_WHO = "|".join(sorted(re.escape(word) for word in CUES.humans))
_ASKER = late(  # who asks for the paper is no guest: "sat down with our reporter, Ann Roe", "Interviewed by Ann Roe"
    r"\b(?:(?:our|the paper['’]s|a|[Aa]s told to|[Ii]nterview(?:ed)? by|[Qq]uestions by|(?:[Tt]he )?[A-Z]\w+['’]s)\s+)?"
    r"(?:(?:(?!with|to|by)[a-z][\w\-]+\s+){0,2}(?:reporter|correspondent|columnist|editor|editors|writer|host),?\s+"
    r"|(?<=by )|(?<=told to ))(?:[A-Z][\w.'’\-]*\s){1,2}?[A-Z][\w'’\-]+"
)
_TO_ASKER = late(  # "She spoke to Ann Roe"
    rf"\b([Hh]e|[Ss]he|{_WHO})( (?:spoke|talked|sat down|chatted|met) (?:\w+ )?(?:with|to) )"
    r"(?:[A-Z][\w.'’\-]*\s){1,2}?[A-Z][\w'’\-]+"
)
_SHOUTED = late(  # a name in capitals on a line of its own, and what the person is below it
    rf"^\W*([A-Z][A-Z'’\-]+(?: [A-Z][A-Z.'’\-]*){{1,2}})\n[^\n.?!]{{0,80}}\b(?:{_WHO})\b",
    re.MULTILINE,
)
_WE = late(r"\b[Ww]e (?:\w+ )?(?:called|reached|asked|interviewed|turned to|put)\b([^.\n]{0,90})")
_OPENS = late(  # "Ann Doyle teaches", "Ann Doyle, 52, is the": who somebody is
    r"^\W*((?:[A-Z][\w.’'\-]* ){1,4}[A-Z][\w’'\-]+),?(?: [^\n.]{2,90},)? "
    r"(?:teaches|studies|directs|leads|heads|runs|researches|(?:is|was) an? |"
    r"has (?:taught|studied|led|run|been|served) |became |took office|was (?:elected|appointed|named|sworn) )",
    re.MULTILINE,
)
_OURS = late(r"\b(?:reporter|writer|editor|covers|columnist|staff)\b")
_ONE = late(r"(?<![“\"\w])I(?:'m|’m|'d|’d|'ve|’ve)? [a-z]")


def guest(text: str, before: Sequence[Block], turns: Sequence[Block], *, labelled: bool) -> str | None:
    """The person whom the blocks `before` the first question introduce, or the last of the `turns`; else None.

    Where no label tells questions from answers (`labelled`), the words themselves have to say that somebody answered.
    """
    above = [block for block in before if not _BYLINE.match(text, block.start, block.end)]
    lead = "\n".join(text[block.start : block.end] for block in above)
    last = text[turns[-1].start : turns[-1].end] if turns else ""
    for printed in (lead, last):
        told = without_asker(printed)
        name = introduced(told)
        if name is None or _OURS.search(told):
            continue
        talked = any(map(_TALKED.search, (told, printed, *([last] if printed == lead else []))))
        if talked or _asked(told, name):
            return name
        if labelled and (_OPENS.search(told) or (printed == lead and _in_person(text, turns))):
            return name
    return None


def without_asker(told: str) -> str:
    """The words without the name of who asks: "She sat down with our reporter, Ann Roe" held it with us."""
    return _TO_ASKER.sub(r"\1\2us", _ASKER.sub("us", told))


def introduced(told: str) -> str | None:
    """The one person whom the lines name in full."""
    roster = people.build([scan(told, 0, len(told))])
    # "who teaches at Wayne State" names a school
    named = [
        person.name for person in roster.people.values() if " " in person.name and f" at {person.name}" not in told
    ]
    opens = _OPENS.search(told) if not named else None
    if not named and (shouted := _SHOUTED.search(told)) is not None:
        return shouted.group(1).title()
    return opens.group(1) if opens is not None else named[0] if len(named) == 1 else None


def _asked(told: str, name: str) -> bool:
    """`We called Ann Doyle`, `we put three questions to her`; "we asked the police for figures" asked somebody else."""
    found = _WE.search(told)
    return found is not None and not {"her", "him", name.rpartition(" ")[2]}.isdisjoint(
        re.findall(r"[\w’'\-]+", found.group(1))
    )


def _in_person(text: str, turns: Sequence[Block]) -> bool:
    """Whether somebody says "I" in the answers: no paper does."""
    return any(_ONE.search(text, block.start, block.end) for block in turns)
