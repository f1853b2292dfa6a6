"""Fields inside one state or region, or of one size: "the most of any city in Texas", "Ohio's deadliest city".

The record has no list of those, and the first in Texas need not be the first in the nation: such a field is named as
the words name it, and nothing is held against it. So is one that the words only lay about the subject: "in Central
Virginia, Richmond was first", "ranked first in the Bay Area", "did not rank first in the county".
"""

from __future__ import annotations

from itertools import takewhile

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import ahead_in_order
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, ScopeKind, Shape

_NOUNS = word_set("rival_noun")
_REACH = 12  # tokens from the words of an order to those of its field
_TO_SIZE = 4  # tokens of "about the same size"
_SIZE = frozenset({"size", "population", "bracket"})
_FOR_A = 2  # tokens of "for a" before a city of its size
_OF_THE_NATION = ("country", "us-")  # fields of the whole nation begin so


_INSIDE = frozenset({"in", "across", "throughout"})
_AREAS = word_set("heads_of_places")
_NO_FIELDS = frozenset({"city", "part", "nation"})  # kinds of places that have no cities in them, or all
_NO_AREAS = frozenset({"city", "nation", "states", "borough"})
_NAMED = 4  # words of an area: "the San Francisco Bay Area"


@needs(any_of(_NOUNS | _INSIDE), shapes(Shape.EXTREME, Shape.RANK))
def inside_a_place(scene: Scene, reading: Reading) -> Reading:
    """The reading, with the field that its words narrow to a state or a region."""
    scope = reading.scope
    if scope is None or scope.kind is not ScopeKind.AMONG or not (scope.group or "").startswith(_OF_THE_NATION):
        return reading
    first = scene.opens(reading.span)
    last = scene.behind(reading.span)
    near = [at for at in range(first, min(last + _REACH, len(scene.words))) if scene.words[at] in _NOUNS]
    opening = [_FOR_A] if scene.words[:_FOR_A] == ["for", "a"] and scene.words[_FOR_A] in _NOUNS else _opening(scene)
    for at in (*near, *opening):
        if scene.clause[at] != scene.clause[first] and not opening:
            continue
        found = _alike(scene, at) or _field(scene, at)
        if found is not None:
            return _within(scene, reading, found)
    area = _area_about(scene, reading, first, last)
    return reading if area is None else _within(scene, reading, area)


def _within(scene: Scene, reading: Reading, field: tuple[int, int]) -> Reading:
    """The reading, of that field: the place that only tells where its rivals lie is none that is put in order."""
    span = scene.span(*field)
    own = [words for words in reading.places if not span.start <= words.span.start < span.end]
    assert reading.scope is not None
    return replace(reading, places=tuple(own), scope=replace(reading.scope, group=_group(scene, *field)))


def _opening(scene: Scene) -> list[int]:
    """ "Of the big cities in Texas, Houston had": the nouns of the field that opens a sentence, up to its comma."""
    if scene.word(0) not in {"of", "among"} or "," not in scene.has:
        return []
    return [at for at in range(scene.words.index(",")) if scene.words[at] in _NOUNS]


def _group(scene: Scene, first: int, last: int) -> str:
    name = " ".join(scene.words[first:last]).replace(" 's", "'s")
    return f'group:"{name}"'


def _area_about(scene: Scene, reading: Reading, first: int, last: int) -> tuple[int, int] | None:
    """The tokens of an area in which a city is told to be first, where the words name no wider field."""
    clause = scene.clause[first]
    if any(group.row["group"] == "country" and scene.clause[group.first] == clause for group in scene.groups):
        return None
    ahead = scene.word(0) in _INSIDE and scene.clause[0] == clause
    opening = ahead and (area := _area(scene, 1)) is not None and scene.word(area[1]) == ","
    behind = takewhile(lambda at: scene.clause[at] == clause, range(last, min(last + _REACH, len(scene.words))))
    inside = [*([0] if opening else []), *(at for at in behind if scene.words[at] in _INSIDE)]
    areas = (area for at in inside if (area := _area(scene, at + 1)) is not None)
    return next((area for area in areas if _has_it(scene, reading, area)), None)


def _has_it(scene: Scene, reading: Reading, area: tuple[int, int]) -> bool:
    """Whether an area is the field of a city, or a region that of a state, and not the subject itself."""
    own = {words.span for words in reading.places}
    marks = [mark for mark in scene.places if mark.words.span in own]
    if any(area[0] <= mark.first < area[1] for mark in marks):  # "in Ohio, murders were the highest ever"
        cities = [mark for mark in scene.places if mark.words.kind == "city"]
        return any(ahead_in_order(scene, mark) or _is_rival(reading, mark) for mark in cities)
    kinds = {mark.words.kind for mark in marks}
    region = any(mark.words.kind == "region" and mark.first == area[0] for mark in scene.places)
    return "city" in kinds or (region and "state" in kinds)


def _is_rival(reading: Reading, mark: PlaceMark) -> bool:
    """ "In Ohio, only Columbus had more": whether a place is one of those who have more."""
    span = mark.words.span
    return mark.words not in reading.places and reading.span.start <= span.start < reading.span.end


def _area(scene: Scene, at: int) -> tuple[int, int] | None:
    """The tokens of a state, a region or a named area that begin at a token: "Central Virginia", "the Bay Area"."""
    first = at + (scene.word(at) == "the")
    mark = next((one for one in scene.places if one.first in (first, at)), None)
    if mark is not None and mark.words.kind not in _NO_FIELDS and not _goes_on(scene, mark.last):
        return mark.first, mark.last
    end = first
    while end - first < _NAMED and _goes_on(scene, end):
        end += 1
    if scene.word(end) in _AREAS - _NO_AREAS:
        return first, end + 1  # "the county"
    named = scene.words[first:end]
    area = not _AREAS.isdisjoint(named) or (at == 1 and scene.word(end) == "," and mark is None)
    return (first, end) if named and area and word_set("no_quarter").isdisjoint(named) else None


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a token belongs to a name: capitalised, and no initials."""
    return at < len(scene.tokens) and scene.tokens[at].text[:1].isupper() and not scene.tokens[at].text.isupper()


def _field(scene: Scene, at: int) -> tuple[int, int] | None:
    """The tokens of a field whose noun stands at a token, where it lies inside a place."""
    opening = at + 2 + (scene.word(at + 2) == "the")
    sets = (mark for mark in scene.places if mark.words.kind == "group" and mark.first < at < mark.last - 1)
    if (named := next(sets, None)) is not None and _is_described(named):
        return named.first, named.last  # "the five largest cities in Texas"
    inside = next((mark for mark in scene.places if mark.first in (at + 2, opening) and _narrows(mark)), None)
    if inside is not None and scene.word(at + 1) in {"in", "of", "across"}:
        return at, inside.last
    if scene.words[at + 1 : at + 2] == ["on"] and scene.word(at + 3) == "list":
        return at, at + 4  # "the most of any city on our list"
    sized = at - (scene.word(at - 1) in word_set("place_sizes"))  # "of the state's big cities"
    first = next((one.first for one in scene.cues if one.row["cue"] == "super" and one.last in (at, sized)), sized)
    counted = next((one.first for one in scene.quantities if one.last in (sized, first)), sized)  # "the state's five"
    starts = (sized, first, counted)
    ends = {at, *(end - owned for end in starts for owned in (0, scene.word(end - 1) == "'s"))}
    owner = next((mark for mark in scene.places if mark.last in ends and _narrows(mark)), None)
    if owner is not None and owner.words.kind != "city":
        return owner.first, at + 1
    if owner is not None and "," in scene.words[owner.first : owner.last]:  # "Memphis, Tennessee's deadliest city"
        return scene.words.index(",", owner.first) + 1, at + 1
    return (at - 1, at + 1) if scene.word(at - 1) in word_set("of_a_region") else None


def _alike(scene: Scene, at: int) -> tuple[int, int] | None:
    """ "City its size", "cities of comparable size", "cities as large", "peer cities": the tokens of a field."""
    if scene.word(at - 1) in word_set("sized_alike"):
        return at - 1, at + 1
    end = at + 1 + (scene.word(at + 1) in {"of", "in"})
    if scene.word(end) == "as" and scene.word(end + 1) in word_set("size_told"):
        return at, end + 2
    for size in range(end, end + _TO_SIZE):
        if scene.word(size) in _SIZE and word_set("before_size").issuperset(scene.words[end:size]) and size > end:
            return at, size + 1
    return None


def _is_described(group: PlaceMark) -> bool:
    """Whether a set of places is none that the record knows."""
    return not group.words.candidates[0].startswith("us-")


def _narrows(mark: PlaceMark) -> bool:
    """ "Any city in Texas", "any city in the state"; "any city here" and "in the country" narrow nothing."""
    if mark.words.here:
        return mark.words.kind in {"state", "county"}
    return mark.words.kind not in {"nation", "group"}
