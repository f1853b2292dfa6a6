"""From a claim to its finding: what is missing, when it is of, which shape decides."""

from __future__ import annotations

from datetime import date, timedelta
from typing import assert_never

from onrecord.checking import wording
from onrecord.checking.among import among_finding
from onrecord.checking.average import average_case
from onrecord.checking.case import Case
from onrecord.checking.change import change_case
from onrecord.checking.comparison import comparison_case
from onrecord.checking.context import Context
from onrecord.checking.equation import divides_by_zero, equation_case, leaves
from onrecord.checking.finding import find, not_in_record, unclear
from onrecord.checking.overtime import over_time_finding, summary_of
from onrecord.checking.pace import pace_finding, pace_of_change
from onrecord.checking.rate import rate_case
from onrecord.checking.ratio import ratio_case
from onrecord.checking.reshape import reshaped
from onrecord.checking.run import run_case
from onrecord.checking.share import share_case
from onrecord.checking.share_of_change import share_of_change_case
from onrecord.checking.so_far import as_counted
from onrecord.checking.stale import unless_stale
from onrecord.checking.tolerance import names, settings
from onrecord.checking.undated import undated
from onrecord.checking.value import between_case, value_case
from onrecord.checking.view import view_of
from onrecord.frozen import replace
from onrecord.lexicon.load import word_set
from onrecord.model import (
    Among,
    Assertion,
    Average,
    Between,
    Change,
    Claim,
    Comparison,
    Equation,
    Extreme,
    Figure,
    Finding,
    Of,
    PerHead,
    Proposition,
    Rank,
    Rate,
    Ratio,
    Record,
    Run,
    Share,
    Value,
    Verdict,
)

_PARTS = "The statement leaves open"


def check(assertion: Assertion, record: Record) -> Finding:
    """The finding for a claim as it stands in a text.

    Where the words have several readings that matter, all must come to one verdict; else it is `unclear`. A less likely
    reading that holds withholds a contradiction and nothing else: what the likelier reading says may be true stays so.
    """
    if assertion.claim is None:
        return unclear(assertion.unclear or "the claim could not be made out")
    finding = evaluate(assertion.claim, assertion.said, record)
    if assertion.unclear and finding.verdict is not Verdict.NOT_IN_RECORD:
        return unclear(wording.sentence(assertion.unclear))
    others = [evaluate(other, assertion.said, record) for other in assertion.others]
    differing = next((other for other in others if other.verdict is not finding.verdict), None)
    if differing is None and finding.verdict is Verdict.CONTRADICTED:
        doubts = (evaluate(doubt, assertion.said, record) for doubt in assertion.doubts)
        differing = next((doubt for doubt in doubts if doubt.verdict is Verdict.SUPPORTED), None)
        if differing is None and (why := _withheld(assertion, finding)):
            return replace(finding, verdict=Verdict.UNCLEAR, reason=f"{why} {finding.reason}", better=None)
    if differing is None:
        return finding
    return replace(
        finding,
        verdict=Verdict.UNCLEAR,
        reason=f"The words can be read in two ways. {finding.reason} Or: {differing.summary} {differing.reason}",
        better=None,
    )


def _withheld(assertion: Assertion, finding: Finding) -> str:
    """Why a contradiction is not held against the words: a slot was a guess, or the figure is of another size."""
    if assertion.guess:
        return wording.sentence(assertion.guess)
    if finding.far and assertion.unsaid:
        left = wording.listing([part.value for part in assertion.unsaid])
        return f"The sentence leaves out {left}, and the figure is of another size: it may tell of something else."
    return ""


def evaluate(claim: Claim, said: date | None, record: Record) -> Finding:
    """The finding for a claim, said on a day; without one everything known now decides."""
    context = Context(view_of(record), claim.as_of or said, claim.projected)
    about = figures(claim.proposition)
    missing = _missing(about)
    if missing:
        return unclear(missing)
    unknown = _unknown(context, about) or _per_head_of_groups(claim.proposition)
    if unknown:
        return not_in_record(context, "", about, why=unknown)
    shaped = reshaped(context.view, claim.proposition)
    if isinstance(shaped, str):
        return unclear(shaped)
    if all(figure.period is not None for figure in about):
        return _meant(claim, _dated(context, claim, shaped, said))
    known = undated(context, shaped, about[0])
    if isinstance(known, Finding):
        return known
    proposition, notes = known
    finding = _meant(claim, _evaluated(context, claim, proposition, figures(proposition), said))
    if finding.verdict in (Verdict.NOT_IN_RECORD, Verdict.UNCLEAR):
        return finding
    told = {flag.flag for flag in finding.flags}
    finding = replace(finding, flags=(*finding.flags, *[flag for flag in notes if flag.flag not in told]))
    return unless_stale(context, proposition, figures(proposition)[0], finding)


def _dated(context: Context, claim: Claim, proposition: Proposition, said: date | None) -> Finding:
    """The finding for a proposition with all its periods, by its own end or one a few days before it."""

    def found(one: Proposition) -> Finding:
        return _evaluated(context, claim, one, figures(one), said)

    return as_counted(context, claim, proposition, found(proposition), found)


def _meant(claim: Claim, finding: Finding) -> Finding:
    """The finding, its summary with what the words do to the proposition as a whole."""
    if not finding.summary or not (claim.negated or claim.projected):
        return finding
    summary = f"Projected: {finding.summary}" if claim.projected else finding.summary
    return replace(finding, summary=f"Denied: {summary}" if claim.negated else summary)


def figures(proposition: Proposition) -> list[Figure]:
    """The figures that a proposition is about, the subject first."""
    match proposition:
        case Comparison(figure=figure, against=other) | Ratio(figure=figure, against=other):
            return [figure, other]
        case Share(figure=figure, whole=other):
            return [figure, other]
        case Equation(left, _, right):
            parts = [*leaves(left), *leaves(right)]
            return [part.figure if isinstance(part, PerHead) else part for part in parts]
        case Value() | Change() | Extreme() | Rank() | Rate() | Average() | Run() | Between():
            return [proposition.figure]
        case other:
            assert_never(other)


def _missing(about: list[Figure]) -> str | None:
    """Which part of the claim could not be made out."""
    for figure in about:
        if figure.measure is None:
            return f"{_PARTS} which measure of the record it counts"
        if not figure.places:
            return f"{_PARTS} which place it speaks of"
    return None


def _unknown(context: Context, about: list[Figure]) -> str | None:
    """A measure or a place that the record does not have at all."""
    for figure in about:
        if context.view.measure(figure.measure or "") is None:
            return f"The record has no series of {(figure.measure or '').replace('_', ' ')}."
        for place in figure.places:
            if context.view.place(place) is not None:
                continue
            if context.view.record.members(place, figure.period):
                name = wording.group(context.view, place)
                return f"The record has no figure for {name} together, only for each of them; name one."
            if place.startswith("group:"):
                return f"The record has no figure of {wording.group(context.view, place)} as a whole."
            return f"The record does not know the place “{place}”."
    return None


def _per_head_of_groups(proposition: Proposition) -> str | None:
    """ "Men were twice as likely to be killed as women": per head of each group, of whom the record has no count."""
    if not isinstance(proposition, Comparison) or proposition.of is not Of.RATE:
        return None
    apart = set(proposition.figure.qualifiers) ^ set(proposition.against.qualifiers)
    if apart.isdisjoint(word_set("groups_of_people")):
        return None
    return "The record has no count of the residents of each group, which a figure per head of them needs."


def _evaluated(
    context: Context, claim: Claim, proposition: Proposition, about: list[Figure], said: date | None
) -> Finding:
    """The finding for the claim's proposition in its own shape and with its period."""
    if not claim.projected:
        early = _not_over(about, claim.as_of or said)
        if early:
            return not_in_record(context, summary_of(context, proposition), about, why=early)
    match proposition:
        case Value() if claim.projected:
            return pace_finding(context, claim, proposition, value_case(context, proposition).summary)
        case Change() if claim.projected:
            told = pace_of_change(context, claim, proposition, summary_of(context, proposition))
            return told or _no_pace(context, proposition)
        case Extreme() | Rank():
            if claim.projected:
                return _no_pace(context, proposition)
            if isinstance(proposition.scope, Among):
                return among_finding(context, claim, proposition, summary_of(context, proposition))
            return over_time_finding(context, claim, proposition)
        case _ if claim.projected:
            return _no_pace(context, proposition)
        case Equation() if not about:
            return unclear("The claim names no figure of the record")
        case Equation(left, _, right) if divides_by_zero(left) or divides_by_zero(right):
            return unclear("The claim divides by zero, which gives no number")
        case _:
            case = _case(context, proposition)
            if case is None:
                return unclear(f"{_PARTS} from when to when it speaks", summary_of(context, proposition))
            return find(context, claim, case)


def _case(context: Context, proposition: Proposition) -> Case | None:
    match proposition:
        case Value():
            return value_case(context, proposition)
        case Comparison():
            return comparison_case(context, proposition)
        case Change():
            return change_case(context, proposition)
        case Rate():
            return rate_case(context, proposition)
        case Share():
            of_change = proposition.of is Of.CHANGE
            return share_of_change_case(context, proposition) if of_change else share_case(context, proposition)
        case Average():
            return average_case(context, proposition)
        case Run():
            return run_case(context, proposition)
        case Ratio():
            return ratio_case(context, proposition)
        case Equation():
            return equation_case(context, proposition)
        case Between():
            return between_case(context, proposition)
        case Extreme() | Rank():
            return None
        case other:
            assert_never(other)


def _no_pace(context: Context, proposition: Proposition) -> Finding:
    why = "A projection is no fact of the record, and no count of the part so far stands beside it."
    return not_in_record(context, summary_of(context, proposition), figures(proposition), why=why)


def _not_over(about: list[Figure], said: date | None) -> str | None:
    """Why a figure cannot be checked yet: its period had not begun, or was not over, on the day that decides."""
    for figure in about:
        period = figure.period
        if said is None or period is None or period.last is None or period.last <= said:
            continue
        if figure.measure in names("planned", "measures"):
            continue
        if period.first > said:
            return wording.sentence(f"{wording.period(period)} had not begun on the day of the words")
        slack = timedelta(days=settings()["ended"]["days"])
        if period.last > said + slack and figure.measure not in names("stocks", "measures"):
            return wording.sentence(f"{wording.period(period)} was not over on the day of the words")
    return None
