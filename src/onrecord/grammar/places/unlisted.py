"""Places that no list holds: a county by its name, a town named with its state or as towns are.

"Marion County, Fla.", "Newburgh, N.Y." and "Harmony Creek had 90" name a place whether or not the record knows it.
Without them a figure of the county would be held against the city of the same name, and a figure of the town against
the story's own city.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from onrecord.grammar.places.place_names import place_names
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set, word_sets
from onrecord.lexicon.place_ids import spelt

StateBehind = Callable[[Sequence[Token], Sequence[str], int], tuple[int, str] | None]


class Unlisted(NamedTuple):
    """Tokens `first` to `last` (excluded) that name a place; `name` ("marion-county") is without its state."""

    first: int
    last: int
    name: str
    state: str | None
    kind: str


_TOWN = 2  # words of a name that is known by one of them
_ONLY = frozenset({"only", "just", "about", "nearly"})
_LONGEST = 3  # words of a name: "San Luis Obispo County"
_YEAR = 4  # digits: "Roe, 23, Newburgh" gives a person's age
_JOINS = frozenset({"and", ",", "&"})
_INSIDE = frozenset({".", "-"})  # "St. Charles County", "Wilkes-Barre, Pa."


def _county(tokens: Sequence[Token], words: Sequence[str], at: int, state_behind: StateBehind) -> Unlisted | None:
    if not tokens[at].text[0].isupper():
        return None
    name_end = at - 1 if at and words[at - 1] == "'s" else at  # "St. Mary's County"
    first = _run(tokens, name_end)
    if first == name_end:
        return None
    taken, state = state_behind(tokens, words, at + 1) or (0, None)
    behind = words[at + 1 + taken] if at + 1 + taken < len(words) else ""
    if behind in word_set("county_office") and not _sheriff_counted(words, at + 1 + taken):
        return None
    return Unlisted(first, at + 1 + taken, spelt(words[first : at + 1]), state, "county")


def _sheriff_counted(words: Sequence[str], at: int) -> bool:
    """ "The Orange County Sheriff's Office investigated 45 killings": what a sheriff counts is of the county."""
    if words[at] != "sheriff":
        return False
    behind = at + 1
    while behind < len(words) and words[behind] in word_set("sheriffs_own"):
        behind += 1
    return behind < len(words) and words[behind] in word_sets("had_a_count", "force_counts")


def _town(tokens: Sequence[Token], words: Sequence[str], comma: int, state_behind: StateBehind) -> Unlisted | None:
    found = state_behind(tokens, words, comma)
    if found is None or place_names().longest(words, comma + 1)[0] >= found[0]:
        return None  # "together, Kansas City": the name of a city that a state's begins
    first = _run(tokens, comma)
    if first == comma or not _before_town(words, first) or _is_spoken_to(words[first:comma]):
        return None
    return Unlisted(first, comma + found[0], spelt(words[first:comma]), found[1], "city")


def _is_spoken_to(name: Sequence[str]) -> bool:
    """ "Governor, Nebraska had 1,035", "Mr. President, Ohio had": who is spoken to, before a state."""
    return (word_sets("spoken_to", "legislator", "greets_alone") | {"."}).issuperset(name)


def _as_towns_are(tokens: Sequence[Token], words: Sequence[str], verb: int) -> Unlisted | None:
    """ "Harmony Creek had 90", "West Valley recorded 90": a name of two words, one of them a town's, with a figure."""
    first = _run(tokens, verb)
    name = words[first:verb]
    behind = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if len(name) < _TOWN or behind is None or not (behind.kind == "number" or behind.norm in _ONLY):
        return None
    if name[-1] not in word_set("ends_town") and name[0] not in word_set("opens_town"):
        return None
    if place_names().longest(name, 1)[0]:
        return None  # "South Los Angeles"
    whole = word_sets("no_town", "units_of_force", "city_part_nouns").isdisjoint(name)
    return Unlisted(first, verb, spelt(name), None, "city") if whole else None


def _before_town(words: Sequence[str], first: int) -> bool:
    """Whether what stands before a name lets it be a town: nothing, a preposition, or a year ("In 2017, Newburgh")."""
    if first == 0 or words[first - 1] in word_set("town_before"):
        return True
    return words[first - 1] == "," and first > 1 and words[first - 2].isdecimal() and len(words[first - 2]) == _YEAR


def _run(tokens: Sequence[Token], end: int) -> int:
    """Where the capitalised name begins that ends before token `end`; `end` where there is none."""
    first, named = end, 0
    while first and named < _LONGEST:
        token = tokens[first - 1]
        if token.norm in _INSIDE and first < end and first > 1 and tokens[first - 2].end == token.start:
            first -= 1
        elif token.kind == "word" and token.text[0].isupper() and token.norm not in word_set("no_town"):
            first, named = first - 1, named + 1
        else:
            break
    while first < end and tokens[first].norm in _INSIDE:
        first += 1
    return first


def _counties(tokens: Sequence[Token], words: Sequence[str], at: int, state_behind: StateBehind) -> Sequence[Unlisted]:
    """ "Orange and Jackson counties", "in Lee, Bay and Polk counties, Fla.": each of the names before the plural."""
    state = (state_behind(tokens, words, at + 1) or (0, None))[1]
    found: list[Unlisted] = []
    end = at
    while end > 0 and (first := _run(tokens, end)) < end:
        found.append(Unlisted(first, end, f"{spelt(words[first:end])}-county", state, "county"))
        if first == 0 or words[first - 1] not in _JOINS:
            break
        end = first - 1 - (words[first - 2 : first] == [",", "and"])
    return found if len(found) > 1 else ()


_SHOW = {",": _town, "county": _county}  # the words that show a place, and what reads it there
_HAD = word_set("had_a_count")
_NEAR = _HAD | _SHOW.keys() | {"counties"}


def unlisted(tokens: Sequence[Token], words: Sequence[str], state_behind: StateBehind) -> Iterator[Unlisted]:
    """The places of a sentence that its own words show to be one, whether a list holds them or not.

    Where two begin at one token, the last counts.
    """
    near = [at for at, word in enumerate(words) if word in _NEAR]
    for at in near:
        found = _SHOW[words[at]](tokens, words, at, state_behind) if words[at] in _SHOW else None
        if found is not None:
            yield found
    for at in near:
        if words[at] in _HAD and (town := _as_towns_are(tokens, words, at)) is not None:
            yield town
    for at in near:
        if words[at] == "counties":
            yield from _counties(tokens, words, at, state_behind)
