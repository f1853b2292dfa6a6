"""A place in the order of all by how many people live there: "Phoenix, now the nation's fifth-largest city,".

The figures of the sentence go on with what they count. A city that is called so without its name ("robberies in the
nation's fifth-largest city") is only pointed at.
"""

from __future__ import annotations

from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import (
    End,
    MeasureWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    ScopeKind,
    ScopeWords,
    Shape,
)

_FIELDS = {"city": "us-cities", "state": "us-states", "county": "us-counties"}
_LARGEST = frozenset({"largest", "biggest"})
_WE = frozenset({"we're", "we", "it's", "it"})
_IN_POPULATION = (["in", "population"], ["by", "population"])
_NATION = 4  # tokens from "city" to the end of "in the nation"


def rank_of_size(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """The rank that an ordinal before "largest city" gives a place among those of the nation; else None."""
    if quantity.kind is not QuantityKind.ORDINAL or quantity.value <= 1:
        return None
    if scene.words[quantity.last : quantity.last + 2] in _IN_POPULATION:
        return _in_population(scene, statement, quantity)
    top = quantity.last + (scene.word(quantity.last) == "-")
    field = _FIELDS.get(scene.word(top + 1))
    if scene.word(top) not in _LARGEST or field is None:
        return None
    first, last = _in_the_nation(scene, quantity.first, top + 2)
    place = _whose(scene, first, last) if last else None
    if place is None:
        return None
    return _rank(scene, statement, quantity, (first, last), top, place, field)


def _in_population(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """ "We're just 14th in population": among those of its kind, whatever was put in order before."""
    last = quantity.last + 2
    place = _whose(scene, quantity.first, last)
    if place is None:
        return None
    return _rank(scene, statement, quantity, (quantity.first, last), last - 1, place, "country")


def _rank(
    scene: Scene, statement: int, quantity: Quantity, told: tuple[int, int], at: int, place: PlaceWords, field: str
) -> Reading:
    """The rank told by so many tokens, whose words for people begin at a token."""
    return Reading(
        Shape.RANK,
        scene.span(*told),
        statement,
        ("residents",),
        measure=MeasureWords(scene.span(at, min(at + 2, told[1])), "population"),
        places=(place,),
        end=End.HIGHEST,
        scope=ScopeWords(ScopeKind.AMONG, group=field),
        place_in_order=int(quantity.value),
        against=True,  # an aside: what follows goes on with the count before it
    )


def _in_the_nation(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Where the words begin and end, "the nation's" before them or "in the nation" behind; no end in no nation."""
    nations = [mark for mark in scene.places if mark.words.kind == "nation"]
    owner = next((m for m in nations if m.last in (first, first - 1) and scene.word(first - 1) == "'s"), None)
    if owner is not None:
        return owner.first, last
    begin = first - (scene.word(first - 1) == "the")
    inside = next((m for m in nations if last < m.first and m.last <= last + _NATION), None)
    return (begin, inside.last) if inside is not None and scene.word(last) == "in" else (begin, 0)


def _whose(scene: Scene, first: int, last: int) -> PlaceWords | None:
    """ "Phoenix, now ...,", "Phoenix is ...", "we're ...": of which place it is told."""
    at = first
    while scene.word(at - 1) in word_set("standing_adverb"):
        at -= 1
    verb = scene.word(at - 1) in word_set("be")
    subject = scene.word(at - 1 - verb)
    if subject in _WE and (verb or "'" in subject):
        return home(scene, first, last)
    apposed = scene.word(at - 1) == "," and scene.word(last) in {",", ".", ")", ""}
    if not (verb or apposed):
        return None
    return next((m.words for m in scene.places if m.last == at - 1 and m.words.candidates), None)
