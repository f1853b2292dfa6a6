"""Classes of places by their size, and places in general: "cities of more than 1 million residents", "towns had fewer".

The bureau tells of such classes; none of them is the nation, or the place that the text tells of. Cities from a size up
have a name in the claim language; any other class is a group that nobody counts (docs/claims.md).
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.counted_sets import counts, has_a_figure
from onrecord.grammar.places.place_names import state_names
from onrecord.lexicon.load import abroad, word_set

_BEFORE = frozenset({"in", "across", "throughout", "for"})
_OF_RIVALS = frozenset({"among", "of"})  # at the head of a sentence
_CLOSES = frozenset({"", ".", ";", "but", "while"})  # behind "in cities", where nothing says which
_UP = frozenset({"over", "above", "more", "least"})  # words before a size that leave larger cities in
_SMALLEST = 4  # characters of a number of residents: "25,000"
_MILLION = "million"
_PARTS = frozenset({"half", "quarter", "of", "a"})  # "half a million", "a quarter of a million"
_RANGE = frozenset({"to", "and", "-", "–"})
_OR_MORE = (["or", "more"], ["or", "larger"], ["and", "over"], ["and", "up"])
_OR = (*_OR_MORE, ["or", "fewer"], ["or", "less"])
_RESIDENTS = word_set("inhabitants")
_FEWER = frozenset({"fewer", "less", "smaller"})
_GLUE = frozenset({",", "in", "among", "the"})
_STATE = 3  # tokens of a state's name: "District of Columbia"


def sized_set(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """ "Cities with populations over 250,000", "in cities under 25,000": the set's name and the token behind it.

    The residents that the size is told in belong to the words, so that they make no number of residents.
    """
    if words[at] not in word_set("many_places") or not _opens(words, at):
        return None
    end = at + 1
    while end < len(words) and words[end] in word_set("sizes_told"):
        end += 1
    size = _size(words, end) if end > at + 1 else None
    if size is None:
        return _bare_set(words, at)
    upper = _size(words, size + 1) if size < len(words) and words[size] in _RANGE else None
    or_more = list(words[size : size + 2]) in _OR
    if or_more and words[size + 2 : size + 3] == ["than"]:  # "with less than 250,000 or more than 1 million"
        upper, or_more = _size(words, size + 3), False
    last = upper or size
    name = _bar(words, at, end, size) if upper is None and not _within(words, at) else None
    behind = last + 2 * or_more
    counted = words[behind] if behind < len(words) else ""
    if counted in word_set("not_residents"):
        return None  # "cities with over 10,000 officers"
    behind += counted in _RESIDENTS
    return name or " ".join(words[at:last]), behind


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether the words for a class can begin here: not behind "one of nine", and not a field of rivals."""
    while at and words[at - 1] in word_set("kinds_of_class"):
        at -= 1
    article = at > 1 and words[at - 1] == "the"
    before = words[at - article - 1] if at > article else ""
    first = at - article == 0 or (at - article == 1 and before in _OF_RIVALS)
    return first or before in _BEFORE or before in word_set("opens_a_class")


def _size(words: Sequence[str], at: int) -> int | None:
    """The token behind a number of residents: "25,000", "1 million", "a quarter million"; None where none stands."""
    if at < len(words) and _is_size(words[at]):
        return at + 1
    end = at
    while end < len(words) and words[end] in _PARTS:
        end += 1
    if end < len(words) and end == at and (words[end].replace(".", "").isdecimal() or words[end] in counts() | {"one"}):
        end += 1
    told = end > at or words[at - 1 : at] == ["a"]
    return end + 1 if told and words[end : end + 1] == [_MILLION] else None


def _bar(words: Sequence[str], at: int, end: int, last: int) -> str | None:
    """Cities from a size up, as the claim language names them: "cities over a million" are us-cities-1m."""
    up = not _UP.isdisjoint(words[at:end]) or list(words[last : last + 2]) in _OR_MORE
    if "no" in words[at:end]:
        up = not _FEWER.isdisjoint(words[at:end])  # "no more than 250,000", "no fewer than 250,000"
    if words[at] != "cities" or not up:
        return None
    if words[last - 1] == _MILLION:
        one = last - 1 == end or words[end:last] in (["1", _MILLION], ["one", _MILLION])
        return "us-cities-1m" if one else None
    size = words[end].replace(",", "")
    return f"us-cities-{size[:-3]}k" if size.endswith("000") and not size.endswith("000000") else None


def _within(words: Sequence[str], at: int) -> bool:
    """ "In Illinois, in cities of more than 100,000", "in Canada, cities of": a class of some other place's cities."""
    while at and words[at - 1] in _GLUE:
        at -= 1
    if at > 1 and words[at - 1] in abroad() and words[at - 2] in _BEFORE:
        return True
    openings = range(max(1, at - _STATE), at)
    return any(
        words[start - 1] in _BEFORE and state_names().longest(words, start)[0] == at - start for start in openings
    )


def _is_size(word: str) -> bool:
    return word.replace(",", "").isdecimal() and len(word) > _SMALLEST


def _bare_set(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """ "Cities had 0.7 percent more murders", "rose 5 percent in cities": any of them, and none that the text names."""
    if words[at] not in word_set("classes_of_places") or words[at - 1 : at] == ["the"]:
        return None
    behind = words[at + 1] if at + 1 < len(words) else ""
    subject = words[at - 1 : at] != ["in"] and behind in has_a_figure()
    alone = words[at - 1 : at] == ["in"] and (behind in _CLOSES or _in_turn(words, at + 1))
    first = at
    while first and words[first - 1] in word_set("kinds_of_class"):
        first -= 1
    return (" ".join(words[first : at + 1]), at + 1) if subject or alone else None


def _in_turn(words: Sequence[str], at: int) -> bool:
    """ "5 percent in cities and 2 percent in suburbs"."""
    return words[at : at + 1] == ["and"] and words[at + 1 : at + 2] != [] and words[at + 1][:1].isdecimal()
