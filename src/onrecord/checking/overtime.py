"""The finding of an extreme or a rank over time, and the summaries of shapes that have no case."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.evidence import evidence
from onrecord.checking.extreme import OverTime, companion, one_of_many, open_ended, over_time
from onrecord.checking.extremeflags import flags
from onrecord.checking.extremewords import chart, since_words, tell, unit_of, working
from onrecord.checking.finding import not_in_record
from onrecord.checking.settle import Why
from onrecord.checking.tolerance import settings
from onrecord.checking.view import day_count, days
from onrecord.checking.vintages import Option
from onrecord.checking.window import lacks_much
from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.model import (
    Among,
    Claim,
    End,
    Ever,
    Extreme,
    Finding,
    Flag,
    Of,
    Proposition,
    Rank,
    Scope,
    Since,
    Verdict,
    Years,
)

_BEYOND = 3  # figures shown that lie beyond the one told
_NARROW = "So narrow a lead turns with the count, and the words may go by another one."
_OTHER_END = "What was counted ends before or after the stretch in the words, which may turn its place."
FEW = "The record has so few years that it cannot bear out words of all time."
_WHOLE = "That is too little to say it of the whole time."


def over_time_finding(context: Context, claim: Claim, what: Extreme | Rank) -> Finding:
    """The finding for a scope in time."""
    summary = summary_of(context, what)
    found = over_time(context, what, claim.negated)
    whole = _of_the_year(context, claim, what)
    if whole is not None and (found is None or found.short):
        return replace(whole, summary=summary)
    if found is None:
        return not_in_record(context, summary, [what.figure], why=_nothing(context, what))
    standing, result = found.standing, found.settled
    why = _too_short(what, found)
    if why:
        told = wording.sentence(tell(context, what, standing))
        flags_ = tuple([Flag("short_history", found.short)] if found.short else [])
        return replace(not_in_record(context, summary, [what.figure], why=f"{told} {why}"), flags=flags_)
    unit = unit_of(context, what)
    unsure = standing.figure.incomplete or standing.figure.standin
    parts = [wording.sentence(tell(context, what, standing))]
    if what.of is Of.RATE:
        other = replace(what, of=None)
        by_count = companion(context, other)
        if by_count is not None:
            parts.append(wording.sentence(f"by count, {wording.inside(tell(context, other, by_count))}"))
    if found.short and result.verdict is Verdict.SUPPORTED:
        parts.append(found.short)
    if standing.figure.standin and result.verdict in (Verdict.DISPUTED, Verdict.NOT_IN_RECORD):
        parts.append(_OTHER_END)
    elif result.verdict is Verdict.DISPUTED and not result.against and not standing.figure.incomplete:
        parts.append(_NARROW)
    beyond = sorted(standing.beyond, key=lambda item: -abs(item[1].value - standing.figure.value))
    pick = [option for _, option in beyond[:_BEYOND]]
    return Finding(
        result.verdict,
        wording.in_short(parts),
        summary,
        (*_definition(context, found), *flags(context, what, found)),
        evidence(context.view, [standing.figure, *pick], [*_nearest(found), *found.others]),
        working(what, standing, unit),
        None if result.verdict is Verdict.SUPPORTED or unsure else since_words(what, standing),
        chart(context, what, standing),
        doubt=_doubt(claim, what, found),
    )


def _doubt(claim: Claim, what: Extreme | Rank, found: OverTime) -> str:
    """Why the words of a text are not held to it; empty where they are."""
    standing, verdict = found.standing, found.settled.verdict
    if verdict is Verdict.SUPPORTED and _of_few_years(what, found):
        return FEW
    return one_of_many(what, verdict, standing.place, standing.rivals + 1, negated=claim.negated)


def _of_few_years(claim: Extreme | Rank, found: OverTime) -> bool:
    """Whether a record of two years bears out an "all-time high"."""
    few = found.standing.rivals < int(settings()["ever"]["years"])
    return few and isinstance(claim, Extreme) and isinstance(claim.scope, Ever)


def _of_the_year(context: Context, claim: Claim, what: Extreme | Rank) -> Finding | None:
    """ "The most ever", told of a year through December 28: so it is where that is more than in any whole year.

    So it is not where a whole year had more, of which the record has not the same days. None where neither is so: the
    year goes on.
    """
    period = what.figure.period
    if period is None or period.last is None or what.end is not End.HIGHEST or claim.negated or what.of is Of.CHANGE:
        return None
    of_year = year(period.first.year)
    if (
        period == of_year
        or period.first != of_year.first
        or day_count(days(period)) < settings()["nearly_a_year"]["days"]
    ):
        return None
    told = over_time_finding(context, claim, replace(what, figure=replace(what.figure, period=of_year)))
    return told if told.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED) else None


def _too_short(what: Extreme | Rank, found: OverTime) -> str:
    """Why the years that the record has cannot bear the words out; empty where they can, or one of them refutes."""
    window = found.standing.window
    if not open_ended(what, found.standing):
        return ""
    if isinstance(what.scope, Ever) and window.parted:
        return window.parted
    if found.short and lacks_much(window):
        return " ".join([found.short, window.parted or _WHOLE])
    return ""


def _nearest(found: OverTime) -> list[Option]:
    """The rival that comes closest, where none is beyond."""
    standing = found.standing
    if standing.beyond or not standing.window.rivals:
        return []
    rivals = [option for _, option in standing.window.rivals]
    return [min(rivals, key=lambda option: abs(option.value - standing.figure.value))]


def _definition(context: Context, found: OverTime) -> list[Flag]:
    """A publisher whose own line decides otherwise, or a later vintage that does."""
    made = []
    for item in found.settled.against:
        option = item.picks[0]
        says = "holds" if item.holds else "does not hold"
        value = wording.number(option.value)
        if item.why is Why.VINTAGE:
            made.append(Flag("preliminary", f"With {value}, {wording.dated(option)}, it {says}."))
        else:
            name = wording.publisher(context.view, option.definition)
            made.append(Flag("definition", f"With {name}'s {value} it {says}."))
    return list({flag.flag: flag for flag in reversed(made)}.values())[::-1]


def _nothing(context: Context, what: Extreme | Rank) -> str:
    view, figure = context.view, what.figure
    name = f" by {wording.by(view, figure.definition)}" if figure.definition else ""
    return (
        f"The record has no figure{name} for {wording.measure(view, figure)} in {wording.places(view, figure.places)} "
        f"{wording.when(figure.period)}, or too few other years to hold it against."
    )


def summary_of(context: Context, proposition: Proposition) -> str:
    """The claim in plain words, for shapes that make no case of their own."""
    if not isinstance(proposition, (Extreme, Rank)):
        return ""
    what = proposition
    head = f"{wording.subject(context.view, what.figure, what.of)} {wording.when(what.figure.period)}"
    if what.figure.period is None:
        head = wording.subject(context.view, what.figure, what.of)
    place = what.end.value
    if isinstance(what, Rank) and what.place > 1:
        place = f"{wording.ordinal(what.place)} {place}"
    place = f"one of the {place}" if isinstance(what, Extreme) and what.among_the else f"the {place}"
    return wording.sentence(f"{head}: {place} {_scope(context, what.scope)}")


def _scope(context: Context, scope: Scope) -> str:
    match scope:
        case Ever():
            return "on record"
        case Since(start):
            return f"since {wording.period(start)}"
        case Years(count):
            return f"in {count} years"
        case Among(group):
            return f"among {wording.group(context.view, group)}"
