"""What a report says of a figure whose stretch ends before or after the one in the words."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.case import Case
from onrecord.checking.context import Context, closed
from onrecord.checking.settle import Picks
from onrecord.checking.tolerance import INFINITE
from onrecord.checking.vintages import Option
from onrecord.model import Figure, Verdict


def cut_off_note(context: Context, case: Case, picks: Picks, verdict: Verdict = Verdict.NOT_IN_RECORD) -> list[str]:
    """A sentence on how far apart the ends are, and what was likely by that of the words; empty where they are one.

    What refutes the words is all that was possible.
    """
    for slot, pick in zip(case.slots, picks, strict=True):
        if pick.standin:
            counted = len(picks) == 1 and "/" not in pick.terms  # no range for what is computed from it
            refuted = verdict is Verdict.CONTRADICTED
            range_ = f", {_range(pick.at_utmost() if refuted else pick)}" if counted else ""
            word = "all but sure" if refuted else "likely"
            return [f"{_apart(context, slot.figure, pick)}{range_ and f'{range_} were {word}'}."]
    return []


def _apart(context: Context, figure: Figure, pick: Option) -> str:
    assert figure.period is not None
    ends, counted = closed(context, figure.period)[1], pick.rows[0].period.last
    assert ends is not None
    assert counted is not None
    if context.day is not None and context.day < ends:
        ends = context.day  # a year that runs still is counted to the day of the words
    days = (counted - ends).days
    many = "a day" if abs(days) == 1 else f"{abs(days)} days"
    return f"What was counted ends {many} {'after' if days > 0 else 'before'} the stretch in the words"


def _range(pick: Option) -> str:
    last = "or more" if pick.high == INFINITE else f"to {wording.number(pick.high)}"
    return f"by whose end {wording.number(pick.low)} {last}"
