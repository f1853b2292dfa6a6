"""Parts of a city that are no city: "the Rampart Division", "South Los Angeles", "Brooklyn's 75th Precinct".

A figure of a part held against the whole would be a wrong verdict, so each is a place of its own below its city:
`los-angeles-ca/south-los-angeles`. What lies about a city ("metro Atlanta", "the Dallas area") is a set that the words
only describe.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.grammar.places.city_parts import ENDINGS, WARD
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import abroad, word_set, word_sets
from onrecord.lexicon.place_ids import spelt, whole_place
from onrecord.model import PlaceWords, Span

_SIDES = word_set("city_sides")  # "south", "downtown"
_NOUNS = word_set("city_part_nouns")  # "division", "neighborhood"
_QUARTERS = frozenset({"neighborhood", "community", "section"})  # nouns that the record leaves out
_AFTER_TOWNS = frozenset({"district", "division", "precinct"})  # "the Chicago neighborhood" is any one there
_DISTANCES = frozenset({"near", "far"})  # "nowhere near St. Louis", where the Near North Side is a part
_COMMANDS = frozenset({"north", "south", "east", "west"})
_HALVES = frozenset({"side", "end"})
_BUREAU = "bureau"  # of patrol, in a city cut in four: "the Valley Bureau", "Operations-South Bureau"
_BUREAUS = (_SIDES - {"near", "far"}) | {"valley", "harbor"}
_WIDER = word_set("metro")
_HYPHENS = frozenset({"-", "–"})
_BESIDE = _SIDES | _WIDER | word_set("metro_areas") | _HYPHENS | {"area"}
_SIGNS = _BESIDE | _NOUNS | _HALVES
_TO_SIDES = 3  # tokens from "the South" to "sides": "the South and West sides"
_OPENING = 6  # tokens of a sentence that opens with a place and counts something
_AFTER = frozenset({",", "there"})
_COUNTED = word_set("counted_first")
_MOVES = word_set("opens_bracketed_move")  # that open a bracket: "Deering (down 12%)"
_LONGEST = 4  # words of a name: "the 77th Street Division" has three before its noun
_PEOPLE = ("ans", "islanders")  # how names of people end: Texans, Pacific Islanders
_TOWNS = frozenset({"city", "part"})
_OPENS = frozenset({"the", "'s", "'", "its", "their", "our"})


def parted(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence, each part of a city and each wider area as a place of its own."""
    marks = [mark for mark in marks if not _begins_a_name(tokens, mark)]
    found = list(marks)
    opening = _opening(tokens, words) or (_of_the_rate(tokens, words) if "rate" in words else None)
    if opening is not None and not any(_covers(opening, mark) for mark in marks):
        found = [opening, *found]
    for mark in _bracketed(tokens, words) if "(" in words else ():
        found = _with(words, found, mark)
    if _SIGNS.isdisjoint(words):
        return _owned(tokens, words, found) if any(mark.words.kind == "part" for mark in found) else found
    if not (_NOUNS.isdisjoint(words) and _HALVES.isdisjoint(words)):
        for mark in _named(tokens, words, marks):
            found = _with(words, found, mark)
    if marks and not _BESIDE.isdisjoint(words):
        found = [_beside(tokens, words, mark) for mark in found]
    return _owned(tokens, words, found) if len(found) > 1 else found


def _begins_a_name(tokens: Sequence[Token], mark: PlaceMark) -> bool:
    """ "The West" of "the West Side": no region of the nation."""
    if mark.words.kind != "region" or mark.last >= len(tokens):
        return False
    behind = tokens[mark.last]
    sides = {token.norm for token in tokens[mark.last : mark.last + _TO_SIDES]}
    return (behind.kind == "word" and behind.text[0].isupper()) or not sides.isdisjoint({"side", "sides"})


def _with(words: Sequence[str], marks: list[PlaceMark], new: PlaceMark) -> list[PlaceMark]:
    """The marks with one more, for those in its words: "the South" of "the South Side", the town of a district."""
    over = [mark for mark in marks if mark.first < new.last and new.first < mark.last]
    named_after = words[new.last - 1] in _AFTER_TOWNS
    if any(mark.words.kind != "region" and not (named_after and mark.words.kind == "city") for mark in over):
        return marks
    return sorted([*(mark for mark in marks if mark not in over), new], key=lambda mark: mark.first)


def _named(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> Iterator[PlaceMark]:
    """ "The Englewood district", "the 77th Street Division", "the South Side": capitalised words and such a noun."""
    towns = {mark.first for mark in marks if mark.words.kind in _TOWNS}
    for at, word in enumerate(words):
        half = word in _HALVES and tokens[at].text[0].isupper() and words[at - 1 : at] and words[at - 1] in _SIDES
        if not half and word not in _NOUNS:
            continue
        first = at
        while first and at - first < _LONGEST and _is_name(tokens[first - 1], words[first - 1]):
            first -= 1
        side = not _BUREAUS.isdisjoint(words[first:at])
        if word == _BUREAU and not side:
            continue  # "the Census Bureau"
        opened = (first and words[first - 1] in _OPENS) or word == _BUREAU
        if first == at or not opened or not word_set("units_of_force").isdisjoint(words[first:at]):
            continue
        if not half and (
            words[at + 1 : at + 2] == ["attorney"] or (words[at + 1 : at + 2] == ["of"] and at + 2 not in towns)
        ):
            continue  # "the Eastern District of Missouri"
        if word == WARD and (words[first].isdecimal() or words[first - 2 : first] == ["of", "the"]):
            continue  # whom the alderman of a ward stands for
        if half and words[first - 1] == "the" and words[at + 1 : at + 2] != ["of"]:
            continue  # "on the West Side" tells where, as "on her block" does
        name = words[first : at + (word not in _QUARTERS)]
        yield _part(tokens, first, at + 1, f"/{spelt(name)}", here=True)


def _bracketed(tokens: Sequence[Token], words: Sequence[str]) -> Iterator[PlaceMark]:
    """ "In 15 of the 22 districts, including Harrison (down 25%) and Deering (-12%)": parts that no list holds."""
    sets = [at for at, word in enumerate(words) if word in word_set("sets_of_parts")]
    for at in range(sets[0] + 1 if sets else len(words), len(words) - 1):
        opens = words[at] == "(" and (words[at + 1] in _MOVES or _is_figure(words, at + 1))
        first = at
        while opens and first and at - first < _LONGEST and _is_name(tokens[first - 1], words[first - 1]):
            first -= 1 + (words[first - 2 : first - 1] == ["/"])
        if first < at:
            yield _part(tokens, first, at, f"/{spelt(words[first:at])}", here=True)


def _is_figure(words: Sequence[str], at: int) -> bool:
    """ "(25%)", and not "(60th Precinct)"."""
    return words[at].replace(".", "").isdecimal() and words[at + 1 : at + 2] != [] and words[at + 1] not in ENDINGS


def _opening(tokens: Sequence[Token], words: Sequence[str]) -> PlaceMark | None:
    """ "In Pilsen, 40 people were killed", "In Oak Cliff there were 40": a place in the city that no list holds.

    One that is told to be near ("in nearby Whitehall, killings doubled") is another, of which nothing more is known.
    """
    start = words[:1] == ["over"]
    if words[start : start + 1] != ["in"] or len(words) < start + _OPENING:
        return None
    first = start + 1 + (words[start + 1] in word_set("near_here"))
    last = first
    while (
        last < len(words)
        and last - first < _LONGEST
        and tokens[last].kind == "word"
        and tokens[last].text[:1].isupper()
    ):
        last += 1
    named = words[first:last]
    if not named or last == len(words) or words[last] not in _AFTER or not word_set("no_quarter").isdisjoint(named):
        return None
    elsewhere = not abroad().isdisjoint(named) or not word_set("no_town").isdisjoint(named)
    if elsewhere or any(token.text.isupper() for token in tokens[first:last]):
        return None
    if words[last] == "," and not (tokens[last + 1].kind == "number" or words[last + 1] in _COUNTED):
        return None
    if start + 1 < first:
        return _described(tokens, first, last)
    return _part(tokens, first, last, f"/{spelt(named)}", here=True)


def _of_the_rate(tokens: Sequence[Token], words: Sequence[str]) -> PlaceMark | None:
    """ "The rate in Smithboro was 571.7": a place that no list holds, and not the story's own."""
    at = words.index("rate") + 2
    if words[at - 1 : at] not in (["in"], ["for"]):
        return None
    last = at
    while last < len(words) and last - at < _LONGEST and tokens[last].text[:1].isupper():
        last += 1
    named = words[at:last]
    stands = last < len(words) and words[last] in word_set("rate_stands")
    if not named or not stands or not word_sets("no_quarter", "no_town").isdisjoint(named):
        return None
    if words[at - 1] == "for" and any(map(are_people, named)):
        return None
    return _part(tokens, at, last, f"/{spelt(named)}", here=True)


def are_people(word: str) -> bool:
    """Whether a name is one of a group of people: "the rate for Hispanics", "for African Americans"."""
    return word.endswith(_PEOPLE) or word.removesuffix("s") in word_set("narrower")


def _is_name(token: Token, word: str) -> bool:
    if word in _OPENS or word in word_set("before_place"):
        return False
    return token.text[:1].isupper() or token.text in word_set("ordinal_endings") or token.text.isdecimal()


def _beside(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark) -> PlaceMark:
    """ "South Los Angeles", "downtown Detroit" as a part; "metro Atlanta", "the Dallas area" as what lies about it."""
    if mark.words.kind == "state" and mark.first and words[mark.first - 1] in _SIDES:
        return _described(tokens, mark.first - 1, mark.last)  # "South Florida"
    if mark.words.kind not in _TOWNS or mark.words.here or not mark.words.candidates:
        return mark
    if mark.words.kind == "part" and mark.last < len(words) and words[mark.last] in _COMMANDS:
        if not tokens[mark.last].text[0].isupper():
            return mark  # "in Brooklyn east of the park"
        path = f"{mark.words.candidates[0]}-{words[mark.last]}"  # "the Brooklyn North command"
        return _part(tokens, mark.first, mark.last + 1, path, here=False)
    if _is_an_area(tokens, words, mark):
        return _described(tokens, mark.first, mark.last)
    before = words[mark.first - 1] if mark.first else ""
    behind = mark.last + (words[mark.last : mark.last + 1] == ["metropolitan"])
    if before in _WIDER or (words[behind : behind + 1] == ["area"] and before == "the"):
        last = behind + 1 if words[behind : behind + 1] == ["area"] else mark.last
        return _described(tokens, mark.first - (before in _WIDER), last)
    if before not in _SIDES - _DISTANCES or (mark.first > 1 and words[mark.first - 2] in word_set("compass_of")):
        return mark
    city = whole_place(mark.words.candidates[0])
    return _part(tokens, mark.first - 1, mark.last, f"{city}/{spelt(words[mark.first - 1 : mark.last])}", here=False)


def _is_an_area(tokens: Sequence[Token], words: Sequence[str], mark: PlaceMark) -> bool:
    """ "Two metro areas in Ohio: Toledo (9.1) and Akron-Canton (6.2)": more than those cities."""
    at = next((i for i in range(mark.first) if words[i] in word_set("metro_areas")), None)
    if at is not None and (words[at] == "metros" or words[at + 1] in {"areas", "regions"}):
        return True
    if "university" in words:
        return False  # "the University of Missouri-St. Louis"
    sides = ((mark.last - 1, mark.last, mark.last + 1), (mark.first, mark.first - 1, mark.first - 2))
    return any(_hyphened(tokens, *side) for side in sides if min(side) >= 0)


def _hyphened(tokens: Sequence[Token], own: int, hyphen: int, other: int) -> bool:
    """Whether a hyphen joins a name to another: "Akron-Canton", and not "AKRON -Chief Roe said"."""
    if max(hyphen, other) >= len(tokens) or tokens[hyphen].text not in _HYPHENS:
        return False
    first, last = sorted((own, other))
    touches = tokens[first].end == tokens[hyphen].start and tokens[hyphen].end == tokens[last].start
    return touches and tokens[other].text[:1].isupper() and tokens[other].text[1:2].islower()


def _owned(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """ "Brooklyn's 75th Precinct", "the South Side of Chicago": the part with its city, as one place."""
    found: list[PlaceMark] = []
    for mark in marks:
        before = found[-1] if found else None
        if before is not None and (whole := _joined(words, before, mark)) is not None:
            first = before.first
            city = whole_place(whole.words.candidates[0])
            part = before if whole is mark else mark
            found[-1] = _part(tokens, first, mark.last, city + part.words.candidates[0], here=False)
        elif before is None or not _within(words, before, mark):
            found.append(mark)
    return found


def _within(words: Sequence[str], one: PlaceMark, other: PlaceMark) -> bool:
    """ "Its 75th Precinct, in East New York": where in the city a part lies, and not where a figure was counted."""
    parts = one.words.kind == other.words.kind == "part"
    return parts and list(words[one.last : other.first]) in ([",", "in"], ["on"], [",", "on"])


def _joined(words: Sequence[str], one: PlaceMark, other: PlaceMark) -> PlaceMark | None:
    """Which of two marks is the whole that the words name with its part."""
    between = list(words[one.last : other.first])
    owns = between[-1:] in (["'s"], ["'"]) and word_set("police_of_city").issuperset(between[:-1])
    if _is_town(one) and _is_below(other) and owns:
        return one
    return other if _is_below(one) and _is_town(other) and between in (["of"], ["in"]) else None


def _is_town(mark: PlaceMark) -> bool:
    return mark.words.kind in _TOWNS and not mark.words.here and bool(mark.words.candidates)


def _is_below(mark: PlaceMark) -> bool:
    return mark.words.kind == "part" and mark.words.here and mark.words.candidates[:1] != ()


def _covers(one: PlaceMark, other: PlaceMark) -> bool:
    return one.first <= other.first < one.last or other.first <= one.first < other.last


def _described(tokens: Sequence[Token], first: int, last: int) -> PlaceMark:
    """What no list of places holds, by its words."""
    name = " ".join(token.text for token in tokens[first:last])
    return PlaceMark(first, last, PlaceWords(_span(tokens, first, last), (f'group:"{name}"',), "group"))


def _part(tokens: Sequence[Token], first: int, last: int, path: str, *, here: bool) -> PlaceMark:
    return PlaceMark(first, last, PlaceWords(_span(tokens, first, last), (path,), "part", here))


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last - 1].end)
