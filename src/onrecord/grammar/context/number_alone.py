"""A number that stands alone before the sentence that says what it counts: "150. That's how many people were killed".

The newsletter's "number of the week" and the post that opens with its figure. The number is the figure; what, where and
when are the words of the sentence behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.context.bases import as_rate
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.per_head import bases_apart
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Operator, Quantity, QuantityKind, Reading, Shape, Span

TOLD_FIRST = ("number told first",)
_POINTS = frozenset({"that", "this", "it"})
_SO_MANY = ["so", "many"]
_PRINTED = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT})
_MARKS = frozenset({".", "*", "-", "–", "—", "•"})
_ENDS = frozenset({",", ":", ".", "—", "–", ""})  # behind a noun that only labels
_SMALL = 20  # a smaller number that ends a sentence may be any
_FORCE = 100  # fewer officers may be a shift or a squad
_OPENING = 6  # tokens of "That's how many"
_NOUN = 3  # tokens from the people who are counted to what befell them
_LONGEST = 12  # tokens of a sentence that holds the number alone


class Alone(NamedTuple):
    """A number that is told of nothing, its place in the text, and the sentence that it is all of."""

    statement: int
    quantity: Quantity
    span: Span
    told: bool = False  # "there were 132" goes on with what was told, unless the next words say what it counts


def alone(scene: Scene, statement: int) -> Alone | None:
    """The number of a sentence that only holds it up: "150 is the number.", "The number of the week: 150."."""
    one = ["one"]  # "one number to remember"
    figures = [figure for figure in scene.quantities if scene.words[figure.first : figure.last] != one]
    if len(figures) != 1 or scene.measures:
        return None
    quantity = figures[0]
    shown = scene.word(quantity.first - 1) == ":"  # "the mayor of Reno held up a sign on Tuesday: 626."
    if not shown and (len(scene.words) > _LONGEST or scene.places):
        return None
    others = {*scene.words[: quantity.first], *scene.words[quantity.last :]}
    exact = quantity.operator is Operator.EQUAL or others <= _MARKS  # "Nearly 6.5 million."
    plain = quantity.kind in _PRINTED and exact and quantity.high is None
    held_up = word_set("beside_number_alone").issuperset(others)
    ends = quantity.value > _SMALL and _MARKS.issuperset(scene.words[quantity.last :])  # "the chief gave us 327."
    if not plain or not (held_up or ends):
        return None
    return Alone(statement, quantity, scene.span(quantity.first, quantity.last), "there" in others or not held_up)


def with_percent_alone(scene: Scene, statement: int, before: Alone | None, found: list[Reading]) -> list[Reading]:
    """What a sentence tells, its change by the percent that stood alone before: "14 percent. How much murders grew"."""
    if before is None or before.statement != statement - 1 or before.quantity.kind is not QuantityKind.PERCENT:
        return found
    change = next((one for one in found if one.shape is Shape.CHANGE), None)
    if change is None or change.amount is not None or not _is_of_a_change(scene, change):
        return found
    told = replace(
        change,
        span=Span(before.span.start, change.span.end),
        amount=before.quantity,
        unit=before.quantity.unit,
        operator=before.quantity.operator,
    )
    return [told if one is change else one for one in found]


def _is_of_a_change(scene: Scene, change: Reading) -> bool:
    """ "How much it grew", "the growth of", "decline in": the change that a number before is the amount of."""
    first = scene.opens(change.span)
    how = scene.word(0) == "how" and scene.word(1) in word_set("how_much")
    noun = any(cue.row["cue"] == "change" and cue.row["form"] == "noun" and cue.first == first for cue in scene.cues)
    return how or (noun and {"the", "a", "an"}.issuperset(scene.words[:first]))


def with_number_alone(scene: Scene, statement: int, before: Alone | None, readings: list[Reading]) -> list[Reading]:
    """The readings of the text so far, the number of the sentence before read as what this one says that it counts.

    "600 is the number. That's how many jobs were cut" counts nothing of ours.
    """
    if before is None or before.statement != statement - 1:
        return readings
    seen = [at for at, word in enumerate(scene.words) if not scene.hidden[at] and word != ","][:_OPENING]
    opening = [scene.words[at] for at in seen]  # "It was, she said, the number of robberies"
    points = bool(opening) and opening[0] in _POINTS and any(_names_it(scene, at) for at in seen)
    points = points or opening[:2] == _SO_MANY
    owner = scene.places[0].last if scene.places and scene.places[0].first == 0 else 0
    owner = 2 if _names_the_number(opening) else owner
    heads = bool(scene.measures) and scene.measures[0].first <= owner + 1 and word_set("to_be").isdisjoint(scene.has)
    heads = heads and (_is_label(scene) or not _tells(scene)) and not _asks_or_adds(scene)
    if before.told and not points:
        return readings
    topic = topic_of(scene) if points or heads else _people(scene, before) or _force(scene, before)
    if topic is None and not points:
        return readings
    told = _told(scene, topic, before) if topic is not None else None
    if told is None and topic is not None:
        return readings
    apart = [one for one in readings if one.span.end <= before.span.start or one.span.start >= before.span.end]
    return apart if told is None else [*apart, told]


def _names_the_number(opening: Sequence[str]) -> bool:
    """ "The number of robberies in Tulsa in 2019": the number before, and nothing told of it."""
    return opening[:1] == ["the"] and opening[2:3] == ["of"] and opening[1] in word_set("says_what_a_number_is")


def _tells(scene: Scene) -> bool:
    """Whether a sentence tells a figure or a change of its own: "Robberies rose, too"."""
    return bool(scene.quantities) or any(cue.row["cue"] == "change" for cue in scene.cues)


def _names_it(scene: Scene, at: int) -> bool:
    """ "That's how many", "that is the number of"; but "it's the highest number I know of"."""
    if scene.word(at) == "many":
        return True
    extreme = any(cue.last == at and cue.row["cue"] == "super" for cue in scene.cues)
    return scene.word(at) in word_set("says_what_a_number_is") and not extreme


def _asks_or_adds(scene: Scene) -> bool:
    """ "And robberies!", "Robberies?": what turns to another thing, or asks for it, tells nothing of the number."""
    return "?" in scene.has or (scene.measures[0].first == 1 and scene.word(0) in word_set("opens_turn"))


def _is_label(scene: Scene) -> bool:
    """ "Robberies, a drop of 9.3 percent", "Murders in 2020, by the bureau's count": nothing is told of the noun."""
    at = scene.measures[0].last
    held = {i for one in scene.quantities if one.kind is QuantityKind.PER for i in range(one.first, one.last)}
    held |= {i for one in scene.periods for i in range(one.first, one.last)}
    held |= {i for one in scene.places for i in range(one.first, one.last)}
    while at in held or scene.word(at) == "in":
        at += 1
    return scene.word(at) in _ENDS


def _people(scene: Scene, before: Alone) -> MeasureWords | None:
    """ "410. People killed in the city, says the department", "23,742. Cars reported stolen, up 87 percent"."""
    if not any(mark.first == 0 for mark in scene.company):
        return None
    counted = company_of(scene, replace(before.quantity, first=0, last=0))
    return counted[0] if counted is not None and counted[1] <= _NOUN else None


def _force(scene: Scene, before: Alone) -> MeasureWords | None:
    """ "1,900. Officers, by the division's own count": a whole force, where the number is large enough for one."""
    noun = next((mark for mark in scene.company if mark.row["class"] == "officer" and mark.first == 0), None)
    if noun is None or before.quantity.value < _FORCE or not word_set("to_be").isdisjoint(scene.has):
        return None
    return MeasureWords(scene.span(noun.first, noun.last), "sworn_officers")


def _told(scene: Scene, topic: MeasureWords, before: Alone) -> Reading | None:
    """The number as a count of what the sentence names first; None where another number stands before that."""
    inside = [at for at, token in enumerate(scene.tokens) if topic.span.start <= token.start < topic.span.end]
    first, last = inside[0], inside[-1] + 1
    if any(quantity.first < last for quantity in scene.quantities):
        return None
    place = place_of(scene, first, last)
    made = Reading(
        Shape.VALUE,
        before.span,
        before.statement,
        TOLD_FIRST,
        measure=topic,
        qualifiers=topic.qualifiers,
        places=(place,) if place is not None else (),
        period=period_of(scene, first, last),
        amount=before.quantity,
        unit=before.quantity.unit,
        operator=before.quantity.operator,
    )
    per = next((one for one in scene.quantities if one.kind is QuantityKind.PER and one.first == last), None)
    if per is None:
        return made
    if per in bases_apart(scene):
        return replace(as_rate(scene, made), rules=TOLD_FIRST)
    return replace(made, shape=Shape.AVERAGE, unit=per.unit)  # "132. Deaths by gun a day"
