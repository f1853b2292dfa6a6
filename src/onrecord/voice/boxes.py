"""Fact boxes: whose figures a list holds, where a line above or below it says so.

"Figures released Friday by the Easton Police Department, unless noted." or "From the FBI's 2022 tables" above the
entries, or "Source: Easton Police Department" below them. A line that names several sources says of no figure whose it
is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from onrecord.late import late
from onrecord.model import Setting, Span
from onrecord.voice import keepers, sources
from onrecord.voice.memory import Memory, Source
from onrecord.voice.paragraphs import Block
from onrecord.voice.phrases import DETERMINERS, LITTLE
from onrecord.voice.sites import Site
from onrecord.voice.words import Word, is_capital, scan

_LONGEST = 160  # characters of such a line
_LINE = re.compile(
    r"\W*(?:Source(?: of (?:the )?(?:figures|data))?:\s*"
    r"|(?:All |The )?(?:[Ff]igures|[Nn]umbers|[Dd]ata|[Ss]tatistics|[Tt]otals|[Cc]ounts)(?: here| below)?"
    r"(?: are| were| come)?(?: [a-z]+ed)?(?: (?:on )?[A-Z][a-z]+day| this week| last week)?:? (?:by|from|those of) )"
    r"((?:U\.S\.)?[^,;:.()]+?)"
    r"(?:,[ \t]+(?P<paper>[^;:()\n]{3,80}))?"
    r"(?:,? (?:unless|except (?:where|as)) (?:otherwise )?(?:noted|indicated|stated))?[\s.)\]*_]*"
)
_TABLES = r"(?:tables|figures|numbers|data|statistics|counts|totals|database|report|spreadsheet)"
_OUT = r"(?:,? (?:as )?(?:out|released|published|posted|updated|issued)\b[^.:\n]{0,40})?"
_NAME = r"(?:[A-Z][\w.&\-]*|of|the|and)"
_FROM = late(
    rf"\W*(?:[Ff]rom|[Bb]ased on|[Bb]y) (?:the )?({_NAME}(?: {_NAME}){{0,6}})['’]s? "
    rf"(?:[a-z0-9\-]+ ){{0,4}}{_TABLES}(?: (?:for|of|on) [^.:,\n]{{1,40}})?{_OUT}[\s.:)\]*_]*"
)
_BESIDE = late(r"[^()\n]{3,100}\((?:[Ss]ource|SOURCE): ([^,;:()]{2,60})(?:, (?P<paper>[^;:()]{3,40}))?\)[\s*_:]*")
_WHOSE = rf"(?:the |The |THE )?({_NAME}(?: {_NAME}){{0,6}})"
_LISTS = late(  # "Some waypoints from TRAC:", "More years, also TRAC's:", "Here is what the FBI has for 2017:"
    rf"(?:[^\n]{{3,100}}[.!?] )?[^.:\n]{{0,60}}\b(?:from {_WHOSE}|(?:also|all|again) {_WHOSE}['’]s"
    rf"|what {_WHOSE} (?:has|had|lists?|counts?|gives?)\b[^:\n]{{0,60}}):[\s*_]*"
)
_HEADS = late(rf"\W*{_WHOSE}['’][sS] (?i:{_TABLES}|count|tally)[\s*_:]*")  # "## The FBI's count"
_SHAPES = ((_LINE, ""), (_FROM, ""), (_BESIDE, "("), (_LISTS, ":"), (_HEADS, ""))  # with what a line then has in it
_SEVERAL = re.compile(r" and |/")
_ENTRY = late(  # "Homicides: 53 in 2024, down from 68.", "NEW JERSEY. 2,798."
    r"[A-Z][^.!?:\n“]{0,60}:[ \t]+\S|[A-Z][A-Z .]{2,40}\.[ \t]+\S"
)


def sourced(text: str, blocks: Sequence[Block], memory: Memory) -> dict[int, Site]:
    """The source of each item of a box, by where the item starts: those that follow the line, else those before it."""
    found: dict[int, Site] = {}
    for at, block in enumerate(blocks):
        line = _line(text, block)
        if line is None or _SEVERAL.search(line[_group(line)]) or (site := _site(text, block, line, memory)) is None:
            continue
        behind, before = range(at + 1, len(blocks)), range(at - 1, -1, -1)
        for item in _items(text, blocks, behind) or _items(text, blocks, before):
            found.setdefault(item.start, site)
    return found


def _site(text: str, block: Block, line: re.Match[str], memory: Memory) -> Site | None:
    named = line.re.groupindex and line["paper"]
    paper = scan(text, *line.span("paper")) if named else ()
    if paper and keepers.kept_by(paper, memory) is not None:
        return None  # "Source: FBI, Easton police"
    words = scan(text, *line.span(_group(line)))
    source = sources.name(words, (), memory) if words else None
    if source is None or not source.name:
        return None
    return Site(source, "source", 0, 0, False, 0, place=Span(block.start, block.end))


def _group(line: re.Match[str]) -> int:
    """The group of a match that holds the source."""
    paper = line.re.groupindex.get("paper")
    return next(group for group in range(1, line.re.groups + 1) if group != paper and line[group] is not None)


def _line(text: str, block: Block) -> re.Match[str] | None:
    """The match of a line that names the source of a box."""
    if block.setting is Setting.ITEM or block.post is not None or block.end - block.start > _LONGEST:
        return None
    for pattern, mark in _SHAPES:
        if text.find(mark, block.start, block.end) >= 0 and (found := pattern.fullmatch(text, block.start, block.end)):
            return found
    return None


def _items(text: str, blocks: Sequence[Block], places: range) -> list[Block]:
    """The entries that stand one behind the other at these places, from the first on.

    Below a line in capitals ("ROBBERIES") the box goes on, where its source stands at its foot.
    """
    upwards = places.step < 0
    near = takewhile(
        lambda block: _enters(text, block) or (upwards and _parts(text, block)), (blocks[at] for at in places)
    )
    return [block for block in near if _enters(text, block)]


def _parts(text: str, block: Block) -> bool:
    """Whether a line only parts a box: "SHOOTING VICTIMS"."""
    line = text[block.start : block.end]
    return block.setting is Setting.HEADLINE and line.isupper() and not any(sign.isdigit() for sign in line)


def _enters(text: str, block: Block) -> bool:
    if block.setting is Setting.ITEM:
        return True
    return _line(text, block) is None and _ENTRY.match(text, block.start, block.end) is not None


def introduced(words: Sequence[Word], memory: Memory) -> Source | None:
    """Whose the list is that a line with a colon opens: "New FBI figures:", "Among the report's findings:".

    "Other findings:" names nobody.
    """
    source = keepers.spoken_of(words, memory)
    if source is None or source.kind != "paper":
        return source
    opened = next((at for at, word in enumerate(words) if word.low in DETERMINERS), 1)
    named = [word for word in words[opened:] if word.kind != "p" and word.low not in LITTLE]
    owner = next((at for at, word in enumerate(named) if word.kind == "s"), len(named))
    if opened == 1 and not any(is_capital(word) for word in named):
        return None
    return sources.name(named[:owner], (), memory) if named[:owner] else None


def ours(words: Sequence[Word]) -> bool:
    """`about 42, by our arithmetic`: an entry that the paper worked out itself."""
    return any(word.low == "our" for word in words)
