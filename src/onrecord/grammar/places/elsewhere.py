"""What lies in or around a named place and is not it: "outside Chicago", "the Tulsa area", "suburbs of Reno and Mesa".

Nobody counts for it, so it is a set that the words only describe: a figure of it is held against no place's.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Span

_BEFORE = sorted((tuple(words.split()) for words in word_set("outside_of")), key=lambda run: (-len(run), run))
_AROUND = word_set("around_it")
_AREAS = _AROUND - {"suburbs"}
_NEARBY = word_set("classes_of_places") - {"cities"}
_APART = (["elsewhere"], ["downstate"], ["upstate"], ["overseas"], ["abroad"])
_SUBJECT = 2  # where a sentence goes on behind "Elsewhere,"
_STATISTICAL = ["metropolitan", "statistical", "area"]
_IN = word_set("in_an_area")
_WORDS = frozenset(word for run in _BEFORE for word in run) - {"the", "of", "in"}


@needs(any_of(_AROUND | _NEARBY | {"metropolitan"} | _WORDS | {word for run in _APART for word in run}))
def around(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence, each place that is left out or cut in two as the set that the words describe."""
    if not (_AROUND | _NEARBY).isdisjoint(words) or "metropolitan" in words:
        marks = _with_areas(tokens, words, _with_surroundings(tokens, words, marks))
    if _WORDS.isdisjoint(words) and words[:1] not in _APART:
        return list(marks)
    found: list[PlaceMark] = []
    for mark in marks:
        if found and _goes_on(words, found[-1], mark):
            found[-1] = _described(tokens, found[-1].first, mark.last)
        else:
            found.append(_around(tokens, words, mark))
    return [*_alone(tokens, words, marks), *_beyond_bounds(tokens, words), *found]


def _goes_on(words: Sequence[str], before: PlaceMark, mark: PlaceMark) -> bool:
    """ "The suburbs of Reno and Mesa": a place joined to one of which only parts, or what is around it, are told."""
    joined = list(words[before.last : mark.first]) == ["and"] and words[before.first].endswith("s")
    return joined and before.words.kind == "group" and mark.words.kind in {"city", "county"}


def _with_surroundings(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """ "The Tulsa area", "the Tulsa suburbs", "Tulsa's suburban towns", "Tulsa metropolitan had 205": not the city."""
    found: list[PlaceMark] = []
    for mark in marks:
        last = None
        if mark.words.kind == "city" and not mark.words.here and mark.last < len(words):
            beside = words[mark.last] in _AROUND or _metropolitan(tokens, words, mark.last)
            last = mark.last + 1 if beside else _owned(words, mark)
        found.append(mark if last is None else _described(tokens, mark.first, last))
    return found


def _owned(words: Sequence[str], mark: PlaceMark) -> int | None:
    """The end of "Tulsa's suburbs", "Tulsa's suburban communities"; None for what lies in the city."""
    at = mark.last + (words[mark.last] == "'s")
    if words[at - 1] != "'s":
        return None
    noun = at
    while noun < len(words) and words[noun] in word_set("kind_of_places"):
        noun += 1
    told = _AROUND | _NEARBY if noun > at else {"suburbs"}
    return noun + 1 if noun < len(words) and words[noun] in told else None


def _metropolitan(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """ "Tulsa metropolitan had 205", "the Tulsa Metropolitan Statistical Area", and not "the Metropolitan Police"."""
    if list(words[at : at + len(_STATISTICAL)]) == _STATISTICAL:
        return True
    return words[at] == "metropolitan" and tokens[at].text.islower() and words[at + 1 : at + 2] != ["police"]


def _with_areas(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """ "Across the metro area", "in the region": wider than the city, and none that anybody counts."""
    taken = {at for mark in marks for at in range(mark.first, mark.last)}
    found = list(marks)
    for at, word in enumerate(words):
        if word != "the" or not at or words[at - 1] not in _IN:
            continue
        end = at + 1
        while end < len(words) and words[end] in word_set("wide_area") and words[end + 1 : end + 2] != ["'s"]:
            end += 1
        end -= words[end : end + 1] == [] or words[end] not in _AREAS
        if words[end] in _AREAS and words[end + 1 : end + 2] != ["of"] and at not in taken:
            found.append(_described(tokens, at, end + 1))
    return sorted(found, key=lambda mark: mark.first) if len(found) > len(marks) else found


def _around(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark) -> PlaceMark:
    at = mark.first - (words[mark.first - 1 : mark.first] == ["the"])
    for before in _BEFORE:
        first = at - len(before)
        sold = words[first - 1 : first] and words[first - 1] in word_set("sold")  # "bought outside Maryland"
        if first >= 0 and not sold and tuple(words[first:at]) == before and words[mark.last : mark.last + 1] != ["'s"]:
            return _described(tokens, first, mark.last)
    return mark


def _alone(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """ "Elsewhere, murders rose", "downstate, they fell": in no place that is named.

    "Elsewhere, Tulsa police said" names it.
    """
    if words[:1] not in _APART or words[1:2] != [","] or any(mark.first == _SUBJECT for mark in marks):
        return []
    return [_described(tokens, 0, 1)]


def _beyond_bounds(tokens: Sequence[Token], words: Sequence[str]) -> list[PlaceMark]:
    """ "Outside the five boroughs", "outside the Beltway": around what bounds a city, without its name."""
    ends = [at for at, word in enumerate(words) if word in word_set("bounds_of_a_city")]
    opens = [(next((i for i in range(at - 1, max(-1, at - 4), -1) if words[i] == "outside"), None), at) for at in ends]
    return [_described(tokens, first, at + 1) for first, at in opens if first is not None]


def _described(tokens: Sequence[Token], first: int, last: int) -> PlaceMark:
    name = " ".join(token.text for token in tokens[first:last]).replace(" ,", ",").replace(" 's", "'s")
    span = Span(tokens[first].start, tokens[last - 1].end)
    return PlaceMark(first, last, PlaceWords(span, (f'group:"{name}"',), "group"))
