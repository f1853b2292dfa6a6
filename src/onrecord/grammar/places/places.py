"""Words that name places, and words that point at one.

A name that is also a person's ("Jackson", "Gary") counts only where its neighbours make it a place: after a
preposition, before a state, a possessive, a comma list, police or city words. "Columbus, Ohio" settles itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import PurePath

from onrecord.frozen import dataclass, replace
from onrecord.grammar.places.called_by_name import is_called, is_river, lends_its_name
from onrecord.grammar.places.city_parts import ENDINGS, PARTS, part_at
from onrecord.grammar.places.counted_sets import (
    SELDOM,
    counted_set,
    counts,
    largest_of,
    openings,
    top_of_the_nation,
    vague_set,
)
from onrecord.grammar.places.place_names import LARGE, Name, lists_states, place_names, settled, state_names
from onrecord.grammar.places.pointers import pointer_at, pointers
from onrecord.grammar.places.sized_sets import sized_set
from onrecord.grammar.places.unlisted import Unlisted, unlisted
from onrecord.grammar.words.marks import longer
from onrecord.grammar.words.tokens import Token, tokenize
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.lexicon.phrases import Phrases
from onrecord.lexicon.place_ids import state_at_end
from onrecord.model import PlaceWords, Span


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """Tokens `first` to `last` (excluded) that name or point at a place."""

    first: int
    last: int
    words: PlaceWords


@cache
def _neighbours(side: str) -> frozenset[str]:
    return frozenset(
        word for row in table("place_neighbours") if row["side"] == side for word in row["words"].split("|")
    )


_NOT_A_WORD = re.compile(r"[\W\d_]+")
_INITIALS = frozenset({"us", "la"})  # "La." is Louisiana, and "la" a word
_SET = 5  # tokens from "the nation" to the cities that are counted
_ANY, _SAINT = frozenset({"this", "another", "which"}), frozenset({"st", "ft", "mt"})  # "St. Louis" begins no sentence
_INSIDE, _ARTICLES = frozenset({"of", "in", "from", "at"}), frozenset({"the", "a", "an"})
_TRENDS = frozenset({"trend", "trends", "pattern", "patterns"})
_OF_WHAT = (["in"], ["of"], ["for"], ["toward"])  # "the national trend in homicides" is told of the nation


def _is_place(tokens: Sequence[Token], first: int, last: int, names: Sequence[Name]) -> bool:
    """Whether a capitalised name stands for a place here, not for a person, a team or a title."""
    before = tokens[first - 1] if first else None
    if before is not None and before.norm == "." and first > 1:
        before = tokens[first - 2] if tokens[first - 2].norm in _neighbours("person_before") else before
    after = tokens[last] if last < len(tokens) else None
    if before is not None and before.kind == "word" and before.text[0].isupper():
        if before.norm in _neighbours("person_before"):
            return False
        shouted = before.text.isupper() and before.norm in _neighbours("before_in_capitals")
        if not shouted and before.norm not in _neighbours("before") and not _starts_sentence(tokens, first - 1):
            return False
    if after is not None and after.norm in word_set("paper") and after.text[0].isupper():
        return False
    if after is not None and after.norm in word_set("whose_seat") and before is not None and before.norm in _ARTICLES:
        return False
    if after is not None and after.norm in word_set("county_office") and all(name.kind == "county" for name in names):
        return False
    large = any(name.weight >= LARGE or name.weight == 0 for name in names)
    if is_called(tokens, first, last, large=large) or is_river(tokens, first, last):
        return False
    if large:
        return True
    inside = before is not None and before.norm in _INSIDE  # "Mayor Ann Roe of Elk Grove said"
    if after is not None and after.norm in _neighbours("person_after") and not inside:
        return False
    if before is not None and before.norm in _neighbours("before"):
        return True
    if first == 0 and after is not None and after.norm in _neighbours("label"):
        return True
    if before is not None and before.norm in _neighbours("list") and (after is None or _is_number(after)):
        return True  # "Mayor Ann Roe, Shreveport", a line that ends with its place
    return after is not None and after.norm in _neighbours("after")


def _is_number(token: Token) -> bool:
    """ "Green Bay 4", "Green Bay four": the figure of a place in a list."""
    return token.kind == "number" or (token.text.islower() and token.norm in counts())


def _starts_sentence(tokens: Sequence[Token], at: int) -> bool:
    return not at or (tokens[at - 1].norm in {".", "“", '"', "!", "?", ":"} and tokens[at - 2].norm not in _SAINT)


def _with_state(tokens: Sequence[Token], words: Sequence[str], last: int) -> tuple[int, str] | None:
    """A state behind a name, with or without a comma: (tokens it takes, state)."""
    at = last + 1 if last < len(words) and words[last] == "," else last
    if at >= len(words) or not tokens[at].text[0].isupper():
        return None
    length, states = state_names().longest(words, at)
    if not length or (at == last and words[at] in _neighbours("not_state")):
        return None
    end = at + length
    if end < len(words) and words[end] == "," and at > last:
        end += 1
    if lists_states(words, last, at, end):
        return None
    return end - last, states[0]


def find_places(
    tokens: Sequence[Token],
    words: Sequence[str],
    more: Phrases[Name] | None = None,
    parts: frozenset[str] = frozenset(),
) -> list[PlaceMark]:
    """Every place mark of a sentence, left to right; of a name in the lexicon and in `more` the latter is meant."""
    marks: list[PlaceMark] = []
    opens = _opens() if more is None else _opens() | more.heads
    heads = pointers().heads
    end = 0
    shown = {one.first: one for one in unlisted(tokens, words, _with_state)}
    vague, numbered = word_set("vague_set"), not _numbered().isdisjoint(words)  # only then can a number begin a place
    begins = [at for at, word in enumerate(words) if word in opens]
    if numbered or shown or not SELDOM.isdisjoint(words):
        begins = sorted({*begins, *shown, *openings(words, numbered=numbered)})
    for at in begins:
        if at >= end:
            mark = _name_at(tokens, words, at, more)
            if mark is None and words[at] in heads:
                pointed = pointer_at(tokens, words, at)
                mark = PlaceMark(at, *pointed) if pointed is not None else None
            if mark is None and (numbered or words[at] in vague):
                mark = _largest_at(tokens, words, at) or _part_at(tokens, words, at, parts)
            if at in shown and (mark is None or mark.last < shown[at].last or _one_of_several(words, shown[at])):
                mark = _shown(tokens, words, shown[at])
            if mark is not None:
                if marks and mark.words.kind == "group" and words[mark.first - 1] == "'s":
                    mark = _with_owner(tokens, marks, mark)
                marks.append(mark)
                end = mark.last
    return marks


def _with_owner(tokens: Sequence[Token], marks: list[PlaceMark], mark: PlaceMark) -> PlaceMark:
    """ "The state's ten largest cities" are a set, and not the state: whose they are belongs to the words for it."""
    if marks[-1].last not in (mark.first, mark.first - 1):
        return mark
    first = marks.pop().first
    span = Span(tokens[first].start, mark.words.span.end)
    return PlaceMark(first, mark.last, replace(mark.words, span=span))


def _shown(tokens: Sequence[Token], words: Sequence[str], one: Unlisted) -> PlaceMark:
    """A place that its words show to be one. A county without its state is in the state of the city of its name."""
    name = [*words[one.first : one.last], "county"] if _one_of_several(words, one) else words[one.first :]
    length, names = place_names().longest(name, 0)
    span = Span(tokens[one.first].start, tokens[one.last - 1].end)
    if length > one.last - one.first and one.state is None:
        return PlaceMark(one.first, one.last, PlaceWords(span, settled(names), one.kind))
    namesake = names[0].state if name[length : length + 1] == ["county"] else ""
    state = one.state or namesake
    place = f"{one.name}-{state}" if state else one.name
    return PlaceMark(one.first, one.last, PlaceWords(span, (place,), one.kind))


def _one_of_several(words: Sequence[str], one: Unlisted) -> bool:
    """ "Fairfax and Lee counties": a county without the word for it."""
    return one.kind == "county" and "county" not in words[one.first : one.last]


@lru_cache(maxsize=256)
def places_in_name(name: str) -> tuple[PlaceWords, ...]:
    """The places in the name of a file: "chicago-speech-2024.txt". Their spans are empty, since no text holds them."""
    text = " ".join(_NOT_A_WORD.split(PurePath(name).stem)).title()
    tokens = tokenize(text, 0, len(text))
    found = find_places(tokens, [token.norm for token in tokens])
    return tuple([replace(mark.words, span=Span(0, 0)) for mark in found])


@cache
def _numbered() -> frozenset[str]:
    """Words that a number before or behind them makes a place, or a set of places."""
    return PARTS | word_set("counted_places") | ENDINGS


@cache
def _opens() -> frozenset[str]:
    """The words with which a name, a pointer or a part of a city can begin, digits apart."""
    return frozenset(place_names().heads | pointers().heads | PARTS)


def _capitalised(tokens: Sequence[Token], words: Sequence[str], at: int, last: int, names: Sequence[Name]) -> bool:
    """Names are capitalised in print, but for words for the nation ("nationwide") and a leading "the"."""
    if last == at + 1 and words[at] in _INITIALS:
        return tokens[at].text.isupper()
    if names[0].kind == "nation" and all(name.kind == "nation" for name in names):
        return True
    if words[at] in {"the", "our"} and "'s" in words[at:last]:
        return True  # "the nation's capital" describes; "the District" is a name
    if words[at] == "the":
        at += 1
    if (
        names[0].kind == "district"
        and all(name.kind == "district" for name in names)
        and tokens[last - 1].text[:1].isupper()
    ):
        return True  # "the eastern district of Texas"
    text = tokens[at].text
    return text[:1].isupper() or (not text.islower() and any(character.isupper() for character in text))


def _name_at(
    tokens: Sequence[Token], words: Sequence[str], at: int, more: Phrases[Name] | None = None
) -> PlaceMark | None:
    length, names = place_names().longest(words, at)
    if more is not None:
        length, names = longer(more.longest(words, at), (length, names))
    last = at + length
    if length and words[at] == "the":
        longer_one, named = place_names().longest(words, at + 1)
        if at + 1 + longer_one > last and named[0].kind != "nation":
            return None  # "the District of Delaware", "the South Carolina Senate"
    if not length or not _capitalised(tokens, words, at, last, names) or lends_its_name(tokens, last):
        return None
    if names[0].kind == "nation":
        if last < len(words) and words[last] in word_sets("national_office", "news_words"):
            return None
        if last < len(words) and words[last] in _TRENDS and words[last + 1 : last + 2] not in _OF_WHAT:
            return None  # "homicides fell, following a national trend"
        behind = list(words[last : last + _SET])
        end = last + behind.index("cities") + 1 if "cities" in behind else last
        if not {"largest", "biggest", "populous"}.isdisjoint(words[last:end]):
            return _counted_set(tokens, words, at, last, end)
    towns = [name for name in names if name.kind in {"city", "county", "part"}]
    if towns:
        found = _with_state(tokens, words, last)
        if found is not None:
            taken, state = found
            inside = [name for name in towns if state in (name.state, state_at_end(name.place))]
            if inside:
                span = Span(tokens[at].start, tokens[last + taken - 1].end)
                return PlaceMark(at, last + taken, PlaceWords(span, (inside[0].place,), inside[0].kind))
    if not _is_place(tokens, at, last, names) or (at > 0 and words[at - 1] in _ANY and words[last - 1] == "city"):
        return None  # nor "This Texas City's Murders Rose"
    places = settled(names)
    kind = next(name.kind for name in names if name.place == places[0])
    return PlaceMark(at, last, PlaceWords(Span(tokens[at].start, tokens[last - 1].end), places, kind))


def _counted_set(tokens: Sequence[Token], words: Sequence[str], at: int, first: int, last: int) -> PlaceMark:
    """ "The nation's three largest cities": a set that the words only count, which nothing can answer."""
    name = " ".join(word for word in words[first:last] if word != "'s")
    named = top_of_the_nation(words, name, first + (words[first] == "'s")) or f'group:"{name}"'
    return PlaceMark(at, last, PlaceWords(Span(tokens[at].start, tokens[last - 1].end), (named,), "group"))


def _largest_at(tokens: Sequence[Token], words: Sequence[str], at: int) -> PlaceMark | None:
    """ "The five largest cities of Texas": a set that the words only count, and not the state."""
    name = largest_of(words, at)
    length, _ = state_names().longest(words, at + 4) if name is not None and at + 4 < len(words) else (0, [])
    if name is None or not length:
        return None
    last = at + 4 + length
    named = f'group:"{name} {" ".join(words[at + 4 : last])}"'
    return PlaceMark(at, last, PlaceWords(Span(tokens[at].start, tokens[last - 1].end), (named,), "group"))


def _part_at(tokens: Sequence[Token], words: Sequence[str], at: int, parts: frozenset[str]) -> PlaceMark | None:
    """A set of cities that is only counted, or a numbered police district or precinct."""
    counted = counted_set(words, at) or vague_set(words, at) or sized_set(words, at)
    if counted is not None:
        name, last = counted
        if not (words[last : last + 1] in (["of"], ["in"]) and _a_state_at(words, last + 1)):
            name = top_of_the_nation(words, name, at) or name
        named = name if name.startswith("us-cities-") else f'group:"{name}"'
        return PlaceMark(at, last, PlaceWords(Span(tokens[at].start, tokens[last - 1].end), (named,), "group"))
    part = part_at(words, at, parts)
    if part is None:
        return None
    path, last = part
    return PlaceMark(at, last, PlaceWords(Span(tokens[at].start, tokens[last - 1].end), (path,), "part", here=True))


def _a_state_at(words: Sequence[str], at: int) -> bool:
    """ "The five largest cities of Texas", "in the state"."""
    the_state = words[at + 1 : at + 2] == ["state"]
    return the_state or (at < len(words) and bool(state_names().longest(words, at)[0]))
