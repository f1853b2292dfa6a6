"""The slots of each reading, filled in the order of the text from its words and from what the text has told so far.

Every slot that the words leave out says why it is filled so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from onrecord.frozen import replace
from onrecord.grounding.against_periods import against_of, untold_start
from onrecord.grounding.asides import Passing, passing_of, resumes
from onrecord.grounding.between_figures import note_between, turn_on
from onrecord.grounding.budget_years import by_calendar, fiscal_year, whole_year
from onrecord.grounding.calendar import shift
from onrecord.grounding.counted_from import counted_back
from onrecord.grounding.ends_of_change import at_ends
from onrecord.grounding.follow_ups import then_of
from onrecord.grounding.former_records import until_of
from onrecord.grounding.guesses import guess_of
from onrecord.grounding.guests import ours_beside, pointed_from
from onrecord.grounding.habits import is_stock, seat_of
from onrecord.grounding.homes import at_home
from onrecord.grounding.lately import Lately
from onrecord.grounding.mains import Mains
from onrecord.grounding.meant_besides import meant_besides
from onrecord.grounding.measures import count_of, measure_of, not_federal, of_nation, qualifiers_of, take_up_count
from onrecord.grounding.named import Named
from onrecord.grounding.of_what import says_count
from onrecord.grounding.offices import who_is_heard
from onrecord.grounding.one_of_several import of_no_item, one_of_several
from onrecord.grounding.own_periods import own_of
from onrecord.grounding.places import Ground, settle
from onrecord.grounding.rival_places import not_told
from onrecord.grounding.round_ups import grounded
from onrecord.grounding.run_years import last_of_run
from onrecord.grounding.section_heads import goes_through_cities
from onrecord.grounding.shared_window import of_told_ends, open_start
from onrecord.grounding.size_beside import sides_of
from onrecord.grounding.slots import Slots
from onrecord.grounding.so_far import SoFar
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.start_told import as_told
from onrecord.grounding.timeline import Timeline, running_year, timeline_of, years_told
from onrecord.grounding.told_counts import elsewhere
from onrecord.grounding.turned_back import (
    behind_the_quote,
    of_another_than_these_days,
    remembered_by_another,
    returns_behind,
    turns_to_now,
    turns_to_other,
)
from onrecord.grounding.turns import at_the_total, city_before, corrected, of_that_year
from onrecord.grounding.unsaid_places import guess_of_place, unsaid_places
from onrecord.grounding.vantage import A_YEAR_PRINTED, said_on, takes_turns
from onrecord.grounding.weak import with_weakness
from onrecord.grounding.wider import gone_on_with, whole_of
from onrecord.model import (
    Document,
    Grain,
    MeasureWords,
    Period,
    PlaceWords,
    Reading,
    SameWords,
    Setting,
    Span,
    Statement,
    ToDateWords,
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
    so_far: SoFar = field(default_factory=SoFar)
    lives: Mapping[str, PlaceWords] = field(default_factory=dict)
    _seen: int = -1
    _pointed: dict[Span, str | None] = field(default_factory=dict)
    timeline: tuple[int, Timeline] | None = None

    def pass_by(self, index: int, named: Named) -> None:
        """Take note of the sentences without claims up to `index`: what they name is what follows is about."""
        while self._seen < index:
            if self._seen in named.claimed:
                turn_on(self.so_far, named.topics.get(self._seen, ())[1:])
            self._seen += 1
            last = self.at(self._seen)
            if turns_to_now(self.document.text, self.statements[self._seen].span, last, self.mains):
                last.come_back()
            claims = self._seen in named.claimed
            self.so_far.name(named.places.get(self._seen, ()), self.ground.city, counts=claims)
            if not claims:
                note_between(self, self._seen, named)

    def _of_a_rate(self, reading: Reading) -> bool:
        """Whether a reading that names no measure goes on with the rate told last."""
        last, begin = self.so_far.last, self.statements[reading.statement].span.start
        if last.rate is None or reading.measure is not None:
            return False
        return not says_count(self.document.text, begin, reading, last, self.so_far.told)

    def fill(self, reading: Reading, voice: Voice | None) -> Slots:
        """The slots of one reading; the context then moves on to it."""
        self.at(reading.statement)
        text, said = self.document.text, said_on(voice, self.document.published)
        heard = who_is_heard(text, voice, said, self.offices, self.ground, self.lives)
        self.so_far.hear(heard, self.ground.main, anew=reading.measure is not None)
        last = self.so_far.last
        self._look_back(reading.statement, said)
        last.qualifiers = self._going_on(reading)
        because: list[str] = []
        measure = self._measure(reading, voice, because)
        name, own = (measure.measure, measure.definition) if measure else (None, None)
        definition = count_of(reading, name, own, voice, text)
        places = at_home(reading, measure, self.ground, because) or self._places(reading, name, definition, because)
        if measure is not None and own and reading.measure is None and elsewhere(self.so_far.told, name, places):
            measure = replace(measure, definition=None)
            definition = count_of(reading, name, None, voice, text)
        period, against, since, unclear = self._periods(reading, name, said, because)
        places, far = sides_of(reading, self.statements, places, self.ground, name, self.so_far.speaks_from)
        slots = Slots(
            rate=self._of_a_rate(reading),
            measure=name,
            qualifiers=qualifiers_of(reading, measure, last),
            definition=of_nation(definition, places),
            places=places,
            period=whole_year(reading, period, said, name),
            against_places=far or whole_of(reading, places, (last.place, *self.ground.named)),
            against_period=against,
            since=since,
            until=until_of(reading, period, last.newest or self.mains.period),
            said=said,
            because=tuple(because),
            unclear=unclear or not_told(reading, places, far, last),
        )
        slots = as_told(self.so_far.told, reading, slots, text, self.mains.by_fiscal)
        slots = at_ends(self.so_far.moves, reading, slots)
        slots = replace(slots, doubts=meant_besides(self, reading, slots), guess=self._guess(reading, slots, measure))
        slots = with_weakness(reading, slots, text[reading.span.start : reading.span.end])
        told = None if A_YEAR_PRINTED in because else period if reading.projected else slots.period
        self._remember(reading, slots, measure, last_of_run(reading, told))
        self.so_far.begin(reading, slots)
        return slots

    def _going_on(self, reading: Reading) -> tuple[str, ...]:
        """The qualifiers of what was told last, where the words of a reading do not turn to all of those counted."""
        named = reading.measure.span if reading.measure is not None else None
        text, sentence = self.document.text, self.statements[reading.statement].span
        return at_the_total(self.so_far.last.qualifiers_for(reading, text), text, sentence, named)

    def _look_back(self, at: int, said: date | None) -> None:
        """Turn to the year that "that was the worst year" is said of, or "back then", which a figure may have named."""
        last, sentence = self.so_far.last, self.statements[at].span
        then = then_of(self.document.text, self.statements, at)
        if at == last.reading_statement or (then is None and not of_that_year(self.document.text, sentence)):
            return
        year = [last.mentioned, *years_told(self.mains.named.get(-1 if then is None else then, ()), said)][-1]
        if year is not None:
            last.mention(year, turns=True, in_passing=not of_that_year(self.document.text, sentence))
            last.turned = -1

    def _guess(self, reading: Reading, slots: Slots, measure: MeasureWords | None) -> str | None:
        last = self.so_far.last
        most = one_of_several(reading, slots.places, self.ground, last)
        most |= of_no_item(reading, slots.places, self.statements, self.ground)
        named = self.mains.named.get(reading.statement)
        so_far = named is not None and any(isinstance(words.expression, ToDateWords | SameWords) for words in named)
        since = (last.period, last.newest, last.full_years, so_far, last.ends, *self.so_far.breaks(reading))
        lately = Lately(self.so_far.lately, *since)
        why = guess_of(reading, slots, measure, lately, self.mains, most_named=most)
        return guess_of_place(reading, slots.places, slots.because, self.so_far) or why

    def _remember(self, reading: Reading, slots: Slots, measure: MeasureWords | None, period: Period | None) -> None:
        home = measure is not None and measure.home in slots.places and seat_of(slots.measure) != "district"
        places = () if home else gone_on_with(reading, slots, self.ground.main)  # a home is no place spoken of
        statement = self.statements[reading.statement]
        headline, aside = statement.setting is Setting.HEADLINE, self.mains.aside(measure)
        past = period is not None and self.mains.is_past(period)
        passing = passing_of(self.document.text, statement.span, reading, past=past)
        opens = self.so_far.last.newest is None
        self.so_far.take(reading, measure, places, period, headline=headline, aside=aside, passing=passing)
        if opens and period is not None and passing is Passing.NOT and counted_back(reading):
            self.so_far.last.newest = shift(period, 1)

    def at(self, index: int) -> Spoken:
        """Come to a sentence: what its paragraph has spoken of."""
        if index != self.so_far.last.statement:
            self.so_far.enter(self.document.text, self.statements, index)
        return self.so_far.last

    def _measure(self, reading: Reading, voice: Voice | None, because: list[str]) -> MeasureWords | None:
        if reading.measure is not None:
            counting = self.so_far.counting or self.mains.measure
            return measure_of(reading.measure, voice, counting, self.so_far.measure, self.mains.measures)
        so_far, last, before, story = self.so_far, self.so_far.last, self.so_far.before, self.so_far.measure
        told = so_far.goes_on_with(reading, turns=takes_turns(voice))
        nation = "us" in (last.place, self.ground.main) or (last.place is None and self.ground.main is None)
        nation = nation or any(words.kind == "nation" for words in reading.places)
        if last.measure is None and any(words.kind == "city" for words in reading.places):
            told += not_federal(before.measure, story)
        told += [self.mains.going_on(story, before.measure, before.counted), story, self.mains.named_by(last.paragraph)]
        kept = take_up_count(told, reading, last, self.document.text, nation=nation)
        if kept is not None:
            because.append(f"{kept.measure} is what the text was counting")
        return kept

    def _places(
        self, reading: Reading, measure: str | None, definition: str | None, because: list[str]
    ) -> tuple[str, ...]:
        found: list[str] = []
        text, so_far, last, before = self.document.text, self.so_far, self.so_far.last, self.so_far.before
        ground = grounded(self.ground, self.sections.get(last.paragraph))
        for words in reading.places:
            near = pointed_from(text, words, so_far.near(words, reading), self.ground.main, last.cities)
            named = corrected(so_far.just_named, text, self.statements[reading.statement - 1].span)
            near = near or city_before(words, named, before, self.ground)
            told = last.place if last.told_in >= reading.statement - 1 else None
            office = last.office_for(words, so_far.office_at(text, words))
            office = ours_beside(text, words, told, office or self.ground.main) or office
            place, reason = settle(words, near, ground, measure, office, reading)
            if words.here and words.kind == "city":  # one "the city" is one city, whatever the sentence names since
                place = self._pointed.setdefault(words.span, place)
            if place is not None and not (place == "us" and place in found):
                found.append((self.ground.city or "") + place if place.startswith("/") else place)
                because.append(reason)
        if found or any(words.kind == "part" and words.here for words in reading.places):
            return tuple(found)  # "in the precinct", where the text has named none: it is no figure of the city
        section = self.sections.get(last.paragraph)
        fallback = so_far.lends(reading, measure) or section or self.inherited(reading.statement)
        nations = so_far.office == so_far.homes.get(last.speaker or "", "us") == "us"
        unsaid, why = unsaid_places(reading, measure, definition, fallback, so_far, self.ground, nations=nations)
        because += [why] if why is not None else []
        return unsaid

    def inherited(self, index: int) -> str | None:
        """The story's place; a city first named later in the text is not what earlier sentences are about.

        Nor is a line above a section about one city of several because it was the first.
        """
        unplaced = (self.document.dateline is not None and self.ground.main is None) or index < self.ground.first
        if unplaced or (self.statements[index].setting is Setting.HEADLINE and goes_through_cities(self.ground)):
            return None
        return self.ground.main or self.so_far.place or self.ground.state_at(index)

    def _periods(
        self, reading: Reading, measure: str | None, said: date | None, because: list[str]
    ) -> tuple[Period | None, Period | None, Period | None, str | None]:
        main, last, held = self.mains.period, self.so_far.last, self.mains.held
        if last.aside and resumes(self.document.text, self.statements[reading.statement].span, reading.span, held):
            last.period = last.newest
        past = last.period is not None and self.mains.is_past(last.period)
        if of_another_than_these_days(reading, last, main):
            last.come_back()
        told, back = self.so_far.told, returns_behind(last, self.so_far.told_last, main)
        turns = past and not back and turns_to_other(told, self.so_far.moves, reading, last)
        if turns or (past and remembered_by_another(reading, last)):
            last.period = main
        elif past and behind_the_quote(reading, last):
            last.come_back()
        time, fiscal = self._time(reading.statement, said), self.mains.year_of(measure)
        time.main, time.printed = (None, main) if self.mains.unsure else (fiscal or main, None)
        ends = of_told_ends(told, reading, last, time, because)
        if ends is not None:
            return ends[0], ends[1], None, ends[2]
        period, reason, unclear = own_of(reading, time, measure)
        against, why = against_of(reading, time, whole_year(reading, period, said, measure))
        because += [one for one in (reason, why) if one]
        unclear = unclear or untold_start(reading, time, period, against)
        unclear = unclear or open_start(reading, last, told, period, against)
        if fiscal is not None and seat_of(measure) == "district" and not is_stock(measure):
            period = period if by_calendar(reading.period) else fiscal_year(period)
            against = against if by_calendar(reading.against_period or reading.period) else fiscal_year(against)
        opening = time.opening(reading.scope, period)
        if period is not None and period.grain is Grain.FISCAL:
            opening = fiscal_year(opening)  # "in fiscal 2018, the most since 2004"
        return period, against, opening, unclear

    def _time(self, statement: int, said: date | None) -> Timeline:
        """The timeline of a sentence, kept from one of its readings to the next."""
        kept = self.timeline
        if kept is None or kept[0] != statement:
            self.timeline = kept = (statement, timeline_of(self.statements, self.mains, statement, said, kept))
            running = running_year(self.so_far.before.newest, said)
            kept[1].weekend, kept[1].bases, kept[1].running = self.mains.weekend, self.mains.bases, running
            kept[1].idle, kept[1].held, kept[1].counts = self.mains.idle, self.mains.held, self.so_far.told
        time, last = kept[1], self.so_far.last
        time.last, time.since, time.window, time.latest = last.period, last.since, last.ends, self.so_far.told_last
        return time
