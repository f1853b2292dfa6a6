"""What a paragraph has spoken of so far, from one claim to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from onrecord.grounding.calendar import are_years
from onrecord.grounding.follow_ups import asks_of_it, asks_on, speaks_of_own
from onrecord.grounding.guests import is_guest
from onrecord.grounding.habits import city_of
from onrecord.grounding.lists import is_headed, opens_line
from onrecord.grounding.points_back import points_back
from onrecord.grounding.section_heads import headed_by
from onrecord.grounding.slots import Slots
from onrecord.model import (
    MeasureWords,
    Period,
    PlaceWords,
    Reading,
    Setting,
    Shape,
    Span,
    Statement,
    Unit,
)

_IN_PASSING = ("others had more",)  # the rule that reads "Rockford had more", behind which the text goes on
_THEY = ("They had ", "“They had ", "They have ", "“They have ")
_OTHERS_HAD = ("unsurpassed",)  # "only Reno had a higher rate", behind guests too, is told of the story's place
NATION = "us"
_ITS = ("Its ", "“Its ")
_IN_ALL = ("In all", "All told", "Altogether")
_NOD = 3  # words of "yes, that's right"


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
    place: str | None = None
    period: Period | None = None
    head: tuple[MeasureWords | None, Period | None] = (None, None)  # what the line above its section names
    its: bool = False  # the sentence opens with "its", which is that of the place told last
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
    since: Period | None = None  # where a change told "since 2012" began, which those told behind it share
    there: str | None = None  # the place with which a sentence without a claim began, a state too
    window: Period | None = None  # the start of the change told last that names one
    starts: frozenset[Period | None] = frozenset()  # where all changes of the paragraph begin
    ends: tuple[Period, Period] | None = None  # the two times of the change told last that names them
    listed: bool = False  # items of a list have begun
    heading: Period | None = None  # the time that the list opened with
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
        if words is None and ends is None:
            return
        self.ends = ends
        self.since = start if words is not None and words.since else None
        if reading.against_period is not None:
            self.window = start

    def entering(self, text: str, statements: Sequence[Statement], index: int) -> Spoken:
        """The same at the head of a sentence, or anew at that of a paragraph.

        A paragraph begins with nothing, an item of a list or a line of one that is `headed` with what the list counts,
        an answer with what was asked. An item that a number opens ("**1,002** - guns") says itself what it counts.
        """
        statement = statements[index]
        item = statement.setting is Setting.ITEM
        line = opens_line(text, statements, index) if item else ""
        numbered = line[:1].isdigit()
        counts = self.counts if item and not numbered else None
        list_of = self.list_of if self.listed else self.place
        if statement.paragraph != self.paragraph:
            return self._anew(text, statements, index, counts, list_of, numbered=numbered)
        if index == self.statement:
            return self
        if self.lent and self.reading_statement < self.opened and _tells(text, statements[index - 1]):
            self.period = self.newest = None  # "That was a first count. Robberies fell, too."
            self.lent = False
        if line:
            if not self.listed:
                self.listed, self.heading, self.counts, counts = True, self.newest, None, None
                self.list_of = list_of
            self.measure, self.place = counts or self.measure, self._goes_on_at(list_of if numbered else self.place)
            self.newest = self.period = self.heading
        elif (self.newest is not None or self.aside) and self.turned != self.statement:
            self.period = self.newest
        self.statement, self.asked, self.answers = index, False, self.answers or self.asked
        self.its = text.startswith(_ITS, statement.span.start)
        if self.ours_again is not None:
            self.place, self.ours_again = self.ours_again, None
        if self.they is not None and text.startswith(_THEY, statement.span.start):
            self.place, self.ours_again, self.they = self.they, self.place, None
        return self

    def _goes_on_at(self, place: str | None) -> str | None:
        """Where an item of a list begins: at a place told before, and in one of the nation's figures at the nation."""
        return NATION if self.nations else place

    def _anew(
        self,
        text: str,
        statements: Sequence[Statement],
        index: int,
        counts: MeasureWords | None,
        list_of: str | None,
        *,
        numbered: bool,
    ) -> Spoken:
        """What the first sentence of a paragraph begins with; `list_of` is the place under which its list began."""
        statement = statements[index]
        item = statement.setting is Setting.ITEM
        headed = is_headed(text, statements, index, within=self.headed)
        asked = self.asked and statement.paragraph == self.paragraph + 1
        turn = points_back(text, statements, index)
        asks_of = asks_of_it(text, statements, index)
        goes_on = item or asked or headed or turn or asks_of
        counted = goes_on or (self.answers and asks_on(text, statements, index))
        place = None if (turn or asks_of) and speaks_of_own(text, statements, index) else self.place
        head = headed_by(text, statements, self.statement, self.measure, self.mentioned, self.head)
        return Spoken(
            statement.paragraph,
            index,
            opened=index,
            in_all=text.startswith(_IN_ALL, statement.span.start),
            measure=counts or (self.measure if counted else head[0]),
            place=self._goes_on_at(list_of if item and numbered else place) if goes_on else None,
            period=self.period if asked else (self.newest or self.period) if turn else head[1],
            newest=self.newest if turn else head[1],
            head=head,
            rate_asked=self.rate if self.reading_statement >= 0 else self.rate_asked,
            answers=asked or turn or asks_of,
            lent=turn and not asked,
            since=self.since if turn else None,
            window=self.window if turn else None,
            mentioned=self.mentioned if turn else None,
            listed=item,
            headed=headed,
            counts=self.counts if item else None,
            list_of=list_of if item else None,
            nations=self.nations and (item or headed),
        )

    def name(self, names: Sequence[PlaceWords], *, several: bool, asked: bool) -> None:
        """Note the places that a sentence without a claim names, `several` that it may turn to, and whether it asks."""
        self.several, self.asked = several, asked
        self.city_named = self.city_named or any(words.kind == "city" for words in names)

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

    def count(self, measure: MeasureWords | None, qualifiers: tuple[str, ...]) -> None:
        """Note what is counted; what a list counts is told of its first item."""
        self.measure, self.qualifiers = measure, qualifiers
        self.counted |= {measure.measure} if measure is not None else frozenset()
        if self.listed and self.counts is None:
            self.counts = measure

    def settle_in(self, place: str, reading: Reading, own: str | None = None, *, compared: bool = False) -> None:
        """Speak of a place from here on, `own` being the story's; whether its sentence is only `compared` with that.

        "Memphis's rate is higher than ours" leaves the text at the place of ours, and of a rival its own figure alone
        is told: "far less than Houston, at 25,609, and half of Dallas's".
        """
        rival = any(words.span in self.rivals for words in reading.places)
        if rival or reading.rules == _IN_PASSING or any(words.kind == "home" for words in reading.against_places):
            self.there = place
            return
        if self.place is not None and place.startswith(f"{self.place}/"):
            self.whole = self.place
        elif (compared or self._told_of(own, place)) and not self.listed and is_guest(place, own):
            self.whole = own
        elif "/" not in place:
            self.whole = None
        if (self.listed or self.headed) and self.told_in < 0 and place == NATION:
            self.nations = True
        before = self.parts if reading.statement == self.told_in else frozenset()
        self.parts = before | ({place} if "/" in place else set())
        self.place, self.there, self.told_in = place, None, reading.statement

    def lends(self, reading: Reading) -> str | None:
        """The place that a reading without one goes on with.

        "Homicides in the city fell to 61. The 4th District had 12. Burglaries fell 9 percent": those of the city, since
        a new sentence that counts something else is told of no part of it any more; so it is behind several boroughs,
        and behind another city's figure: "Tulsa had 61. By comparison, Omaha had 20. Burglaries fell 9 percent". Who
        told of Omaha, or for it, goes on, and "its burglaries" are those of Omaha.
        """
        if self.place is None or (reading.measure is None and reading.rules != _OTHERS_HAD):
            return self.place
        if len(self.parts) > 1 and reading.statement != self.told_in:
            return self.place.partition("/")[0]
        if self.whole is None or reading.statement == self.reading_statement or self.at_home or self.its:
            return self.place
        other = reading.measure is None or self.measure is None or reading.measure.measure != self.measure.measure
        return self.whole if other else self.place

    def _told_of(self, own: str | None, guest: str) -> bool:
        """Whether the paragraph has told of the story's own place, or of another guest: it is about neither then."""
        if self.told_in < 0 or self.place is None:
            return False
        return own in (city_of(self.place), self.whole) or (self.place != guest and is_guest(self.place, own))

    def office_for(self, words: PlaceWords, office: str | None) -> str | None:
        """The place of the office that words are said from; one "our" is that of who says it, whoever else counts.

        "“Four in five of our cases are closed,” said the chief, whose department lists 151."
        """
        if words.kind != "home":
            return office
        if self.ours is None or self.ours[0] != words.span:
            self.ours = (words.span, office)
        return self.ours[1]

    def go_on(self, period: Period, *, aside: bool) -> None:
        """Move on to the time of a figure; one told `aside` is what its sentence goes on with, and no other."""
        self.period = self.latest = period
        self.aside, self.dated_by = aside, self.heard
        if aside:
            return
        if self.newest is None or (period.last or period.first) > (self.newest.last or self.newest.first):
            self.newest = period


def _tells(text: str, statement: Statement) -> bool:
    """Whether a sentence is more than "that's right"."""
    return len(text[statement.span.start : statement.span.end].split()) > _NOD
