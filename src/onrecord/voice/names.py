"""Runs of capital words: the names that a text holds, and how they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.lexicon.load import measure_names, word_set, word_sets
from onrecord.voice.cues import CUES
from onrecord.voice.words import Word, is_capital

_LONGEST_NAME = 12
_OWNER = re.compile(r"(?<=['’])S\b")  # of "SHERIFF'S", whose title is no "Sheriff'S"
_FULL = 2  # words behind "Police" that are a body's name
_ARTICLES = word_set("opens_source") - {"our"}
_SERIES = 6  # words of a name in parts: "Alcohol, Tobacco, Firearms and Explosives"


class Run:
    """A run of capital words `first` up to `last`, split into title and name."""

    __slots__ = ("before", "first", "last", "name", "title", "words")

    def __init__(self, words: Sequence[Word], first: int, last: int) -> None:
        self.words = words
        self.first, self.last = first, last
        at = first
        for place in range(first, last):
            if words[place].low in CUES.titles and not (
                place == last - 1 and place > first and words[place - 1].low not in CUES.titles
            ):
                at = place + 1
        if at < last and words[at].low == "of" and (given := _given(words, at + 2, last)) is not None:
            at = given  # "Secretary of Public Safety Ann Roe"
        if words[first].low == "office" and first + 1 < last and words[first + 1].low == "of":
            at = first  # "Office of Governor Jane Roe", who is no governor
        self.title = tuple(words[first:at])
        self.name = tuple(words[at:last])
        self.before = words[first - 1].low if first else ""


def runs(words: Sequence[Word], lower: frozenset[str] | set[str]) -> list[Run]:
    """Runs of capital words, without a sentence's first word where that is only a capital by its place."""
    found: list[Run] = []
    count = len(words)
    past = 0
    for at in [at for at, word in enumerate(words) if word.capital]:
        if at < past:
            continue
        end = _office_end(words, _run_end(words, at, count), count)
        first = at
        while first < end and _only_by_place(words, first, end, lower):
            first += 1
        while end > first and (words[end - 1].low in CUES.days or words[end - 1].low in CUES.links):
            end -= 1
        past = max(end, at + 1)
        if first < end:
            found.append(Run(words, first, end))
    return found


def _run_end(words: Sequence[Word], at: int, count: int) -> int:
    end = at + 1
    titled = end < count and words[at].low == "state" and words[end].low in CUES.titles  # "State Rep. Roe of Reno"
    takes = words[at].low in CUES.takes_link and not (titled or _held_by_somebody(words, at))
    takes = takes or joins_people(words, at + 1)
    while end < count and end - at < _LONGEST_NAME:
        word = words[end]
        if word.capital and word.low not in CUES.days:
            takes = takes or (word.low in CUES.takes_link and not _held_by_somebody(words, end))
            takes = takes or joins_people(words, end + 1)
            end += 1
        elif takes and word.low in CUES.links and end + 1 < count and is_capital(words[end + 1]):
            end += 2
        elif (
            takes
            and word.low in CUES.links
            and end + 2 < count
            and words[end + 1].low == "the"
            and is_capital(words[end + 2])
        ):
            end += 3
        elif (takes and word.low == "," and _lists(words, at) and series(words, end, count)) or (
            word.kind == "p"
            and word.low in "'’"
            and words[end - 1].low.endswith("s")
            and end + 1 < count
            and is_capital(words[end + 1])
        ):
            end += 2
        else:
            break
    return end


def _office_end(words: Sequence[Word], end: int, count: int) -> int:
    """Where a run ends whose title tells of what: "Director of Public Safety Ann Roe", "Chief of Patrol Jo Roe"."""
    if end + 2 >= count or words[end].low != "of" or words[end - 1].low not in CUES.titles:
        return end
    stop = _run_end(words, end + 1, count) if is_capital(words[end + 1]) else end
    return stop if _given(words, end + 2, stop) is not None else end


def _given(words: Sequence[Word], first: int, last: int) -> int | None:
    """Where the given name of the last person of a run stands, at or behind `first`."""
    names = CUES.women | CUES.men
    return next((at for at in range(last - 2, first - 1, -1) if words[at].low in names), None)


def joins_people(words: Sequence[Word], at: int) -> bool:
    """`Mothers of the Valley`, `Texans for Safer Streets`, `Mayors Against Illegal Guns`: people, and what joins them.

    The link stands at a word; no person is called for or against anything, and "Prosecutors for Ohio" are no body.
    """
    if not 0 < at < len(words) - 1 or not (words[at].low == "of" or is_capital(words[at + 1])):
        return False
    people = words[at - 1].low
    match words[at].low:
        case "of":
            return people in word_set("people_of_a_body")
        case "for":
            return people in word_sets("people_of_a_body", "people_for_a_thing") or people.endswith("ans")
        case "against":
            return people.endswith(("s", "men", "people")) and people not in measure_names()
    return False


def _held_by_somebody(words: Sequence[Word], at: int) -> bool:
    """ "The U.S. Attorney's Office for the Northern District": the name ends with whose office it is."""
    return at > 0 and words[at - 1].kind == "s" and words[at].low == "office"


def without_district(words: Sequence[Word]) -> Sequence[Word]:
    """ "The U.S. attorney's office for the Northern District of Illinois": up to whose office it is."""
    held = (at for at in range(1, len(words) - 1) if words[at + 1].low == "for" and _held_by_somebody(words, at))
    return words[: next(held, len(words) - 1) + 1]


def _lists(words: Sequence[Word], at: int) -> bool:
    return words[at].low in CUES.lists or (words[at].low == "the" and words[at + 1].low in CUES.lists)


def series(words: Sequence[Word], comma: int, count: int) -> bool:
    """`Alcohol, Tobacco, Firearms and Explosives`: capital words up to an "and" and one more."""
    at = comma + 1
    while at + 2 < count and at - comma < _SERIES and is_capital(words[at]):
        if words[at + 1].low == "and":
            return is_capital(words[at + 2])
        if words[at + 1].low != ",":
            return False
        at += 2
    return False


def _only_by_place(words: Sequence[Word], at: int, end: int, lower: frozenset[str] | set[str]) -> bool:
    low = words[at].low
    if low == "police" and at + 1 < end and words[at + 1].low in CUES.organisations:
        return False  # "The Police Department"
    if low == "police" and end - at > _FULL and at and words[at - 1].low == "the" and not _titled(words[at + 1].low):
        return False  # "the Police Executive Research Forum"; but "the Police Chief Jane Roe"
    if low in CUES.openers or low in CUES.joiners or low in CUES.days or low == "according":
        return True
    starts = at == 0 or words[at - 1].low in '.!?“"”:—–'
    if not starts or low in CUES.titles or low in CUES.organisations:
        return False
    if low in CUES.prepositions:
        return True
    return low in lower and end - at > 1 and words[at].text[1:].islower()


def _titled(low: str) -> bool:
    return low != "executive" and (low in CUES.titles or low in CUES.persons)


def shown(words: Sequence[Word]) -> str:
    """The words as a name inside a sentence: an opening "The" in lower case."""
    text = join(words)
    if words and words[0].low in _ARTICLES and text[0].isupper():
        return text[0].lower() + text[1:]
    return text


def join(words: Sequence[Word]) -> str:
    """The words as one string, as they would be printed."""
    shown = ""
    for word in words:
        if word.kind == "s" or word.low in ("'", "’", ",", ".") or not shown:
            shown += word.text
        else:
            shown += " " + word.text
    return shown


def printed(name: str) -> str:
    """A name as a story prints it, out of capitals."""
    return _OWNER.sub("s", name.title()) if name.isupper() else name


def nearest(words: Sequence[Word], first: int, stop: int) -> int:
    """Where the last name or noun before "which" begins."""
    for run in runs(words[first:stop], frozenset()):
        if first + run.last == stop:
            return first + run.first
    for place in range(stop - 1, first, -1):
        if words[place - 1].low in CUES.prepositions or words[place - 1].low in CUES.joiners:
            return place
    return first
