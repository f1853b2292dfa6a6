"""What an interviewer says: a question, a line in bold, or a line that asks without a question mark.

"Tell me about car theft.", "You have said you need more officers.", "So the mayor was wrong.": short paragraphs that
turn to the person interviewed, and in which nobody says "I". A line without any such sign ("Murders are up.") prompts
where it is the shorter one of every other paragraph between two questions.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.voice.paragraphs import Block

_QUESTION = re.compile(r"\?[\"”’')\]*_\s]*(?:\([A-Z][^()\n]{1,40}\)[*_\s]*)?$")  # "Is it down? (Bill, Easton)"
_TURN = re.compile(r"(Q|A)[:.][*_]{0,2}[ \t]+\Z")  # the label that stands before a block
_LABEL = 8  # characters of such a label with its marks
_LONGEST = 220  # characters of a line that prompts
_SHORTER = 0.8  # what a prompt without a sign has of the shorter answer beside it, at most
_BEFORE = "|".join(sorted(word_set("before_prompt")))
_PROMPTS = "|".join(sorted(word_set("prompts_with")))
_ASKS = late(rf"[\W\d]*(?:(?:{_BEFORE})\b[, ]*)?(?:{_PROMPTS})\b", re.IGNORECASE)
_TO_YOU = re.compile(r"(?<![“\"\w])(?:you|your|yours|you['’](?:re|ve|d|ll))\b", re.IGNORECASE)
_IN_PERSON = re.compile(r"(?<![“\"\w])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)\b(?!\.)")
_WITHIN = re.compile(r"“[^”]*”|\"[^\"]*\"")
_SENTENCES = re.compile(r"[.!?]['’”\"]? +(?=[A-Z“\"])")
_OF_A_QUESTION = 2  # sentences of a prompt at most


def asks(text: str, block: Block) -> bool:
    """Whether a block is a question, or its label says so."""
    turn = _TURN.search(text, max(0, block.start - _LABEL), block.start)
    return turn.group(1) == "Q" if turn else _QUESTION.search(text, block.start, block.end) is not None


def turned(text: str, block: Block) -> bool:
    """Whether a "Q." or an "A." stands before the block."""
    return _TURN.search(text, max(0, block.start - _LABEL), block.start) is not None


def answers(text: str, block: Block) -> bool:
    """Whether an "A." stands before the block."""
    turn = _TURN.search(text, max(0, block.start - _LABEL), block.start)
    return turn is not None and turn.group(1) == "A"


def set_apart(text: str, block: Block) -> bool:
    """Whether the block is a line in bold, which asks as well: "**The Gazette says 127.**"."""
    return text.startswith("**", max(0, block.start - 2)) and text.startswith("**", block.end - 2)


def addresses(text: str, block: Block) -> bool:
    """Whether a short paragraph turns to somebody: "Tell us about robberies.", "The union says you lack officers."."""
    if block.post is not None or block.end - block.start > _LONGEST or turned(text, block):
        return False
    words = _WITHIN.sub("", text[block.start : block.end])
    if len(_SENTENCES.findall(words)) >= _OF_A_QUESTION:
        return False
    opened = _ASKS.match(words)
    if _IN_PERSON.search(words, opened.end() if opened is not None else 0) is not None:
        return False
    return opened is not None or _TO_YOU.search(words) is not None


def between(text: str, blocks: Sequence[Block], asked: Collection[int], lead: int) -> frozenset[int]:
    """The starts of the blocks that prompt without any sign, `asked` being those that have one.

    Between two questions answers and prompts take turns: "Murders are up." is every other one of an odd number of
    paragraphs, a single sentence in nobody's person, and shorter than the answers on both sides. Behind the block
    `lead`, which introduces whoever answers, a prompt comes first.
    """
    known = [at for at, block in enumerate(blocks) if block.start in asked]
    found: set[int] = set()
    for first, last in pairwise([lead, *(at for at in known if at > lead)]):
        inner = blocks[first + 1 : last]
        opening = int(first in known)
        every_other = inner[opening::2]
        if len(inner) % 2 == opening and every_other and all(_plain(text, one) for one in every_other):
            sizes = [block.end - block.start for block in inner]
            beside = [min([*sizes[max(0, at - 1) : at], sizes[at + 1]]) for at in range(opening, len(inner), 2)]
            if all(size < _SHORTER * least for size, least in zip(sizes[opening::2], beside, strict=True)):
                found.update(block.start for block in every_other)
    return frozenset(found)


def _plain(text: str, block: Block) -> bool:
    """Whether a block is one sentence in which nobody speaks of himself."""
    words = text[block.start : block.end]
    return not _SENTENCES.search(words) and _IN_PERSON.search(words) is None
