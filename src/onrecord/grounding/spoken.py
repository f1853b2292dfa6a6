"""What a paragraph has spoken of so far, from one claim to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from onrecord.grounding.calendar import are_years
from onrecord.grounding.slots import Slots
from onrecord.model import MeasureWords, Period, PlaceWords, Reading, Shape, Span, Unit

_SHORT = 2  # sentences of a paragraph


@dataclass(slots=True)
class Spoken:
    """What the claims before established, in one paragraph."""

    paragraph: int = -1
    statement: int = -1
    opened: int = -1  # the first sentence of the paragraph
    reading_statement: int = -1
    measure: MeasureWords | None = None
    counted: frozenset[str | None] = frozenset()  # every measure of its figures
    qualifiers: tuple[str, ...] = ()
    of_all: bool = False  # those are of a part, told by its own words alone, of all that were counted before
    place: str | None = None
    period: Period | None = None
    head: tuple[MeasureWords | None, Period | None] = (None, None)  # what the line above its section names
    its: bool = False  # the sentence opens with "its", which is that of the place told last
    points: bool = False  # it points back at what was told: "twelve of them", "homicides there"
    strange: int = -2  # the sentence of the last number that can be none of what was counted
    sized: tuple[int, str] | None = None  # where a place was held against ours, or its size told, and which
    in_all: bool = False  # the paragraph opens with a sum: "In all, 2,260 were"
    several: bool = False  # the sentence before named several places
    asked: bool = False  # the last sentence was a question
    answers: bool = False  # the paragraph answers a question
    newest: Period | None = None  # what the paragraph is about: the latest of its periods
    latest: Period | None = None  # the time of the figure told last
    rate: Unit | None = None  # what the figure per head is per that was told last
    rated: int = -1  # where it stands in the text
    rate_told: Decimal | None = None  # how high it is
    rate_asked: Unit | None = None  # the same of the paragraph before
    speaker: str | None = None  # who spoke of the place
    heard: str | None = None  # who speaks now; None is the text itself
    at_home: bool = False  # who speaks tells of the place that he told of first, or of that of his office
    dated_by: str | None = None  # who told the figure whose time is gone on with
    quoting: bool = False  # who speaks now is quoted
    dated_in_quote: bool = False  # who told that figure was
    since: Period | None = None  # where a change told "since 2012" began, which those told behind it share
    there: str | None = None  # the place with which a sentence without a claim began, a state too
    window: Period | None = None  # the start of the change told last that names one
    starts: frozenset[Period | None] = frozenset()  # where all changes of the paragraph begin
    ends: tuple[Period, Period] | None = None  # the two times of the change told last that names them
    ends_by: str | None = None  # who told that change
    listed: bool = False  # items of a list have begun
    heading: Period | None = None  # the time that the list opened with
    items: int = 0  # so many of them
    list_year: Period | None = None  # the year that every item so far was of, the first having told it
    headed: bool = False  # a line of a list under a line that ends with a colon
    told_in: int = -1  # the sentence of the last figure with a place
    parts: frozenset[str] = frozenset()  # the parts of a city that its figures are of
    counts: MeasureWords | None = None  # what the list counts: what was told of its first item
    nations: bool = False  # the list began with a figure of the nation
    list_of: str | None = None  # the place under which the list began
    whole: str | None = None  # the city told of before a part of it, or the story's own before a figure of another
    ours: tuple[Span, str | None] | None = None  # the "our" met last, and the place of the office of who said it
    full_years: bool = False  # something was held against "all of" a year
    by_fbi: bool = False  # the FBI's figures were told, of no place that the words name
    mentioned: Period | None = None  # the last year that a sentence without a claim names
    rivals: frozenset[Span] = frozenset()  # where the places stand that others were held against
    rival: tuple[int, str] | None = None  # the sentence and the last place of those that others were held against
    they: str | None = None  # whom "we" were held against last: "we had more than Iowa. They had 61"
    ours_again: str | None = None  # the place to go on with behind a sentence on them
    aside: bool = False  # the figure told last was told in passing, in a clause with "when"
    city_named: bool = False  # a city was named or told of in the paragraph
    turned: int = -1  # the sentence that turned to a year for its answer alone
    lent: bool = False  # its time is that of the turn before, with which its first sentence goes on
    named: str | None = None  # the city that the sentences before this one named last
    only: tuple[str, int] | None = None  # the only city that this sentence names, and where it stands first
    cities: tuple[str, ...] = ()  # those that its sentences name, their speakers' among them

    def begin(self, reading: Reading, slots: Slots) -> None:
        """Note where a change begins, if its words name that, and whether all of a year is told of."""
        start, end = slots.against_period, slots.period
        ours = any(words.kind == "home" for words in reading.places) and len(slots.against_places) == 1
        self.they = slots.against_places[0] if ours else None
        self.full_years = self.full_years or reading.whole
        self.rivals |= {words.span for words in reading.against_places}
        if reading.against_places and slots.against_places:
            self.rival = reading.statement, slots.against_places[-1]
        if reading.shape is not Shape.CHANGE:
            return
        words = reading.against_period or reading.period
        self.starts |= {start}
        ends = (start, end) if start is not None and end is not None and are_years(start, end) else None
        ends = None if reading.unit is Unit.COUNT else ends  # "181, five more than in 2020": no stretch of years
        if words is None and ends is None:
            return
        self.ends, self.ends_by = ends, self.heard
        self.since = start if words is not None and words.since else None
        if reading.against_period is not None:
            self.window = start

    def name(self, names: Sequence[PlaceWords], *, several: bool, asked: bool) -> None:
        """Note the places that a sentence without a claim names, `several` that it may turn to, and whether it asks."""
        self.several, self.asked = several, asked
        self.city_named = self.city_named or any(words.kind == "city" for words in names)

    def note_cities(self, names: Sequence[PlaceWords]) -> list[str]:
        """Note the cities among the names of a sentence, figures or not."""
        cities = [words.candidates[0] for words in names if words.kind == "city" and not words.here]
        starts = [words.span.start for words in names if words.kind == "city" and not words.here]
        self.named = self.cities[-1] if self.cities else None
        self.cities += tuple(cities)
        self.only = (cities[0], min(starts)) if len(set(cities)) == 1 else None
        return cities

    def only_before(self, at: int) -> str | None:
        """The only city that this sentence names, where it does so before a character."""
        return self.only[0] if self.only is not None and self.only[1] < at else None

    def mention(self, year: Period, *, turns: bool, in_passing: bool = False) -> None:
        """Note a year that a sentence without a claim names, which `turns` what follows to it or only dates a thing.

        One asked for `in_passing`, counted from the year that the paragraph is about, is left again behind the answer:
        "36 were killed. And the year before that? 57."
        """
        self.mentioned = year
        if not turns:
            return
        back = (
            in_passing
            and self.newest is not None
            and year.first < self.newest.first
            and self.reading_statement >= self.opened
        )
        self.period = year
        self.turned = self.statement if back else -1
        self.newest = self.newest if back else year

    def count(self, measure: MeasureWords | None, qualifiers: tuple[str, ...], *, bare: bool = False) -> None:
        """Note what is counted, a `bare` number that of before; what a list counts is told of its first item."""
        self.of_all = bare and bool(qualifiers) and not self.qualifiers
        self.measure, self.qualifiers = measure, qualifiers
        self.counted |= {measure.measure} if measure is not None else frozenset()
        if self.listed and self.counts is None:
            self.counts = measure

    def qualifiers_for(self, reading: Reading, text: str) -> tuple[str, ...]:
        """The qualifiers that words may go on with; a count of "victims" is of all that were counted.

        "961 were shot. Eighty-seven were under 18. The month of May had 202 victims".
        """
        victims = text[reading.span.end :].lstrip().startswith("victims")
        return () if self.of_all and victims and reading.period is not None else self.qualifiers

    def keeping(self, latest: Period | None) -> Spoken:
        """The paragraph, now over, with the time told before it, where it is a word or two without a figure.

        "A. It is." parts no question from that time.
        """
        if self.latest is None and self.statement - self.opened < _SHORT and not self.asked:
            self.latest = latest
        return self

    def office_for(self, words: PlaceWords, office: str | None) -> str | None:
        """The place of the office that words are said from; one "our" is that of who says it, whoever else counts.

        "“Four in five of our cases are closed,” said the chief, whose department lists 151."
        """
        if words.kind != "home":
            return office
        if self.ours is None or self.ours[0] != words.span:
            self.ours = (words.span, office)
        return self.ours[1]

    def come_back(self) -> None:
        """Tell of the story's own time again, behind a past year."""
        self.period = self.newest = None

    def go_on(self, period: Period, *, aside: bool) -> None:
        """Move on to the time of a figure; one told `aside` is what its sentence goes on with, and no other."""
        self.period = self.latest = period
        self.aside, self.dated_by, self.dated_in_quote = aside, self.heard, self.quoting
        if aside:
            return
        if self.newest is None or (period.last or period.first) > (self.newest.last or self.newest.first):
            self.newest = period
