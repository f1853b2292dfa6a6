"""Where people live who hold no office: "Reno's Ann Roe", "Ann Roe, 71, of Reno". Their "we" and "my city" is that.

So is the city of a legislator who says whom he stands for: "I represent Reno", "Rep. Ann Roe, who represents Reno". The
town beside his party ("D-Reno") leaves him his state, and so does the one beside his name in a story from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.frozen import replace
from onrecord.grounding.states import state_of
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Attribution, PlaceWords, Statement

_OF = re.compile(r"(?:, \d\d)?,? of \Z")
_OWNS = re.compile(r"['’]s \Z")
_OWN_WORDS = re.compile(r"\bI(?:['’]m| am| come)? (?:from|represent) \Z")
_STANDS_FOR = re.compile(r",? (?:who represents|representing) \Z")
_SAYS = 24  # characters of "I come from" and of ", who represents"
_DATELINE = -1  # where the places of a dateline stand
_REACH = 12  # characters from a name to the place of who bears it: ", 71, of "
_NOUN = 20  # characters of a noun behind the place


def where_they_live(
    text: str, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]
) -> Mapping[str, PlaceWords]:
    """The city of each speaker that stands beside his name, without those who hold an office or study crime."""
    cities = [words for _, words in places if words.kind == "city" and not words.here]
    found: dict[str, PlaceWords] = {}
    datelines = [words.candidates for at, words in places if at == _DATELINE]
    for link in _links(statements) if cities else ():
        if link.speaker in found or not _is_private(link):
            continue
        at = text.find(link.speaker, link.span.start, link.span.end)
        home = next((words for words in cities if at >= 0 and _beside(text, at, at + len(link.speaker), words)), None)
        if home is not None:
            own = home.candidates in datelines or not _is_legislator(link)
            found[link.speaker] = home if own else _state(home)
    for words in cities:
        found.update(_stood_for(text, statements, words))
    return found


def _stood_for(text: str, statements: Sequence[Statement], words: PlaceWords) -> dict[str, PlaceWords]:
    """Who says that he comes from a city or stands for it, or is told to, with that city."""
    start = words.span.start
    before = text[max(0, start - _SAYS) : start]
    if _OWN_WORDS.search(before) is not None:
        near = [one for one in statements if one.span.start <= start < one.span.end]
        return {link.speaker: words for link in _links(near) if _is_private(link) or _is_legislator(link)}
    if _STANDS_FOR.search(before) is None:
        return {}
    return {
        link.speaker: words
        for link in _links(statements)
        if _STANDS_FOR.sub("", text[:start]).endswith(link.speaker.split()[-1])
    }


def _links(statements: Sequence[Statement]) -> Iterator[Attribution]:
    return (link for one in statements for voice in one.voices for link in voice.attribution[:1])


def _state(words: PlaceWords) -> PlaceWords:
    """ "Rep. Ann Roe of Reno": in a story from elsewhere who makes a state's laws speaks for it."""
    state = state_of(words.candidates[0])
    return words if state is None else replace(words, candidates=(state,), kind="state")


def _is_legislator(link: Attribution) -> bool:
    return not word_set("legislators").isdisjoint((link.role or "").lower().replace(".", "").split())


def _is_private(link: Attribution) -> bool:
    title = {word.strip(",.").lower() for word in f"{link.role or ''} {link.speaker}".split()}
    return len(link.speaker.split()) > 1 and word_sets("office", "no_office", "scholar").isdisjoint(title)


def _beside(text: str, start: int, end: int, words: PlaceWords) -> bool:
    """Whether a place stands right before the name as its owner, or behind it with "of"."""
    if words.span.end <= start:
        return _OWNS.fullmatch(text, words.span.end, start) is not None
    if not end <= words.span.start <= end + _REACH or _OF.fullmatch(text, end, words.span.start) is None:
        return False
    follows = text[words.span.end : words.span.end + _NOUN].split()[:1]
    return word_set("of_the_town").isdisjoint(follows)  # "Ann Roe of Reno police"
