"""Sums of money: what a budget is, and what was added to it or taken away."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.counts.sums_go_on import is_request, is_told_of, sum_goes_on, that_it_got
from onrecord.grammar.figures.budgets import budget_words, offices_in
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.far_periods import far_period
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    Direction,
    MeasureWords,
    PeriodWords,
    Quantity,
    QuantityKind,
    Reading,
    Refusal,
    Shape,
    Unit,
    VagueWords,
    YearShift,
)

_WHICH_YEAR = VagueWords("the words name no year, and the one told last is counted from another")
_CUT = 3  # tokens from "a cut" to its sum
_CUT_BY = 8  # the same for "cut the police budget by"
_BEYOND = frozenset({"more", "less"})
_ABOVE = {"above": Direction.ROSE, "below": Direction.FELL}


def read_sum(
    scene: Scene, statement: int, quantity: Quantity, last: Reading | None, earlier: Earlier
) -> Reading | Refusal:
    """The same, or a sum that only goes on with a budget told; `last` is what the sentence told before it."""
    made = read_money(scene, statement, quantity, earlier.budget, earlier.office)
    if made is Refusal.NO_MEASURE or made is Refusal.OTHER_SUM:
        made = sum_goes_on(scene, statement, quantity, last, earlier) or made
    if isinstance(made, Reading) and made.shape is Shape.VALUE and not is_told_of(scene, made, earlier.sum_told):
        return Refusal.OTHER_SUM  # "Chicago's slice was $7 million, up from $1.55 million"
    return made if isinstance(made, Refusal) or last is not None else _of_which_year(scene, made, earlier.sum_told)


def _of_which_year(scene: Scene, made: Reading, told: Reading | None) -> Reading:
    """ "A year earlier it had $1.2 billion. The bureau had asked for $1.3 billion": of either year."""
    asked = made.measure is not None and "requested" in made.measure.qualifiers
    when = told.period.expression if told is not None and told.period is not None else None
    moved = isinstance(when, CalendarWords) and isinstance(when.year, YearShift)
    if not asked or made.period is not None or made.amount is None or not moved:
        return made
    first, last = made.amount.first, made.amount.last
    return replace(made, period=PeriodWords(first, last, made.span, "", _WHICH_YEAR))


def read_money(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    told: MeasureWords | None = None,
    office: MeasureWords | None = None,
) -> Reading | Refusal:
    """The budget or grant of a sum of money, or the change of one; else why the sum is of another thing.

    `told` is the budget that the text told last, `office` that of the office that it named last.
    """
    difference = _difference(scene, quantity)
    if difference is not None:
        return _budget_change(scene, statement, quantity, difference, told, office)
    if _is_by_so_much(scene, quantity):
        return Refusal.DIFFERENCE
    words = _budget_of(scene, quantity, told, office)
    if isinstance(words, Refusal):
        return words
    asked = that_it_got(scene, quantity) or False
    if asked and "requested" not in words.qualifiers:
        words = replace(words, qualifiers=(*words.qualifiers, "requested"))
    made = make_value(scene, statement, quantity, words, quantity.first, quantity.last, unit=Unit.USD, rule="money")
    if asked and made.against and made.period is None:  # "less than the $1.261 billion he had sought": for that year
        made = replace(made, against=False, period=_year_before(scene, quantity), against_period=None)
    moved = _moved_by(scene, quantity)
    if moved is not None:
        made = replace(made, shape=Shape.CHANGE, rules=("budget change",), direction=moved, against=False)
    return _of_its_year(scene, made)


def _year_before(scene: Scene, quantity: Quantity) -> PeriodWords | None:
    """The year of the sum to the left that a sum is held against."""
    left = (one for one in reversed(scene.periods) if one.last <= quantity.first and not scene.far[one.first])
    return next((one for one in left if isinstance(one.expression, CalendarWords)), None)


def _moved_by(scene: Scene, quantity: Quantity) -> Direction | None:
    """ "The budget fell by $20 million", "would drop $1.1 billion": which way it went by the sum; None for a total."""
    end = quantity.first - (scene.word(quantity.first - 1) == "by")
    verb = next(
        (c.row for c in scene.cues if c.last == end and c.row["cue"] == "change" and c.row["form"] == "verb"), None
    )
    if verb is None:
        return None
    return Direction.ROSE if verb["value"].startswith("rose") else Direction.FELL


def _of_its_year(scene: Scene, made: Reading) -> Reading:
    """ "The budget, sent to Congress Tuesday, seeks $1.3 billion for the ATF in fiscal 2017": no sum is of a day."""
    if made.period is None or made.told or isinstance(made.period.expression, CalendarWords):
        return made
    years = [one for one in scene.periods if isinstance(one.expression, CalendarWords) and one.expression.fiscal]
    bills = [one for one in scene.periods if scene.word(one.last) in word_set("budget_noun")]  # "the 2016 budget bill"
    near = [one for one in years or bills if not scene.far[one.first]]
    return replace(made, period=near[0]) if len(near) == 1 and not made.against else made


def _budget_of(
    scene: Scene, quantity: Quantity, told: MeasureWords | None, office: MeasureWords | None
) -> MeasureWords | Refusal:
    """What the sum is the budget of, by its own words or by the office that it is for."""
    marks = [mark for mark in scene.measures if mark.row["form"] == "money"]
    if not marks:
        return budget_words(scene, quantity, told, office) or Refusal.NO_MEASURE
    after = [mark for mark in marks if 0 <= mark.first - quantity.last <= 3]
    others = [q for q in scene.quantities if q is not quantity and q.kind is QuantityKind.MONEY]
    if not after and any(0 <= mark.first - q.last <= 3 for mark in marks for q in others):
        return Refusal.OTHER_SUM  # "took $4 million from a $90 million police budget": the budget is the other sum
    mark = after[0] if after else marks[0]
    words = measure_words(scene, mark)
    if office is not None and office.measure and scene.words[mark.first : mark.first + 2] == ["department", "'s"]:
        words = replace(words, measure=office.measure)  # "the department's budget": of the one named before
    asked = _would_be(scene, quantity, mark) or is_request(scene, quantity)
    return replace(words, qualifiers=(*words.qualifiers, "requested")) if asked else words


def _would_be(scene: Scene, quantity: Quantity, mark: Mark) -> bool:
    """ "The request would raise the ATF's budget to $1.261 billion": a sum that somebody asks for."""
    if "would" not in scene.has or mark.last > quantity.first or scene.far[quantity.first]:
        return False
    return any(scene.word(at) == "would" and scene.clause[at] == scene.clause[mark.first] for at in range(mark.first))


def _difference(scene: Scene, quantity: Quantity) -> Direction | None:
    """ "A cut of $1.1 billion": which way the sum was added or taken; None where it is none of these."""
    above = _ABOVE.get(scene.word(quantity.last))
    if _is_beyond(scene, quantity):
        return above or (Direction.ROSE if scene.word(quantity.last) == "more" else Direction.FELL)
    reach = _CUT_BY if scene.word(quantity.first - 1) == "by" else _CUT
    before = scene.words[max(0, quantity.first - reach) : quantity.first]
    if "to" in before[-_CUT:]:
        return None
    if word_set("money_taken") & set(before):
        return Direction.FELL
    return Direction.ROSE if word_set("money_added") & set(before) else None


def _is_by_so_much(scene: Scene, quantity: Quantity) -> bool:
    """ "$4 million more than it has", "shrink by a third, or $150 million": by how much, of no sum told."""
    if scene.word(quantity.last) in _BEYOND and scene.word(quantity.last + 1) == "than":
        return True
    if scene.word(quantity.last) in _ABOVE:
        return True
    or_so_much = scene.word(quantity.first - 1) == "or"
    return or_so_much and any(
        one.kind in SHARES and 0 < quantity.first - one.last <= 2  # ", or"
        for one in scene.quantities
    )


def _is_beyond(scene: Scene, quantity: Quantity) -> bool:
    """ "$91 million more than the year before", "$200 million less than it has now": by so much, of another time."""
    return _other_time(scene, quantity) is not None


def _other_time(scene: Scene, quantity: Quantity) -> PeriodWords | None:
    """The time that a sum is beyond: "$91 million more than the year before", "$19 million above fiscal 2016"."""
    if scene.word(quantity.last) in _ABOVE:
        right = next((one for one in scene.periods if one.first == quantity.last + 1), None)
        other = _sum_behind(scene, quantity)  # "above the $1.24 billion that lawmakers gave it for this year"
        return right or (period_of(scene, other.first, other.last, far=scene.far[other.first]) if other else None)
    if scene.word(quantity.last) not in _BEYOND or scene.word(quantity.last + 1) != "than":
        return None
    return far_period(scene, quantity.first, quantity.last)


def _sum_behind(scene: Scene, quantity: Quantity) -> Quantity | None:
    behind = range(quantity.last + 1, quantity.last + 3)
    return next((q for q in scene.quantities if q.kind is QuantityKind.MONEY and q.first in behind), None)


def _budget_change(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    direction: Direction,
    budget: MeasureWords | None,
    office: MeasureWords | None,
) -> Reading | Refusal:
    """ "Sought $900 million in fiscal 2012, a cut of $40 million": the change of the budget told before it."""
    whole = next(
        (q for q in reversed(scene.quantities) if q.kind is QuantityKind.MONEY and q.last <= quantity.first), None
    )
    beyond = _is_beyond(scene, quantity)
    if whole is None and beyond:
        return _beyond_told(scene, statement, quantity, direction, budget, office)
    if whole is None or not (beyond or scene.word(quantity.first - 1) in {"of", "by"}) or quantity.value >= whole.value:
        return Refusal.DIFFERENCE
    told = read_money(scene, statement, whole, budget, office)
    if isinstance(told, Refusal):
        return told
    first = quantity.first if beyond else quantity.first - 2
    return replace(
        told,
        shape=Shape.CHANGE,
        span=scene.span(first, quantity.last),
        rules=("budget change",),
        amount=quantity,
        direction=direction,
        against_period=_other_time(scene, quantity) if beyond else None,
        against=False,
    )


def _beyond_told(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    direction: Direction,
    budget: MeasureWords | None,
    office: MeasureWords | None,
) -> Reading | Refusal:
    """ "That was $19 million above fiscal 2016": of the budget told in the sentence before, or of the office named."""
    named = [mark.row["measure"] for mark in offices_in(scene, office) if mark.last <= quantity.first]
    measure = named[-1] if named else budget.measure if budget is not None else None
    if budget is None or not measure or word_set("points_at_sum").isdisjoint(scene.words[: quantity.first]):
        return Refusal.DIFFERENCE
    words = replace(budget, measure=measure, span=scene.span(quantity.first, quantity.last))
    made = make_value(scene, statement, quantity, words, quantity.first, quantity.last, unit=Unit.USD, rule="money")
    return replace(
        made,
        shape=Shape.CHANGE,
        rules=("budget change",),
        direction=direction,
        period=None,
        against_period=_other_time(scene, quantity),
        against=False,
    )


def share_of_change(scene: Scene, quantity: Quantity, last: Reading | None) -> Reading | None:
    """ "A cut of $40 million, or 4.3 percent": the same change in percent."""
    if last is None or last.rules != ("budget change",) or last.amount is None:
        return None
    if scene.words[last.amount.last : quantity.first] not in ([",", "or"], ["or"], ["("], [",", "about"]):
        return None
    return replace(last, span=scene.span(quantity.first, quantity.last), amount=quantity, unit=Unit.PERCENT)
