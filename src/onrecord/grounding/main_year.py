"""Signs of the year that a text is about, where it names a later one or none of its own in passing."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import date

from onrecord.grounding.calendar import OCTOBER, is_part, shift, year_to
from onrecord.grounding.periods import Resolved, resolve
from onrecord.model import (
    ActKind,
    Grain,
    HolidayWords,
    Parsed,
    Period,
    PeriodWords,
    RangeWords,
    Reading,
    SameWords,
    Setting,
    Shape,
    Span,
    Statement,
    UnitWords,
)

_BY_POLICE = "police_shootings"
_TOLD_YET = 3  # months of a year in which that of the year before is still news
OPENING = 2  # sentences that say what a text is about, its headline among them
_JUST_OVER = 10  # days
_FEW_DAYS = 5  # days from the first to the last of a long weekend
_ANSWER = 4  # sentences of an answer
_YEAR_END = (12, 28)  # from this day on stories tell of the year as a whole
_WEEK_LONG = 6  # days from the first to the last
_JUST_TOLD = 62  # days; the figures of a month or a quarter are told within two months


def told_of(
    parsed: Parsed,
    statements: Sequence[Statement],
    resolved: Sequence[Resolved],
    latest: Period | None,
    bases: frozenset[Span],
    published: date | None,
) -> Period | None:
    """The year that such signs tell, `latest` being the latest full year that the text names."""
    headed = _headed(parsed, statements, resolved, bases) or _of_the_headline(parsed, statements, resolved, published)
    return _running(resolved, latest, published) or headed


def is_idle(parsed: Parsed, resolved: Sequence[Resolved], main: Period | None, published: date | None) -> bool:
    """Whether a text of a year well begun is given the year before, of which it tells no crimes.

    What it tells of now is of the year that runs: "murders are up", in a summer, beside those whom the police killed
    "last year". In its first months the figures of the year just over are still told.
    """
    if published is None or main is None or main.grain is not Grain.YEAR or main.first.year >= published.year:
        return False
    if published.month <= _TOLD_YET:
        return False
    spans = {found.words.span for found in resolved if found.period == main}
    crimes = (one for one in parsed.readings if one.measure is None or one.measure.measure != _BY_POLICE)
    return not any(one.period is not None and one.period.span in spans for one in crimes)


def opens_with(latest: Period | None, parsed: Parsed, resolved: Sequence[Resolved]) -> bool:
    """Whether the first time for which a text counts something is the latest year that it names."""
    own = {(one.statement, one.period.span) for one in parsed.readings if one.period is not None and not one.against}
    timed = zip(parsed.periods, resolved, strict=True)
    first = next((found.period for (at, words), found in timed if (at, words.span) in own), None)
    return first is not None and first == latest


def stays_in_the_past(latest: Period | None, parsed: Parsed, resolved: Sequence[Resolved]) -> bool:
    """Whether a text of long ago opens with its year and tells of nothing since: a hearing on the figures of 2011.

    "Murders peaked in 2011 and have fallen since" tells of the years since.
    """
    open_ended = any(one.against_period is not None and one.against_period.since for one in parsed.readings)
    undated = (one for one in parsed.readings if one.period is None and not one.sums)
    now = open_ended or any(one.present or one.shape is Shape.CHANGE for one in undated)
    return not now and _counts_first(latest, parsed, resolved)


def _counts_first(latest: Period | None, parsed: Parsed, resolved: Sequence[Resolved]) -> bool:
    """Whether the first year of a text is that year, and its first figure is of it or answers a question on it."""
    first = parsed.readings[0] if parsed.readings else None
    at, words = parsed.periods[0] if parsed.periods else (-1, None)
    if first is None or words is None or resolved[0].period != latest:
        return False
    return first.period == words or (first.period is None and first.statement == at + 1)


def asked_in_vain(
    parsed: Parsed,
    resolved: Sequence[Resolved],
    statements: Sequence[Statement],
    asked: Container[int],
    lacking: Container[int],
) -> set[Period]:
    """ "And 2020?" "We won't give a number yet": years that questions alone name, and whose answers tell no figure.

    So are those of which a sentence says that there are none yet (`lacking`).
    """
    figures = {one.statement for one in parsed.readings}
    named: dict[Period, set[int]] = {}
    for (at, _), found in zip(parsed.periods, resolved, strict=True):
        if found.period is not None:
            named.setdefault(found.period, set()).add(at)
    return {
        year
        for year, sentences in named.items()
        if all(at in lacking or (at in asked and not _is_answered(statements, at, asked, figures)) for at in sentences)
    }


def _is_answered(
    statements: Sequence[Statement], question: int, asked: Container[int], figures: Container[int]
) -> bool:
    """Whether a question tells a figure, or a sentence near behind it and before the next question; a headline may."""
    if question in figures or statements[question].setting is Setting.HEADLINE:
        return True
    for at in range(question + 1, min(question + 1 + _ANSWER, len(statements))):
        if at in figures:
            return True
        if at in asked or any(act.kind is ActKind.REFUSAL for act in statements[at].acts):
            return False  # "Our office won't give a number until the FBI has it"
    return False


def _running(resolved: Sequence[Resolved], latest: Period | None, published: date | None) -> Period | None:
    """ "17 fewer than at this time a year ago", before the latest full year is told: a text of its own year."""
    if published is None:
        return None
    running = year_to(published)
    for found in resolved:
        if found.period is not None and found.period == latest:
            return None
        same = found.words.expression
        if isinstance(same, SameWords) and same.this and found.period == shift(running, -1):
            return running
    return None


def _headed(
    parsed: Parsed, statements: Sequence[Statement], resolved: Sequence[Resolved], bases: frozenset[Span]
) -> Period | None:
    """The one full year that the headline and the sentence behind it name: a later one is told of in passing."""
    if not statements or statements[0].setting is not Setting.HEADLINE:
        return None
    timed = zip(parsed.periods, resolved, strict=True)
    told = [(at, found.period) for (at, words), found in timed if at <= 1 and words.span not in bases]
    years = {period for _, period in told}
    if len(years) != 1 or len({at for at, _ in told}) != len({0, 1}):
        return None
    (only,) = years
    return only if only is not None and only.grain is Grain.YEAR else None


def _of_the_headline(
    parsed: Parsed, statements: Sequence[Statement], resolved: Sequence[Resolved], published: date | None
) -> Period | None:
    """The one full year that the headline names, "a second look at 2016", where the first dated figure is of it."""
    if published is None or not statements or statements[0].setting is not Setting.HEADLINE:
        return None
    timed = [(at, words, found.period) for (at, words), found in zip(parsed.periods, resolved, strict=True)]
    years = {period for at, words, period in timed if at == 0 and not words.since}
    own = {one.period.span for one in parsed.readings if one.period is not None and not one.against and one.statement}
    first = next((period for _, words, period in timed if words.span in own), None)
    (only,) = years if len(years) == 1 else (None,)
    over = only is not None and only.grain is Grain.YEAR and only.last is not None and only.last < published
    return only if over and only == first else None


def opening(parsed: Parsed, resolved: Sequence[Resolved], published: date | None) -> Period | None:
    """The month, the week or the season, just over, whose figures a text opens with: "Homicides fell in March".

    What follows and names no time is of those days, as it is in a text on the first months of a year.
    """
    early = [one for one in parsed.readings if one.statement <= OPENING and not one.against]
    figures = [(one.statement, one.period) for one in early if one.period is not None]  # to hash them would take longer
    if published is None or not figures:
        return None
    timed = zip(parsed.periods, resolved, strict=True)
    told = [found.period for one, found in timed if one[0] <= OPENING and one in figures]
    if not told or not all(_is_short(one, published) for one in told):
        return None
    return told[0]


def _is_short(told: Period | None, published: date) -> bool:
    """A week, a month or a season that was over shortly before a text was published."""
    if told is None or told.last is None or not is_part(told) or told.first.year != told.last.year:
        return False
    return (told.last - told.first).days >= _WEEK_LONG and 0 <= (published - told.last).days <= _JUST_TOLD


def fiscal_to_date(told: Sequence[Period], published: date | None) -> Period | None:
    """The fiscal year up to a month, of a text that tells of it before it tells of any whole fiscal year."""
    if published is None:
        return None
    begun = date(published.year - (published.month < OCTOBER), OCTOBER, 1)
    for period in told:
        if period.grain is Grain.FISCAL:
            return None
        if period.first == begun and period.last is not None and begun < period.last <= published:
            return period
    return None


def only_a_base(latest: Period | None, parsed: Parsed, resolved: Sequence[Resolved], published: date | None) -> bool:
    """Whether the latest year told is long over and a base alone: the 2015 of "303, up from 295 in 2015".

    So is that of another figure behind one that names no time: "The toll of 303 was a record. In 2015 there were 295".
    """
    if latest is None or published is None or latest.grain is not Grain.YEAR:
        return False
    if latest.first.year >= last_over(published):
        return False
    bases = {
        reading.period if reading.against or reading.former else reading.against_period for reading in parsed.readings
    }
    bases |= set(of_other_figures(parsed))
    naming = [found.words for found in resolved if found.period == latest]
    return bases.issuperset(naming)


def of_other_figures(parsed: Parsed) -> Iterator[PeriodWords]:
    """The time of each count behind another one of the same thing in the same place, told before without a time."""
    counts = [one for one in parsed.readings if one.shape is Shape.VALUE and one.amount is not None and not one.against]
    untimed: list[Reading] = []
    for one in counts:
        if one.period is None:
            untimed.append(one)
        elif any(_is_another(one, other) for other in untimed):
            yield one.period


def _is_another(later: Reading, told: Reading) -> bool:
    """Whether two counts are of one thing, and differ: they cannot be of one time."""
    if later.amount is None or told.amount is None or later.amount.value == told.amount.value:
        return False
    things = {one.measure.measure for one in (later, told) if one.measure is not None}
    named = [words for one in (later, told) for words in one.places]
    if any(words.kind == "part" for words in named):
        return False  # "There were 14 in the Third Ward. In 2021 there were 473 in the city"
    places = {words.candidates for words in named if not words.here}
    alike = (later.qualifiers, later.unit, later.operator) == (told.qualifiers, told.unit, told.operator)
    return alike and len(things) == 1 and len(places) <= 1


def last_over(published: date) -> int:
    """The last year that is told of as over: in the last days of December the one that ends."""
    return published.year - ((published.month, published.day) < _YEAR_END)


def weekend(parsed: Parsed, published: date | None) -> Period | None:
    """The few days, just over, that a text opens with: "Ten people were killed over the Labor Day weekend"."""
    for index, words in parsed.periods:
        if index > OPENING or published is None:
            break
        if not isinstance(words.expression, HolidayWords | RangeWords | UnitWords):
            continue  # nor the first days of January, told of as the year so far
        found = resolve(words, published).period
        if found is None or found.last is None or not 0 < (found.last - found.first).days <= _FEW_DAYS:
            continue
        if 0 <= (published - found.last).days <= _JUST_OVER:
            return found
    return None
