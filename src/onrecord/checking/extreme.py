"""The highest or lowest over time: ever, since a year, in so many years; of a figure, a rate or a change."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal

from onrecord.checking.context import Context, values
from onrecord.checking.line import Line, changes, line, month_by_month
from onrecord.checking.settle import Outcome, Settled, Why, settled
from onrecord.checking.tolerance import Leeway, meant, names, settings, share
from onrecord.checking.view import Days, days
from onrecord.checking.vintages import Option, Tier
from onrecord.checking.window import Window, short_history, window
from onrecord.frozen import dataclass, replace
from onrecord.lexicon.place_ids import is_local
from onrecord.model import End, Extreme, Figure, Grain, Of, Rank, Since, Verdict


@dataclass(frozen=True, slots=True)
class Standing:
    """The subject among its rivals in one line of figures."""

    subject: Days
    figure: Option
    beyond: tuple[tuple[Days, Option], ...]  # rivals that are as high or higher (as low or lower), in order of time
    rivals: int
    line: Line
    window: Window

    @property
    def place(self) -> int:
        """The place of the subject from the top (or the bottom), ties shared."""
        return 1 + sum([option.value != self.figure.value for _, option in self.beyond])


@dataclass(frozen=True, slots=True)
class OverTime:
    """What holding an extreme against the record gave; `short` says from when the record can speak."""

    settled: Settled
    standing: Standing
    others: tuple[Option, ...]
    short: str | None


def over_time(context: Context, claim: Extreme | Rank, negated: bool) -> OverTime | None:
    """Hold the subject against its rivals: the default line, then lines led by others, then other vintages.

    None where the record has no figure for the subject or no rival for it.
    """
    figure = claim.figure
    assert figure.period is not None
    of = Of.RATE if claim.of is Of.RATE else None
    mine = _named(values(context, figure, figure.period, of), figure)
    if not mine:
        return None
    lead = mine[0]
    standing = _standing(context, claim, lead)
    if standing is None or not _enough(claim, standing):
        return None
    outcomes = [
        Outcome((option,), _said(claim, found, negated), why)
        for option, why, found in _alternatives(context, claim, mine, standing)
    ]
    default = Outcome((lead,), _said(claim, standing, negated))
    if lead.bound and not default.holds:
        return None  # "at least so many" may be more: it settles no place below the top
    result = settled(default, outcomes)
    if default.holds is None:
        result = Settled(Verdict.NOT_IN_RECORD, default)
    elif result.verdict is Verdict.CONTRADICTED and (
        _unlikely(claim, standing) or (not negated and _near(claim, standing))
    ):
        result = replace(result, verdict=Verdict.DISPUTED)
    return OverTime(result, standing, mine[1:], short_history(standing.window))


def _said(claim: Extreme | Rank, standing: Standing | None, negated: bool) -> bool | None:
    """Whether the words hold; None without a standing, or where a figure to another end leaves its place open."""
    if standing is None:
        return None
    found = {holds(claim, one) for one in _ends(claim, standing, standing.figure)}
    return found.pop() is not negated if len(found) == 1 else None


def _unlikely(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether the figure may stand where the words put it by all that is possible to their end."""
    return len({holds(claim, one) for one in _ends(claim, standing, standing.figure.at_utmost())}) > 1


def _ends(claim: Extreme | Rank, standing: Standing, mine: Option) -> Iterator[Standing]:
    """The standing; that of the least and of the most that a figure to another end may be."""
    for value in (mine.low, mine.high) if mine.standin else ():
        years = {**standing.line, standing.subject: replace(mine, value=value)}
        yield _place(claim.end, standing.subject, years, standing.window)
    if not mine.standin:
        yield standing


def _near(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether the place is the words' own where a figure of a city that was printed later was a little off.

    Its police tell a count of their own, which others gather; and they go on counting, so that a tie turns with it.
    """
    mine = standing.figure
    if not mine.later or not is_local(mine.rows[0].place) or claim.of is Of.CHANGE or isinstance(claim, Rank):
        return False
    if claim.among_the or claim.figure.definition:
        return False
    ours = share(Leeway.RECOUNT)
    if mine.definition in names("gathered", "definitions"):
        if claim.figure.measure not in names("above", "measures"):
            return False
        ours = share(Leeway.GATHERED)
    sign = 1 if claim.end is End.HIGHEST else -1
    best = mine.value * (1 + sign * ours)
    return all(sign * (best - rival.value) > 0 for _, rival in standing.beyond)


def _named(options: tuple[Option, ...], figure: Figure) -> tuple[Option, ...]:
    if figure.definition is None:
        return options
    return tuple([item for item in options if meant(figure.definition, item.definition)])


def _standing(context: Context, claim: Extreme | Rank, option: Option) -> Standing | None:
    """The subject's option among the figures of the years.

    They are its own publisher's alone where the words name it, and where others count by rules that take in less.
    """
    figure = claim.figure
    alone = figure.definition is not None or figure.measure in names("by_one_rule", "measures")
    only = option.definition if alone else None
    assert figure.period is not None
    subject = days(figure.period)
    of = Of.RATE if claim.of is Of.RATE else None
    lead = None if of is Of.RATE and option is _first(context, figure, of) else option.definition
    if by_months(claim) and isinstance(claim.scope, Since):
        years = month_by_month(context, figure, only or lead, claim.scope.start, pure=only is not None)
    else:
        years = line(context, figure, of, only or lead, pure=only is not None)
    years = {**years, subject: option}  # in order of time but for the subject
    if claim.of is Of.CHANGE:
        years = changes(years, claim.percent, claim.start, subject)
        if subject not in years:
            return None
    found = window(context, claim, subject, years)
    return _place(claim.end, subject, years, found)


def by_months(claim: Extreme | Rank) -> bool:
    """Whether a month is held against all months since another: "the most in any month since March"."""
    period, scope = claim.figure.period, claim.scope
    months = isinstance(scope, Since) and scope.start.grain is Grain.MONTH
    return months and claim.of is None and period is not None and period.grain is Grain.MONTH


def _first(context: Context, figure: Figure, of: Of) -> Option | None:
    assert figure.period is not None
    found = values(context, figure, figure.period, of)
    return found[0] if found else None


def _place(end: End, subject: Days, years: Line, found: Window) -> Standing:
    mine = years[subject]
    value = mine.value
    if end is End.HIGHEST:
        beyond = [rival for rival in found.rivals if rival[1].value >= value]
    else:
        beyond = [rival for rival in found.rivals if rival[1].value <= value]
    return Standing(subject, mine, tuple(beyond), len(found.rivals), years, found)


def holds(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether the subject stands where the words put it; a tie is not the highest."""
    if isinstance(claim, Rank):
        return standing.place == claim.place
    if claim.among_the:
        return standing.place <= top(standing.rivals + 1)
    return not standing.beyond


def open_ended(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether years that the record lacks could still turn the answer: no rival among those that it has settles it."""
    if isinstance(claim, Rank):
        return standing.place <= claim.place
    return holds(claim, standing)


def top(size: int) -> int:
    """How many of a group are "among the highest": the top tenth or the first five, whichever is more."""
    rule = settings()["among_the"]
    return max(int(rule["least"]), math.ceil(size * share("among_the")))


def one_of_many(claim: Extreme | Rank, verdict: Verdict, place: int, size: int, *, negated: bool) -> str:
    """Why no text is refuted that tells of "one of the deadliest years"; empty where it is plainly false."""
    rule = settings()["among_the"]
    told = isinstance(claim, Extreme) and claim.among_the and verdict is Verdict.CONTRADICTED and not negated
    return str(rule["told"]) if told and place <= math.ceil(size * Decimal(rule["in_text"])) else ""


def _enough(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether there are rivals enough to say anything; one counter-example is enough to say no."""
    if standing.beyond and not isinstance(claim, Rank):
        return True
    if by_months(claim) and isinstance(claim.scope, Since):
        start, subject = claim.scope.start.first, standing.subject[0]
        between = (subject.year - start.year) * 12 + subject.month - start.month - 1
        return 0 < standing.rivals >= between * (1 - share("whole_span"))
    return standing.rivals > 0


def _alternatives(
    context: Context, claim: Extreme | Rank, mine: tuple[Option, ...], default: Standing
) -> Iterator[tuple[Option, Why, Standing | None]]:
    for option in mine[1:]:
        same = option.definition == mine[0].definition
        if not same and option.tier is not Tier.DECIDES and claim.of is not Of.RATE:
            continue
        found = _standing(context, claim, option)
        if found is None or (not same and _own(option.definition, found) * 2 < default.rivals):
            continue
        yield option, Why.VINTAGE if same else Why.PUBLISHER, found


def _own(definition: str, standing: Standing) -> int:
    """How many rivals the publisher itself has: a line filled with another's figures is no count of its own."""
    return sum([option.definition == definition for _, option in standing.window.rivals])


def companion(context: Context, claim: Extreme | Rank) -> Standing | None:
    """The subject by the default line, without alternatives."""
    figure = claim.figure
    assert figure.period is not None
    if figure.measure == "population":
        return None
    mine = _named(values(context, figure, figure.period, Of.RATE if claim.of is Of.RATE else None), figure)
    return _standing(context, claim, mine[0]) if mine else None
