"""Where those who are heard hold office: "we" in the mouth of Tucson's police chief is Tucson, wherever he speaks.

An office is told by a title before the name, an apposition behind it ("the mayor of Tucson"), a place right behind
the name or the title ("Chief Ann Doyle of Tucson", "the U.S. attorney in Chicago"), or by "its mayor" behind the
place. A former office is none, and no scholar, lawyer or visitor speaks for the place in his title. The president, the
White House and the like speak for the nation, and a state's legislators for their state.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from onrecord.grounding.nations_officers import is_nations_body, speaks_for_nation
from onrecord.grounding.places import Ground, settle
from onrecord.grounding.states import state_of
from onrecord.grounding.vantage import person_of
from onrecord.lexicon.load import states, word_set, word_sets
from onrecord.lexicon.place_ids import spelt
from onrecord.model import Attribution, Document, PlaceWords, Statement, Voice, VoiceKind

_KINDS = frozenset({"city", "county", "state", "district", "place", "part"})
_COUNTY = re.compile(r"\b(?:(?!The )[A-Z][\w.'’-]+ ){1,3}County\b")
_POSTED = frozenset({"post", "letter"})
_SPEECH = "speech"
_BEHIND = {True: frozenset({"of"}), False: frozenset({"of", "in", "for"})}  # a person "in Chicago" may only visit


def offices(
    document: Document, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]
) -> Mapping[str, PlaceWords]:
    """The place of each speaker's office, by the speaker's name; without those whose office names none."""
    named = [words for _, words in places if not words.here and words.kind in _KINDS]
    named.sort(key=lambda words: words.span.start - words.span.end)  # "St. Louis County" before "St. Louis"
    found: dict[str, PlaceWords] = {}
    for statement in statements:
        for voice in statement.voices:
            for link in voice.attribution[:1]:
                if link.speaker not in found and (words := _office(document.text, link, named)) is not None:
                    found[link.speaker] = words
    return found


class Heard(NamedTuple):
    """Who is heard: the person, the place of the office, whether a body of the nation, a city's officer, in a post."""

    person: str | None
    office: str | None
    body: bool
    local: bool
    posts: bool = False
    quoted: bool = False  # in quotation marks
    ours: str | None = None  # what "we" is without an office: the state of the text's city, the speaker's own city


def who_is_heard(
    text: str,
    voice: Voice | None,
    said: date | None,
    held: Mapping[str, PlaceWords],
    ground: Ground,
    lives: Mapping[str, PlaceWords] | None = None,
) -> Heard:
    """Who speaks, with the place of his office: none for what the text says itself.

    A governor may mean the story's own city of his state, and has no place then; in a speech of his own he speaks for
    the state, wherever he gives it. What a legislator calls ours is the state's, and what anybody else does who `lives`
    in a city is that city's.
    """
    link = voice.attribution[0] if voice is not None and voice.attribution else None
    if link is None:
        return Heard(None, None, body=False, local=False)
    words = held.get(link.speaker)
    place = None if words is None else settle(words, None, ground, None)[0]
    ours = _own_city(lives.get(link.speaker) if lives else None, ground) or _own_state(link, place, ground)
    if speaks_for_nation(text, link, said):
        place = "us"
    elif ours in states() and link.cue == _SPEECH:
        place = ours
    elif ground.city is not None and place == state_of(ground.city):
        place = None
    local, posts = place is None and _is_local(link), link.cue in _POSTED
    quoted = voice is not None and voice.kind is VoiceKind.QUOTE
    body = is_nations_body(link)
    return Heard(person_of(voice), place, body=body, local=local, posts=posts, quoted=quoted, ours=ours)


def _own_state(link: Attribution, place: str | None, ground: Ground) -> str | None:
    """The state of the text's city, for which its legislators speak, and in a speech of theirs who governs it or would.

    "Remarks of Ann Roe, candidate for governor of Ohio", above the name of Dayton.
    """
    state = state_of(ground.city) if ground.city is not None else None
    if state is None or place not in (None, state):
        return None
    title = f" {link.role or ''} ".lower().replace(".", "").replace(",", " ")
    titles = word_sets("speaks_for_state", "heads_state") if link.cue == _SPEECH else word_set("speaks_for_state")
    held = word_set("no_office").isdisjoint(title.split())  # a former senator speaks for no state
    told = held and any(f" {words} " in title for words in filter(title.__contains__, titles))
    return state if told or (link.cue == _SPEECH and place in states()) else None


def _own_city(words: PlaceWords | None, ground: Ground) -> str | None:
    return None if words is None else settle(words, None, ground, None)[0]


def office_at(text: str, words: PlaceWords, office: str | None, wide: Container[str | None] = ("us",)) -> str | None:
    """The place of an office for one's words; "here" and "this city" are where he is who speaks for a `wide` place."""
    here = office in wide and text[words.span.start : words.span.end].lower() in word_set("where_one_is")
    return None if here else office


def _is_local(link: Attribution) -> bool:
    """Whether a title is a city's: "Police Chief Ann Doyle", "Lt. Ann Doyle"."""
    words = {word.strip(",.") for word in link.role.lower().split()} if link.role else set[str]()
    return not word_set("local_office").isdisjoint(words) and word_set("no_office").isdisjoint(words)


def _office(text: str, link: Attribution, named: Sequence[PlaceWords]) -> PlaceWords | None:
    title = f"{link.role or ''} {link.speaker}"
    words = {word.strip(",.") for word in title.lower().replace("’s", "'s").split()}
    if word_set("office").isdisjoint(words) or not word_set("no_office").isdisjoint(words):
        return None
    own = next((place for place in named if text[place.span.start : place.span.end] in title), None)
    return own or _county(text, link) or _before(text, link, named) or _behind(text, link, named)


def _county(text: str, link: Attribution) -> PlaceWords | None:
    """ "Erie County District Attorney Ann Doyle", in a story that names the county nowhere else.

    So is "the district attorney" whom the story calls that of one county, and nobody by name.
    """
    told = _COUNTY.search(link.role or link.speaker)
    counties = {told[0]} if told is not None else _counties_of(text, link)
    if len(counties) != 1:
        return None
    return PlaceWords(link.span, (spelt(counties.pop().split()),), "county")


def _counties_of(text: str, link: Attribution) -> set[str]:
    """Each county whose officer a text calls by the title that is all it says of who speaks."""
    article, _, title = link.speaker.partition(" ")
    if link.role is not None or article.lower() != "the" or not title.islower():
        return set()
    return {county for end, county in _counties_with(text, title) if end <= link.span.start}


@lru_cache(16)
def _counties_with(text: str, title: str) -> tuple[tuple[int, str], ...]:
    """Each county that a text names with a title, and where the two end: a text calls many by one title."""
    if "County" not in text:
        return ()
    owned = re.finditer(rf"({_COUNTY.pattern})(?:['’]s)? {re.escape(title)}\b", text)
    held = re.finditer(rf"\b{re.escape(title)} (?:of|for|in) ({_COUNTY.pattern})", text)
    return tuple((found.end(), found[1]) for found in (*owned, *held))


def _before(text: str, link: Attribution, named: Sequence[PlaceWords]) -> PlaceWords | None:
    """The place named last before "its mayor, Ann Doyle" or "Ann Doyle, its mayor"."""
    role = (link.role or "").removeprefix("its ").removeprefix("Its ")
    at = next((at for gap in (", ", " ") if (at := text.find(f"{role}{gap}{link.speaker}")) > 0), 0) if role else 0
    if (link.role or "").startswith("its "):
        at = link.span.start
    elif text[max(0, at - 4) : at].lower() != "its ":
        return None
    return max((place for place in named if place.span.end <= at), key=_start, default=None)


def _start(place: PlaceWords) -> int:
    return place.span.start


def _behind(text: str, link: Attribution, named: Sequence[PlaceWords]) -> PlaceWords | None:
    """The place that follows the name, or the title before it, within the words that attribute."""
    at, shown = text.find(link.speaker, link.span.start, link.span.end), link.speaker
    titled = link.role is None
    if at < 0 and link.role is not None:  # "the U.S. attorney in Chicago, Ann Doyle"
        at, shown, titled = text.find(link.role, link.span.start, link.span.end), link.role, True
    end = at + len(shown)
    links = _BEHIND[not titled]
    for place in named if at >= 0 else ():
        if end < place.span.start < link.span.end and text[end : place.span.start].strip() in links:
            return place
    return None
