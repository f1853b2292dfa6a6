"""A sum that goes on with a budget told before: "the request was $27.7 billion", "it had sought $1.3 billion".

The budget of another year is of much the same size: a sum that is far from it is a part of it, or of another thing.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.budgets import closes, offices_in, opens_its_clause
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import CalendarWords, DayWords, MeasureWords, Quantity, Reading, Shape, Unit

_NEAR = 3  # sentences over which a budget is gone on with
_RIGHT_BEHIND = 1  # the same for "it", which is the thing told last
_SIZE = 3  # times another year's budget
_OWNED = 4  # tokens from "the department's" to its request: "the department's own budget request"
_VERB = 4  # tokens from a verb to its sum: "asked lawmakers for about"
_REQUESTED = ("requested",)
_WHO = frozenset({"it", "he", "she", "they"})


def sum_goes_on(
    scene: Scene, statement: int, quantity: Quantity, last: Reading | None, earlier: Earlier
) -> Reading | None:
    """The budget that a sum is which its own words leave open; None where it may be any sum.

    `last` is what the sentence told before it.
    """
    here = last if last is not None and _is_sum(last) else None
    told = here or earlier.sum_told
    if told is None or told.measure is None or statement - told.statement > _NEAR:
        return None
    words = _of_request(scene, quantity, told, earlier)
    if words is None and _is_like(quantity, told):
        near = statement - told.statement <= _RIGHT_BEHIND
        asked = _goes_on(scene, quantity, told, joined=here is not None, near=near)
        words = None if asked is None else (told.measure.measure or "", asked)
    if words is None:
        return None
    span = scene.span(quantity.first, quantity.last)
    measure = MeasureWords(span, words[0], _REQUESTED if words[1] else (), home=told.measure.home)
    made = make_value(scene, statement, quantity, measure, quantity.first, quantity.last, unit=Unit.USD, rule="money")
    of_a_part = made.period is not None and _is_part_of_year(made.period.expression)
    return replace(made, period=None) if of_a_part else made  # "the department's own figure, in May, was"


def is_told_of(scene: Scene, made: Reading, told: Reading | None) -> bool:
    """Whether a sum may be of the budget told before, where its own words name none: it is of that size."""
    if told is None or made.measure is None or told.measure is None or made.amount is None:
        return True
    named = made.measure.span.start < scene.starts[made.amount.first] or made.measure.span.end > made.span.end
    return named or made.measure.measure != told.measure.measure or _is_like(made.amount, told)


def is_request(scene: Scene, quantity: Quantity) -> bool:
    """Whether a sum is said to be what somebody asks for: "the request for fiscal 2018 comes to $28.2 billion"."""
    return scene.word(_noun(scene, quantity)) in word_set("sum_requested")


def _is_sum(reading: Reading) -> bool:
    measure = reading.measure.measure if reading.measure is not None else None
    usd = reading.shape is Shape.VALUE and reading.unit is Unit.USD and reading.amount is not None
    return usd and (measure or "").endswith("_budget")


def _is_like(quantity: Quantity, told: Reading) -> bool:
    return told.amount is not None and told.amount.value <= quantity.value * _SIZE <= told.amount.value * _SIZE * _SIZE


def _goes_on(scene: Scene, quantity: Quantity, told: Reading, *, joined: bool, near: bool) -> bool | None:
    """Whether a sum is one that was asked for; None where nothing shows that it goes on with the budget told."""
    if (given := that_it_got(scene, quantity)) is not None:
        return given
    if not closes(scene, quantity.last):
        return None
    if _is_sought(scene, quantity):
        return True
    if scene.word(_noun(scene, quantity)) in word_set("sum_noun"):
        return _as_told(scene, told)
    if _it_came_to(scene, quantity) and near:
        return False
    return _as_told(scene, told) if joined and _is_joined(scene, quantity) else None


def _as_told(scene: Scene, told: Reading) -> bool:
    """A sum of another year is what was given then; one of the same is what the sum before it was."""
    asked = told.measure is not None and "requested" in (*told.measure.qualifiers, *told.qualifiers)
    return asked and not any(_is_year(one.expression) for one in scene.periods)


def _is_year(expression: object) -> bool:
    return isinstance(expression, CalendarWords) and isinstance(expression.year, int) and expression.start is None


def _is_part_of_year(expression: object) -> bool:
    return isinstance(expression, DayWords) or (isinstance(expression, CalendarWords) and expression.start is not None)


def _of_request(scene: Scene, quantity: Quantity, told: Reading, earlier: Earlier) -> tuple[str, bool] | None:
    """ "The Justice Department's whole request is $29 billion", "the department's own figure was", of its budget."""
    noun = _noun(scene, quantity)
    word = scene.word(noun)
    asked = word in word_set("sum_requested")
    if not closes(scene, quantity.last) or not (asked or word in word_set("sum_noun")):
        return None
    owner = next((at for at in range(noun - 1, max(-1, noun - 1 - _OWNED), -1) if scene.word(at) == "'s"), -1)
    office = next((mark for mark in offices_in(scene, earlier.office) if mark.last == owner), None)
    if office is not None:
        measure = office.row["measure"]
        same = told.measure is not None and told.measure.measure == measure
        if not measure or (same and not _is_like(quantity, told)) or not (same or asked):
            return None
        return measure, asked or _as_told(scene, told)
    if not asked or not _is_like(quantity, told) or told.measure is None:
        return None
    whose = scene.word(owner - 1) if owner >= 0 else ""
    return (told.measure.measure or "", True) if not whose or whose in word_set("budget_askers") else None


def _noun(scene: Scene, quantity: Quantity) -> int:
    """Where the noun stands that a sum is said to be: "the request for that year", "the figure, in May, was"; or -1."""
    timed = _timed(scene)
    at = quantity.first - 1
    nouns = word_sets("sum_noun", "sum_requested")
    while at >= 0 and scene.word(at) not in nouns and (at in timed or scene.word(at) in word_set("budget_link")):
        at -= 1
    return at if scene.word(at) in nouns else -1


def _timed(scene: Scene) -> set[int]:
    return {at for one in scene.periods for at in range(one.first, one.last)}


def _is_sought(scene: Scene, quantity: Quantity) -> bool:
    """ "The administration had asked Congress for $1.261 billion", "for that year he had sought $1.261 billion"."""
    verb = quantity.first - 1
    while verb > quantity.first - 1 - _VERB and scene.word(verb) in word_sets("hedge_words", "sum_asked_of"):
        verb -= 1
    if scene.word(verb) not in word_set("budget_asked"):
        return False
    subject = verb - 1
    while scene.word(subject) in word_sets("before_verb", "budget_will"):
        subject -= 1
    if scene.word(subject) in _WHO:
        return opens_its_clause(scene, subject)
    named = scene.text[scene.starts[subject]].isupper() if subject >= 0 else False
    return named or scene.word(subject) in word_set("budget_askers")


def that_it_got(scene: Scene, quantity: Quantity) -> bool | None:
    """ "The $1.24 billion that lawmakers gave it for this year", "the $1.261 billion he sought": whether asked for."""
    at = quantity.last + (scene.word(quantity.last) in {"that", "which"})
    opens = at
    while scene.word(at) in word_sets("budget_askers", "who_gives", "budget_will"):
        at += 1
    verb = scene.word(at)
    if at == opens or verb not in word_sets("budget_got", "budget_given", "budget_asked", "budget_passed"):
        return None
    at += 1 + (scene.word(at + 1) == "for")  # "the $1.261 billion he had asked for"
    while scene.word(at) in word_sets("budget_askers", "who_gives"):
        at += 1
    return verb in word_set("budget_asked") if closes(scene, at) else None


def _it_came_to(scene: Scene, quantity: Quantity) -> bool:
    """ "It stood at $1.01 billion in fiscal 2008": of a year that is told."""
    verb = quantity.first - 1
    while verb > quantity.first - 1 - _VERB and scene.word(verb) in word_set("hedge_words"):
        verb -= 1
    if scene.word(verb) not in word_set("sum_stood") or scene.word(verb - 1) != "it":
        return False
    return opens_its_clause(scene, verb - 1) and any(_is_year(one.expression) for one in scene.periods)


def _is_joined(scene: Scene, quantity: Quantity) -> bool:
    """ "It was $1.01 billion in fiscal 2008 and about $932 million two years before that": another year, joined on."""
    timed = _timed(scene)
    at = quantity.first - 1
    while at >= 0 and (at in timed or scene.word(at) in word_sets("hedge_words", "budget_link", "joins_sums")):
        at -= 1
    before = any(one.last == at + 1 for one in scene.quantities if one is not quantity)
    own = {a for one in scene.periods for a in range(one.first, one.last) if one.first >= at}
    return before and not own.isdisjoint({*range(at, quantity.first), *range(quantity.last, quantity.last + 2)})
