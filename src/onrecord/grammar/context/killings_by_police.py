"""Killings that a text on those whom the police kill goes on to count: "118 such killings", "of those killed, a third".

By themselves the words are of homicides, and so they are once the text has counted those, "such" ones aside.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading

_HOMICIDES = "homicides"
_BY_POLICE = "police_shootings"


@needs(any_of(word_set("killed_by_somebody")))
def killings_by_police(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the people killed by police where its words count no others."""
    told, words = earlier.last(_BY_POLICE), reading.measure
    if told is None or words is None or words.measure != _HOMICIDES or "fatal" not in told.qualifiers:
        return reading
    first, last = scene.opens(words.span), scene.behind(words.span)
    such = scene.word(first - 1) == "such"
    named = not such and any(one.measure == _HOMICIDES for _, one in earlier.figures)
    if named or word_set("killed_by_somebody").isdisjoint(scene.words[first:last]):
        return reading
    whole = reading.against_measure
    if whole is not None and whole.measure == _HOMICIDES:
        reading = replace(
            reading, against_measure=_of_police(whole), against_qualifiers=_fatal(reading.against_qualifiers)
        )
    return replace(reading, measure=_of_police(words), qualifiers=_fatal(reading.qualifiers))


def _of_police(words: MeasureWords) -> MeasureWords:
    return replace(words, measure=_BY_POLICE, qualifiers=_fatal(words.qualifiers))


def _fatal(qualifiers: tuple[str, ...]) -> tuple[str, ...]:
    return qualifiers if "fatal" in qualifiers else ("fatal", *qualifiers)
