"""On pace for: only the arithmetic of the pace, never a fact of the record."""

from __future__ import annotations

from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.change import judged
from onrecord.checking.context import Context, period_before, values
from onrecord.checking.definitions import publishers
from onrecord.checking.evidence import evidence
from onrecord.checking.finding import not_in_record
from onrecord.checking.tolerance import Kind, lies_in, meant, settings, share, taken_in
from onrecord.checking.view import Days, day_count, days
from onrecord.checking.vintages import Asked, Option, vintages
from onrecord.frozen import replace
from onrecord.model import Change, Claim, Figure, Finding, Flag, Grain, Period, Value, Verdict

_MONTH = Decimal("30.4375")
_STALE = "A pace is no fact of the record, whose last count of the part so far ended long before the words."
_UNTOLD = "A pace is no fact of the record, and the record has no count of the part so far that was out on the day."


def pace_finding(context: Context, claim: Claim, what: Value, summary: str) -> Finding:
    """The part so far times the whole over the part, by months or by days, held against the number."""
    part = _part(context, what.figure)
    if part is None:
        why = "A pace is no fact of the record, and the record has no count of the part so far to compute it from."
        return not_in_record(context, summary, [what.figure], why=why)
    stretch, option = part
    assert what.figure.period is not None
    paces = [option.value * ratio for ratio in _ratios(days(what.figure.period), stretch)]
    width = taken_in(what.amount, Kind.COMPUTED)
    near = [pace for pace in paces if lies_in(width, pace) or abs(pace - what.amount.value) <= pace * share("pace")]
    holds = bool(near) is not claim.negated
    pace = near[0] if near else paces[0]
    if not holds and _is_stale(context, stretch):
        return not_in_record(context, summary, [what.figure], why=_STALE)
    if not holds and option.later:
        to_the_day = not option.standin and stretch[1] == context.day
        close = any(abs(pace - what.amount.value) <= pace * share("pace_later") for pace in paces)
        if not to_the_day or close:
            return not_in_record(context, summary, [what.figure], why=_UNTOLD)
    view = context.view
    told = option.rows[0].period
    rows = told if days(told) == stretch or stretch[1] is None else Period(stretch[0], stretch[1], Grain.DAYS)
    so_far = f"{wording.number(option.value)} {wording.subject(view, what.figure)} {wording.when(rows)}"
    whole = f"{wording.period(what.figure.period)} would have {wording.number(pace, 0)}"
    reason = (
        f"{wording.publisher(view, option.definition)} counted {so_far}; "
        f"at that pace {whole} ({wording.dated(option)})."
    )
    return _told(context, holds, reason, summary, [option], pace)


def pace_of_change(context: Context, claim: Claim, what: Change, summary: str) -> Finding | None:
    """The same for "about 11 percent below the 7,614 of 2010", told of what a pace comes to; None without both ends."""
    figure, start = what.figure, what.start or (period_before(what.figure.period) if what.figure.period else None)
    part = _part(context, figure)
    before = values(context, replace(figure, period=start), start) if start is not None else ()
    if part is None or not before or figure.period is None:
        return None
    stretch, option = part
    base = next((one for one in before if one.definition == option.definition), before[0])
    paces = [option.value * ratio for ratio in _ratios(days(figure.period), stretch)]
    near = [pace * (1 + by) for pace in paces for by in (0, share("pace"), -share("pace"))]  # a pace is no exact end
    ends = [replace(option, value=pace, low=pace, high=pace) for pace in near]
    unit = context.view.unit(figure.measure or "")
    found = [judged(what, (base, end), unit) for end in ends]
    holds = (True in found) is not claim.negated
    unsure = (
        option.later
        or _is_stale(context, stretch)
        or base.definition != option.definition
        or (None in found and True not in found)
    )
    if unsure and not holds:
        return not_in_record(context, summary, [figure], why=_UNTOLD)
    working = _working(option, paces[0])
    reason = f"{working} ({wording.dated(option)}), held against {wording.number(base.value)} {wording.when(start)}."
    return _told(context, holds, reason, summary, [option, base], paces[0])


def _working(option: Option, pace: Decimal) -> str:
    return f"{wording.number(option.value)} so far makes {wording.number(pace, 0)} for the whole"


def _told(context: Context, holds: bool, reason: str, summary: str, options: list[Option], pace: Decimal) -> Finding:
    """The finding on a pace, with the part so far as the first of the `options`."""
    working = _working(options[0], pace)
    return Finding(
        Verdict.SUPPORTED if holds else Verdict.CONTRADICTED,
        reason,
        summary,
        (Flag("arithmetic", f"Only the arithmetic of the pace is checked: {working}."),),
        evidence(context.view, options, []),
        working,
        None if holds else f"on pace for {wording.number(pace, 0)}",
    )


def _part(context: Context, figure: Figure) -> tuple[Days, Option] | None:
    """The longest part from the same first day that was known on the day; else what the days up to it come to.

    Where the record has neither, or knew only a part that was long over, a part that was over shortly before and told
    later serves: it may bear a pace out, and refutes none.
    """
    if figure.period is None or figure.measure is None or len(figure.places) != 1:
        return None
    first, last = days(figure.period)
    book = context.view.book(figure.measure, figure.places[0], figure.qualifiers)
    asked = Asked(figure.measure, figure.places[0], figure.qualifiers, (first, last), context.day)
    found: dict[tuple[int, int], tuple[Days, Option]] = {}
    later: dict[tuple[int, int], tuple[Days, Option]] = {}
    for rank, definition in enumerate(publishers(context.view, asked, book.series)):
        if figure.definition not in (None, definition):
            continue
        for stretch, rows in book.series[definition].items():
            if stretch[0] != first or stretch[1] is None or last is None or stretch[1] >= last:
                continue
            known = any(context.day is None or row.as_of <= context.day for row in rows)
            near = context.day is not None and 0 <= (context.day - stretch[1]).days <= settings()["pace_later"]["days"]
            if known or near:
                part = found if known else later
                part[-day_count(stretch), rank] = (stretch, vintages(rows, context.day)[0])
    latest = found[min(found)] if found else None
    known_last = latest or _counted_since(context, figure, (first, last))
    if known_last is not None and not _is_stale(context, known_last[0]):
        return known_last
    return later[min(later)] if later else known_last


def _is_stale(context: Context, part: Days) -> bool:
    """Whether a part ended so long before the words that their pace was surely reckoned from another."""
    last = part[1]
    return context.day is not None and last is not None and (context.day - last).days > settings()["pace_later"]["days"]


def _counted_since(context: Context, figure: Figure, whole: Days) -> tuple[Days, Option] | None:
    """Where nothing was out by then: what the days up to the day of the words come to."""
    (first, last), day = whole, context.day
    if day is None or last is None or not first <= day < last:
        return None
    counted = values(context, figure, Period(first, day, Grain.DAYS))
    named = [option for option in counted if meant(figure.definition, option.definition)]
    if not named:
        return None
    option = named[0]
    return (days(option.rows[0].period) if option.standin else (first, day)), option


def _ratios(whole: Days, part: Days) -> list[Decimal]:
    by_days = Decimal(day_count(whole)) / day_count(part)
    months = round(Decimal(day_count(part)) / _MONTH)
    total = round(Decimal(day_count(whole)) / _MONTH)
    return [Decimal(total) / months, by_days] if months else [by_days]
