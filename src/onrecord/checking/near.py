"""How near the words have to lie to a figure that they did not go by, for it to dispute and not to contradict them."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.case import Case
from onrecord.checking.context import Context
from onrecord.checking.editions import of_two_editions
from onrecord.checking.settle import Settled, at_utmost
from onrecord.checking.slips import ONE_WRONG, slip
from onrecord.checking.tolerance import Leeway, names, settings
from onrecord.checking.view import YEARLY
from onrecord.checking.vintages import Option
from onrecord.checking.wider_counts import above, counted_more_widely, every_counted, told_of_each, wider_than_the_force
from onrecord.frozen import replace
from onrecord.lexicon.place_ids import is_local
from onrecord.model import Change, Claim, Comparison, Direction, Flag, Operator, Verdict

_ANY_NUMBER = frozenset({Leeway.COUNTY, Leeway.EACH})  # what is told of is another thing, however far its number lies
_OUT_ON_THE_DAY = _ANY_NUMBER | {Leeway.KNOWN, Leeway.EVERY}  # they need no figure that came later


def near_enough(context: Context, case: Case, result: Settled) -> Settled:
    """Only later vintages are known and the figure lies as near as they may move: disputed, unless a slip explains it.

    One wrong digit explains nothing there: a revision changes the last digits as a slip does.
    """
    if result.verdict is not Verdict.CONTRADICTED:
        return result
    picks = result.default.picks
    if unlikely(case, picks) or (case.sided is not None and case.judge(picks) is False and case.sided(picks)):
        return replace(result, verdict=Verdict.DISPUTED)
    if case.near is None:
        return result
    if counted_more_widely(case, picks):
        return replace(result, verdict=Verdict.DISPUTED)
    rule = rule_of(context, case, picks)
    if rule not in _OUT_ON_THE_DAY and not any(pick.later for pick in picks) and not of_two_editions(picks):
        return result
    slipped = case.claimed is not None and any(
        not flag.note.endswith(f"{ONE_WRONG}.") for flag in slips_of(case, [picks])
    )
    if slipped or not (rule in _ANY_NUMBER or case.near(picks, rule)):
        return result
    return replace(result, verdict=Verdict.DISPUTED)


def unlikely(case: Case, picks: tuple[Option, ...]) -> bool:
    """Whether the words fail by what is likely of stretches that end otherwise, and not by all that is possible."""
    return any(pick.standin for pick in picks) and case.judge(at_utmost(picks)) is not case.judge(picks)


def rule_of(context: Context, case: Case, picks: tuple[Option, ...]) -> Leeway:
    """The tolerance for figures that came later.

    Daily counts are revised more than what a publisher prints. A city's own count, which the words went by, is another
    than that of those who gather the counts of all cities, whether theirs was `known` on the day or came out later,
    and wider where it takes in every homicide.
    """
    if any(pick.daily or _part_from_files(pick) for pick in picks):
        return Leeway.DAILY
    if all(slot.figure.measure == "population" for slot in case.slots):
        return Leeway.POPULATION
    if every_counted(context, case, picks):
        return Leeway.EVERY
    if told_of_each(case, picks):
        return Leeway.EACH
    if wider_than_the_force(context, case, picks):
        return Leeway.COUNTY
    named = any(slot.figure.definition is not None for slot in case.slots)
    gatherers = names("gathered", "definitions")
    gathered = all(pick.definition in gatherers and is_local(pick.rows[0].place) for pick in picks)
    if not gathered:
        return Leeway.STATES if all(_of_state(context, pick) for pick in picks) else Leeway.LATER
    if named:
        return Leeway.GATHERED_NAMED
    told = all(slot.figure.measure in names("known", "measures") for slot in case.slots)
    if told and not any(pick.later for pick in picks):
        return Leeway.KNOWN
    return Leeway.ABOVE if above(case, picks) else Leeway.GATHERED


def _part_from_files(pick: Option) -> bool:
    """Whether the figure is of a part of a year and was counted in files after the words, as daily counts are."""
    period = pick.rows[0].period
    part = period.last is not None and (period.last - period.first).days < YEARLY
    return part and pick.later and pick.rows[0].mark == "derived"


def _of_state(context: Context, pick: Option) -> bool:
    place = context.view.place(pick.rows[0].place)
    return place is not None and place.kind == "state" and pick.definition in names("editions", "definitions")


def slips_of(case: Case, choices: list[tuple[Option, ...]]) -> list[Flag]:
    """The flag of a slip of the hand that turns the number of the words into one of the figures, or none."""
    assert case.claimed is not None
    assert case.found is not None
    if case.claimed.operator not in (Operator.EQUAL, Operator.ABOUT):
        return []
    for picks in choices:
        right = case.found(picks)
        how = slip(case.claimed.value, right)
        if how is not None:
            return [Flag("slip", f"{wording.number(case.claimed.value, 2)} may be {wording.number(right, 2)}: {how}.")]
    return []


def unless_incomplete(claim: Claim, case: Case, result: Settled) -> Settled:
    """The verdict, disputed where an order or a direction holds only because months of one of its figures are missing.

    "Higher than in Chicago" may hold against a part of its year alone, "lower than in Chicago" holds all the more.
    """
    match claim.proposition:
        case Comparison() | Change(amount=None, direction=Direction.ROSE | Direction.FELL):
            pass  # what held agrees with the other year, and so may miss little
        case _:
            return result
    if result.verdict is not Verdict.SUPPORTED:
        return result
    picks = result.default.picks
    whole = Decimal(settings()["incomplete"]["times"])
    for at, pick in enumerate(picks):
        marked = pick.incomplete and any(row.mark == "incomplete" for row in pick.rows)
        if marked and case.judge((*picks[:at], pick.times(whole), *picks[at + 1 :])) is not case.judge(picks):
            return replace(result, verdict=Verdict.DISPUTED)
    return result
