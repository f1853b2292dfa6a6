"""Places that the words only count, or do not even count: "in 63 cities", "across 30 of the nation's largest cities",
"in some large cities".

Nothing can answer for such a set (docs/claims.md), and no city that the text has spoken of may stand in for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.lexicon.load import table, word_set, word_sets

_BEFORE = frozenset({"in", "across", "throughout"})
_FIELD = frozenset({"among", "of"})  # words before rivals, or before cities that a figure was counted in
_DIGITS = 3  # no such set counts thousands
SELDOM = frozenset({"others", "big"})  # words that begin such a set, and few sentences hold
_LARGEST = (["largest"], ["biggest"])
_MOST = frozenset({"largest", "biggest", "populous"})
_TOP = frozenset({"largest cities", "biggest cities", "most populous cities"})
_VAGUE = 9  # tokens of "some of the nation's most troubled"
_REACH = 7  # tokens from the number to its noun
_LETTERS = 20  # of a number in words
_OWNER = 7  # tokens from "in" to the number: "in the San Francisco Bay Area's 15"


def openings(words: Sequence[str], *, numbered: bool) -> Iterator[int]:
    """Where words for such a set may begin: "others", "big-city police" and, where it may be numbered, a number."""
    for at, word in enumerate(words):
        seldom = word == "others" or (word == "big" and words[at + 1 : at + 3] == ["-", "city"])
        if seldom or (numbered and _may_number(words, at)):
            yield at


def _may_number(words: Sequence[str], at: int) -> bool:
    word = words[at]
    told = word in counts() or word in word_sets("vague_set", "so_many_places", "many_places")
    return told or word.isdecimal() or words[at + 1 : at + 2] in _LARGEST


def largest_of(words: Sequence[str], at: int) -> str | None:
    """ "Five largest cities of", by its first word, with a state's name to follow; None where the words say no such."""
    number = words[at].isdecimal() or words[at] in _numerals()
    if not number or words[at + 1 : at + 2] not in _LARGEST:
        return None
    told = list(words[at : at + 4])
    return " ".join(told) if told[2:] in (["cities", "of"], ["cities", "in"]) else None


@cache
def counts() -> frozenset[str]:
    """Numbers in words that count several places."""
    return _numerals() - {"zero", "one"}


@cache
def _values() -> dict[str, str]:
    return {row["word"]: row["value"] for row in table("numerals") if row["role"] in {"unit", "teen", "ten"}}


@cache
def _numerals() -> frozenset[str]:
    return frozenset(_values())


def counted_set(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """The name of the set that the number at a token counts, and the token behind it; None where it counts none."""
    if (
        not (words[at].isdecimal() or words[at] in counts())
        or len(words[at]) > _DIGITS + words[at].isalpha() * _LETTERS
    ):
        return None
    if (some := _some_of_so_many(words, at)) is not None:
        return some
    article = at > 0 and words[at - 1] == "the"
    end = next((end for end in range(at + 1, min(at + _REACH, len(words))) if not _is_kind(words[end])), at)
    if end == at or words[end] not in word_set("counted_places"):
        return None
    alone = _behind_in(words, at - article) or _is_subject(words, at - article, end)
    if not alone and not _is_owned(words, at):
        return None
    kinds = [word for word in words[at + 1 : end] if word in word_set("place_sizes")]
    return (" ".join([words[at], *kinds, words[end]]), end + 1) if kinds or alone else None


def _some_of_so_many(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """ "16 of the nation's 20 largest police forces battled rises": told of some of them, and not of the nation."""
    if (at and words[at - 1] in word_set("before_place") | _FIELD) or words[at + 1 : at + 2] != ["of"]:
        return None
    numbers = 0
    for end in range(at + 2, min(at + _VAGUE, len(words))):
        if words[end] in word_set("counted_places"):
            told = numbers and words[end] != "cities"
            return (" ".join(words[at : end + 1]).replace(" 's", "'s"), end + 1) if told else None
        number = words[end].isdecimal() or words[end] in counts()
        if not (number or _is_kind(words[end])):
            return None
        numbers += number
    return None


def _is_kind(word: str) -> bool:
    return word in word_set("place_sizes") or word in word_set("place_owners") or word == "more"


def top_of_the_nation(words: Sequence[str], named: str, first: int) -> str | None:
    """ "The nation's 30 largest cities", as the claim language names them: us-cities-top-30; None for other sets.

    `named` is the set's name, and `first` the token of its number: "the state's five largest" are not the nation's.
    """
    number, _, kind = named.partition(" ")
    owned = first > 1 and words[first - 1] in {"'s", "its", "our"}
    if kind not in _TOP or words[first + 1] == "of" or (owned and words[first - 2] not in word_set("wide")):
        return None  # "30 of the nation's largest cities" are some of them
    size = number if number.isdecimal() else _values().get(number)
    return f"us-cities-top-{size}" if size is not None else None


def _behind_in(words: Sequence[str], at: int) -> bool:
    """ "In 63 cities", "across over 200 cities", "in a sample of 175 cities": the number that ends such words."""
    start = at - 1
    while start > 0 and words[start] in word_set("about_so_many"):
        start -= 1
    if start > 2 and words[start] == "of" and words[start - 2] in {"a", "the", "one"}:
        start -= 3 if words[start - 1] in word_set("samples") else 0
    if start > 0 and words[start] == "of":
        return not (words[start - 1].isdecimal() or words[start - 1] in counts())  # "six of the ten" is a part
    return start >= 0 and words[start] in _BEFORE | _FIELD


def _is_subject(words: Sequence[str], at: int, noun: int) -> bool:
    """ "Four cities accounted for half of the rise": they are told of, and no city of the text."""
    opens = not at or words[at - 1] in word_set("opens_a_set") | {"just"}
    if opens and words[at] == "the" and words[noun - 1] in _MOST and words[noun + 1 : noun + 2] != ["of"]:
        return True  # "overall, the 15 largest cities in the U.S. have actually seen"
    verb = words[noun + 1] if noun + 1 < len(words) else ""
    return opens and verb in has_a_figure()


@cache
def has_a_figure() -> frozenset[str]:
    """Verbs behind a set of places that has a figure, or whose figure moved: "had", "saw", "recorded"."""
    return (word_sets("degree_verb", "keeps", "accounts", "undergoes")) - word_set("be") | {"remained"}


def _is_owned(words: Sequence[str], at: int) -> bool:
    """ "In the 30 largest cities", "across the Bay Area's 12 biggest cities", "in a study of the 20 largest"."""
    if not at or words[at - 1] not in {"the", "'s", "its"}:
        return False
    for before in range(at - 1, max(-1, at - _OWNER), -1):
        if words[before] in _BEFORE or (words[before] == "of" and words[before - 1] in word_set("studies")):
            return True
        if not (words[before].isalpha() or words[before] in {"'s", "."}) or words[before] in {"of", "and", "among"}:
            return False
    return False


def vague_set(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """ "In some large U.S. cities", "many big cities saw": the set's name and the token behind it; None for others."""
    if words[at + 1 : at + 3] == ["-", "city"] and set(words[at + 3 : at + 5]) & word_set("city_crimes"):
        return "big cities", at + 3  # "big-city homicides"
    so_many = words[at] in word_set("so_many_places") and words[at + 1 : at + 2] == ["of"]  # "in a number of cities"
    before = at - (words[at - 1 : at] == ["so"] or (so_many and words[at - 1 : at] == ["a"]))
    if words[before - 2 : before] == ["at", "least"]:
        before -= 2  # "in at least several large cities"
    if not (so_many or words[at] in word_set("vague_set")) or (
        before and words[before - 1] not in _BEFORE | word_set("opens_a_set")
    ):
        return None
    if words[at] == "others":  # "Reno saw a spike, and others stayed in line": other places
        verb = words[at + 1] if at + 1 < len(words) else ""
        return ("others", at + 1) if at and verb in has_a_figure() else None
    for end in range(at + 1, min(at + _VAGUE, len(words))):
        if words[end] in word_set("many_places"):
            first = at + 2 * so_many
            kinds = [word for word in words[first:end] if word not in word_set("no_kind_of_place")]
            return " ".join([*words[at:first], *kinds, words[end]]), _wide(words, end + 1)
        if words[end] not in word_sets("place_sizes", "place_owners", "vague_set"):
            return None
    return None


def _wide(words: Sequence[str], at: int) -> int:
    """The token behind "across the country", which tells where the cities of a set are; else `at`."""
    noun = at + 1 + (words[at + 1 : at + 2] == ["the"])
    spread = words[at : at + 1] in (["across"], ["around"], ["throughout"])
    return noun + 1 if spread and noun < len(words) and words[noun] in word_set("wide") else at
