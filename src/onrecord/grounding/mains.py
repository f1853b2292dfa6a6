"""What a document is about where its figures do not say: its latest full year, and the measure that it names most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Mapping, Sequence
from datetime import date

from onrecord.claims.periods import year
from onrecord.frozen import dataclass
from onrecord.grounding.calendar import JUST_BEGUN, month_end, shift, year_to
from onrecord.grounding.counted_from import points_at_another, times_named
from onrecord.grounding.habits import by_state, in_fiscal_years, is_crime
from onrecord.grounding.main_year import (
    asked_in_vain,
    fiscal_to_date,
    is_idle,
    last_over,
    of_other_figures,
    only_a_base,
    opening,
    opens_with,
    stays_in_the_past,
    told_of,
    weekend,
)
from onrecord.grounding.measures import in_passing, plain_of
from onrecord.grounding.periods import Resolved
from onrecord.model import (
    Grain,
    MeasureWords,
    Parsed,
    Period,
    PeriodWords,
    Reading,
    Span,
    Statement,
)

_FIRST = 3  # times that a text names before it has said what it is about
_ROLL = 3  # measures of a paragraph that tells what all else did
_JUST_OVER = 10  # days
_RECENT = 2  # years; federal figures are told so late
_PERHAPS = "federal?:"  # before the measure of cases that are federal where the text counts such
_NEARLY_OVER = (12, 20)  # a count up to this day or a later one is told as that of the year


@dataclass(frozen=True, slots=True)
class Mains:
    """The main year, the main fiscal year, the main measure and every other one.

    `untold` tells that the text names no year but some long past; the main year is then the one before its own.
    `first` is the first measure of each paragraph, `named` the words for times of each sentence,
    `told` every time that the text names, the ends of "since 2009" and "from 2010 to 2015" among them;
    `unsure` tells that the text has no day, and does not open with what is counted in its main year;
    `bases` are where words stand for times that figures are only held against, `held` those too of which one is told.
    """

    period: Period | None
    fiscal: Period | None
    measure: MeasureWords | None
    measures: Sequence[MeasureWords]
    first: Mapping[int, MeasureWords]
    named: Mapping[int, Sequence[PeriodWords]]
    told: Sequence[Period]
    untold: bool = False
    weekend: Period | None = None
    bases: frozenset[Span] = frozenset()
    held: frozenset[Span] = frozenset()
    unsure: bool = False
    idle: bool = False  # of the main year the text tells no crimes
    tables: Period | None = None  # the latest year for which tables by state are told, which come out late
    by_fiscal: frozenset[str] = frozenset()  # what it counts by fiscal years though others count it by the calendar

    def year_of(self, measure: str | None) -> Period | None:
        """The main year of a measure that is counted in fiscal years or printed in late tables; None for others."""
        return self.fiscal if in_fiscal_years(measure) else self.tables if by_state(measure) else None

    def going_on(
        self, story: MeasureWords | None, before: MeasureWords | None, counted: Collection[str | None]
    ) -> MeasureWords | None:
        """What a paragraph that names no measure counts: the `story`'s first, where that is the one it names most.

        A story that opened with another thing has gone on since, and is at what the paragraph `before` counted, unless
        that told what all else did: "rapes rose 12 percent; burglaries and car thefts fell". It `counted` them.
        """
        opened = story is None or self.measure is None or story.measure == self.measure.measure
        return story if opened or len(counted) >= _ROLL else before

    def named_by(self, paragraph: int) -> MeasureWords | None:
        """The first measure of a paragraph, else of the nearest one before it that names any."""
        at = max((one for one in self.first if one <= paragraph), default=None)
        return self.first[at] if at is not None else None

    def is_past(self, period: Period) -> bool:
        """Whether a time had ended before what the text is about began."""
        return self.period is not None and period.last is not None and period.last < self.period.first

    def aside(self, measure: MeasureWords | None) -> bool:
        """ "With three times our population": told of in passing, where something else is counted."""
        return self.measure is not None and measure is not None and in_passing(measure)


def mains_of(
    parsed: Parsed,
    statements: Sequence[Statement],
    published: date | None,
    asked: Container[int] = (),
    lacking: Container[int] = (),
) -> Mains:
    """Years later than the day of publication are no main year; residents told of in passing are no main measure.

    `asked` are the sentences that ask, `lacking` those that say of a time that it has no figures yet.
    """
    resolved = times_named(parsed, published)
    told = [found.period for found in resolved if found.period is not None]
    ends = [end for found in resolved for end in (found.start, found.end) if end is not None]
    ending = published is not None and last_over(published) == published.year
    named_outright = [one.period for one in resolved if one.period is not None and not points_at_another(one.words)]
    years = _years(named_outright if ending else told, published) or _just_ended(resolved, published)
    years -= asked_in_vain(parsed, resolved, statements, asked, lacking) if asked or lacking else set()
    latest = max(_of_crimes(years, parsed, resolved, published), default=None)
    passed = _long_past(latest, published) or (ending and latest is None)
    passed = passed or only_a_base(latest, parsed, resolved, published)
    back = _long_past(latest, published) and stays_in_the_past(latest, parsed, resolved)
    said = [(reading.statement, reading.measure) for reading in parsed.readings if reading.measure is not None]
    named = [(at, words) for at, words in (*said, *parsed.topics) if _is_subject(words)]
    counts = Counter(plain_of(words) for _, words in named)
    settled = [(at, words) for at, words in named if words.measure in counts]
    in_order = sorted(settled, key=lambda item: (item[0], item[1].span.start))
    first = {statements[at].paragraph: words for at, words in in_order[::-1]}
    bases, held = _bases(parsed)
    begun = year_to(published) if published and _is_last_base(latest, parsed, bases, resolved, published) else None
    begun = _to_date(told, _with_figures(parsed, resolved), published, years, latest) or begun
    begun = begun or opening(parsed, resolved, published)
    begun = begun or told_of(parsed, statements, resolved, latest, bases, published)
    return Mains(
        main := _whole(begun, published)
        or (year(last_over(published)) if published and passed and not back else latest),
        fiscal_to_date(told, published) or max((one for one in years if one.grain is Grain.FISCAL), default=None),
        next((words for _, words in settled if counts[words.measure] == max(counts.values())), None),
        list({words.measure: words for _, words in settled}.values()),
        first,
        _by_sentence(parsed),
        list(dict.fromkeys([*named_outright, *ends])),
        untold=passed,
        weekend=weekend(parsed, published),
        bases=bases,
        held=held,
        unsure=published is None and not opens_with(latest, parsed, resolved),
        tables=max(_of_tables(years, parsed, resolved), default=None),
        idle=is_idle(parsed, resolved, main, published),
        by_fiscal=_by_fiscal(parsed, resolved),
    )


def _by_sentence(parsed: Parsed) -> Mapping[int, Sequence[PeriodWords]]:
    """The words for times of each sentence."""
    times: dict[int, list[PeriodWords]] = {}
    for at, time in parsed.periods:
        times.setdefault(at, []).append(time)
    return times


def _just_ended(resolved: Sequence[Resolved], published: date | None) -> set[Period]:
    """The last year over, where a text names years as ends alone: "rose 5 percent between 2016 and 2017"."""
    ends = {one.end for one in resolved if one.end is not None}
    return ends & {year(last_over(published))} if published is not None else set()


def _with_figures(parsed: Parsed, resolved: Sequence[Resolved]) -> set[Period]:
    """The times of the sentences that tell a figure: "twice this year she has found shells in the drain" tells none."""
    figures = {reading.statement for reading in parsed.readings}
    timed = zip(parsed.periods, resolved, strict=True)
    return {found.period for (at, _), found in timed if found.period is not None and at in figures}


def _of_tables(years: set[Period], parsed: Parsed, resolved: Sequence[Resolved]) -> set[Period]:
    """The years that sentences name which tell no figures but those printed by state; none in a text without them."""
    counted = [(one.statement, by_state(one.measure.measure)) for one in parsed.readings if one.measure is not None]
    others = {statement for statement, tables in counted if not tables}
    timed = zip(parsed.periods, resolved, strict=True) if any(tables for _, tables in counted) else ()
    return years & {found.period for (at, words), found in timed if at not in others and not points_at_another(words)}


def _whole(begun: Period | None, published: date | None) -> Period | None:
    """The year, of which a figure is told "through Dec. 28" or in its last days: the rest tells of it as over."""
    if begun is None or published is None or begun.last is None or begun.first != date(begun.first.year, 1, 1):
        return begun
    over = begun.first.year <= last_over(published) and (begun.last.month, begun.last.day) >= _NEARLY_OVER
    return year(begun.first.year) if over else begun


def _bases(parsed: Parsed) -> tuple[frozenset[Span], frozenset[Span]]:
    held, own = set[Span | None](parsed.bases), set[Span | None]()
    fallen = {reading.period.span for reading in parsed.readings if reading.former and reading.period is not None}
    held |= fallen
    for reading in parsed.readings:
        far, near = (reading.period, None) if reading.against else (reading.against_period, reading.period)
        held.add(far.span if far is not None else None)
        own.add(near.span if near is not None else None)
    both = {one.period.span for one in parsed.readings if one.period is not None and _is_of_both(one)}
    told = frozenset(span for span in held - both if span is not None)
    return told - (own - fallen), told


def _is_of_both(reading: Reading) -> bool:
    """ "Had more killings than Tulsa last year": of two places in one year, which is none before another."""
    return bool(reading.against_places) and reading.period == reading.against_period


def _years(told: Sequence[Period], published: date | None) -> set[Period]:
    return {
        period
        for period in told
        if period.last is not None
        and period.grain in (Grain.YEAR, Grain.FISCAL)
        and (published is None or period.last <= published)
    }


def _of_crimes(years: set[Period], parsed: Parsed, resolved: Sequence[Resolved], published: date | None) -> set[Period]:
    """The years without those by which federal cases and budgets alone are counted, where a calendar year is told."""
    calendar = {one for one in years if one.grain is Grain.YEAR}
    if len(calendar) == len(years) or not calendar or _long_past(max(calendar), published):
        return years
    return years if any(is_crime(one) for one in _by_fiscal(parsed, resolved)) else calendar


def _by_fiscal(parsed: Parsed, resolved: Sequence[Resolved]) -> frozenset[str]:
    """What the text counts by fiscal years in so many words, without the federal cases and budgets that always are."""
    fiscal = {found.words.span for found in resolved if found.period is not None and found.period.grain is Grain.FISCAL}
    timed = [one.measure for one in parsed.readings if one.measure and one.period and one.period.span in fiscal]
    told = {one.measure.removeprefix(_PERHAPS) for one in timed if one.measure}
    return frozenset(one for one in told if not in_fiscal_years(one))


def _to_date(
    told: Sequence[Period],
    with_figures: Container[Period],
    published: date | None,
    years: set[Period],
    latest: Period | None,
) -> Period | None:
    """The year up to a day, of a text that tells of it before it tells of the latest full year.

    A text that begins with a first half or quarter held against that of the year before is about it, too. In the
    first days of a year no text is about it: what is "down this year" on January 2 fell in the year just over.
    """
    if published is None or any(one.grain is Grain.FISCAL for one in years):
        return None
    passed = (published - date(published.year, 1, 1)).days
    if passed < JUST_BEGUN or (latest == year(published.year - 1) and passed < _JUST_OVER):
        return None  # a few days of January are not what it is about
    started = [one for one in told if one.first == date(published.year, 1, 1) and one in with_figures]
    if not started:
        return None
    begun = [one for one in (_up_to(one, published) for one in started) if one.last is not None]
    told = [_up_to(one, published) for one in told]
    begun = [one for one in begun if one.last is not None and one.first < one.last <= published]
    if not begun or latest not in told or told.index(begun[0]) < told.index(latest):
        return begun[0] if begun else None
    closed = [
        one
        for one in begun
        if told.index(one) <= _FIRST and one.last and one.last == month_end(one.last.year, one.last.month) < published
    ]
    return next((one for one in closed if shift(one, -1) in told), None)


def _up_to(told: Period, published: date) -> Period:
    """A year that still runs, as told up to the day: "has dropped in 2020", said in 2020."""
    running = told.grain is Grain.YEAR and told.first.year == published.year and told.last != published
    return year_to(published) if running else told


def _is_last_base(
    latest: Period | None, parsed: Parsed, bases: frozenset[Span], resolved: Sequence[Resolved], published: date
) -> bool:
    """Whether the last year over is a base alone: "had 39. That was up from 30 last year" tells of the one that runs.

    In January the year just over may still be the one that is told of.
    """
    if latest is None or published.month == 1 or latest != year(last_over(published)):
        return False
    naming = [found.words for found in resolved if found.period == latest]
    held = bases | {words.span for words in of_other_figures(parsed)}
    return bool(naming) and all(words.span in held and not points_at_another(words) for words in naming)


def _long_past(latest: Period | None, published: date | None) -> bool:
    """Whether every year that a text tells of had been over for years on its day."""
    if latest is None or published is None or latest.grain is not Grain.YEAR:
        return False
    return latest.first.year <= last_over(published) - _RECENT


def _is_subject(words: MeasureWords) -> bool:
    return bool(words.measure) and not words.vague and not in_passing(words)
