"""Period and date expressions of one sentence: what the words say, not yet which days they mean.

One pass from left to right; at each place one look-up tells which reader may fit, and a reader looks a few tokens
ahead, so that the time is linear in the text. The longest reading from the left stands, and nothing overlaps.
Afterwards a year named on its own and a date without a year are tied where one clause holds both ("as of Thursday 58
bikes had been stolen in 2019").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from operator import itemgetter

from onrecord.grammar.dates.back_then import back_then, ends_with_then, that_was_the_year
from onrecord.grammar.dates.calendar_words import APOSTROPHES, Days, Found
from onrecord.grammar.dates.date_ranges import with_range
from onrecord.grammar.dates.dates_no_figure import came_out, only_told_then
from onrecord.grammar.dates.parts_of_year import half_year
from onrecord.grammar.dates.period_ties import tied
from onrecord.grammar.dates.points import Reader, opening_words, reader_of
from onrecord.grammar.dates.running_year import half_gone, left_in_year
from onrecord.grammar.dates.stretches import after, from_to, since, under, until
from onrecord.grammar.dates.untold_years import (
    at_its_worst,
    last_year_of_office,
    when_in_office,
    year_of_somebody,
    years_from_event,
)
from onrecord.grammar.dates.up_to import already, as_of, by, entering, so_far_words, through, to_date, up_to
from onrecord.grammar.words.tokens import Token
from onrecord.model import PeriodExpression, PeriodWords, Span


def _either(first: Reader, second: Reader) -> Reader:
    return lambda days, at: first(days, at) or second(days, at)


_OPENERS: dict[str, Reader] = {
    "from": from_to,
    "between": from_to,
    "since": since,
    "after": after,
    "through": through,
    "thru": through,
    "as": as_of,
    "by": _either(by, back_then),
    "at": _either(back_then, at_its_worst),
    "back": back_then,
    "then": ends_with_then,
    "the": _either(that_was_the_year, year_of_somebody),
    "when": when_in_office,
    **dict.fromkeys(("his", "her", "my", "'s"), last_year_of_office),
    "until": until,
    "till": until,
    "before": until,
    "prior": until,
    "so": so_far_words,
    "thus": so_far_words,
    "already": already,
    "to": to_date,
    "year": to_date,
    "ytd": to_date,
    "under": under,
    "during": under,
    "throughout": under,
    "amid": under,
    "over": under,
    "for": under,
    "in": _either(under, back_then),
    "of": under,
    "on": under,
    "going": entering,
    "heading": entering,
    "headed": entering,
    "entering": entering,
    "up": up_to,
    "with": left_in_year,
    "half": _either(half_gone, half_year),
}


def find_periods(tokens: Sequence[Token], words: Sequence[str] | None = None) -> list[PeriodWords]:
    """Every expression of time in one sentence, in order, without overlaps; `words` are its plain words, if at hand."""
    days = Days(tokens, words)
    found: list[tuple[int, int, PeriodExpression]] = []
    known = _known()
    end = 0
    for at in [at for at, word in enumerate(days.words) if word in known or word[0].isdigit()]:
        here = _read(days, at, days.words[at]) if at >= end else None
        if here is not None:
            end = here[0]
            found.append((at, end, here[1]))
    if len(found) > 1:
        apart = [one for one in found if came_out(days.words, one[0]) or only_told_then(days.words, *one)]
        found = sorted([*apart, *tied(days, [one for one in found if one not in apart])], key=itemgetter(0))
    return [_words(tokens, *one) for one in found]


@cache
def _known() -> frozenset[str]:
    return opening_words() | _OPENERS.keys() | APOSTROPHES


def _read(days: Days, at: int, norm: str) -> Found:
    opener = _OPENERS.get(norm)
    if opener is not None:
        here = opener(days, at)
        if here is not None:
            return here
    if (counted := years_from_event(days, at)) is not None:
        return counted
    if days.tokens[at].kind == "number":
        return with_range(days, at) if len(norm) <= 4 else None
    if reader_of(norm) is not None or norm in APOSTROPHES:
        return with_range(days, at)
    return None


def _words(tokens: Sequence[Token], first: int, last: int, expression: PeriodExpression) -> PeriodWords:
    start = tokens[first].start
    parts: list[str] = []
    end = start
    for token in tokens[first:last]:
        if token.start > end:
            parts.append(" ")
        parts.append(token.text)
        end = token.end
    return PeriodWords(first, last, Span(start, end), "".join(parts), expression)
