"""A borough, a precinct or a county that a text is of, where it would else be taken to be of the city.

"Brooklyn Records Its Fewest Homicides", above a release of that borough's district attorney: what names no place there
is told of Brooklyn, and "we" are Brooklyn. "The city" and "citywide" are the whole city all the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grounding.places import Ground, settle
from onrecord.lexicon.load import word_set
from onrecord.lexicon.place_ids import whole_place
from onrecord.model import PlaceWords, Setting, Statement

OWN_PART = "of which the text tells first and most"
_TOLD = 2  # sentences with a figure by which a text is of a part of a city: one may only tell of an event there
_KINDS = frozenset({"city", "part", "county"})
_OF_A_FORCE = re.compile(r"\bpolice\b|p\.?d\.?$", re.IGNORECASE)
_FORCE_BEHIND = re.compile(r"^(?:[’']s)? (?:City )?(?:Police|police)\b")
_LIVE_THERE = re.compile(r",? where (?:I|we) (?:live|work)\b")
_I_LIVE = re.compile(r"\b(?:I|we|We) live in (?:the )?$")
_BEHIND = 24  # characters behind a name in which its police or its prosecutor stands


def of_its_part(
    ground: Ground,
    text: str,
    statements: Sequence[Statement],
    places: Sequence[tuple[int, PlaceWords]],
    figures: Collection[int],
) -> Ground:
    """The ground of a text that is of a part of its city, or of a county that its headline does not name."""
    if ground.main is not None and ground.main != ground.city:
        return ground  # of the nation, a state, or a county that its headline names
    words = _own_part(text, statements, places, figures, ground.city or "")
    place = settle(words, None, ground, None)[0] if words is not None else None
    if place is None or ("/" in place and whole_place(place) != ground.city):
        return ground
    return replace(ground, main=place, because=OWN_PART, first=-1, late=False)


def _own_part(
    text: str,
    statements: Sequence[Statement],
    places: Sequence[tuple[int, PlaceWords]],
    figures: Collection[int],
    city: str,
) -> PlaceWords | None:
    """The part of a city, or the county, that a text names before any city and more often than every other.

    It is of that part where two sentences tell a figure of it, or where the first ones name who prosecutes there. One
    where the writer lives is it, however often it is named, if that sentence tells a figure or no city is named before.
    """
    told = list(_named(text, places))
    parts = ((at, words) for at, words in told if words.kind == "part" and words.candidates and _lives_in(text, words))
    if (home := next(parts, None)) is not None and (home[0] in figures or not _of_a_city(places, home[1])):
        return home[1]
    first = told[0][1] if told else None
    if first is None or first.kind not in {"part", "county"} or not first.candidates:
        return None
    own = _place(first, first, city)
    counts = Counter(_place(words, first, city) for _, words in told)
    if any(counts[other] >= counts[own] for other in counts if other != own):
        return None
    naming = [(at, words) for at, words in told if _place(words, first, city) == own]
    if any(_prosecutes(text, words) for at, words in naming if _is_early(statements, at)):
        return first
    with_figures = {at for at, _ in naming if at in figures}
    return first if len(with_figures) >= _TOLD else None


def _of_a_city(places: Sequence[tuple[int, PlaceWords]], part: PlaceWords) -> bool:
    """Whether a city is named before a part, above the text or in it: "New York is safe. I live in Queens"."""
    cities = ((at, words) for at, words in places if words.kind == "city" and not words.here)
    return any(at < 0 or words.span.end <= part.span.start for at, words in cities)


def _named(text: str, places: Sequence[tuple[int, PlaceWords]]) -> Iterator[tuple[int, PlaceWords]]:
    """The cities, their parts and the counties that a text names or points at, in its order; no city's police."""
    spots = [(at, words) for at, words in places if at >= -1 and words.kind in _KINDS]
    for at, words in sorted(spots, key=lambda one: (one[0], one[1].span.start)):
        said = text[words.span.start : words.span.end]
        behind = text[words.span.end : words.span.end + _BEHIND]
        force = words.kind == "city" and (_OF_A_FORCE.search(said) or _FORCE_BEHIND.match(behind))
        pointed = words.kind == "city" and not words.candidates
        if at < 0 or not (force or (pointed and "city" not in said.lower())):
            yield at, words


def _place(words: PlaceWords, first: PlaceWords, city: str) -> str:
    """The place that words name, or point at: "the borough" is the part that the text named `first`."""
    if not words.candidates:
        return _place(first, first, city) if words.kind == first.kind else city
    return words.candidates[0] if not words.candidates[0].startswith("/") else city + words.candidates[0]


def _prosecutes(text: str, words: PlaceWords) -> bool:
    behind = text[words.span.end : words.span.end + _BEHIND].lower()
    return behind.startswith(tuple(f" {office}" for office in word_set("prosecutes_part")))


def _lives_in(text: str, words: PlaceWords) -> bool:
    """ "In the 11th District, where we live", "I live in Queens"."""
    before = text[max(0, words.span.start - _BEHIND) : words.span.start]
    return bool(_LIVE_THERE.match(text, words.span.end) or _I_LIVE.search(before))


def _is_early(statements: Sequence[Statement], at: int) -> bool:
    """Whether a sentence is above a text or opens it."""
    opened = next((i for i, one in enumerate(statements) if one.setting is not Setting.HEADLINE), len(statements))
    return at <= opened
