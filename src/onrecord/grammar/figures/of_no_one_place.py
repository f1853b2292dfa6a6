"""Moves of no one place: "the general 2020 spike in homicides", "the FBI's annual report shows that murders surged".

A story from a city tells of them to set its own figures beside them, so they are none of the city's; whether the
nation or a part of it is meant, the words leave open. In a text of the nation they are the nation's.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Reading, Shape

_BEFORE = 4  # tokens from "general" to its spike: "the general 2020 spike"
_NAME = 6  # tokens from "FBI's" to its report: "the FBI's 2020 crime statistics report"
_OPENING = 3  # tokens before "FBI" where its report is the subject
UNSAID = "wide"  # the kind of a place that is more than the story's city, and that no words name
_REPORTS = frozenset({"report", "reports"})


@needs(any_of(word_set("general_moves")), shapes(Shape.CHANGE))
def general_move(scene: Scene, reading: Reading) -> Reading:
    """ "The effect of the city's policies from the general 2020 spike in homicides"."""
    last = scene.opens(reading.span)
    if any(words.kind == "nation" or words.span.start > reading.span.start for words in reading.places):
        return reading  # "the general national decline", "the larger rise in Aurora"
    at = next((i for i in range(max(0, last - _BEFORE), last) if scene.word(i) in word_set("general_moves")), None)
    if at is None or scene.word(at - 1) not in {"the", "a", "this", "that"} or "," in scene.words[at:last]:
        return reading
    return _moved(scene, reading, at - 1, scene.behind(reading.span))


@needs(words("fbi"), any_of(_REPORTS), shapes(Shape.CHANGE))
def in_its_report(scene: Scene, reading: Reading) -> Reading:
    """ "The FBI's 2020 report shows that homicides surged last year", in a sentence without a place."""
    at = scene.words.index("fbi")
    if at > _OPENING or reading.places or any(mark.last <= scene.opens(reading.span) for mark in scene.places):
        return reading
    name = scene.words[at + 1 : at + 1 + _NAME]
    end = next((i for i, word in enumerate(name) if word in _REPORTS), None)
    if end is None or not word_set("in_report_names").issuperset(word for word in name[:end] if not word.isdecimal()):
        return reading
    return _moved(scene, reading, at, at + end + 2)


def _moved(scene: Scene, reading: Reading, first: int, last: int) -> Reading:
    return replace(reading, places=(PlaceWords(scene.span(first, last), (), UNSAID, here=True),))
