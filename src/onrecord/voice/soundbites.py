"""Sound in a broadcaster's script, below or behind the cue that names who is heard: "[SOT: CHIEF ANN ROE]".

It lasts for its line, or for the one below where the cue stands alone; the script then goes on in its own voice, which
cues of its own may head: "NARRATION: Killings fell".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.letters import Letter
from onrecord.voice.memos import untitled
from onrecord.voice.names import printed
from onrecord.voice.paragraphs import Block

_NAME = r"[A-Za-z][\w.'’\-]*(?:[ \t]+[A-Z][\w.'’\-]*){1,4}"
_SOUND = r"(?i:(?:take[ \t]+)?(?:sots?|soundbite|sound|bite))[ \t]*[:/|–—-]+[ \t]*"
_WHAT = r"(?:[ \t]*[,/|–—(-][^\[\]\n:“\"]{0,80}?)?"  # an office, and the clock of the tape
_CUE = (
    late(  # "((SOT - Ann Roe, mayor))", "[TAKE SOT: ANN ROE/MAYOR]", "[SOT: Ann Roe: “It fell.”]", and the line alone
        rf"[ \t*_]*(?:[\[(]{{1,2}}[ \t]*{_SOUND}({_NAME}){_WHAT}(?:[\])]{{1,2}}[ \t*_]*[:–—-]?|:)[ \t]*"
        rf"|SOT[ \t]*[:–—-][ \t]*({_NAME}){_WHAT}(?:[ \t]*$|[ \t]*(?=\n)))",
        re.MULTILINE,
    )
)
_OWN = late(rf"[ \t*_]*(?:ANCHOR[ \t]+)?(?:{'|'.join(sorted(word_set('script_cues'))).upper()})[ \t]*:[ \t*_]+(?=\S)")


def bites(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """What each who is heard says, with the name as printed; none in a text without such cues."""
    return tuple(_bites(text, blocks))


def _bites(text: str, blocks: Sequence[Block]) -> Iterator[Letter]:
    for at, block in enumerate(blocks):
        cue = _CUE.match(text, block.start, block.end) if block.post is None else None
        if cue is None:
            continue
        alone = cue.end() >= block.end
        end = blocks[at + 1].end if alone and at + 1 < len(blocks) else block.end
        yield Letter(block.start, end, printed(untitled(cue[1] or cue[2])), cue.end())


def behind_cue(text: str, block: Block) -> int:
    """Where the words of a block begin: behind a cue of the script's own voice, which nobody says."""
    cue = _OWN.match(text, block.start, block.end)
    return block.start if cue is None else cue.end()
