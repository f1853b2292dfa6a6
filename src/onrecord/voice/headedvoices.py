"""Several people in their own words, each below a line with the name and what the person is.

"REV. ANN ROE, pastor, Easton" above "We buried six of them.": nobody but such a page says "I" below such lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.voice.cues import CUES
from onrecord.voice.letters import Letter
from onrecord.voice.memos import untitled
from onrecord.voice.names import printed
from onrecord.voice.paragraphs import Block

_HEAD = late(
    r"[ \t*_#]*((?:[A-Z][A-Za-z.'’\-]{0,20} ){1,4}[A-Z][A-Za-z'’\-]{1,20}),[ \t](?:\d{2},[ \t])?([^\n.!?:“\"]{3,70})"
)
_ONE = late(r"(?<![“\"\w])(?:I|[Ww]e|[Mm]y|[Oo]ur)(?:['’](?:m|d|ve|re|ll))?[ ,]")
_QUOTED = re.compile(r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"")
_FEWEST = 2  # people of such a page


def voices(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """What each says, with the name as printed; none where most say nothing of themselves."""
    own = [block for block in blocks if block.post is None]
    if len(own) < _FEWEST:
        return ()
    found = [(block, head[1]) for block in own if (head := _head(text, block)) is not None]
    if len(found) < _FEWEST:
        return ()
    ends = [*(block.start for block, _ in found[1:]), len(text)]
    said = [_QUOTED.sub("", text[block.end : end]) for (block, _), end in zip(found, ends, strict=True)]
    if sum(_ONE.search(words) is not None for words in said) * _FEWEST <= len(said):
        return ()
    return tuple(
        Letter(block.start, end, printed(untitled(name)), block.end)
        for (block, name), end in zip(found, ends, strict=True)
    )


def _head(text: str, block: Block) -> re.Match[str] | None:
    """A line of its own with a name, and behind a comma what the person is."""
    head = _HEAD.fullmatch(text, block.start, block.end)
    if head is None:
        return None
    told = {word.strip(",").lower() for word in head[2].split()}
    titled = head[1].split()[0].lower().rstrip(".") in CUES.titles
    return head if titled or not (told.isdisjoint(CUES.persons) and told.isdisjoint(CUES.humans)) else None
