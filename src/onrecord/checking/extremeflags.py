"""The flags of an extreme over time: short_history, window and count_not_rate, with their figures."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.breaks import broken
from onrecord.checking.context import Context
from onrecord.checking.extreme import OverTime, Standing, companion, holds
from onrecord.checking.extremewords import tell, unit_of
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import settings
from onrecord.checking.view import Days, year_of
from onrecord.frozen import replace
from onrecord.model import End, Ever, Extreme, Flag, Of, Rank, Since, Unit, Verdict, Years


def flags(context: Context, claim: Extreme | Rank, result: OverTime) -> list[Flag]:
    """short_history, window and count_not_rate, with their figures."""
    found = []
    standing, verdict = result.standing, result.settled.verdict
    if result.short and (verdict is not Verdict.CONTRADICTED or isinstance(claim.scope, Ever)):
        found.append(Flag("short_history", result.short))
    if verdict is Verdict.SUPPORTED:
        note = _window_note(context, claim, standing)
        if note:
            found.append(Flag("window", note))
    used = [standing.figure, *[option for _, option in standing.window.rivals]]
    found.extend(broken(context, claim.figure, used))
    note = _other_way(context, claim, result)
    if note:
        found.append(Flag("count_not_rate", note))
    return found


def _window_note(context: Context, claim: Extreme | Rank, standing: Standing) -> str | None:
    """Whether the start was chosen: the year named is no exception, or a slightly longer window says otherwise."""
    unit = unit_of(context, claim)
    high = claim.end is End.HIGHEST
    mine = standing.figure.value

    def beyond(stretch: Days | None) -> bool:
        other = standing.line.get(stretch) if stretch else None
        return other is not None and (other.value >= mine if high else other.value <= mine)

    if isinstance(claim.scope, Since):
        start = shifted(standing.subject, claim.scope.start.first.year - standing.subject[0].year)
        if start in standing.line and not beyond(start):
            value = wording.quantity(standing.line[start].value, unit)
            word = "higher" if high else "lower"
            return f"{year_of(start)} itself was not {word} ({value}): the words understate."
    if isinstance(claim.scope, Years):
        for more in range(int(settings()["window"]["years"])):
            stretch = shifted(standing.subject, -claim.scope.count - more)
            if stretch is not None and beyond(stretch):
                value = wording.quantity(standing.line[stretch].value, unit)
                return (
                    f"A window of {claim.scope.count + more + 1} years says otherwise: {value} in {year_of(stretch)}."
                )
    return None


def _other_way(context: Context, claim: Extreme | Rank, result: OverTime) -> str | None:
    """What the count says where the words speak of the rate, or the reverse, where it turns the answer."""
    if claim.of is Of.CHANGE or context.view.unit(claim.figure.measure or "") is not Unit.COUNT:
        return None
    other = replace(claim, of=None if claim.of is Of.RATE else Of.RATE)
    found = companion(context, other)
    if (
        found is None
        or holds(other, found) is holds(claim, result.standing)
        or found.rivals * 2 < result.standing.rivals
    ):
        return None
    kind = "By count" if claim.of is Of.RATE else "Per head"
    return f"{kind} it is otherwise: {tell(context, other, found)}."
