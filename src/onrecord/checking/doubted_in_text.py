"""Why words in a text are not held to what a claim as it is written is held to.

Whoever writes a claim means the record's count to the last case. A reporter tells a count of some days later, a rate
over the residents as they were known then, the number of an edition or of somebody that the record lacks; and nobody
tells 14,856 as "more than 100". In published texts that were read by hand all such contradictions and supports were
wrong.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking.case import Case
from onrecord.checking.context import Context, closed, values_in
from onrecord.checking.editions import first_is_unseen
from onrecord.checking.force_unseen import of_an_unseen_count
from onrecord.checking.near import slips_of
from onrecord.checking.noise import within_noise
from onrecord.checking.settle import Settled
from onrecord.checking.slips import ONE_WRONG
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import Leeway, names, settings, share
from onrecord.checking.vintages import Option, Tier
from onrecord.lexicon.place_ids import is_local
from onrecord.model import (
    Amount,
    Change,
    Claim,
    Comparison,
    Direction,
    Extreme,
    Operator,
    Rank,
    Rate,
    Unit,
    Value,
    Verdict,
)

BEYOND = "It lies so far from that number that the words must be told of something else."
LACKS = "Whose count the words name the record does not have, and another's cannot refute it."
STEEP = "It did go that way, and how far is sharp the words do not say."
ONE_DAY = "A day may be the one on which it was said, and a single day's figure bears out nothing and refutes nothing."
RESIDENTS = "The number of residents may be that of another edition, or of a year near it."
LOOSE = "It did go that way by nearly as much, and a half or a third in words may be meant loosely."
SO_MANY = "It comes near to so many times, and how near is near the words do not say."
MOVED = "It did move, and by how little a figure is no longer level the words do not say."
BETWEEN = "It lies between the counts of two publishers, and the words name neither."
_TWO = 2  # figures of a comparison with one other
_MORE = (Operator.MORE, Operator.AT_LEAST)
_FEWER = (Operator.LESS, Operator.AT_MOST)
_WHOLE = Decimal(100)  # percent
_ROUND = Decimal(5)  # percent


def doubt_in_text(context: Context, claim: Claim, case: Case, result: Settled) -> str:
    """Why; "" where nothing says so."""
    firm = result.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED)
    if firm and _moved_in_a_day(claim):
        return ONE_DAY
    if result.verdict is Verdict.SUPPORTED:
        return BEYOND if _bounds_a_count(claim) and _far_above(case, result) else ""
    if result.verdict is not Verdict.CONTRADICTED:
        return ""
    picks = result.default.picks
    if _turned_since(context, claim, picks):
        return str(settings()["editions"]["told"])
    if why := _moved_nearly_so(context, claim, case, picks) or _of_an_unseen_count(claim, case, picks):
        return why
    if case.near is None or case.claimed is None:
        return ""
    if why := _over_other_people(context, claim, case, picks):
        return why
    if _slipped(case, picks):
        return ""
    if _between_publishers(case):
        return BETWEEN
    if case.claimed.operator is not Operator.EQUAL:
        return str(settings()["round"]["missed"]) if _just_missed(case, picks) else ""
    if _over_later_residents(context, case):
        return str(settings()[Leeway.RESIDENTS]["told"])
    if _is_round(case, picks):
        return str(settings()["round"]["told"])
    if first_is_unseen(context, picks) and case.near(picks, Leeway.LATER):
        return str(settings()["editions"]["told"])
    rule = Leeway.RECOUNT_LATER if _long_over(context, picks) else Leeway.RECOUNT
    return str(settings()[Leeway.RECOUNT]["told"]) if _of_own_force(picks) and case.near(picks, rule) else ""


def _moved_in_a_day(claim: Claim) -> bool:
    """Whether more than a plain number is told of a single day: nobody tells how murders moved from day to day."""
    match claim.proposition:
        case Change(figure=figure) | Comparison(figure=figure) | Extreme(figure=figure) | Rank(figure=figure):
            return figure.period is not None and figure.period.first == figure.period.last
        case _:
            return False


def _long_over(context: Context, picks: tuple[Option, ...]) -> bool:
    """Whether the time of a plain count was over for a year on the day, that from which a change starts for two."""
    last = picks[0].rows[-1].period.last
    if context.day is None or last is None:
        return False
    return (context.day - last).days > int(settings()[Leeway.RECOUNT_LATER]["days"]) * len(picks)


def _bounds_a_count(claim: Claim) -> bool:
    """Whether the words bound a count, or a change in percent; "more than doubled" is a bound of its own kind."""
    match claim.proposition:
        case Value():
            return True
        case Change(amount=Amount(unit=Unit.PERCENT, value=value)):
            return value < _WHOLE
    return False


def _between_publishers(case: Case) -> bool:
    """ "Around 10,000", of 8,952 by one publisher and 11,078 by another: whoever counted so need not be wrong."""
    slot = case.slots[0]
    if len(case.slots) > 1 or slot.figure.definition is not None or case.claimed is None:
        return False
    if slot.figure.measure not in names("known", "measures"):
        return False  # cases and decrees are counted by rules that take in more or less of them
    if case.claimed.unit is not Unit.COUNT or case.claimed.operator not in (Operator.EQUAL, Operator.ABOUT):
        return False
    counts = [pick.value for pick in slot.options if pick.tier is Tier.DECIDES]
    return min(counts, default=_WHOLE) < case.claimed.value < max(counts, default=-_WHOLE)


def _far_above(case: Case, result: Settled) -> bool:
    """Whether the figure is so many times the number of "more than 100" that nobody would tell it so."""
    if case.claimed is None or case.found is None or case.claimed.operator not in _MORE:
        return False
    return abs(case.found(result.default.picks)) >= abs(case.claimed.value) * Decimal(settings()["bound"]["beyond"])


def _is_round(case: Case, picks: tuple[Option, ...]) -> bool:
    """ "There were 41,000 violent crimes", of 40,990: a count that its own last digits round to."""
    rule = settings()["round"]
    if case.claimed is None or case.found is None or case.claimed.unit is not Unit.COUNT:
        return False
    value, unit = abs(case.claimed.value), Decimal(rule["unit"])
    if value < unit * int(rule["least"]) or value % unit:
        return False
    while value % (unit * 10) == 0:
        unit *= 10
    return abs(abs(case.found(picks)) - value) * 2 <= min(unit, value * Decimal(rule["share"]) * 2)


def _just_missed(case: Case, picks: tuple[Option, ...]) -> bool:
    """ "More than 13,000 gun homicides", of 12,979: a round bound that another's count need not miss."""
    if case.claimed is None or case.found is None or case.claimed.operator not in (*_MORE, *_FEWER):
        return False
    off = abs(abs(case.found(picks)) - abs(case.claimed.value))
    return _is_round(case, picks) and off <= abs(case.claimed.value) * Decimal(settings()["round"]["bound"])


def _turned_since(context: Context, claim: Claim, picks: tuple[Option, ...]) -> bool:
    """ "Very small decreases in murders", of a table printed years later: as it first stood it may have been a fall."""
    match claim.proposition:
        case Change(amount=None, sharply=False):
            first, last = (pick.value for pick in picks)
            return abs(last - first) <= first * share("later_ends") and first_is_unseen(context, picks)
    return False


def _moved_nearly_so(context: Context, claim: Claim, case: Case, picks: tuple[Option, ...]) -> str:
    """Why a change that went the way of the words, and only not as far, refutes none of them."""
    return STEEP if _went_less_sharply(context, claim, picks) else _moved_about_so(claim, case, picks)


def _went_less_sharply(context: Context, claim: Claim, picks: tuple[Option, ...]) -> bool:
    """ "Saw spikes in violent crime", of a rise of 4 percent: it rose beyond chance, and only not by a tenth."""
    match claim.proposition:
        case Change(figure=figure, amount=None, sharply=True, of=of, direction=direction):
            first, last = (pick.value for pick in picks)
            went = last > first if direction is Direction.ROSE else last < first
            counted = of is None and context.view.unit(figure.measure or "") is Unit.COUNT
            little = abs(last - first) * 2 < abs(first) * share("sharply")
            return went and not claim.negated and not (counted and little and within_noise(first, last))
    return False


def _moved_about_so(claim: Claim, case: Case, picks: tuple[Option, ...]) -> str:
    """ "Fell by roughly half", of 53 percent; "robberies were not unchanged", of a fall of 4 percent."""
    match claim.proposition:
        case Change(direction=Direction.HELD) if claim.negated:
            return MOVED if picks[0].value != picks[1].value else ""
        case Change(amount=Amount() as amount, direction=direction) if case.found is not None:
            rose = picks[1].value > picks[0].value
            off = abs(abs(case.found(picks)) - amount.value)
            went = rose is (direction is Direction.ROSE) and not claim.negated
            near = _in_words(amount) and off <= amount.value * share("loosely")
            return LOOSE if went and near else ""
        case Comparison(factor=Decimal() as factor, operator=operator) if len(picks) == _TWO:
            hedged = operator not in (*_MORE, *_FEWER) and not claim.negated and picks[1].value > 0
            near = hedged and abs(picks[0].value / picks[1].value - factor) <= factor * share("loosely")
            return SO_MANY if near else ""
    return ""


def _in_words(amount: Amount) -> bool:
    """A third, a fifth, about half, doubled: nobody tells these from a figure worked out to its last digit."""
    if amount.unit is not Unit.PERCENT or amount.operator not in (Operator.EQUAL, Operator.ABOUT):
        return False
    if amount.precision > 1 or str(amount.value.normalize()) in names("fraction", "words"):
        return True
    return amount.operator is Operator.ABOUT and amount.value % _ROUND == 0


def _of_an_unseen_count(claim: Claim, case: Case, picks: tuple[Option, ...]) -> str:
    """Why the count may be one of the city's police that the record lacks; a slip of the hand is none of theirs.

    Of a percentage that the two counts' difference makes as well, nobody knows which.
    """
    counted = case.claimed is not None and case.claimed.unit is Unit.COUNT
    slipped = counted and _slipped(case, picks)
    return "" if slipped else of_an_unseen_count(claim, case, picks)


def _slipped(case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether a slip of the hand explains the number; one wrong digit is as good as any revision."""
    return any(not flag.note.endswith(f"{ONE_WRONG}.") for flag in slips_of(case, [picks]))


def _of_own_force(picks: tuple[Option, ...]) -> bool:
    """Whether a city's own count, or a newspaper's database, was out: cases are added to it and taken out for months.

    Of a change it may have come out later.
    """
    gathered, databases = names("gathered", "definitions"), names("recount", "databases")
    own = all(
        (is_local(pick.rows[0].place) and pick.definition not in gathered) or pick.definition in databases
        for pick in picks
    )
    return own and not any((pick.later and len(picks) == 1) or pick.terms for pick in picks)


def _over_other_people(context: Context, claim: Claim, case: Case, picks: tuple[Option, ...]) -> str:
    """Why the words may be of another count of residents, or over residents of other ages."""
    if _of_other_residents(context, claim, case):
        return RESIDENTS
    return str(settings()[Leeway.AGES]["told"]) if _adjusted_for_age(claim, case, picks) else ""


def _of_other_residents(context: Context, claim: Claim, case: Case) -> bool:
    """ "Flint, a city of 96,000", after the census that found 81,252: whether a year near it had about so many."""
    figure = case.slots[0].figure
    if len(case.slots) > 1 or figure.measure != "population" or figure.period is None or case.near is None:
        return False
    if case.claimed is None or case.claimed.operator not in (Operator.EQUAL, Operator.ABOUT):
        return False
    stated = isinstance(claim.proposition, Value) and claim.proposition.figure.period is not None
    years, rule = (0, Leeway.RESIDENTS) if stated else (int(settings()["population"]["years"]), Leeway.POPULATION)
    near = (shifted(closed(context, figure.period), step) for step in range(-years, years + 1))
    known = (item for stretch in near if stretch is not None for item in values_in(context, figure, stretch))
    return any(case.near((item,), rule) for item in known)


def _adjusted_for_age(claim: Claim, case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the words may be a rate of deaths adjusted for the ages of the residents."""
    deaths = all(pick.definition in names("ages", "definitions") for pick in picks)
    return isinstance(claim.proposition, Rate) and deaths and case.near is not None and case.near(picks, Leeway.AGES)


def _over_later_residents(context: Context, case: Case) -> bool:
    """Whether the words may be a rate over residents as they were known on the day, of which the record has others."""
    if len(case.slots) > 1 or case.near is None:
        return False
    rates = (pick for pick in case.slots[0].options if pick.tier is Tier.DECIDES and pick.terms)
    return any(_later_residents(context, pick) and case.near((pick,), Leeway.RESIDENTS) for pick in rates)


def _later_residents(context: Context, pick: Option) -> bool:
    row = pick.rows[-1]
    return row.measure == "population" and context.day is not None and row.as_of > context.day
