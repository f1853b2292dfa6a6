"""The highest rate by where it is: "Nowhere among big cities were cars stolen at the rate they were in Tacoma"."""

from __future__ import annotations

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.scopes import sized
from onrecord.lexicon.load import word_set
from onrecord.model import End, Of, Reading, ScopeKind, ScopeWords, Shape

_AT_RATE = (["at", "the", "rate"], ["as", "often", "as"], ["so", "often", "as"])
_PHRASE = 3  # words of each of these
_THERE = 4  # tokens of "they were in"


def at_the_rate(scene: Scene, statement: int, at: int) -> Reading | None:
    """The extreme that "nowhere" at a token tells of the place behind "at the rate"; None for other words."""
    stop = len(scene.words) - _PHRASE
    rate = next((i for i in range(at, stop) if scene.words[i : i + _PHRASE] in _AT_RATE), None)
    mark = next(
        (m for m in scene.measures if rate is not None and at < m.first < rate and m.row["form"] == "noun"), None
    )
    place = _there(scene, rate + _PHRASE) if rate is not None else None
    if rate is None or mark is None or place is None:
        return None
    bar = sized(scene, at, mark.first)
    group = next((one.row["group"] for one in scene.groups if at < one.first < mark.first), "country")
    words = measure_words(scene, mark)
    return Reading(
        Shape.EXTREME,
        scene.span(at, place.last),
        statement,
        ("nowhere else",),
        measure=words,
        qualifiers=words.qualifiers,
        places=(place.words,),
        period=period_of(scene, mark.first, mark.last) or period_of(scene, place.first, place.last, far=True),
        end=End.HIGHEST,
        scope=bar[0] if bar is not None else ScopeWords(ScopeKind.AMONG, group=group),
        of=Of.RATE,
    )


def _there(scene: Scene, at: int) -> PlaceMark | None:
    """ "They were in Tacoma", "in Reno": the place, with nothing but what points back before it."""
    near = (mark for mark in scene.places if at < mark.first <= at + _THERE and mark.words.candidates)
    place = next(near, None)
    if place is None or scene.word(place.first - 1) != "in":
        return None
    return place if word_set("they_were").issuperset(scene.words[at : place.first - 1]) else None
