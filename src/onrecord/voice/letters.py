"""Letters to the editor: each is its writer's, whose name and town stand below it, behind a dash, or before a colon.

"Ann Roe, Dayton" below the letter, "... and so it fell. — Ann Roe, Dayton", "ANN ROE, Dayton: Your story of Sunday".
What the editor or an official replies is a paragraph of its own, or all up to the next label where "Ann Roe replies:"
is a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from onrecord.late import late
from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.names import printed
from onrecord.voice.paragraphs import Block

_NAME = r"[A-Z][A-Za-z.'’\-]{0,20}(?: [A-Z][A-Za-z.'’\-]{0,20}){1,3}"
_TOWN = r"[A-Z][A-Za-z.'’\-]{1,20}(?: [A-Z][A-Za-z.'’\-]{0,20}){0,2}"
_LIVING = rf"{_TOWN}(?:,[ \t]+[A-Z][A-Za-z.]{{1,12}})?"
_AGED = r"(?:,[ \t]+(?:age[ \t]+)?\d{1,3})?"  # "Ann Roe, 68, Dayton"
_SIGNED = late(
    rf"[ \t*_]*(?:[—–-]+[ \t]*)?({_NAME}){_AGED}(?:,[ \t]+|[ \t]+(?:of|\|)[ \t]+){_LIVING}[ \t*_]*"
    rf"|[ \t*_]*(?:[—–]|--)[ \t]*({_NAME})"
    r"(?:,[ \t]+[^\n.!?“\"]{2,60}\.?|[ \t]+\([^()\n]{2,40}\))?[ \t*_]*"  # "— Sgt. Ann Roe, 81"
)
_DASHED = late(r"[ \t*_]*(?:[—–]|--)[ \t]*")
_CLOSED = late(rf"[.!?”\"][ \t]*(?:[—–]|--)[ \t]*({_NAME})(?:,[ \t]+[^\n.!?“\"]{{2,60}}\.?)?[ \t*_]*\Z")
_QUOTED = late(  # "Nobody cares." — Dave, Easton
    rf"[ \t*_]*[“\"].*?[”\"][ \t*_]*(?:[—–]|--|-)[ \t]*({_NAME}|[A-Z][a-z]{{1,20}}(?: [A-Z]\.)?),[ \t]+"
    rf"{_LIVING}[ \t*_]*\Z"
    r"|[ \t*_]*[“\"].*?[”\"][ \t*_]*\(([A-Za-z][\w.'’\-]{1,20}(?: [A-Z][\w.'’\-]{0,20}){0,2})\)[ \t*_]*\Z",
    re.DOTALL,
)
_OPENED = late(
    rf"[ \t*_]*(?:From[ \t]+)?({_NAME})(?:(?:,[ \t]+(?:of[ \t]+)?{_LIVING}|[ \t]+of[ \t]+{_LIVING}|[ \t]+\({_LIVING}\))"
    r"(?:,?[ \t]+writes)?|[ \t]+writes):[ \t*_]*"
)
_REPLIED = late(
    r"[ \t*_]*([^\n:.]{3,60}?)(?:[ \t]+(?:replies|reply|responds|answers)|(?<=ditor['’]s)[ \t]+note):[ \t*_]*"
)
_ANSWERER = late(rf"({_NAME}),")
_NOTICE = late(r"\W*(?:letters|send|submit|to submit|the editor|the writer|editor['’]s note)\b", re.IGNORECASE)
_NAMED = late(  # "Lt. Ann Roe (ret.)", "Ann Roe, R.N."
    rf"[ \t*_]*(?:[—–-]+[ \t]*)?({_NAME})(?:[ \t]+\([^()\n]{{2,20}}\))?"
    rf"(?:,[ \t]+(?:[A-Z][a-z]?\.){{1,4}})?{_AGED},?[ \t*_]*"
)
_LIVES = late(  # "Easton", "Easton, Feb. 1, 2019", "The writer is a nurse."
    rf"[ \t*_]*{_LIVING}(?:,[ \t]+[A-Z][a-z]{{2,8}}\.?[ \t]+\d{{1,2}}(?:,[ \t]+\d{{4}})?)?[ \t*_]*"
    r"|[Tt]he writer\b[^\n]*"
)
_SALUTES = late(r"[ \t*_]*(?:(?:to the|dear)[ \t]+)?editors?:", re.IGNORECASE)
_HEAD = 200  # characters in which a page says that it holds letters
_LONGEST = 100  # characters of a signature, or of the line that says so
_GAP = 8  # characters between two lines
_SEVERAL = 2
_SENTENCE = 40  # characters of what is no heading, though a full stop ends it
_OF_READERS = word_set("heads_letters")


class Letter(NamedTuple):
    """Characters `start` to `end` of a letter or a reply, and whose it is, as printed; its words begin at `words`.

    `dated` is the line that tells on which day it was said, where another line does.
    """

    start: int
    end: int
    writer: str | None
    words: int
    dated: tuple[int, int] | None = None


_Labelled = tuple[Block, re.Match[str]]


def letters(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """The letters of a page that says above that it holds letters, and the replies; none of any other text.

    What several people said, in quotation marks and signed with a name and a town, needs no such line.
    """
    own = [block for block in blocks if block.post is None]
    saluted = sum(_SALUTES.match(text, block.start, block.end) is not None for block in own)
    if not (saluted >= _SEVERAL or _holds(text, _OF_READERS)) or _holds(text, ("open letter",)):
        return _said_in_turn(text, own)  # an open letter is a text of its own
    opened = [(block, label) for block in own if (label := _OPENED.match(text, block.start, block.end))]
    replied = [(block, label) for block in own if (label := _REPLIED.match(text, block.start, block.end))]
    labelled = len(opened) >= _SEVERAL or (bool(opened) and all(_alone(*label) for label in (*opened, *replied)))
    found = _opened(text, own, opened) if labelled else _signed(text, own)
    return (*_replies(text, own, opened, replied), *found) if found else ()


def _said_in_turn(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """What several people said: "Nobody cares." — Dave, Easton."""
    said = [
        (block, signed)
        for block in blocks
        if text.startswith(("“", '"'), block.start, block.end)
        and (signed := _QUOTED.match(text, block.start, block.end))
    ]
    several = len(said) >= _SEVERAL
    return tuple([Letter(one.start, one.end, name[1] or name[2], one.start) for one, name in said if several])


def _alone(block: Block, label: re.Match[str]) -> bool:
    """Whether a label is a paragraph of its own."""
    return label.end() >= block.end


def _opened(text: str, blocks: Sequence[Block], opened: Sequence[_Labelled]) -> list[Letter]:
    """Letters whose writers stand before them; the last one ends where the page speaks again."""
    ends = [block.start for block, _ in opened[1:]]
    ends.append(_notice(text, blocks, opened[-1][0].start))
    return [
        Letter(block.start, end, printed(found[1]), found.end())
        for (block, found), end in zip(opened, ends, strict=True)
    ]


def _notice(text: str, blocks: Sequence[Block], last: int) -> int:
    """Where behind `last` the page speaks again, else its end."""
    return next((one.start for one in blocks if one.start > last and _NOTICE.match(text, one.start)), len(text))


def _signed(text: str, blocks: Sequence[Block]) -> list[Letter]:
    """Letters whose writers stand below them, or behind a dash at their end."""
    signed = [(block, name) for block in blocks if (name := _signature(text, block)) is not None]
    below = [one for one in _signed_in_two(text, blocks) if one not in signed]
    if not signed and len(below) >= _SEVERAL:
        signed = below  # one such letter is the text's own voice, see `signer`
    elif signed:
        signed += [(town, name) for town, name in below if not _parted(text, town)]
    ends = {block.end for block, _ in signed}
    signed = sorted([*signed, *_signed_alone(text, blocks, ends)] if signed else [])
    signed = [
        one
        for one, after in zip_longest(signed, signed[1:])
        if after is None or after[1] != one[1] or after[0].start - one[0].end > _GAP  # the name above its town
    ]
    if not signed or (len(signed) < _SEVERAL and not _holds_letters(text)):
        return []
    starts = [0, *(block.end for block, _ in signed)]
    return [Letter(start, block.end, name, start) for start, (block, name) in zip(starts, signed, strict=False)]


def _parted(text: str, block: Block) -> bool:
    """Whether a line stands apart from the one above: a town stands right below a name, a heading does not."""
    return "\n\n" in text[max(0, block.start - _GAP) : block.start]


def _signed_alone(text: str, blocks: Sequence[Block], ends: Collection[int]) -> list[tuple[Block, str]]:
    """Lines with a name alone right below a sentence, where other letters are signed; no heading stands so."""
    return [
        (block, printed(found.group(1)))
        for before, block in pairwise(blocks)
        if block.end not in ends
        and block.end - block.start <= _LONGEST
        and (found := _NAMED.fullmatch(text, block.start, block.end))
        and text[before.end - 1] in ".!?”"
        and before.end - before.start > _SENTENCE
    ]


def _signature(text: str, block: Block) -> str | None:
    """Who signs in a block; the dash of a line of its own may stand before the block, as a list's mark does."""
    line = text.rfind("\n", 0, block.start) + 1
    start = line if _DASHED.fullmatch(text, line, block.start) else block.start
    if block.end - start <= _LONGEST and (alone := _SIGNED.fullmatch(text, start, block.end)):
        name = alone[1] or alone[2]
        return name if start == block.start or name.lower() not in place_names() else None
    closed = _CLOSED.search(text, max(block.start, block.end - _LONGEST), block.end)
    closed = closed or _QUOTED.match(text, block.start, block.end)
    return next(filter(None, closed.groups()), None) if closed else None


def _replies(
    text: str, blocks: Sequence[Block], opened: Sequence[_Labelled], replied: Sequence[_Labelled]
) -> list[Letter]:
    """`Chief Jane Roe replies: ...` is hers, `The editor replies: ...` the page's own."""
    starts = sorted(block.start for block, _ in (*opened, *replied))
    found: list[Letter] = []
    for block, reply in replied:
        end = block.end
        if _alone(block, reply):
            end = min([_notice(text, blocks, block.start), *(start for start in starts if start > block.start)])
        found.append(Letter(block.start, end, _answerer(reply[1]), reply.end()))
    return found


def _answerer(shown: str) -> str | None:
    """Who replies, as printed; an editor without a name is the page itself."""
    named = _ANSWERER.match(shown)
    if named is not None:
        return printed(named[1])
    return None if "editor" in shown.casefold() else shown


def signer(text: str, blocks: Sequence[Block]) -> str | None:
    """Who signs the one letter of a text, with the name and the town on lines of their own; None for any other text.

    Such a letter speaks in its own voice, and its "I" is the writer.
    """
    if not _holds_letters(text):
        return None
    named = [name for block, name in _signed_in_two(text, blocks) if block.start > _HEAD]
    if not named and blocks and any(_SALUTES.match(text, block.start, block.end) for block in blocks):
        name = _signature(text, blocks[-1])  # "Ann Roe, Dayton", the last line below "To the editor:"
        named = [printed(name)] if name is not None else []
    return named[0] if len(named) == 1 else None


def _signed_in_two(text: str, blocks: Sequence[Block]) -> list[tuple[Block, str]]:
    """Lines with a town alone, and who signs on the line above: "Ann Roe", "Dayton"."""
    return [
        (below, printed(found.group(1)))
        for block, below in pairwise(blocks)
        if block.end - block.start <= _LONGEST
        and below.end - below.start <= _LONGEST
        and (found := _NAMED.fullmatch(text, block.start, block.end))
        and _LIVES.fullmatch(text, below.start, below.end)
    ]


def _holds_letters(text: str) -> bool:
    return _holds(text, ("letter", "to the editor"))


def _holds(text: str, words: Collection[str]) -> bool:
    """Whether a line near the head of the text holds one of the words."""
    lines = [line.casefold() for line in text[:_HEAD].split("\n") if len(line) <= _LONGEST]
    return any(any(map(line.__contains__, words)) for line in lines)
