"""What a text has told so far, from one sentence to the next: in the paragraph, in the one before, in the whole text.

What words leave out is filled from here, and each claim, once filled, is remembered here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from onrecord.grounding.asides import Passing
from onrecord.grounding.ends_of_change import Moved, moved_by
from onrecord.grounding.entered import entered
from onrecord.grounding.guests import is_city, is_guest, town_in_state
from onrecord.grounding.measures import is_part, of_a_stocks_month
from onrecord.grounding.offices import Heard, office_at
from onrecord.grounding.place_spoken_of import place_lent, settle_in
from onrecord.grounding.points_back import says_they
from onrecord.grounding.printed import printed_count, printed_figure
from onrecord.grounding.size_beside import tells_a_size
from onrecord.grounding.slots import Slots
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.told_counts import Told, counted_elsewhere
from onrecord.grounding.written_from import Writers, WrittenFrom
from onrecord.lexicon.load import states
from onrecord.lexicon.place_ids import is_local
from onrecord.model import MeasureWords, Of, Period, PlaceWords, Reading, Shape, Statement

_NEAR, _FAR = Decimal("1.5"), 3  # times that two counts of one place, and of two, lie apart
_FAR_THEY = 4  # sentences back to the place whose people are "they"
_SUICIDES = ("suicides",)  # the rule that parts deaths by gun
_PARTS = (("part of a whole",), ("part of those told before",))  # rules that read a part of what was just told


@dataclass(slots=True)
class SoFar:
    """`last` is of this paragraph and `before` of the one before; the rest is of the whole text."""

    written_from: Writers = field(default_factory=dict)
    last: Spoken = field(default_factory=Spoken)
    before: Spoken = field(default_factory=Spoken)
    told: list[Told] = field(default_factory=list)
    moves: list[Moved] = field(default_factory=list)
    measure: MeasureWords | None = None  # the story's: its headline's, or the first
    lately: MeasureWords | None = None  # the measure that the text named last
    place: str | None = None  # the first that a claim spoke of
    homes: dict[str, str] = field(default_factory=dict)  # the place that a speaker first spoke of
    own: str | None = None  # the story's place
    other: str | None = None  # the city named last beside the story's own
    other_at: int = -1  # the sentence that named it
    just_named: str | None = None  # the only city of the sentence before, which counts nothing
    _naming: str | None = None
    office: str | None = None  # the place of the office of who is heard
    ours: str | None = None  # the state that who is heard speaks for without an office, or the city where he lives
    posts: bool = False  # who is heard writes in a post
    theirs: bool = False  # this sentence speaks of those of another place: "They had 198"
    body_heard: bool = False  # who is heard is the FBI or the like
    body_of_city: bool = False  # and has told of a city

    @property
    def counting(self) -> MeasureWords | None:
        """What the paragraph counts, else the story."""
        return self.last.measure or self.measure

    @property
    def told_last(self) -> Period | None:
        """The time of the figure told last, in this paragraph or the one before."""
        return self.last.latest or self.before.latest

    def enter(self, text: str, statements: Sequence[Statement], index: int) -> None:
        """Come to a sentence."""
        spoken = entered(self.last, text, statements, index)
        self.theirs = says_they(text, statements[index])
        if spoken is not self.last:
            self.before, self.last = self.last.keeping(self.before.latest), spoken

    def name(self, names: Sequence[PlaceWords], own: str | None, *, counts: bool) -> None:
        """Note the cities that a sentence names; words behind one without figures may point at its only one."""
        cities = self.last.note_cities(names)
        wide = {"city", "state"} if self.own is None or not is_local(self.own) else {"city"}
        named = [words.candidates[0] for words in names if words.kind in wide and not words.here]
        other = next((place for place in reversed(named) if place not in (own, self.own)), None)
        if other is not None:
            self.other, self.other_at = other, self.last.statement
        self.just_named, self._naming = self._naming, cities[0] if not counts and len(set(cities)) == 1 else None

    def lends(self, reading: Reading, measure: str | None) -> str | None:
        """The place that a reading without one goes on with; behind another place's figure the text's own by its size.

        "Tulsa had 72. Mesa had 3. In 2015 there were 65": a number near the one told of the text's own place, and far
        from the other's, is of its own.
        """
        last = self.last
        if self.theirs and (they := self._they()) is not None:
            return they
        own = last.whole or self.own
        if last.place is None or own is None or reading.places or not is_guest(last.place, own):
            return place_lent(last, reading, self.own)
        told = {one.places: one.value for one in self.told if one.measure == measure}
        here, there = told.get((own,)), told.get((last.place,))
        amount = reading.amount.value if reading.amount is not None and printed_count(reading) else None
        if amount and here and there and _times(amount, here) <= _NEAR and _times(amount, there) >= _FAR:
            return own
        return place_lent(last, reading, self.own)

    def _they(self) -> str | None:
        """Those of another place that was just named, or that ours were just held against: "They had 198"."""
        told = [one for one in (self.last.rival, self.before.rival) if one is not None]
        told += [(self.other_at, self.other)] if self.other is not None else []
        at, place = max((one for one in told if one[1] != self.own), default=(-1, ""))
        return place if at >= 0 and self.last.statement - at <= _FAR_THEY else None

    def near(self, words: PlaceWords, reading: Reading) -> str | None:
        """The place that words point back to: "there" is the one just named, "his old city" the one that was left.

        "The city", of which something else is counted, is the story's own again.
        """
        last = self.last
        if words.kind == "there":
            near = town_in_state(last.place, self.other, reading.statement - self.other_at) or self.before.place
            return last.only_before(words.span.start) or last.there or self.just_named or near
        if words.kind == "that" and last.rival is not None and last.rival[0] == reading.statement - 1:
            return last.rival[1]  # "more than Kansas City. That city had 156"
        if words.kind == "that":
            those = (last.only_before(words.span.start), last.named, last.there, self.just_named, last.place)
            return next((one for one in (*those, self.before.place) if one is not None and is_local(one)), None)
        if words.kind == "former":
            return self.other
        if words.kind != "city" or not words.here:
            return last.place
        told = self._from  # "I live in Gary. The city had 50"
        lent = place_lent(last, reading, self.own) or (told.place if told is not None and told.said else None)
        only = last.only_before(words.span.start) if self.own in (None, "us") else None  # "Gary's union says it has"
        return only if lent in states() else lent or only

    @property
    def speaks_from(self) -> str | None:
        """The place of who speaks: the one that he says he is at, else that of his office."""
        return self.ours or (self.office if self._from is None else self._from.place)

    @property
    def _from(self) -> WrittenFrom | None:
        """The place that who speaks has said he is at."""
        told = self.written_from.get((self.last.paragraph, self.last.heard)) if self.written_from else None
        return told if told is not None and told.since <= self.last.statement else None

    def office_at(self, text: str, words: PlaceWords) -> str | None:
        """The same for one's words, where they may mean it."""
        wide = self.ours is not None and not is_local(self.ours)
        told = self.speaks_from if words.kind == "home" else self.office if wide else self.office or self.ours
        return office_at(text, words, told, ("us", self.ours if wide else None))

    def hear(self, heard: Heard, main: str | None, *, anew: bool = False) -> None:
        """Who was heard before speaks of the place that he spoke of then, not of one that others named meanwhile.

        `main` is the story's place, of which an officer of no named place speaks behind figures of the nation. Whoever
        holds an office of another city and counts something `anew` tells of that.
        """
        last, self.own, self.office, self.body_heard = self.last, main, heard.office, heard.body
        self.ours = heard.ours
        speaker, self.posts = heard.person, heard.posts
        last.heard, last.quoting = speaker, heard.quoted
        last.at_home = last.place is not None and is_city(last.place)
        last.at_home = last.at_home and last.place in (heard.office, self.homes.get(speaker or ""))
        if speaker is None or speaker == last.speaker:
            return
        last.speaker = speaker
        if last.place is not None and not last.answers:
            local = heard.local and last.place == "us"
            guest = anew and heard.office is not None and is_guest(heard.office, main) and is_city(heard.office)
            last.place = self.homes.get(speaker, main if local else heard.office if guest else last.place)
        elif last.place is None and heard.office != main:
            last.place = heard.office

    def goes_on_with(self, reading: Reading, *, turns: bool) -> list[MeasureWords | None]:
        """What a reading may go on counting, the likeliest first; `turns` tells that it stands in a turn of a talk."""
        last = self.last
        return [
            counted_elsewhere(self.told, reading, last),
            last.measure,
            self._turn_before(reading) if turns else None,
        ]

    def _turn_before(self, reading: Reading) -> MeasureWords | None:
        """What who answers goes on with, and not with what opened the talk: what the turn before counts.

        Of a part of a city it is what was counted last; of a place that neither turn has named it is not told so.
        """
        if any(words.kind == "part" for words in reading.places):
            return self.lately
        cities = {words.candidates[0] for words in reading.places if words.kind == "city" and words.candidates}
        return self.before.measure if cities <= {*self.last.cities[:-1], *self.before.cities} else None

    def breaks(self, reading: Reading) -> tuple[bool, bool]:
        """Whether a new sentence leaves open which city it means, and whether it counts something else, or in a state.

        Behind another city's figure it does where it says neither where nor, of "the city", what.
        """
        last, words = self.last, reading.measure
        says = last.its or (bool(reading.places) and (words is not None or not all(one.here for one in reading.places)))
        guest = last.place is not None and is_guest(last.place, last.whole)
        other = words is not None and last.measure is not None and words.measure != last.measure.measure
        other = other or (is_local(last.place or "") and any(one.kind == "state" for one in reading.places))
        return (
            guest and not says and reading.statement != last.told_in,
            other and reading.statement != last.reading_statement,
        )

    def begin(self, reading: Reading, slots: Slots) -> None:
        """Remember from when to when something changed."""
        self.last.begin(reading, slots)
        if tells_a_size(reading) and len(slots.places) == 1:
            self.last.sized = reading.statement, slots.places[0]
        moved = moved_by(self.moves, reading, slots)
        if moved is not None:
            self.moves.append(moved)

    def turn_to(self, topic: MeasureWords | None) -> None:
        """Note what a sentence without a claim names as what is counted; "agents" may be nobody's that is."""
        if topic is not None and topic.measure is None and not topic.vague:
            return
        self.last.measure, self.last.qualifiers = topic, ()
        self.lately = topic
        if self.measure is None:
            self.measure = topic

    def take(
        self,
        reading: Reading,
        measure: MeasureWords | None,
        places: tuple[str, ...],
        period: Period | None,
        *,
        headline: bool,
        aside: bool,
        passing: Passing,
    ) -> None:
        """Remember a claim by what fills it. One told `aside` is of no measure to go on with.

        Of one between brackets the place and the time are told in passing, of one in a clause the time alone, of one
        that the story's own is only compared with the place.
        """
        self._take_measure(reading, measure, headline=headline, aside=aside)
        if printed_figure(reading) and reading.amount and period is not None and measure is not None:
            figure = reading.statement, measure.measure, places, period, reading.amount.value
            self.told.append(Told(*figure, base=reading.against))
        if passing is Passing.BRACKETED:
            return
        if places and not places[0].startswith("group:") and not reading.against and not aside:
            self._take_place(places[0], reading, passing)
        if period is not None and not reading.against and passing is not Passing.FORMER:
            self.last.go_on(period, aside=passing is Passing.PAST or of_a_stocks_month(measure, period))
        bare = reading.shape is Shape.COMPARISON and reading.measure is None  # "worse than ours": by what was told
        if reading.shape is Shape.RATE:
            self.last.rate, self.last.rated = reading.unit, reading.span.start
            self.last.rate_told = reading.amount.value if reading.amount is not None else None
        elif not (bare or reading.of is not None or passing is Passing.FORMER):
            self.last.rate = None

    def _take_measure(self, reading: Reading, measure: MeasureWords | None, *, headline: bool, aside: bool) -> None:
        last = self.last
        named = measure is not None and measure.measure is not None and not reading.against and not aside
        if named and reading.measure is not None:
            self.lately = measure
        unsaid = reading.of is Of.RATE and reading.amount is None and last.measure is not None
        if named and reading.shape is not Shape.SHARE and not unsaid and not _narrower(reading, last):
            moved = reading.shape is Shape.CHANGE and reading.measure is None and not reading.qualifiers  # "up a fifth"
            last.count(measure, last.qualifiers if moved else reading.qualifiers, bare=reading.measure is None)
            if self.measure is None or headline:
                self.measure = measure
        last.reading_statement = reading.statement

    def _take_place(self, place: str, reading: Reading, passing: Passing) -> None:
        compared = passing is Passing.COMPARED
        settle_in(self.last, place, reading, self.own, compared=compared, part=passing is Passing.PART)
        self.last.city_named = self.last.city_named or is_city(place)
        self.body_of_city = self.body_of_city or (self.body_heard and bool(reading.places) and is_city(place))
        if self.last.speaker is not None and not compared:
            self.homes.setdefault(self.last.speaker, place)
        if self.place is None:
            self.place = place


def _times(one: Decimal, other: Decimal) -> Decimal:
    """How many times the smaller of two numbers the larger is."""
    return max(one, other) / min(one, other)


def _narrower(reading: Reading, last: Spoken) -> bool:
    """Whether a reading counts a part of what the paragraph counts, which goes on with the whole."""
    near = reading.statement == last.reading_statement or reading.rules in _PARTS
    of_deaths = reading.rules == _SUICIDES or (near and _killed_by_gun(reading, last.measure))
    return of_deaths or (near and is_part(reading, last.measure, last.qualifiers))


def _killed_by_gun(reading: Reading, kept: MeasureWords | None) -> bool:
    """ "404 deaths by gun. 373 were suicides and 31 homicides. It was 397 in 2012": a part of the deaths."""
    killed = reading.measure is not None and reading.measure.measure == "homicides" and "gun" in reading.qualifiers
    return killed and kept is not None and kept.measure == "gun_deaths"
