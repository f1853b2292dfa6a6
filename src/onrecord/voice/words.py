"""Words and marks of a stretch of text, with their places.

A light scan for finding sources and verbs: a possessive 's is a word of its own, "U.S." and "Gov." are one word with
their stops, "Sun-Times" and "AT&T" are one. Linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.lexicon.load import table, word_set
from onrecord.voice.cues import CUES

# Most are words with a space before them: those are tried first, and the space is passed together with its word.
_PATTERN = re.compile(
    r"[ ]?+(?:"
    r"(?P<w>[^\W\d_](?!\.[^\W\d_]\.)[a-z]*+[^\W_]*(?:(?:['’](?!s\b)|[-&])[^\W_]+)*)"
    r"|(?P<n>\d[\d,.]*\d|\d)"
    r"|(?P<i>(?:[^\W\d_]\.){2,})"
    r"|(?P<s>['’]s\b)"
    r"|(?P<p>\S)"
    r")"
)
_OPENS, _CLOSES = frozenset('“"(‘'), frozenset('”")’')
_NICK = 4  # words of a nickname with its marks, and of the name behind it
_STATION = 2  # digits of a station's number
_CHANNEL = "channel"
_OF_NAMES = frozenset({"jr", "sr"})
_NAMESAKES = {row["words"]: row["read_as"] for row in table("namesakes_of_names")}
_SPELLED = frozenset(row["word"] for row in table("numerals") if row["role"] in {"unit", "teen", "ten"})
_KINDS = ("", *_PATTERN.groupindex)


class Word:
    """`low` is lower case with straight apostrophes; `kind` is n(umber), w(ord), s (possessive) or p (a mark).

    A plain class, since the fields of a named tuple take three times as long to read in Python 3.11.
    """

    __slots__ = ("capital", "end", "kind", "low", "start", "text")

    def __init__(self, start: int, end: int, text: str, low: str, kind: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.low = low
        self.kind = kind
        self.capital = kind == "w" and text[0].isupper()  # begins with a capital letter


def scan(text: str, start: int, end: int) -> list[Word]:
    """Words of `text[start:end]`; an abbreviation takes its full stop with it."""
    words: list[Word] = []
    add = words.append
    nicked = False
    curly = text.find("’", start, end) >= 0
    namesakes: list[int] = []
    for found in _PATTERN.finditer(text, start, end):
        group = found.lastindex or 0
        first, last = found.span(group)
        shown, kind = found[group], _KINDS[group]
        if kind == "w":
            low = shown.lower()
            if low in _NAMESAKES and low != shown and words:
                namesakes.append(len(words))
            if shown == "States" and words and words[-1].text == "United":
                low = "states-of-america"  # a name, and no verb of saying
        elif kind == "p":
            low = shown
            if shown == "." and words and words[-1].end == first and _short(words[-1]):
                before = words[-1]
                words[-1] = Word(before.start, last, before.text + ".", before.low, "w")
                continue
            nicked = nicked or shown in _OPENS
        elif kind == "n" and words and _is_station(words[-1], first, shown):
            before = words[-1]
            words[-1] = Word(before.start, last, f"{before.text} {shown}", _CHANNEL, "w")
            continue
        elif kind == "i":
            low, kind = shown.lower().rstrip("."), "w"
        else:
            low = shown.lower()
        if curly and kind != "p":
            low = low.replace("’", "'")
        add(Word(first, last, shown, low, kind))
    for at in namesakes:
        if _is_name(words, at):
            words[at].low = _NAMESAKES[words[at].low]
    return _unquoted(words) if nicked else words


def _is_station(before: Word, first: int, number: str) -> bool:
    """ "Channel 6", "Fox 23": a station's number is part of its name."""
    beside = before.end + 1 == first and len(number) <= _STATION
    return beside and before.capital and before.low in word_set("stations")


def _is_name(words: Sequence[Word], at: int) -> bool:
    """`said Will Roe`, `Mayor May Roe`, `Jane Means`: a name that is written like a verb or a month."""
    before = words[at - 1].low
    after = words[at + 1] if at + 1 < len(words) else None
    called = before in CUES.strong or before in CUES.titles or before in CUES.persons
    if after is not None and after.capital and after.low not in CUES.days:
        return called
    known = before in CUES.women or before in CUES.men
    return words[at - 1].capital and (known or (called and before in CUES.titles))


def _unquoted(words: list[Word]) -> list[Word]:
    """Without a nickname inside a name: `Walt “Bud” Roe`, `Walt (Bud) Roe`."""
    kept: list[Word] = []
    at = 0
    while at < len(words):
        inside = words[at : at + _NICK]
        if (
            len(inside) == _NICK
            and inside[0].low in _OPENS
            and inside[1].capital
            and inside[2].low in _CLOSES
            and inside[3].capital
            and kept
            and kept[-1].capital
            and kept[-1].end + 1 == inside[0].start
            and inside[2].end + 1 == inside[3].start
        ):
            at += _NICK - 1
            continue
        kept.append(words[at])
        at += 1
    return kept


def _short(word: Word) -> bool:
    """Whether a full stop against the word abbreviates it."""
    if word.kind != "w":
        return False
    return (
        word.low in CUES.abbreviations
        or word.low in _OF_NAMES
        or (len(word.text) == 1 and word.text.isupper() and word.text != "I")
    )


def is_adverb(word: Word) -> bool:
    """`also`, `quietly`."""
    return word.low in CUES.adverbs or (word.low.endswith("ly") and word.text[0].islower() and word.low != "family")


def is_capital(word: Word) -> bool:
    """Begins with a capital letter."""
    return word.capital


def in_a_name(words: Sequence[Word], at: int) -> bool:
    """`Mothers for Answers asked`, `Students Demand Action urged them.`: a verb's word that a body's name holds.

    In a headline, which no full stop ends, verbs may have capitals.
    """
    word = words[at]
    if at < 1 or not word.text.istitle():
        return False
    behind = words[at + 1].capital if at + 1 < len(words) else False
    inside = words[at - 1].capital and behind and words[-1].low == "."
    return inside or (at > 1 and words[at - 1].low == "for" and words[at - 2].capital)


def is_number(word: Word) -> bool:
    """A number, in figures or spelled out."""
    return word.kind == "n" or word.low in _SPELLED
