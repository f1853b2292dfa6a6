"""Whose speech stands below a line that an editor set above it, or below a name without a title.

"[What follows is the speech that Ann Roe gave on Tuesday.]", "Transcript: Ann Roe's concession speech", "Written
testimony for the record: Ann Roe, director", "Speaker: Ann Roe". A story about a speech has such lines too: they are
read above a text in the first person alone, which has no byline and tells nothing of whoever they name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES, heading
from onrecord.voice.names import printed
from onrecord.voice.speeches import SPOKEN, names_a_speech

_NAME = r"((?:[A-Z][\w.'’\-]{0,20} ){1,5}[A-Z][\w'’\-]{1,20})"
_GIVEN = "|".join(sorted(word_set("gives_a_speech")))
_NOTED = late(  # "the speech that Ann Roe, a candidate, gave", "the text of Ann Roe's speech"
    rf"\b{SPOKEN} (?:that |which )?(?:the )?{_NAME}(?:, [^,\n]{{3,60}},)? (?i:(?:has |had )?(?:{_GIVEN}))\b"
    rf"|\b(?:the |of |from |to |[:—–-] ?){_NAME}['’][sS]? (?:[\w\-]+ ){{0,4}}?{SPOKEN}\b"
    rf"|^{_NAME}['’][sS]? (?:[\w\-]+ ){{0,4}}?{SPOKEN}(?:,? (?i:in|to|at|before|on|from) [^\n.?!]{{3,60}})?$"
)
_SPOKE = late(  # "Ann Roe, who runs for mayor, spoke on Tuesday. Her remarks:"
    rf"^{_NAME}(?:, [^,\n]{{3,60}},)? (?i:spoke|testified|addressed|{_GIVEN})\b.*(?:\b{SPOKEN}\b[^.]*[:.]|:)$"
)
_NOTE = late(
    r"\b(?:what follows|(?:here|below|this|these|the following) (?:is|are)|the following|follows?"
    r"|full text|transcript|(?:in|as) (?:full|delivered|prepared)|excerpts?)\b",
    re.IGNORECASE,
)
_BESIDE = late(rf"(?:{SPOKEN}|(?i:statement))\b[^\n.?!:,]{{0,40}}[:,|—–-] ?(?:the )?{_NAME}(?=\s*(?:[,;(|]|$))")
_BEFORE = late(rf"^{_NAME}\s*[:|—–-]\s*[^\n.?!:,]{{0,40}}\b{SPOKEN}\b")
_LABELLED = late(
    rf"(?:^|[.,;|] )(?i:speaker|witness|(?:as )?(?:delivered|given|presented) by):? (?:the )?{_NAME}(?=\s*(?:[,;(|]|$))"
)
_ONE = late(r"(?<![“\"\w])(?:I|[Mm]y)(?:['’](?:m|d|ve|ll))?[ ,]")
_QUOTED = re.compile(r"“[^”]{0,900}”|\"[^\"\n]{0,900}\"")
_REPORTED = late(
    r"^[ \t*_]*[Bb][Yy][ \t]+[A-Z]|^[A-Z][A-Z.'’ \-]{2,40}(?:,[ \t][A-Z][\w.]{1,20})?[^\n—–]{0,30}[—–][ \t]"
)
_LINES = 5  # of a head
_LONGEST = 240  # characters of a line that introduces
_MARKS = " \t*_#[]()"


def speaker(text: str) -> str | None:
    """Whoever such a line at the head of the text names, with the title as printed; None for any other text."""
    if not names_a_speech(text[: _LINES * _LONGEST]) and "peaker:" not in text[: _LINES * _LONGEST]:
        return None
    head = [line for line in text.splitlines() if line.strip(_MARKS)][:_LINES]
    if any(map(_REPORTED.match, head)):
        return None
    for at, line in enumerate(head):
        name = _introduced(line.strip(_MARKS), noted=line.lstrip()[:1] in "[(*_", head=head[:at])
        if name is not None and _speaks(text, line, name):
            return printed(name)
    return None


def _introduced(line: str, *, noted: bool, head: Sequence[str]) -> str | None:
    """The name that one line introduces."""
    if len(line) > _LONGEST:
        return None
    spoken = names_a_speech(line)
    if not spoken and not any(map(names_a_speech, head)) and "peaker" not in line:
        return None
    found = None
    if spoken and (noted or _NOTE.search(line) or line[-1:] not in '.?!”"'):
        found = _NOTED.search(line) or _SPOKE.match(line)
    if found is None and line[-1:] not in '.?!”"':
        found = (_BESIDE.search(line) or _BEFORE.match(line) if spoken else None) or _LABELLED.search(line)
    name = next(filter(None, found.groups()), None) if found is not None else None
    return name if name is not None and _of_a_person(name) else None


def _of_a_person(name: str) -> bool:
    """Whether a name is neither a place's nor a body's, and more than a title."""
    words = [word.strip(".,").lower() for word in name.split()]
    titled = [word in CUES.titles for word in words]
    if all(titled) or (len(words) - sum(titled) < 2 and not titled[0]):
        return False
    bodies = CUES.organisations | word_set("speeches")
    known = " ".join(word for word, title in zip(words, titled, strict=True) if not title)
    placed = known in place_names() or words[-1] in word_set("no_surnames")
    return not placed and not heading(words) and bodies.isdisjoint(words)


def _speaks(text: str, line: str, name: str) -> bool:
    """Whether the text below the line says "I", and tells nothing of the one named."""
    body = _QUOTED.sub("", text[text.index(line) + len(line) :].rstrip())
    surname = re.escape(printed(name).split()[-1])
    last = body.rfind("\n") + 1  # "Ann Roe is a nurse in Easton."
    told = body[:last] if re.match(rf"[ \t*_—–-]*[^\n.?!]{{0,40}}{surname}\b", body[last:]) else body
    return _ONE.search(told) is not None and re.search(rf"(?<!name is )\b{surname}\b['’]?s? [a-z]", told) is None
