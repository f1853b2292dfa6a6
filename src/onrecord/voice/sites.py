"""One attribution of a sentence, and where the subject of its verb ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.lexicon.load import word_set
from onrecord.model import Period, Span
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Source
from onrecord.voice.phrases import BEFORE_NOUNS
from onrecord.voice.words import Word

POSSESSIVES = word_set("possessives")
_LINKS = word_set("before_said")
_RELATIVES = word_set("relatives")
_AT = frozenset({"on", "in"})
_SHARING = frozenset({"who", "and", "but"})
QUOTES = frozenset('“”"')


class Site(NamedTuple):
    """One attribution; `first` to `last` are the attributing words, speech starts at word `content` if `forward`."""

    source: Source
    cue: str
    first: int
    last: int
    forward: bool
    content: int
    weak: bool = False
    denied: bool = False
    direct: bool = False
    dated: tuple[int, int] = (0, 0)
    said: Period | None = None
    place: Span = Span(0, 0)


def _before_link(words: Sequence[Word], at: int) -> int:
    """Where the subject of "was quick" ends: before the "was"."""
    while at > 0 and (words[at - 1].low in _LINKS or words[at - 1].low in CUES.adverbs):
        at -= 1
    return at


def before_verb(words: Sequence[Word], at: int) -> tuple[int | None, bool]:
    """Where the subject ends: back over adverbs and auxiliaries; None where the verb is refused or passive."""
    place = at - 1
    disputed = False
    while place >= 0 and (
        words[place].low in CUES.adverbs
        or (words[place].low.endswith("ly") and words[place].text[0].islower() and words[place].low != "family")
    ):
        disputed = disputed or words[place].low in CUES.disputing
        place -= 1
    place = past_time(words, place)
    if place >= 0 and words[place].low == "this" and not words[at].low.endswith(("s", "d")):
        return None, disputed  # "in this state", "this report": nouns, since "this" states
    if place >= 0 and (
        words[place].kind == "s" or words[place].low in BEFORE_NOUNS or words[place].low.endswith(("'d", "'ll"))
    ):
        return None, disputed
    if place >= 0 and words[place].low in CUES.blocking:
        if words[place].low == "to" and place and words[place - 1].low in CUES.wont:
            return _before_link(words, place - 1), disputed
        return None, disputed
    return place + 1, disputed


def past_time(words: Sequence[Word], place: int) -> int:
    """`who last month said`, `and on Monday announced`: back over the time between such a word and its verb."""
    at = place
    while at >= 0 and (words[at].low in CUES.time_words or words[at].low in _AT):
        at -= 1
    return at if 0 <= at < place and words[at].low in _SHARING else place


def written(site: Site, words: Sequence[Word]) -> bool:
    """`wrote in a Jan. 2 post`: what is said later was not written then."""
    return site.cue in CUES.written or any(word.low in CUES.written for word in words[site.dated[0] : site.dated[1]])


def place_of(site: Site, words: Sequence[Word]) -> Span:
    """The attributing words, which claim nothing; where the speaker's clause holds a figure, the verb alone."""
    opened = min(site.first, site.dated[0]) if site.dated[1] else site.first
    if site.first < site.dated[0] and _figured(words[site.first : site.dated[0]]):
        opened = site.dated[0]
    return Span(words[opened].start, words[max(site.first, min(site.last, len(words)) - 1)].end)


def _figured(words: Sequence[Word]) -> bool:
    """`Easton, where 344 people were killed, says`: a figure told of the speaker is a claim like any other."""
    clause = next((at for at, word in enumerate(words) if word.low in _RELATIVES), len(words))
    return any(word.kind == "n" for word in words[clause:])
