"""E / E op N: the ratio of two measures."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context, values
from onrecord.checking.settle import Link, Picks, by_every_end
from onrecord.checking.tolerance import Kind, lies_in, taken_in
from onrecord.model import Ratio


def ratio_case(context: Context, claim: Ratio) -> Case:
    """Both by one publisher where there is one."""
    view, amount = context.view, claim.amount
    assert claim.figure.period is not None
    over = Slot(claim.figure, values(context, claim.figure, claim.figure.period))
    under = Slot(claim.against, values(context, claim.against, claim.against.period or claim.figure.period))
    width = taken_in(amount, Kind.SMALL)
    words = (
        f"{wording.subject(view, claim.figure)} {wording.when(claim.figure.period)} for each of "
        f"{wording.subject(view, claim.against)} {wording.when(claim.against.period)}"
    )

    def quotient(picks: Picks) -> Decimal | None:
        return picks[0].value / picks[1].value if picks[1].value else None

    def judge(picks: Picks) -> bool | None:
        value = quotient(picks)
        return None if value is None else lies_in(width, value)

    def working(picks: Picks) -> str:
        value = quotient(picks)
        shown = "nothing" if value is None else wording.number(value, 2)
        return f"{wording.number(picks[0].value)} / {wording.number(picks[1].value)} = {shown}"

    def tell(picks: Picks) -> str:
        who = wording.publisher(view, picks[0].definition)
        return f"{who} counted {working(picks)} {words} ({wording.dated(picks[0])})"

    return Case(
        summary=wording.sentence(f"{wording.amount(amount)} {words}"),
        slots=(over, under),
        judge=by_every_end(judge),
        tell=tell,
        working=working,
        link=Link.PREFER,
        better=lambda picks: None if (value := quotient(picks)) is None else wording.number(value, 2),
        instead=wording.amount(amount),
    )
