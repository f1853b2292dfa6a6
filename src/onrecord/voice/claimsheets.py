"""A fact check's sheets: "CLAIM: It fell." on one line, "WHO SAID IT: Ann Roe, candidate" on another.

The claim is the named one's, without quotation marks too; all else is the page's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.letters import Letter
from onrecord.voice.memos import untitled
from onrecord.voice.names import printed
from onrecord.voice.paragraphs import Block

_LINE = late(r"[ \t>*_#-]*([A-Z][A-Za-z ]{2,20})[*_]{0,2}:[*_]{0,2}[ \t]*(?=\S)")
_SPEAKERS = word_set("labels_speaker") - {"by", "name"}  # "By: Ann Roe" signs the page
_NAME = re.compile(r"[^,(\n;|*]{3,60}")


def sheets(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """Each claim with whoever the line next to it names; none where no line does."""
    head = text.casefold()
    if not any(map(head.__contains__, word_set("labels_claim"))):
        return ()
    told = [(block, found) for block in blocks if block.post is None and (found := _label(text, block)) is not None]
    kinds = [kind for _, (kind, _) in told]
    if len(set(kinds)) < len(("claim", "speaker")):
        return ()
    step = -1 if kinds[0] == "speaker" else 1  # a sheet opens with its first line
    made: list[Letter] = []
    for at, (block, (kind, start)) in enumerate(told):
        beside = told[at + step] if 0 <= at + step < len(told) else None
        if kind == "claim" and beside is not None and beside[1][0] == "speaker":
            named = _NAME.match(text, beside[1][1])
            writer = printed(untitled(named[0].strip())) if named is not None else ""
            made += [Letter(block.start, block.end, writer, start, (beside[1][1], beside[0].end))] if writer else []
    return tuple(made)


def _label(text: str, block: Block) -> tuple[str, int] | None:
    """Whether a line gives a claim or its speaker, and where what it gives begins."""
    found = _LINE.match(text, text.rfind("\n", 0, block.start) + 1, block.end)
    label = found[1].strip().lower() if found is not None else ""
    if found is None or label not in word_set("labels_claim") | _SPEAKERS:
        return None
    return ("claim" if label in word_set("labels_claim") else "speaker"), found.end()
