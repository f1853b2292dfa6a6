"""Every type that crosses a stage.

Read this file and you know the project. Nothing here does work, nothing is changed after it is made, and only the
standard library is imported. A `Span` is half open and always indexes `Document.text` as published; figures are
`Decimal`; dates are `datetime.date`; a sequence is a tuple.

    read       bytes                 -> Document
    attribute  Document              -> Statement (a sentence, its voices, its acts)
    parse      Statement             -> Reading   (words as found)
    ground     Reading in context    -> Assertion (a Claim, who made it, and why it was read so)
    check      Assertion and Record  -> Finding
    report     Report                -> terminal, JSON, a page
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

from onrecord.frozen import dataclass
from onrecord.kinds import StrEnum

# --------------------------------------------------------------------------------------------------------- text


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to but not including `end` of the text as published."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Post:
    """A post that a story shows: its whole stretch, its words alone, who wrote it, and the day it was posted."""

    span: Span
    body: Span
    author: str
    handle: str | None
    posted: date | None


@dataclass(frozen=True, slots=True)
class Document:
    """One text as published.

    `published_because` says where the date came from, for the report ("given with --published"), or why there is none
    where the text prints a day that cannot be. `furniture` holds stretches that are never a statement: datelines,
    bylines, links, credits. `headline` and `dateline` point at the words, where there are any; a dateline's place is
    what "the city" stands for when nothing nearer says it. `extracted` says what the text was taken out of ("a web
    page, by trafilatura"), where it is not the file's own.
    """

    name: str
    text: str
    published: date | None = None
    published_because: str | None = None
    title: str | None = None
    source: str | None = None
    headline: Span | None = None
    dateline: Span | None = None
    posts: tuple[Post, ...] = ()
    furniture: tuple[Span, ...] = ()
    extracted: str | None = None


# -------------------------------------------------------------------------------------------------------- periods


class Grain(StrEnum):
    """How a period is written, so that it prints as it was said."""

    YEAR = "year"  # 2016
    YEARS = "years"  # 2010/2016, whole years
    FISCAL = "fiscal"  # FY2016, 1 October 2015 to 30 September 2016
    QUARTER = "quarter"  # 2016-Q1
    MONTH = "month"  # 2016-03
    DAY = "day"  # 2016-03-12
    DAYS = "days"  # 2016-01-01/2016-03-12


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days `first` to `last`, both included; `last` is None where the interval has not ended (`2011-05-16/..`)."""

    first: date
    last: date | None
    grain: Grain


# -------------------------------------------------------------------------------------------------------- voices


class VoiceKind(StrEnum):
    STORY = "story"  # the text's own voice
    POST = "post"
    QUOTE = "quote"  # inside quotation marks
    REPORTED = "reported"  # "police said that ...", "according to ..."
    RELEASE = "release"  # the issuer of a press release, the author of an op-ed or a speech


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of who said it: `cue` is the word that tells ("said", "according to", "post")."""

    speaker: str
    role: str | None
    cue: str
    said: Period | None
    span: Span


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch of one sentence and whose words it holds, the innermost speaker first, then those who relay.

    `denied` marks speech that the text itself negates or disputes: "denied that", "falsely claimed", and what its own
    speaker, or the story, calls untrue in the next sentence. `count` names whose count the story goes on with in its
    own voice, which has no attribution: "The FBI counted 40. That is 12 more than in 2015."
    """

    span: Span
    kind: VoiceKind
    attribution: tuple[Attribution, ...]
    denied: bool = False
    count: str | None = None


class ActKind(StrEnum):
    ACT = "act"
    REQUEST = "request"
    PROMISE = "promise"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Act:
    """Something done, asked, promised or refused: `span` is the words that tell it, `act` what it was about.

    `said` is the day (or month) on which it happened, as far as the words and the story's date tell.
    """

    kind: ActKind
    span: Span
    sentence: Span
    actor: str | None
    addressee: str | None
    act: str
    said: Period | None
    attribution: tuple[Attribution, ...] = ()


class Setting(StrEnum):
    """Where a sentence stands."""

    HEADLINE = "headline"
    BODY = "body"
    POST = "post"
    ITEM = "item"  # a bullet or a label line


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence with its voices.

    Where no voice covers a place, the story itself speaks. Of two voices that cover it, the shorter is the inner.
    `asides` are the words that only attribute ("police said Thursday"): no claim starts there and no date there is a
    claim's period.
    """

    span: Span
    paragraph: int
    setting: Setting
    voices: tuple[Voice, ...] = ()
    asides: tuple[Span, ...] = ()
    acts: tuple[Act, ...] = ()


# ---------------------------------------------------------------------------------------------------------- claims


class Operator(StrEnum):
    EQUAL = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="
    NEARLY = "<~"  # just under: nearly, almost, close to
    JUST_OVER = ">~"


class Unit(StrEnum):
    COUNT = "count"
    PERCENT = "percent"
    POINTS = "points"  # percentage points
    PER_100K = "per_100k"
    PER_MILLION = "per_million"
    USD = "usd"
    PER_DAY = "per_day"
    PER_WEEK = "per_week"
    PER_MONTH = "per_month"
    PER_YEAR = "per_year"
    RATIO = "ratio"


class Direction(StrEnum):
    ROSE = "rose"
    FELL = "fell"
    HELD = "held"


class End(StrEnum):
    HIGHEST = "highest"
    LOWEST = "lowest"


class Of(StrEnum):
    """What of the figure is meant, where it is not the figure itself."""

    RATE = "rate"
    CHANGE = "change"
    SHARE = "share"


class Combine(StrEnum):
    SUM = "sum"
    EACH = "each"


@dataclass(frozen=True, slots=True)
class Figure:
    """measure{qualifiers}(definition)[places, period]. Several places mean their sum.

    `measure` is None where the words name a statistic that the catalogue lacks; `places` is empty and `period` None
    where the words leave them out and nothing fills them.
    """

    measure: str | None
    places: tuple[str, ...] = ()
    period: Period | None = None
    qualifiers: tuple[str, ...] = ()
    definition: str | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the force of its words. `precision` is the unit of its last printed digit: 1, 0.1, 100000."""

    operator: Operator
    value: Decimal
    unit: Unit
    precision: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Ever:
    """On record, in history, all time."""


@dataclass(frozen=True, slots=True)
class Since:
    """Every other period after `start` that was over on the day; `start` itself may be beyond."""

    start: Period


@dataclass(frozen=True, slots=True)
class Years:
    """In so many years."""

    count: int


@dataclass(frozen=True, slots=True)
class Among:
    """Of a group of places: `us-cities-250k`, `new-york-ny/boroughs`."""

    group: str


Scope = Ever | Since | Years | Among


@dataclass(frozen=True, slots=True)
class Value:
    """E op N."""

    figure: Figure
    amount: Amount


@dataclass(frozen=True, slots=True)
class Comparison:
    """E op E, with `factor` where the words multiply ("twice the 2014 figure").

    `against` repeats the figure's own measure, places and period where the words leave them the same.
    """

    figure: Figure
    operator: Operator
    against: Figure
    combine: Combine | None = None
    factor: Decimal | None = None
    of: Of | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The figure from `start` to its own period rose, fell or held; `amount` where the words give one."""

    figure: Figure
    start: Period | None
    direction: Direction
    amount: Amount | None = None
    sharply: bool = False
    of: Of | None = None


@dataclass(frozen=True, slots=True)
class Extreme:
    """Highest or lowest in `scope`; `among_the` for "one of the highest"; rivals may be limited by qualifiers.

    Of a change, `start` is the period it starts at (None for the one before) and `percent` says it is a percentage.
    """

    figure: Figure
    end: End
    scope: Scope
    among_the: bool = False
    until: Period | None = None
    rivals: tuple[str, ...] = ()
    of: Of | None = None
    start: Period | None = None
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Rank:
    """The `place`-th highest or lowest in `scope`; `start` and `percent` as in `Extreme`."""

    figure: Figure
    end: End
    place: int
    scope: Scope
    rivals: tuple[str, ...] = ()
    of: Of | None = None
    start: Period | None = None
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Rate:
    """rate(E) op N; the amount's unit is per 100,000 or per million residents."""

    figure: Figure
    amount: Amount


@dataclass(frozen=True, slots=True)
class Share:
    """share(figure, whole) op N percent. Of a change, `start` is the period it starts at (None for the one before)."""

    figure: Figure
    whole: Figure
    amount: Amount
    of: Of | None = None
    start: Period | None = None


@dataclass(frozen=True, slots=True)
class Average:
    """per_day, per_week, per_month or mean per year over the figure's period."""

    figure: Figure
    amount: Amount


@dataclass(frozen=True, slots=True)
class Run:
    """`length` periods in a row in one direction, or all above or below `amount`; its period is the stretch."""

    figure: Figure
    length: int | None
    direction: Direction | None = None
    amount: Amount | None = None
    of: Of | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """figure / against of two measures, op N."""

    figure: Figure
    against: Figure
    amount: Amount


@dataclass(frozen=True, slots=True)
class Sum:
    terms: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Times:
    factor: Decimal
    term: Expression


@dataclass(frozen=True, slots=True)
class Quotient:
    over: Expression
    under: Expression


@dataclass(frozen=True, slots=True)
class PerHead:
    """rate(F), or rate(F, per=N)."""

    figure: Figure
    per: int = 100_000


Expression = Figure | Sum | Difference | Times | Quotient | PerHead | Decimal


@dataclass(frozen=True, slots=True)
class Equation:
    """Two free expressions held against each other, where no other shape fits. Typed by people, never read."""

    left: Expression
    operator: Operator
    right: Expression


@dataclass(frozen=True, slots=True)
class Between:
    """E in [low, high]: either, or between."""

    figure: Figure
    low: Decimal
    high: Decimal


Proposition = Value | Comparison | Change | Extreme | Rank | Rate | Share | Average | Run | Ratio | Equation | Between


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition with what the words do to it as a whole.

    `as_of` is the day for which the words date the figure themselves ("as it stood last spring").
    """

    proposition: Proposition
    negated: bool = False
    projected: bool = False
    as_of: date | None = None


# --------------------------------------------------------------------------------------------------------- readings


class QuantityKind(StrEnum):
    """What a number in the text is."""

    COUNT = "count"  # 762, two dozen, 1.3 million
    PERCENT = "percent"  # 25 percent
    POINTS = "points"  # 3 percentage points
    MONEY = "money"  # $27.7 billion
    RATE = "rate"  # a number and what it is per, side by side: 27.9 per 100,000; two a week
    PER = "per"  # what a number further left is per: "per 100,000 residents", "a day", "each year"
    INTERVAL = "interval"  # every 48 minutes, one every two hours
    ORDINAL = "ordinal"  # 300th, third, No. 3
    MULTIPLE = "multiple"  # doubled, twice, three times as many, half of what it was
    FRACTION = "fraction"  # one in five, a third, 17 of every 20; in percent
    DURATION = "duration"  # 20 years, two decades, a month and a half
    VAGUE = "vague"  # hundreds, dozens, tens of thousands


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in one sentence, with the force of its words. `first` to `last` (excluded) are its tokens.

    `span` is the whole ("more than 25 percent"), `core` the number with its unit ("25 percent"). `value` is in `unit`:
    percent for a FRACTION, a factor for a MULTIPLE (half is 0.5), `grain`s for a DURATION (two decades: 20, "year"),
    the factor that turns the count at its left into `unit` for an INTERVAL (every 48 minutes: 30, per day), and the
    number of heads for a PER (100000; 1 for "a day"). `per` is that number for a RATE. `high` is the upper end of a
    range. `base` is the M of "N in M". `complement` marks "all but N". `turned` marks a multiple that tells a change
    ("doubled", "cut in half"). `precision` is the unit of the last printed digit.
    """

    first: int
    last: int
    span: Span
    core: Span
    kind: QuantityKind
    value: Decimal
    operator: Operator = Operator.EQUAL
    unit: Unit = Unit.COUNT
    precision: Decimal = Decimal(1)
    high: Decimal | None = None
    base: Decimal | None = None
    per: Decimal | None = None
    grain: str | None = None
    complement: bool = False
    turned: bool = False


class Origin(StrEnum):
    """What a relative period is counted from."""

    SAID = "said"  # the day of the words: last year, this month, two weeks ago
    CONTEXT = "context"  # the period spoken of: the year before, a year earlier, that year
    RUNNING = "running"  # "the year": the one that runs, or in its first days the one just ended


@dataclass(frozen=True, slots=True)
class YearShift:
    """The year that lies `by` years from the one of `origin`."""

    by: int
    origin: Origin


YearWords = int | YearShift | None


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """A year or a part of one: 2016, last year, January, Dec. 30, 2018, the first quarter of last year, fiscal 2016.

    `start` and `end` are (month, day), both included; day 0 is the whole month, no `start` the whole year. `year` is
    None where the words leave it out; it is the year of `end` ("last winter"). A `fiscal` year is the federal one.
    `until` is the day up to which another part of the sentence counts ("911 in 2023 as of Friday"). `calendar` says
    that the words name it one: calendar 2016.
    """

    year: YearWords = None
    start: tuple[int, int] | None = None
    end: tuple[int, int] | None = None
    fiscal: bool = False
    until: PeriodExpression | None = None
    calendar: bool = False


@dataclass(frozen=True, slots=True)
class DecadeWords:
    """Whole years both included: the 1990s."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class DayWords:
    """A day counted from the day of the words: Monday is `weekday` 0, yesterday is `by` -1.

    `before` marks "last Monday", which is never the day of the words itself.
    """

    weekday: int | None = None
    by: int = 0
    before: bool = False


@dataclass(frozen=True, slots=True)
class UnitWords:
    """`count` whole units that lie `by` units from that of `origin`: last month, this week, the weekend before.

    `unit` is day, week, weekend, month or quarter.
    """

    unit: str
    by: int
    origin: Origin
    count: int = 1


@dataclass(frozen=True, slots=True)
class HolidayWords:
    """A holiday by the name that the lexicon gives it, or its weekend; no name for "the holiday weekend"."""

    name: str | None
    weekend: bool
    year: YearWords = None


@dataclass(frozen=True, slots=True)
class WindowWords:
    """The `count` units up to the day of the words: the last five years, the past 12 months. A decade is ten years."""

    count: int
    unit: str

    @property
    def years(self) -> int | None:
        return self.count if self.unit == "year" else None


@dataclass(frozen=True, slots=True)
class EdgeWords:
    """The first or the last day of a period: the start of 2015, the end of March."""

    of: PeriodExpression
    last: bool


@dataclass(frozen=True, slots=True)
class ToDateWords:
    """From the year's first day up to `end`: through Sunday, as of Dec. 30, so far this year.

    No `end` is the day of the words. `year` is the year that other words of the sentence name. `entering` marks
    "going into the last day of 2021": up to the day before.
    """

    end: PeriodExpression | None
    year: YearWords = None
    entering: bool = False


@dataclass(frozen=True, slots=True)
class SameWords:
    """The days of the period spoken of, in another year: the same period of 2016, this time last year.

    `this` marks "this time": where nothing is spoken of, up to the day of the words. `months` is the number of "the
    same nine months", the year's first where nothing spoken of fits. `unit` is week, weekend, holiday, month or quarter
    where the words name it: the period spoken of must then be one. `base` is the part of a year that the sentence
    itself names, which serves where no part of a year was spoken of.
    """

    year: YearWords
    this: bool = False
    months: int = 0
    unit: str = ""
    base: PeriodExpression | None = None


@dataclass(frozen=True, slots=True)
class RangeWords:
    """From one period to another: January through May, Friday to Sunday; "from 2010 to 2015" may be a change's ends."""

    start: PeriodExpression
    end: PeriodExpression


@dataclass(frozen=True, slots=True)
class EndedWords:
    """The `count` units that end with `end`: the year ended Sept. 30, the three months ended March 31.

    A `fiscal` year that ends on another day than the federal one is named by the year it ends in all the same.
    """

    end: PeriodExpression
    count: int = 12
    unit: str = "month"
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class SinceWords:
    """From the first day of `start` to the day of the words; `after` opens the day after `start` ("after March")."""

    start: PeriodExpression
    after: bool = False


@dataclass(frozen=True, slots=True)
class UntilWords:
    """A stretch that ends with `end` and names no beginning; `before` where `end` itself is left out."""

    end: PeriodExpression
    before: bool = False


@dataclass(frozen=True, slots=True)
class NowWords:
    """Now, currently: no period, which is what the claim language leaves out."""


@dataclass(frozen=True, slots=True)
class VagueWords:
    """A time that has no first or no last day in the words: the early 1990s, since taking office."""

    reason: str


PeriodExpression = (
    CalendarWords
    | DecadeWords
    | DayWords
    | UnitWords
    | HolidayWords
    | WindowWords
    | EdgeWords
    | ToDateWords
    | SameWords
    | RangeWords
    | EndedWords
    | SinceWords
    | UntilWords
    | NowWords
    | VagueWords
)


@dataclass(frozen=True, slots=True)
class PeriodWords:
    """Words that name a time. `first` to `last` (excluded) are their tokens, `text` the words, `expression` the sense.

    A preposition belongs to them where it bears on the sense ("since", "through", "as of", "over the weekend"), not
    where it only points ("in").
    """

    first: int
    last: int
    span: Span
    text: str
    expression: PeriodExpression

    @property
    def since(self) -> bool:
        return isinstance(self.expression, SinceWords) and not self.expression.after


@dataclass(frozen=True, slots=True)
class MeasureTerm:
    """Words for a measure that the lexicon lacks. `form` is as in its table: noun, percent, money or rate.

    `home` is the place that the figures are of where neither they nor the words name one.
    """

    words: tuple[str, ...]
    measure: str
    form: str
    home: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceTerm:
    """Names of a place that the lexicon lacks, or has for another one; `kind` is `city` or, of a school, `place`."""

    words: tuple[str, ...]
    place: str
    kind: str = "place"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words for one check, beside the lexicon's; where both know as long a phrase, these come first."""

    measures: tuple[MeasureTerm, ...] = ()
    places: tuple[PlaceTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """Words that name a measure. `rate` marks "murder rate"; `vague` words ("violence") bear a trend, never a count."""

    span: Span
    measure: str | None
    qualifiers: tuple[str, ...] = ()
    definition: str | None = None
    rate: bool = False
    vague: bool = False
    home: str | None = None  # the place that the measure is of where the words name none


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Words that name a place, with every place they can name, the likeliest first.

    `here` marks words that point ("the city", "statewide"): `candidates` is then empty and `kind` says what is meant.
    """

    span: Span
    candidates: tuple[str, ...]
    kind: str  # city, state, nation, district, county, part, region
    here: bool = False


class Shape(StrEnum):
    VALUE = "value"
    COMPARISON = "comparison"
    CHANGE = "change"
    EXTREME = "extreme"
    RANK = "rank"
    RATE = "rate"
    SHARE = "share"
    AVERAGE = "average"
    RUN = "run"
    RATIO = "ratio"


class ScopeKind(StrEnum):
    EVER = "ever"
    SINCE = "since"
    YEARS = "years"
    AMONG = "among"


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """The field of an extreme: ever, since a period, so many years, or a group of places."""

    kind: ScopeKind
    start: PeriodWords | None = None
    years: int | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one claim as found, nothing looked up and nothing filled in.

    `statement` is the index of its sentence. The fields with `against` are what the figure is held against. `amount`
    is the number. `rules` names what fired, for the explanation.
    """

    shape: Shape
    span: Span
    statement: int
    rules: tuple[str, ...]
    measure: MeasureWords | None = None
    qualifiers: tuple[str, ...] = ()
    definition: str | None = None
    places: tuple[PlaceWords, ...] = ()
    period: PeriodWords | None = None
    amount: Quantity | None = None
    unit: Unit | None = None
    operator: Operator | None = None
    factor: Decimal | None = None
    direction: Direction | None = None
    sharply: bool = False
    end: End | None = None
    scope: ScopeWords | None = None
    place_in_order: int | None = None
    among_the: bool = False
    of: Of | None = None
    combine: Combine | None = None
    against_measure: MeasureWords | None = None
    against_qualifiers: tuple[str, ...] = ()
    against_places: tuple[PlaceWords, ...] = ()
    against_period: PeriodWords | None = None
    against: bool = False  # the figure itself stands on the far side of a comparison ("down from 97")
    rival: bool = False  # it stands there with another place's name ("than Akron's 25"): of one time with its rival
    whole: bool = False  # "in all of 2018": no part of the year is meant
    reaches: Decimal | None = None  # the count that a change leads to: "fell 12 percent, to 493"
    back: int | None = None  # years that a change looks back: "quadrupled in two years"
    former: bool = False  # "the previous record": the highest until the story's own period
    present: bool = False  # "are down", "has doubled": said of the time that runs, or the last that ended
    loose: bool = False  # the period stands in another part of the sentence than the figure
    told: bool = False  # "since 1993, when 160 were killed": the figure is of the period before its "when"
    event: bool = False  # "when I began": an event dates the figure
    sums: bool = False  # "that is a drop of 12 percent": of the two figures told last
    unpaired: bool = False  # one of several figures told side by side, and nothing says which belongs to what
    unread: str = ""  # "in the subway": words that narrow the count to a part, and that no rule has read
    moved: Unit | None = None  # "rose 9 percent, the most since 2008": of the count or of how it moved, in this unit
    negated: bool = False
    projected: bool = False


@dataclass(frozen=True, slots=True)
class Parsed:
    """All that parsing found in a document: its readings, and every place, measure and time named, with its sentence.

    A place in the dateline has the sentence number -1, one in the document's name or in the lines
    above the text -2. A measure that a sentence names, even where it claims nothing
    ("How many people were murdered?"), is what the sentences behind it go on counting. `bases` are where words for
    times stand that something is only held against. `heads` are the places beside the words of posts.
    """

    readings: tuple[Reading, ...]
    places: tuple[tuple[int, PlaceWords], ...]
    topics: tuple[tuple[int, MeasureWords], ...] = ()
    periods: tuple[tuple[int, PeriodWords], ...] = ()
    bases: frozenset[Span] = frozenset()
    heads: tuple[PlaceWords, ...] = ()


class Unsaid(StrEnum):
    """What a sentence can leave to the text around it, in the words of the report."""

    WHAT = "what was counted"
    WHERE = "where"
    WHEN = "when"


@dataclass(frozen=True, slots=True)
class Assertion:
    """A claim as it stands in the text: what, where, who says it, and why it was read so.

    `claim` is None where no claim could be made out; `unclear` then says which part is missing. `others` are further
    readings of the same words that matter; `doubts` are less likely ones, which withhold a contradiction. `guess` says
    in words which slot was filled by a guess, which withholds it too. `unsaid` are the parts that the sentence leaves
    out: they withhold it where the figure is of quite another size. `said` is the day the words were said: it decides
    what was known. Where a person put another claim in place of what was read, `mended` holds what was read, in the
    claim language, and is empty where nothing was made out.
    """

    span: Span
    sentence: Span
    claim: Claim | None
    because: tuple[str, ...]
    voice: Voice | None
    said: date | None
    unclear: str | None = None
    others: tuple[Claim, ...] = ()
    doubts: Sequence[Claim] = ()
    guess: str | None = None
    unsaid: tuple[Unsaid, ...] = ()
    mended: str | None = None


# ---------------------------------------------------------------------------------------------------------- record


@dataclass(frozen=True, slots=True)
class Measure:
    id: str
    label: str  # "homicides"
    unit: Unit
    description: str


@dataclass(frozen=True, slots=True)
class Place:
    id: str
    label: str  # "Chicago", "Northern District of Illinois"
    kind: str  # city, state, nation, district, county, part, region
    within: str | None


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    title: str
    publisher: str
    url: str | None
    licence: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A publisher's way of counting: what it counts and what it leaves out, in a sentence."""

    id: str
    label: str  # "Chicago Police", "FBI"
    description: str


RANKS = ("rank", "count_rank")  # marks of rows whose value is a place in an order, per head or by count


@dataclass(frozen=True, slots=True)
class Observation:
    """One published figure. The same count revised later is another observation.

    `mark` is empty or a word on how far it can be trusted: `secondary` (read in a page that cites the publisher),
    `derived` (computed here from published figures), `incomplete`, `approximate`, `at_least`, `at_most`,
    or one of `RANKS`.
    `inferred` says that the day is the release of the edition, not printed on the figure.
    """

    measure: str
    qualifiers: tuple[str, ...]
    place: str
    period: Period
    value: Decimal
    unit: Unit
    definition: str
    source: str
    as_of: date
    url: str | None = None
    mark: str = ""
    inferred: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A dated act of the record: who, to whom, what, when, and what followed."""

    id: str
    period: Period
    actor: str
    role: str
    kind: str
    addressee: str | None
    summary: str
    followed: str
    place: str | None
    source: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Gap:
    """A known hole or break of a series: `kind` is `gap`, `break`, `redefined` or `incomplete`."""

    measure: str
    place: str
    definition: str
    period: Period
    kind: str
    note: str


class Record(Protocol):
    """What the checker asks. One question matters: which observations are there. All judgement is the checker's."""

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        """Every period, publisher and vintage for exactly these qualifiers, by period, then oldest vintage first.

        With `period` only the rows of that very period: the quick way through a group of many places, and the only way
        to what daily counts add up to in any interval (marked `derived`; none where the days end before the period).
        """

    def qualifiers(self, measure: str, place: str) -> tuple[tuple[str, ...], ...]:
        """The sets of qualifiers under which the record counts the measure in the place; () is the plain count."""

    def members(self, group: str, period: Period | None = None) -> tuple[str, ...] | None:
        """The places of a group, where its size needs a population that of the period; None for an unknown group."""

    def events(self) -> Sequence[Event]:
        """Every event, by date."""

    def gaps(self, measure: str, place: str) -> Sequence[Gap]:
        """Known holes and breaks."""

    def measure(self, identifier: str) -> Measure | None: ...

    def place(self, identifier: str) -> Place | None: ...

    def source(self, identifier: str) -> Source: ...

    def definition(self, identifier: str) -> Definition: ...

    def defaults(self, measure: str, place: str) -> tuple[str, ...]:
        """Definitions in the order in which they decide when the words name none, for this measure and place."""


# --------------------------------------------------------------------------------------------------------- findings


class Verdict(StrEnum):
    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    NOT_IN_RECORD = "not_in_record"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Flag:
    """`flag` is a word that `onrecord explain` tells of ("preliminary"); `note` says why, in figures."""

    flag: str
    note: str


class Role(StrEnum):
    DECIDING = "deciding"
    OTHER = "other"  # another publisher, another vintage
    LATER = "later"  # known only after the words were said
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An observation as it was used, ready to print: names instead of ids, `figure` in the claim language.

    `source` is the id of the source and `title` its name. `label` says of what the figure is ("Chicago, 2016"),
    `what` of which measure ("homicides").
    """

    figure: str
    value: Decimal
    unit: Unit
    publisher: str
    source: str
    definition: str
    as_of: date
    url: str | None
    role: Role
    mark: str = ""
    inferred: bool = False
    label: str = ""
    what: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One mark of a chart. `ringed` is the point that the claim is about, `of` the line that it belongs to."""

    label: str
    value: Decimal
    ringed: bool = False
    of: str = ""


class ChartKind(StrEnum):
    SERIES = "series"  # points in time order
    BARS = "bars"  # a comparison
    STRIP = "strip"  # a rank: every member of the group on one line
    LINES = "lines"  # several series over the same time
    STEPS = "steps"  # how a figure moved, by the days as of which it was published
    FLOWS = "flows"  # parts that come together in one sum


@dataclass(frozen=True, slots=True)
class Chart:
    """The data of a chart, to be drawn by a report. `line` is the claimed value, where there is one."""

    kind: ChartKind
    title: str
    unit: str
    points: tuple[Point, ...]
    source: str
    line: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What the record says of a claim. `summary` is the claim in plain words; `better` a wording it would carry.

    `far` tells of a figure that is so many times off that the words were rather misread than wrong, or well beyond the
    bound that they give. `doubt` is why words in a text are not held to it that a claim as written is.
    """

    verdict: Verdict
    reason: str
    summary: str
    flags: tuple[Flag, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    working: str | None = None
    better: str | None = None
    chart: Chart | None = None
    far: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Following:
    """An event that matches an act (`same` true) or that came after it."""

    event: Event
    same: bool


@dataclass(frozen=True, slots=True)
class ActFinding:
    """What the record knows of an act: the events it is, and those that followed."""

    verdict: Verdict
    reason: str
    followed_by: tuple[Following, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    id: str
    assertion: Assertion
    finding: Finding


@dataclass(frozen=True, slots=True)
class CheckedAct:
    id: str
    act: Act
    finding: ActFinding


@dataclass(frozen=True, slots=True)
class Report:
    """One document, held against the record. `entries` are in the order of the text."""

    document: Document
    entries: tuple[CheckedClaim | CheckedAct, ...]
    sources: tuple[Source, ...] = ()


# ---------------------------------------------------------------------------------------------- why it was read so


class Refusal(StrEnum):
    """Why words that a rule looks at claim nothing by it. `explaining/rules.toml` says each in a sentence."""

    QUESTION = "question"
    UNKNOWN_STATISTIC = "unknown_statistic"
    OTHER_STATISTIC = "other_statistic"
    STRANGER = "stranger"
    ABROAD = "abroad"
    OF_SOMEBODY = "of_somebody"
    SURVEY = "survey"
    CONDITION = "condition"
    POSSIBILITY = "possibility"
    AS_A_RULE = "as_a_rule"
    PROPOSAL = "proposal"
    PLAN = "plan"
    USED = "used"
    ATTRIBUTES = "attributes"
    ODD_HEADS = "odd_heads"
    PER_NOTHING = "per_nothing"
    NO_PART = "no_part"
    NO_WHOLE = "no_whole"
    NO_ORDER = "no_order"
    NO_FIELD = "no_field"
    EXCEPTED = "excepted"
    NO_RIVAL = "no_rival"
    NO_THAN = "no_than"
    NO_CHANGE = "no_change"
    NO_MEASURE = "no_measure"
    NO_FIGURE = "no_figure"
    HAS_NUMBER = "has_number"
    PRINTED = "printed"
    NO_COUNT = "no_count"
    UNCOUNTED_NOUN = "uncounted_noun"
    UNKNOWN_NOUN = "unknown_noun"
    UNKNOWN_BEFORE = "unknown_before"
    PEOPLE = "people"
    AGE = "age"
    INCIDENT = "incident"
    SMALL_ORDINAL = "small_ordinal"
    RESTATED = "restated"
    OVER_WHOLE = "over_whole"
    DIFFERENCE = "difference"
    OTHER_SUM = "other_sum"
    FORCE = "force"
    ORDERS_PLACES = "orders_places"
    ORDERS_EVENTS = "orders_events"
    OTHER_RECORD = "other_record"
    TOLD_ONCE = "told_once"
    NEAR = "near"
    TO_AND_FRO = "to_and_fro"
    NO_VERB = "no_verb"


class Lane(StrEnum):
    """What a run of words was taken for."""

    MEASURE = "measure"
    COMPANY = "counted"  # people, guns or cases, and what befell them
    QUALIFIER = "qualifier"
    CUE = "cue"  # tells what is done with a figure: rose, the highest, if
    GROUP = "group"
    PLACE = "place"
    PERIOD = "period"
    NUMBER = "number"
    HEDGE = "hedge"
    MASK = "mask"  # a number that counts nothing
    ASIDE = "aside"  # words that only tell who says it
    FAR = "far side"  # the other side of a comparison


@dataclass(frozen=True, slots=True)
class Taken:
    """A run of words, what it was taken for, and as which one.

    `table` is the table of the lexicon that holds the words, and `because` the reason in its row, where it is known.
    """

    span: Span
    lane: Lane
    sense: str
    table: str | None = None
    because: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Words that a rule looked at and left; of words that are `used`, `rule` is the one that used them."""

    span: Span
    reason: Refusal
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """What one rule read in a sentence, as `Parsed` has it, and what it left and why."""

    rule: str
    read: tuple[Reading, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class SentenceTrace:
    """How a sentence was read: its tokens with the number of their segment and their clause, its marks, its rules.

    `unmarked` are runs of words that no lane holds.
    """

    tokens: tuple[Span, ...]
    segments: tuple[int, ...]
    clauses: tuple[int, ...]
    taken: tuple[Taken, ...]
    unmarked: tuple[Span, ...]
    rules: tuple[RuleTrace, ...]


class Whence(StrEnum):
    """Where the value of a slot comes from."""

    WORDS = "words"  # the sentence says it
    SPEAKER = "speaker"  # whose words they are tells it
    SPOKEN_OF = "spoken of"  # the sentences before
    STORY = "story"  # headline, dateline, what the story is about
    DAY = "day"  # the day of the words
    HABIT = "habit"  # how such figures are told
    COUNTED = "counted"  # from the other slots
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of a claim: its value as the claim language has it, where that comes from, and why.

    `value` is None where nothing fills it; `span` is the words that say it, where the sentence does.
    """

    name: str
    value: str | None
    whence: Whence
    why: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ReadStory:
    """A document as far as it is read: an assertion for each reading, nothing checked.

    Where it is explained, a trace for each statement and the slots of each reading; otherwise both are empty.
    """

    document: Document
    statements: tuple[Statement, ...]
    readings: tuple[Reading, ...]
    assertions: tuple[Assertion, ...]
    traces: tuple[SentenceTrace, ...] = ()
    slots: tuple[tuple[Slot, ...], ...] = ()
