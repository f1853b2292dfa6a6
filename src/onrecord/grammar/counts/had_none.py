"""A crime that a place did not have: "Ann Arbor had no murders", "there were no homicides in Madison in 2017".

It is a count of none, where nothing behind narrows it: "no murders that made headlines" tells none.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, Quantity, QuantityKind, Reading, Unit

SIGNS = frozenset({"no"})
_WERE = (["there", "were"], ["there", "was"])
_ENDS = frozenset({"", ".", ",", ";", "and", "or", "but", ")", "”"})
_OPENS = frozenset({"", ".", ",", ";", "and", "but", "while", "that", "“", "—", "–", ":"})
_INSIDE = frozenset({"in", "during", "for"})


def read(scene: Scene, statement: int) -> Iterator[Reading]:
    """Every such count of a sentence, left to right."""
    for at, word in enumerate(scene.words):
        noun = noun_after(scene, at + 1) if word == "no" and not scene.hidden[at] else None
        if noun is None or noun.first != at + 1 or noun.row["form"] != "noun":
            continue
        if not (_had(scene, at) or _were_there(scene, at, noun.last)) or not _ends(scene, noun.last):
            continue
        amount = Quantity(
            first=at,
            last=at + 1,
            span=scene.span(at, at + 1),
            core=scene.span(at, at + 1),
            kind=QuantityKind.COUNT,
            value=Decimal(0),
            operator=Operator.EQUAL,
            unit=Unit.COUNT,
            precision=Decimal(1),
        )
        yield make_value(scene, statement, amount, measure_words(scene, noun), at, noun.last, rule="had none")


def _had(scene: Scene, at: int) -> bool:
    """ "Ann Arbor had no", "that year the city saw no": a named place, or any with a time in the sentence."""
    verb = at - 1
    if scene.word(verb) not in word_set("had_none"):
        return False
    place = next((mark for mark in scene.places if mark.last == verb), None)
    return place is not None and bool(place.words.candidates or scene.periods) and _is_subject(scene, place.first)


def _is_subject(scene: Scene, first: int) -> bool:
    """Whether a place opens its clause, but for a time: not "five towns in Illinois had", "most of Chicago had"."""
    times = {at for period in scene.periods for at in range(period.first - 1, period.last)}
    before = first - 1
    while before >= 0 and before in times:
        before -= 1
    return scene.word(before) in _OPENS


def _were_there(scene: Scene, at: int, last: int) -> bool:
    """ "There were no murders in Ann Arbor"."""
    place = scene.word(last) == "in" and any(mark.first == last + 1 for mark in scene.places)
    return place and scene.words[max(0, at - 2) : at] in _WERE


def _ends(scene: Scene, at: int) -> bool:
    """Whether nothing but a place and a time stands between a token and the end of the phrase."""
    for _ in range(2):
        start = at + (scene.word(at) in _INSIDE)
        ends = [place.last for place in scene.places if place.first in (at, start)]
        ends += [period.last for period in scene.periods if period.first in (at, start)]
        at = max(ends, default=at)
    return scene.word(at) in _ENDS
