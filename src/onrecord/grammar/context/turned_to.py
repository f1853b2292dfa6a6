"""What a sentence turns to by naming a thing without a figure: "Then there are the cars.", "the reason is robbery."."""

from __future__ import annotations

from functools import cache

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.model import MeasureWords

_SHORT = 7  # tokens


@cache
def _topics() -> dict[str, str]:
    """A thing's word to the measure that a text turns to with it."""
    return {word: row["measure"] for row in table("topics") for word in row["words"].split("|")}


def turned_to(scene: Scene) -> MeasureWords | None:
    """The measure that a short sentence without a figure turns to; None where it names no such thing."""
    if scene.quantities or len(scene.words) > _SHORT:
        return None
    measure = next((_topics()[word] for word in scene.words if word in _topics()), None)
    return MeasureWords(scene.span(0, len(scene.words)), measure) if measure is not None else None


def opens_with(scene: Scene, topic: MeasureWords) -> bool:
    """Whether a sentence without a figure is about a measure that it names, in the plural or at its head.

    "Misstated Arizona's rate of robbery", "the number of arson cases" name what is counted.
    "Robbery is another matter" turns to robberies, as a bill on robberies does; "a man was charged with robbery" and "a
    class on burglary" only name the crime. So is what is asked for, or told with a trend.
    """
    first = scene.opens(topic.span)
    if first > 1 and scene.word(0) in word_set("some_of_them") and scene.word(1) != "of":
        return False  # "most were shootings": told of those before
    lanes = (scene.places, scene.periods, scene.qualifiers)
    named = {at for lane in lanes for mark in lane for at in range(mark.first, mark.last)}
    opening = _behind_that(scene, first) if "that" in scene.has else 0
    head = all(at in named or scene.word(at) in word_set("before_topic") for at in range(opening, first))
    shared = any(one.kind in SHARES for one in scene.quantities)  # "a quarter of the nation's murders are in"
    plural = scene.text[topic.span.start : topic.span.end].endswith("s")
    counted = topic.rate or (scene.word(first - 1) == "of" and scene.word(first - 2) in word_set("that_noun"))
    head = head or (len(scene.measures) == 1 and _is_named_last(scene))
    return counted or head or plural or shared or "?" in scene.has or not word_set("tells_trend").isdisjoint(scene.has)


def _behind_that(scene: Scene, stop: int) -> int:
    """Where what is said begins: "I'd point out that", "the chief noted that"; else at the head of the sentence."""
    says = word_sets("opens_what_is_said", "says_as_fact")
    told = (at for at in range(stop - 1, 0, -1) if scene.word(at) == "that")
    return next((at + 1 for at in told if not says.isdisjoint(scene.words[max(0, at - 2) : at])), 0)


def ends_with(scene: Scene) -> MeasureWords | None:
    """The measure that a sentence ends with as its reason or exception, behind what it counts; else None.

    "Crime stood still, and the reason is robbery", "all fell; the exception was arson".
    """
    return measure_words(scene, scene.measures[-1]) if len(scene.measures) > 1 and _is_named_last(scene) else None


def _is_named_last(scene: Scene) -> bool:
    """ "The headline is murder.", "the exception was arson": what a sentence is about stands at its end."""
    last = scene.measures[-1]
    if not set(scene.words[last.last :]) <= word_set("phrase_end"):
        return False
    verb = last.first - 1
    while scene.word(verb) in word_set("be_only"):
        verb -= 1
    said = scene.words[max(0, verb - 2) : verb]
    return scene.word(verb) in word_set("be") | {"'s"} and not word_set("turns_on").isdisjoint(said)
