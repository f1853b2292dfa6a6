"""Sums of money: what a budget is, and what was added to it or taken away."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.subjects import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark, find
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    Direction,
    MeasureWords,
    Quantity,
    QuantityKind,
    Reading,
    Refusal,
    Shape,
    Unit,
)


def read_money(scene: Scene, statement: int, quantity: Quantity, told: MeasureWords | None = None) -> Reading | Refusal:
    """The budget or grant of a sum of money, or the change of one; else why the sum is of another thing.

    `told` is the office whose money was told last.
    """
    difference = _difference(scene, quantity)
    if difference is not None:
        return _budget_change(scene, statement, quantity, difference)
    marks = [mark for mark in scene.measures if mark.row["form"] == "money"]
    if not marks:
        return _office_budget(scene, statement, quantity, told)
    after = [mark for mark in marks if 0 <= mark.first - quantity.last <= 3]
    others = [q for q in scene.quantities if q is not quantity and q.kind is QuantityKind.MONEY]
    if not after and any(0 <= mark.first - q.last <= 3 for mark in marks for q in others):
        return Refusal.OTHER_SUM  # "took $4 million from a $90 million police budget": the budget is the other sum
    mark = after[0] if after else marks[0]
    return make_value(
        scene,
        statement,
        quantity,
        measure_words(scene, mark),
        quantity.first,
        quantity.last,
        unit=Unit.USD,
        rule="money",
    )


def _office_budget(scene: Scene, statement: int, quantity: Quantity, told: MeasureWords | None) -> Reading | Refusal:
    """ "The bureau received $1.5 billion for fiscal 2017": a sum for a fiscal year beside the office it pays for."""
    offices = find("budget_offices", scene.words)
    spends = word_set("budget_verb") & scene.has
    fiscal = any(isinstance(p.expression, CalendarWords) and p.expression.fiscal for p in scene.periods)
    if not offices or not spends or not fiscal:
        return _its_budget(scene, statement, quantity, told, fiscal=fiscal)
    asked = bool(spends & word_set("budget_asked"))
    left = [mark for mark in offices if mark.last <= quantity.first]
    mark = left[-1] if left and not asked else offices[0]
    if mark.row["measure"] == "police_budget" and not _all_of_it(scene, quantity, mark):
        return Refusal.NO_MEASURE
    qualifiers = ("requested",) if asked else ()
    words = MeasureWords(scene.span(mark.first, mark.last), mark.row["measure"], qualifiers)
    first, last = quantity.first, quantity.last
    return make_value(scene, statement, quantity, words, first, last, unit=Unit.USD, rule="office budget")


def _all_of_it(scene: Scene, quantity: Quantity, office: Mark) -> bool:
    """Whether the sum is all that the police get: "on the police pension" and "$3 million for cameras" are parts."""
    ends = word_set("phrase_end") - {"in"} | {""}
    timed = {at for p in scene.periods for at in (p.first, p.first - 1)}

    def closed(at: int) -> bool:
        return at in timed or at in (office.first, office.first - 1, quantity.first) or scene.word(at) in ends

    return closed(quantity.last) and closed(office.last)


def _its_budget(
    scene: Scene, statement: int, quantity: Quantity, told: MeasureWords | None, *, fiscal: bool
) -> Reading | Refusal:
    """ "In fiscal 1999 it had received $541.6 million", "the request of $1.12 billion": of the office told before."""
    asked = not word_set("budget_asked").isdisjoint(scene.has)
    spends = asked or (scene.word(quantity.first - 1) in word_set("budget_verb"))
    if told is None or not spends or not fiscal or find("budget_offices", scene.words):
        return Refusal.NO_MEASURE
    words = MeasureWords(scene.span(quantity.first, quantity.last), told.measure, ("requested",) if asked else ())
    first, last = quantity.first, quantity.last
    return make_value(scene, statement, quantity, words, first, last, unit=Unit.USD, rule="office budget")


def _difference(scene: Scene, quantity: Quantity) -> Direction | None:
    """ "A cut of $1.1 billion": which way the sum was added or taken; None where it is none of these."""
    before = scene.words[max(0, quantity.first - 3) : quantity.first]
    if "to" in before:
        return None
    if word_set("money_taken") & set(before):
        return Direction.FELL
    return Direction.ROSE if word_set("money_added") & set(before) else None


def _budget_change(scene: Scene, statement: int, quantity: Quantity, direction: Direction) -> Reading | Refusal:
    """ "Sought $900 million in fiscal 2012, a cut of $40 million": the change of the budget told before it."""
    whole = next(
        (q for q in reversed(scene.quantities) if q.kind is QuantityKind.MONEY and q.last <= quantity.first), None
    )
    if whole is None or scene.word(quantity.first - 1) not in {"of", "by"} or quantity.value >= whole.value:
        return Refusal.DIFFERENCE
    told = read_money(scene, statement, whole)
    if isinstance(told, Refusal):
        return told
    first = quantity.first - 2
    return replace(
        told,
        shape=Shape.CHANGE,
        span=scene.span(first, quantity.last),
        rules=("budget change",),
        amount=quantity,
        direction=direction,
        against_period=None,
        against=False,
    )


def share_of_change(scene: Scene, quantity: Quantity, last: Reading | None) -> Reading | None:
    """ "A cut of $40 million, or 4.3 percent": the same change in percent."""
    if last is None or last.rules != ("budget change",) or last.amount is None:
        return None
    if scene.words[last.amount.last : quantity.first] not in ([",", "or"], ["or"], ["("], [",", "about"]):
        return None
    return replace(last, span=scene.span(quantity.first, quantity.last), amount=quantity, unit=Unit.PERCENT)
