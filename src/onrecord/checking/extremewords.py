"""The words of an extreme over time: its sentence, its working, and the wording that the record carries."""

from __future__ import annotations

from onrecord.checking import wording
from onrecord.checking.charts import series
from onrecord.checking.context import Context
from onrecord.checking.extreme import Standing, by_months
from onrecord.checking.view import Days, year_of
from onrecord.checking.vintages import Option
from onrecord.model import Chart, End, Extreme, Grain, Of, Period, Rank, Unit


def since_words(claim: Extreme | Rank, standing: Standing) -> str | None:
    """The wording that the record carries: "the highest since 1996", "the third highest of 56 years"."""
    word = claim.end.value
    if by_months(claim):
        beyond = [stretch for stretch, _ in standing.beyond if stretch[0] < standing.subject[0]]
        return f"the {word} since {_when(claim, beyond[-1])}" if beyond else None
    before = [item for item in standing.beyond if item[0][0] < standing.subject[0]]
    after = [item for item in standing.beyond if item[0][0] > standing.subject[0]]
    if not before and not after:
        years = [stretch for stretch in standing.line if stretch[0] < standing.subject[0]]
        return f"the {word} since {min(years)[0].year} at least" if years else None
    if not after and before and before[-1][0][0].year < standing.subject[0].year - 1:
        return f"the {word} since {year_of(before[-1][0])}"
    place = standing.place
    if place == 1:
        return f"level with {year_of((before or after)[-1][0])}"
    return f"the {wording.ordinal(place)} {word} of {standing.rivals + 1} years"


def tell(context: Context, claim: Extreme | Rank, standing: Standing) -> str:
    """One sentence: the subject's figure, how many were beyond it, the peak."""
    figure, view = claim.figure, context.view
    unit = unit_of(context, claim)
    value = wording.quantity(standing.figure.value, unit)
    what = f"{wording.measure(view, figure)} in {wording.places(view, figure.places)}"
    if claim.of is None:
        who = wording.publisher(view, standing.figure.definition)
        text = f"{who} counted {value} {what} {wording.counted_when(standing.figure, figure.period)}"
    else:
        kind = "rate" if claim.of is Of.RATE else "change"
        text = f"the {kind} of {what} was {value} {wording.counted_when(standing.figure, figure.period)}"
    if not standing.beyond:
        return f"{text}; {_none_beyond(claim, standing, unit)}"
    stretch, peak = _furthest(claim, standing.beyond)
    first = standing.window.rivals[0][0][0].year
    top_value = wording.quantity(peak.value, unit)
    return f"{text} and {top_value} in {_when(claim, stretch)}; {_beyond_words(claim, standing)} since {first}"


def _beyond_words(claim: Extreme | Rank, standing: Standing) -> str:
    """How many years were higher: "ten years were higher", "one year was as low"."""
    many = len(standing.beyond)
    ties = sum([option.value == standing.figure.value for _, option in standing.beyond])
    word = "high" if claim.end is End.HIGHEST else "low"
    word = f"as {word}" if ties == many else f"as {word} or {word}er" if ties else f"{word}er"
    what = "month" if by_months(claim) else "year"
    return f"{wording.counted(many)} {f'{what} was' if many == 1 else f'{what}s were'} {word}"


def _when(claim: Extreme | Rank, stretch: Days) -> str:
    """The year of a rival, or its month where months are held against each other."""
    return wording.period(Period(stretch[0], stretch[1], Grain.MONTH)) if by_months(claim) else str(year_of(stretch))


def _none_beyond(claim: Extreme | Rank, standing: Standing, unit: Unit) -> str:
    rivals = standing.window.rivals
    if not rivals:
        return "there is no other year to hold it against"
    stretch, near = _furthest(claim, rivals)
    return (
        f"the next {'highest' if claim.end is End.HIGHEST else 'lowest'} of {year_of(rivals[0][0])} "
        f"to {year_of(rivals[-1][0])} was {wording.quantity(near.value, unit)} in {_when(claim, stretch)}"
    )


def _furthest(claim: Extreme | Rank, rivals: tuple[tuple[Days, Option], ...]) -> tuple[Days, Option]:
    """The highest of the rivals, or the lowest where the words speak of the lowest; the first of equals."""
    pick = max if claim.end is End.HIGHEST else min
    return pick(rivals, key=lambda rival: rival[1].value)


def unit_of(context: Context, claim: Extreme | Rank) -> Unit:
    """The unit of the figures compared."""
    if claim.of is Of.RATE:
        return Unit.PER_100K
    if claim.of is Of.CHANGE and claim.percent:
        return Unit.PERCENT
    return context.view.unit(claim.figure.measure or "")


def working(claim: Extreme | Rank, standing: Standing, unit: Unit) -> str:
    """The subject against the nearest rival, or the highest."""
    pool = standing.beyond or standing.window.rivals
    mine = standing.figure.value
    if not pool:
        return wording.quantity(mine, unit)
    stretch, option = _furthest(claim, pool)
    rival = option.value
    sign = ">" if mine > rival else "<" if mine < rival else "="
    return f"{wording.quantity(mine, unit)} {sign} {wording.quantity(rival, unit)} ({_when(claim, stretch)})"


def chart(context: Context, claim: Extreme | Rank, standing: Standing) -> Chart | None:
    """The whole line with the subject ringed."""
    of = Of.RATE if claim.of is Of.RATE else None
    return context.view.once(
        ("extreme chart", claim, standing.figure.definition, context.day),
        lambda: series(context, claim.figure, of, standing.line),
    )
