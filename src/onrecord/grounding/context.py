"""What a document has established so far: its places, its periods, its measures.

The slots of a reading that the words leave out are filled from here. Every filled slot says why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from onrecord.frozen import replace
from onrecord.grounding.asides import bracketed
from onrecord.grounding.calendar import paced
from onrecord.grounding.doubts import Elsewhere, doubts_of, printed_count
from onrecord.grounding.guesses import guess_of
from onrecord.grounding.later import Later
from onrecord.grounding.mains import Mains
from onrecord.grounding.measures import FBI, definition_of, fits, is_part, measure_of, not_federal, qualifiers_of
from onrecord.grounding.named import Named
from onrecord.grounding.offices import office_of
from onrecord.grounding.periods import resolve
from onrecord.grounding.places import MOST, Ground, at_home, city_of, far_places, habits, settle, stand_for
from onrecord.grounding.round_ups import grounded
from onrecord.grounding.run_years import last_of_run
from onrecord.grounding.slots import Slots
from onrecord.grounding.spans import against_of, fiscal_year, own_of, until_of
from onrecord.grounding.spoken import Spoken, Told, opens_line, told_near, two_ends
from onrecord.grounding.start_told import as_told
from onrecord.grounding.timeline import Timeline, running_year, timeline_of
from onrecord.grounding.turns import asks, city_before, turns
from onrecord.grounding.unsaid_places import unsaid_places
from onrecord.grounding.vantage import person_of, said_on
from onrecord.grounding.wider import whole_of
from onrecord.model import (
    Document,
    Grain,
    MeasureWords,
    Of,
    Period,
    PlaceWords,
    Reading,
    Setting,
    Shape,
    Statement,
    Voice,
)


@dataclass(slots=True)
class Context:
    """Walks through a document's readings in order."""

    document: Document
    statements: Sequence[Statement]
    ground: Ground
    mains: Mains
    offices: Mapping[str, PlaceWords]
    sections: Mapping[int, str]  # the city of a paragraph under a later dateline
    _last: Spoken = field(default_factory=Spoken)
    _before: Spoken = field(default_factory=Spoken)  # of the paragraph before
    _seen: int = -1
    _timeline: tuple[int, Timeline] | None = None
    _story_measure: MeasureWords | None = None
    _told: list[Told] = field(default_factory=list)
    _lately: MeasureWords | None = None  # the measure that the text named last
    _story_place: str | None = None
    _home_of: dict[str, str] = field(default_factory=dict)  # the place that a speaker first spoke of
    _office: str | None = None  # the place of the office of who is heard

    def pass_by(self, index: int, named: Named) -> None:
        """Take note of the sentences without claims up to `index`: what they name is what follows is about."""
        while self._seen < index:
            self._seen += 1
            if self._seen not in named.claimed:
                self._note(self._seen, named)

    def _note(self, index: int, named: Named) -> None:
        self._enter(self.statements[index], index)
        text, span = self.document.text, self.statements[index].span
        asked = asks(text, span)
        names = named.places.get(index, ())
        spoken_of = [words for words in names if asked or words.kind != "state"]
        last = self._last.place
        places = {settle(words, last if words.here else None, self.ground, None)[0] for words in spoken_of}
        if len(places) == 1 and turns(text, span, index, named):
            self._last.place = next(iter(places))
        opens = names[0] if names and names[0].span.start == span.start and not names[0].here else None
        self._last.there = None if opens is None else settle(opens, last, self.ground, None)[0]
        self._last.several, self._last.asked = len(places) > 1, asked
        for when in named.periods.get(index, ()):
            found = resolve(when, self.document.published).period
            if found is not None and found.grain in (Grain.YEAR, Grain.FISCAL):
                self._last.period = self._last.newest = found
        for words in named.topics.get(index, ()):
            topic = measure_of(words, None, self._last.measure or self._story_measure)
            self._last.measure, self._last.qualifiers = topic, ()
            self._lately = topic
            if self._story_measure is None:
                self._story_measure = topic

    def fill(self, reading: Reading, voice: Voice | None) -> Slots:
        """The slots of one reading; the context then moves on to it."""
        statement = self.statements[reading.statement]
        self._enter(statement, reading.statement)
        self._turn_to(voice)
        said = said_on(voice, self.document.published)
        because: list[str] = []
        measure = self._measure(reading, voice, because)
        name, own = (measure.measure, measure.definition) if measure else (None, None)
        definition = reading.definition or own or definition_of(name, voice, reading.scope)
        places = at_home(reading, measure, self.ground, because) or self._places(reading, name, definition, because)
        period, against, since, unclear = self._periods(reading, name, said, because)
        slots = Slots(
            rate=self._last.rate and reading.measure is None,
            measure=name,
            qualifiers=qualifiers_of(reading, measure, self._last),
            definition=definition,
            places=places,
            period=paced(period, said) if reading.projected else period,
            against_places=far_places(reading, self.ground, name, self._office)
            or whole_of(reading, places, (self._last.place, *self.ground.named)),
            against_period=against,
            since=since,
            until=until_of(reading, period, self._last.newest or self.mains.period),
            said=said,
            because=tuple(because),
            unclear=unclear,
        )
        slots = as_told(self._told, reading, slots)
        most = self.ground.because == MOST and slots.places == (self.ground.main,)
        most = most and (self._last.place is None or any(words.kind == "home" for words in reading.places))
        guess = guess_of(
            reading, slots, measure, self._lately, main=self.mains.period, untold=self.mains.untold, most_named=most
        )
        slots = replace(slots, doubts=self.doubts(reading, slots), guess=guess)
        at = () if measure is not None and measure.home in places else places  # a home is no place that was spoken of
        told = period if reading.projected else slots.period
        self._remember(reading, statement, measure, at, last_of_run(reading, told))
        self._last.begin(reading, against)
        return slots

    def doubts(self, reading: Reading, slots: Slots) -> Sequence[Slots]:
        """What the reading may mean besides; to be asked for before the context moves on to it."""
        spoken, before = self._last, self._before
        nation = slots.definition == FBI or habits().get(slots.measure or "", {}).get("seat") == "district"
        inherited = self._inherited(reading.statement)
        places = [spoken.place, spoken.there, inherited, before.place, "us" if nation else None]
        pointed = self._timeline[1].years_pointed_at(reading.period) if self._timeline else ()
        periods = [spoken.period or before.newest, spoken.newest, self.mains.period]
        measures = [before.measure, self._story_measure, self.mains.measure]
        measures = [*measures, *self.mains.measures] if printed_count(reading) or spoken.measure is None else []
        told = told_near(self._told, reading.statement, slots.measure, slots.places)
        guest = not {self._office, spoken.there} <= {None, self.ground.main}
        window = self._last.window
        return Later(
            lambda: doubts_of(
                reading,
                slots,
                [stand_for(city_of(place), slots.measure) for place in places if place is not None],
                periods,
                [words for words in measures if words is not None and fits(words, reading)],
                told,
                pointed,
                Elsewhere([stand_for(place, slots.measure) for place in self.ground.named], self.mains.told),
                window=window,
                guest=guest,
            )
        )

    def _turn_to(self, voice: Voice | None) -> None:
        """Who was heard before speaks of the place that he spoke of then, not of one that others named meanwhile."""
        self._office = office_of(voice, self.offices, self.ground)
        speaker = person_of(voice)
        if speaker is None or speaker == self._last.speaker:
            return
        self._last.speaker = speaker
        if self._last.place is not None and not self._last.answers:
            self._last.place = self._home_of.get(speaker, self._last.place)
        elif self._last.place is None and self._office != self.ground.main:
            self._last.place = self._office

    def _enter(self, statement: Statement, index: int) -> None:
        if index == self._last.statement:
            return
        spoken = self._last.entering(statement, index, opens_line(self.document.text, self.statements, index))
        if spoken is not self._last:
            self._before, self._last = self._last, spoken

    def _measure(self, reading: Reading, voice: Voice | None, because: list[str]) -> MeasureWords | None:
        if reading.measure is not None:
            return measure_of(reading.measure, voice, self._last.measure or self._story_measure or self.mains.measure)
        told: list[MeasureWords | None] = [self._last.measure]
        nation = "us" in (self._last.place, self.ground.main) or any(words.kind == "nation" for words in reading.places)
        nation = nation or (self._last.place is None and self.ground.main is None)
        if self._last.measure is None and any(words.kind == "city" for words in reading.places):
            told += not_federal(self._before.measure, self._story_measure)
        told += [self.mains.going_on(self._story_measure, self._before.measure), self._story_measure]
        told.append(self.mains.named_by(self._last.paragraph))
        kept = next((words for words in told if words is not None and fits(words, reading, nation=nation)), None)
        if kept is not None:
            because.append(f"{kept.measure} is what the text was counting")
        return kept

    def _places(
        self, reading: Reading, measure: str | None, definition: str | None, because: list[str]
    ) -> tuple[str, ...]:
        found: list[str] = []
        ground = grounded(self.ground, self.sections.get(self._last.paragraph))
        for words in reading.places:
            near = self._last.near(words) or city_before(words, self._before.place, self.ground)
            place, reason = settle(words, near, ground, measure, self._office)
            if place is not None:
                found.append((self.ground.city or "") + place if place.startswith("/") else place)
                because.append(reason)
        if found:
            return tuple(found)
        fallback = self._last.place or self._inherited(reading.statement)
        unsaid, why = unsaid_places(reading, measure, definition, fallback, self._last, self._before, self.ground)
        if why is not None:
            because.append(why)
        return unsaid

    def _inherited(self, index: int) -> str | None:
        """The story's place; a city first named later in the text is not what earlier sentences are about."""
        if (self.document.dateline is not None and self.ground.main is None) or index < self.ground.first:
            return None
        return self.ground.main or self._story_place or self.ground.state_at(index)

    def _periods(
        self, reading: Reading, measure: str | None, said: date | None, because: list[str]
    ) -> tuple[Period | None, Period | None, Period | None, str | None]:
        time = self._time(reading.statement, said)
        fiscal = self.mains.fiscal if habits().get(measure or "", {}).get("seat") == "district" else None
        time.main = fiscal or self.mains.period
        ends = two_ends(self._told, reading.statement) if reading.sums else None
        if ends is not None:
            because.append("the two figures told last")
            return ends[1], ends[0], None, None
        period, reason, unclear = own_of(reading, time, measure)
        against, why = against_of(reading, time, period)
        because += filter(None, (reason, why))
        if fiscal is not None and not habits()[measure or ""].get("stock"):
            period, against = fiscal_year(period), fiscal_year(against)
        since: Period | None = None
        if reading.scope is not None and reading.scope.start is not None:
            found = time.resolve(reading.scope.start, period)
            since = found.start or found.point or found.period
        return period, against, since, unclear

    def _time(self, statement: int, said: date | None) -> Timeline:
        """The timeline of a sentence, kept from one of its readings to the next."""
        kept = self._timeline
        if kept is None or kept[0] != statement:
            kept = (statement, timeline_of(self.statements, self.mains.named, statement, said))
            kept[1].weekend = self.mains.weekend
            kept[1].running = running_year(self._before.newest, said)
            self._timeline = kept
        kept[1].last, kept[1].since, kept[1].latest = self._last.period, self._last.since, self._last.latest
        return kept[1]

    def _remember(
        self,
        reading: Reading,
        statement: Statement,
        measure: MeasureWords | None,
        places: tuple[str, ...],
        period: Period | None,
    ) -> None:
        aside = self.mains.aside(measure)
        named = measure is not None and measure.measure is not None and not reading.against and not aside
        if named and reading.measure is not None:
            self._lately = measure
        passing = reading.of is Of.RATE and reading.amount is None and self._last.measure is not None
        near = reading.statement == self._last.reading_statement
        narrower = near and is_part(reading, self._last.measure, self._last.qualifiers)
        counts = reading.shape is not Shape.SHARE and not narrower and not passing
        if named and counts:
            self._last.measure = measure
            self._last.qualifiers = reading.qualifiers
            if self._story_measure is None or statement.setting is Setting.HEADLINE:
                self._story_measure = measure
        self._last.reading_statement = reading.statement
        if printed_count(reading) and reading.amount and period is not None and measure is not None:
            self._told.append(Told(reading.statement, measure.measure, places, period, reading.amount.value))
        if bracketed(self.document.text, statement.span, reading.span):
            return
        if places and not places[0].startswith("group:") and not reading.against and not aside:
            self._last.place, self._last.there = places[0], None
            if self._last.speaker is not None:
                self._home_of.setdefault(self._last.speaker, places[0])
            if self._story_place is None:
                self._story_place = places[0]
        if period is not None and not reading.against:
            self._last.period = self._last.latest = period
            newest = self._last.newest
            if newest is None or (period.last or period.first) > (newest.last or newest.first):
                self._last.newest = period
        self._last.rate = reading.shape is Shape.RATE or (self._last.rate and reading.of is not None)
