"""Highest, lowest or the so-many-th of a group of places, from a published rank or from the group's figures."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from onrecord.checking import wording
from onrecord.checking.breaks import parted
from onrecord.checking.charts import sources
from onrecord.checking.context import Context
from onrecord.checking.evidence import evidence
from onrecord.checking.extreme import top
from onrecord.checking.extremewords import unit_of
from onrecord.checking.finding import not_in_record, unclear
from onrecord.checking.groups import Table, members_of, table
from onrecord.checking.printed_ranks import from_rank, published
from onrecord.checking.tolerance import share
from onrecord.checking.top_source import top_source
from onrecord.checking.vintages import Option
from onrecord.frozen import replace
from onrecord.lexicon.calendar import printed_day
from onrecord.model import (
    Among,
    Chart,
    ChartKind,
    Claim,
    End,
    Extreme,
    Finding,
    Flag,
    Of,
    Point,
    Rank,
    Verdict,
)

_MOST_POINTS = 400
_FIRST = 3  # places told that head the order
_SHOWN = 4  # with the place of the words
_ONLY_BOUNDS = "The record has only bounds, “at least so many”, which put the places in no sure order."


def among_finding(context: Context, claim: Claim, what: Extreme | Rank, summary: str) -> Finding:
    """The finding for a group scope."""
    assert isinstance(what.scope, Among)
    figure = what.figure
    if what.scope.group.startswith("group:") or len(figure.places) != 1:
        return not_in_record(
            context,
            summary,
            [figure],
            why=f"Which places “{wording.group(context.view, what.scope.group)}” are cannot be told from the words.",
        )
    place = published(context, what)
    if place is not None:
        told = from_rank(context, claim, what, place, summary)
        return told or not_in_record(context, summary, [figure], why=_no_ranks(context, what))
    source = top_source(context, claim, what, summary) if what.rivals else None
    if source is not None:
        return source
    if figure.period is None or what.of is Of.CHANGE or what.rivals:
        return not_in_record(context, summary, [figure], why=_no_ranks(context, what))
    group = what.scope.group
    members = members_of(context, group, figure.period)
    if not members:
        return not_in_record(context, summary, [figure], why=f"The record knows no group of places “{group}”.")
    if group.startswith(f"{figure.places[0]}/"):
        return unclear(f"“{group}” are parts of the place itself, which is none of them", summary)
    if len(members) == 1:
        alone = wording.place_name(context.view, members[0])
        return unclear(f"“{group}” is one place, {alone}: there is nothing to rank", summary)
    found = table(context, figure, group, Of.RATE if what.of is Of.RATE else None)
    if found is None or len(found.figures) < 2:
        return not_in_record(context, summary, [figure], why=_no_ranks(context, what))
    finding = _from_table(context, claim, what, found, summary)
    if finding.verdict is Verdict.CONTRADICTED and not claim.negated and _left_open(what, found):
        return not_in_record(context, summary, [figure], why=_ONLY_BOUNDS)
    return finding


def _position(found: Table, subject: str, end: End, *, whole: bool = False) -> tuple[int, bool]:
    """The place from the top (or bottom) and whether it is shared; `whole` with the places added from other sources."""
    mine = found.figures[subject].value
    ordered = found.all_values if whole else found.values
    below, above = bisect_left(ordered, mine), bisect_right(ordered, mine)
    return (len(ordered) - above if end is End.HIGHEST else below) + 1, above - below > 1


def _holds(what: Extreme | Rank, found: Table, *, whole: bool = False) -> bool:
    position, shared = _position(found, what.figure.places[0], what.end, whole=whole)
    if isinstance(what, Rank):
        return position == what.place
    if what.among_the:
        return position <= top(len(found.values))
    return position == 1 and not shared


def _from_table(context: Context, claim: Claim, what: Extreme | Rank, found: Table, summary: str) -> Finding:
    view, figure = context.view, what.figure
    subject = figure.places[0]
    figures = found.figures
    unit = unit_of(context, what)
    verdict, flags = _decided(context, claim, what, found)
    note = _other_way(context, what)
    if note:
        flags.append(Flag("count_not_rate", note))
        if verdict is Verdict.CONTRADICTED and isinstance(what, Rank) and what.of is None:
            verdict = Verdict.DISPUTED  # "ranked fifth in violent crime" may well mean per head
    ordered = _ordered(context, what, found)
    position, _ = _position(found, subject, what.end)
    first = [place for place, _ in ordered[:_FIRST]]
    shown = [subject, *[place for place in first if place != subject]][:_SHOWN]
    told = wording.listing([f"{view.label(place)} {wording.quantity(figures[place].value, unit)}" for place in shown])
    standing = f"the {_ordinal_words(position, what.end)} of {len(figures)} places"
    per_head = " per head" if what.of is Of.RATE else ""
    reason = (
        f"By the figures of {wording.by(view, figures[subject].definition)} {wording.when(figure.period)}, "
        f"{wording.place_name(view, subject)} has {standing} by {wording.measure(view, figure)}{per_head}: {told}."
    )
    better = None if verdict is Verdict.SUPPORTED else f"{standing} in the record"
    working = f"{wording.ordinal(position)} of {len(figures)}"
    shown_options = [figures[place] for place in shown]
    drawn = view.once(
        ("strip", what.figure, what.scope, what.of, what.end, context.day),
        lambda: _strip(context, what, ordered, subject, str(unit)),
    )
    return Finding(verdict, reason, summary, tuple(flags), evidence(view, shown_options, []), working, better, drawn)


def _decided(context: Context, claim: Claim, what: Extreme | Rank, found: Table) -> tuple[Verdict, list[Flag]]:
    """The verdict of a table, and what it lacks or counts by two definitions."""
    subject = what.figure.places[0]
    holds = _holds(what, found) is not claim.negated
    otherwise = _holds(what, found, whole=True) is not claim.negated
    flags = []
    if otherwise is not holds:
        beyond = [place for place in found.added if _beyond(found.added[place], found.figures[subject], what.end)]
        names = wording.places(context.view, tuple(beyond[:_SHOWN]))
        own = wording.quantity(found.added[beyond[0]].value, unit_of(context, what)) if len(beyond) == 1 else ""
        counted = f"own count, {own}," if own else "own count"
        flags.append(Flag("definition", f"The table lacks {names}, whose {counted} would turn it."))
    apart = parted(context, replace(what.figure, places=(subject,)), found.figures.values())
    if apart:
        return Verdict.DISPUTED, [*flags, Flag("break", apart)]
    if holds and not otherwise and isinstance(what, Extreme) and what.figure.definition is None:
        far = not claim.negated and _far_beyond(what, found)
        return Verdict.CONTRADICTED if far else Verdict.DISPUTED, flags
    return Verdict.SUPPORTED if holds else Verdict.DISPUTED if otherwise else Verdict.CONTRADICTED, flags


def _left_open(what: Extreme | Rank, found: Table) -> bool:
    """Whether figures that are only bounds leave the claimed place open: "at least 138" may be more than any."""
    mine = found.figures[what.figure.places[0]]
    if not mine.bound:
        return False
    others = [option for option in found.figures.values() if option is not mine]
    if what.end is End.HIGHEST:
        surely, perhaps = (sum(one.low > mine.high for one in others), sum(one.high >= mine.low for one in others))
    else:
        surely, perhaps = (sum(one.high < mine.low for one in others), sum(one.low <= mine.high for one in others))
    if isinstance(what, Extreme):
        return surely < (top(len(found.values)) if what.among_the else 1)
    return surely < what.place <= perhaps + 1


def _far_beyond(what: Extreme, found: Table) -> bool:
    """Whether a place that the table lacks lies farther beyond the subject than two counts of one place ever do."""
    mine = found.figures[what.figure.places[0]].value
    edge = mine * (1 + share("bound")) if what.end is End.HIGHEST else mine * (1 - share("bound"))
    values = [option.value for option in found.added.values()]
    return any(value > edge for value in values) if what.end is End.HIGHEST else any(value < edge for value in values)


def _ordered(context: Context, what: Extreme | Rank, found: Table) -> list[tuple[str, Option]]:
    """The places from the claimed end on."""
    sign = 1 if what.end is End.LOWEST else -1
    return context.view.once(
        ("ordered", what.figure, what.scope, what.of, what.end, context.day),
        lambda: sorted(found.figures.items(), key=lambda item: (item[1].value * sign, item[0])),
    )


def _beyond(other: Option, mine: Option, end: End) -> bool:
    return other.value >= mine.value if end is End.HIGHEST else other.value <= mine.value


def _ordinal_words(position: int, end: End) -> str:
    return end.value if position == 1 else f"{wording.ordinal(position)} {end.value}"


def _other_way(context: Context, what: Extreme | Rank) -> str | None:
    """The rank per head where the words count, or the reverse, where it turns the answer."""
    assert isinstance(what.scope, Among)
    if what.figure.measure == "population" or not context.view.is_counted(what.figure.measure or ""):
        return None
    other = None if what.of is Of.RATE else Of.RATE
    found = table(context, what.figure, what.scope.group, other)
    ours = table(context, what.figure, what.scope.group, what.of)
    if found is None or ours is None or len(found.figures) * 2 < len(ours.figures):
        return None
    if _holds(what, found) == _holds(what, ours):
        return None
    position, _ = _position(found, what.figure.places[0], what.end)
    kind = "Per head" if other is Of.RATE else "By count"
    return f"{kind} it is the {_ordinal_words(position, what.end)} of {len(found.figures)}."


def _strip(
    context: Context, what: Extreme | Rank, ordered: list[tuple[str, Option]], subject: str, unit: str
) -> Chart | None:
    points = tuple(
        [
            Point(context.view.label(place), wording.rounded(one.value, 2).normalize() + 0, place == subject)
            for place, one in ordered[:_MOST_POINTS]
        ]
    )
    title = wording.measure(context.view, what.figure)
    per = " per head" if what.of is Of.RATE else ""
    title = f"{wording.capitalised(title)}{per} {wording.when(what.figure.period)}"
    return Chart(ChartKind.STRIP, title, unit, points, sources(context, [one for _, one in ordered[:1]]))


def _no_ranks(context: Context, what: Extreme | Rank) -> str:
    view, figure = context.view, what.figure
    assert isinstance(what.scope, Among)
    day = f" known on {printed_day(context.day)}" if context.day else ""
    return (
        f"The record has no figures of {wording.measure(view, figure)} {wording.when(figure.period)} for "
        f"{wording.places(view, figure.places)} and enough of the places to rank it with{day}."
    )
