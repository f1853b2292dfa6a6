"""The highest or lowest over time: ever, since a year, in so many years; of a figure, a rate or a change."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.checking import wording
from onrecord.checking.charts import series
from onrecord.checking.context import Context, values
from onrecord.checking.line import Line, changes, line
from onrecord.checking.settle import Outcome, Settled, Why, settled
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import settings, share
from onrecord.checking.view import Days, days
from onrecord.checking.vintages import Option, Tier
from onrecord.checking.window import Window, window
from onrecord.model import Chart, End, Extreme, Figure, Flag, Of, Rank, Since, Unit, Verdict, Years


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
        return 1 + sum(option.value != self.figure.value for _, option in self.beyond)


@dataclass(frozen=True, slots=True)
class OverTime:
    """What holding an extreme against the record gave."""

    settled: Settled
    standing: Standing
    others: tuple[Option, ...]


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
    standing = _standing(context, claim, lead, None if figure.definition is None else figure.definition)
    if standing is None or not _enough(claim, standing):
        return None
    outcomes = [
        Outcome((option,), None if found is None else holds(claim, found) is not negated, why)
        for option, why, found in _alternatives(context, claim, mine, standing)
    ]
    default = Outcome((lead,), holds(claim, standing) is not negated)
    return OverTime(settled(default, outcomes), standing, mine[1:])


def _named(options: tuple[Option, ...], figure: Figure) -> tuple[Option, ...]:
    if figure.definition is None:
        return options
    return tuple([item for item in options if item.definition == figure.definition])


def _standing(context: Context, claim: Extreme | Rank, option: Option, only: str | None) -> Standing | None:
    """The subject's option among the figures of the years; `only` one publisher's years where it is named."""
    figure = claim.figure
    assert figure.period is not None
    subject = days(figure.period)
    of = Of.RATE if claim.of is Of.RATE else None
    lead = None if of is Of.RATE and option is _first(context, figure, of) else option.definition
    years = line(context, figure, of, only or lead, pure=only is not None)
    years = {**years, subject: option}
    if claim.of is Of.CHANGE:
        years = changes(years, claim.percent, claim.start, subject)
        if subject not in years:
            return None
    found = window(context, claim, subject, years)
    return _place(claim.end, subject, years, found)


def _first(context: Context, figure: Figure, of: Of) -> Option | None:
    assert figure.period is not None
    found = values(context, figure, figure.period, of)
    return found[0] if found else None


def _place(end: End, subject: Days, years: Line, found: Window) -> Standing:
    mine = years[subject]
    high = end is End.HIGHEST
    beyond = [
        (stretch, years[stretch])
        for stretch in found.rivals
        if (years[stretch].value >= mine.value if high else years[stretch].value <= mine.value)
    ]
    return Standing(subject, mine, tuple(sorted(beyond, key=lambda item: item[0][0])), len(found.rivals), years, found)


def holds(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether the subject stands where the words put it; a tie is not the highest."""
    if isinstance(claim, Rank):
        return standing.place == claim.place
    if claim.among_the:
        return standing.place <= top(standing.rivals + 1)
    return not standing.beyond


def top(size: int) -> int:
    """How many of a group are "among the highest": the top tenth or the first five, whichever is more."""
    rule = settings()["among_the"]
    return max(int(rule["least"]), math.ceil(size * share("among_the")))


def _enough(claim: Extreme | Rank, standing: Standing) -> bool:
    """Whether there are rivals enough to say anything; one counter-example is enough to say no."""
    if standing.beyond and not isinstance(claim, Rank):
        return True
    if isinstance(claim.scope, Years):
        return standing.rivals * 2 >= claim.scope.count - 1
    return standing.rivals > 0


def _alternatives(
    context: Context, claim: Extreme | Rank, mine: tuple[Option, ...], default: Standing
) -> Iterator[tuple[Option, Why, Standing | None]]:
    for option in mine[1:]:
        same = option.definition == mine[0].definition
        if not same and option.tier is not Tier.DECIDES and claim.of is not Of.RATE:
            continue
        found = _standing(context, claim, option, claim.figure.definition)
        if found is None or (not same and _own(option.definition, found) * 2 < default.rivals):
            continue
        yield option, Why.VINTAGE if same else Why.PUBLISHER, found


def _own(definition: str, standing: Standing) -> int:
    """How many rivals the publisher itself has: a line filled with another's figures is no count of its own."""
    return sum(standing.line[stretch].definition == definition for stretch in standing.window.rivals)


def since_words(claim: Extreme | Rank, standing: Standing) -> str | None:
    """The wording that the record carries: "the highest since 1996", "the third highest of 56 years"."""
    word = claim.end.value
    before = [item for item in standing.beyond if item[0][0] < standing.subject[0]]
    after = [item for item in standing.beyond if item[0][0] > standing.subject[0]]
    if not before and not after:
        years = [stretch for stretch in standing.line if stretch[0] < standing.subject[0]]
        return f"the {word} since {min(years)[0].year} at least" if years else None
    if not after and before and before[-1][0][0].year < standing.subject[0].year - 1:
        return f"the {word} since {_year(before[-1][0])}"
    place = standing.place
    if place == 1:
        return f"level with {_year((before or after)[-1][0])}"
    return f"the {wording.ordinal(place)} {word} of {standing.rivals + 1} years"


def _year(stretch: Days) -> int:
    return (stretch[1] or stretch[0]).year


def tell(context: Context, claim: Extreme | Rank, standing: Standing) -> str:
    """One sentence: the subject's figure, how many were beyond it, the peak."""
    figure, view = claim.figure, context.view
    unit = unit_of(context, claim)
    value = wording.quantity(standing.figure.value, unit)
    what = f"{wording.measure(view, figure)} in {wording.places(view, figure.places)}"
    if claim.of is None:
        text = f"{wording.publisher(view, standing.figure.definition)} counted {value} {what} {wording.when(figure.period)}"
    else:
        kind = "rate" if claim.of is Of.RATE else "change"
        text = f"the {kind} of {what} was {value} {wording.when(figure.period)}"
    if not standing.beyond:
        return f"{text}; {_none_beyond(claim, standing, unit)}"
    pick = max if claim.end is End.HIGHEST else min
    stretch, peak = pick(standing.beyond, key=lambda item: item[1].value)
    first = min(standing.window.rivals, key=lambda key: key[0])[0].year
    return f"{text} and {wording.quantity(peak.value, unit)} in {_year(stretch)}; {_beyond_words(claim, standing)} since {first}"


def _beyond_words(claim: Extreme | Rank, standing: Standing) -> str:
    """How many years were higher: "ten years were higher", "one year was as low"."""
    many = len(standing.beyond)
    ties = sum(option.value == standing.figure.value for _, option in standing.beyond)
    word = "high" if claim.end is End.HIGHEST else "low"
    word = f"as {word}" if ties == many else f"as {word} or {word}er" if ties else f"{word}er"
    return f"{wording.counted(many)} {'year was' if many == 1 else 'years were'} {word}"


def _none_beyond(claim: Extreme | Rank, standing: Standing, unit: Unit) -> str:
    if not standing.window.rivals:
        return "there is no other year to hold it against"
    pick = max if claim.end is End.HIGHEST else min
    stretch = pick(standing.window.rivals, key=lambda key: standing.line[key].value)
    near = standing.line[stretch]
    years = sorted(key[0].year for key in standing.window.rivals)
    return (
        f"the next {'highest' if claim.end is End.HIGHEST else 'lowest'} of {years[0]} to {max(years[-1], years[0])} "
        f"was {wording.quantity(near.value, unit)} in {_year(stretch)}"
    )


def unit_of(context: Context, claim: Extreme | Rank) -> Unit:
    """The unit of the figures compared."""
    if claim.of is Of.RATE:
        return Unit.PER_100K
    if claim.of is Of.CHANGE and claim.percent:
        return Unit.PERCENT
    return context.view.unit(claim.figure.measure or "")


def working(claim: Extreme | Rank, standing: Standing, unit: Unit) -> str:
    """The subject against the nearest rival, or the highest."""
    pick = max if claim.end is End.HIGHEST else min
    pool = [stretch for stretch, _ in standing.beyond] or list(standing.window.rivals)
    if not pool:
        return wording.quantity(standing.figure.value, unit)
    stretch = pick(pool, key=lambda key: standing.line[key].value)
    rival = standing.line[stretch].value
    mine = standing.figure.value
    sign = ">" if mine > rival else "<" if mine < rival else "="
    return f"{wording.quantity(mine, unit)} {sign} {wording.quantity(rival, unit)} ({_year(stretch)})"


def flags(context: Context, claim: Extreme | Rank, result: OverTime) -> list[Flag]:
    """short_history, window and count_not_rate, with their figures."""
    found = []
    standing, verdict = result.standing, result.settled.verdict
    if standing.window.short and verdict in (Verdict.SUPPORTED, Verdict.DISPUTED):
        found.append(Flag("short_history", standing.window.short))
    if verdict is Verdict.SUPPORTED:
        note = _window_note(context, claim, standing)
        if note:
            found.append(Flag("window", note))
    note = other_way(context, claim, result)
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
            return f"{claim.scope.start.first.year} itself was not {'higher' if high else 'lower'} ({value}): the words understate."
    if isinstance(claim.scope, Years):
        for more in range(int(settings()["window"]["years"])):
            stretch = shifted(standing.subject, -claim.scope.count - more)
            if stretch is not None and beyond(stretch):
                value = wording.quantity(standing.line[stretch].value, unit)
                return f"A window of {claim.scope.count + more + 1} years says otherwise: {value} in {_year(stretch)}."
    return None


def other_way(context: Context, claim: Extreme | Rank, result: OverTime) -> str | None:
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


def companion(context: Context, claim: Extreme | Rank) -> Standing | None:
    """The subject by the default line, without alternatives."""
    figure = claim.figure
    assert figure.period is not None
    if figure.measure == "population":
        return None
    mine = _named(values(context, figure, figure.period, Of.RATE if claim.of is Of.RATE else None), figure)
    return _standing(context, claim, mine[0], figure.definition) if mine else None


def chart(context: Context, claim: Extreme | Rank, standing: Standing) -> Chart | None:
    """The whole line with the subject ringed."""
    key = ("extreme chart", claim, standing.figure.definition, context.day)
    if key not in context.view.kept:
        of = Of.RATE if claim.of is Of.RATE else None
        context.view.kept[key] = series(context, claim.figure, of, standing.line)
    made: Chart | None = context.view.kept[key]
    return made
