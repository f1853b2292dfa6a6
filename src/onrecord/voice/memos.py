"""Memos and mail: a head of labelled lines ("FROM: Ann Roe, chief of police", "RE: 2018 figures") names the writer.

What stands below the head, up to the next one, is the writer's, as a release is its issuer's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.letters import Letter
from onrecord.voice.paragraphs import Block

_LINE = late(r"[ \t>*_]*([A-Za-z]{2,10})[*_]{0,2}:[*_]{0,2}[ \t]*([^\n]{0,200})(?:\n|\Z)")
_WRITER = late(r"[^<(\[,;|\n]{2,80}")  # up to an address or an office
_STORY = late(  # "By Ann Roe", "EASTON, Ohio —"
    r"^[ \t*_]*(?:(?i:by|reporting by)[ \t]+[A-Z][a-z]+[ \t][A-Z][^\n.?!]{1,60}$"
    r"|[A-Z][A-Z.'’ \-]{2,40}(?:,[ \t][A-Z][A-Za-z.]{1,20})?[ \t]*(?:\([^()\n]{2,40}\)[ \t]*)?(?:—|–|--)[ \t])",
    re.MULTILINE,
)
_HEAD = 600  # characters in which the first head begins
_FEWEST = 2  # labels beside the writer's, of which a head has one at least
_LONGEST = 12  # lines of a head
_NAME = 2  # words of a name without a title


def memos(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """Each memo or message of the text with its writer as printed; none where no head names a writer."""
    if "from:" not in text[:_HEAD].casefold():
        return ()
    heads: list[tuple[int, int, str]] = []
    for block in blocks:
        if block.post is None and (not heads or block.start >= heads[-1][1]):
            found = _head(text, _top(text, text.rfind("\n", 0, block.start) + 1, heads[-1][1] if heads else 0))
            heads += [found] if found is not None else []
    if not heads or heads[0][0] > _HEAD or (len(heads) == 1 and _of_a_paper(text, heads[0])):
        return ()
    ends = [*(start for start, _, _ in heads[1:]), len(text)]
    return tuple(Letter(start, end, writer, start) for (start, _, writer), end in zip(heads, ends, strict=True))


def _top(text: str, start: int, least: int) -> int:
    """Where the labelled lines begin that stand right above `start`: one with an address is no block of its own."""
    for _ in range(_LONGEST):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        found = _LINE.match(text, above) if least <= above < start else None
        if found is None or found[1].lower() not in word_set("memo_labels"):
            break
        start = above
    return start


def _head(text: str, start: int) -> tuple[int, int, str] | None:
    """Where the head at `start` begins and ends, and its writer; None where no head begins there."""
    labels = word_set("memo_labels")
    told: dict[str, str] = {}
    place = start
    for _ in range(_LONGEST):
        found = _LINE.match(text, place)
        if found is None or found[1].lower() not in labels:
            break
        told.setdefault(found[1].lower(), found[2].strip(' *_\t\r"'))
        place = found.end()
        while text[place : place + 1] == "\n":
            place += 1
    writer = _WRITER.match(told.get("from", "")) if len(told) >= _FEWEST else None
    return (start, place, untitled(writer.group().strip(' "'))) if writer is not None else None


def _of_a_paper(text: str, head: tuple[int, int, str]) -> bool:
    """Whether a paper sends what stands below, which is a story: it has a byline or a dateline, or the sender is none.

    "Toledo Journal", "The Lake Letter", "Newsroom Alerts"; a police department's mail is its own.
    """
    _, end, writer = head
    words = set(writer.lower().split())
    paper = not words.isdisjoint(CUES.stands_for["newspaper"] | word_set("sends_news"))
    return paper or _STORY.search(text, end, end + _HEAD) is not None


def untitled(shown: str) -> str:
    """`Deputy Chief Ann Roe`: the name alone, which the text may have nowhere else."""
    parts = shown.split()
    while len(parts) > _NAME and parts[0].lower().rstrip(".") in CUES.titles.keys() | CUES.persons:
        parts = parts[1:]
    return " ".join(parts)
