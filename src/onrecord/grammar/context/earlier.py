"""What the sentences before leave to words that only point back: "either", "that", "was second", "2. Baltimore".

Nothing is worked out here; what is kept are words of the text, each with its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.context.another_thing import turns_to_another
from onrecord.grammar.context.answers import way_asked
from onrecord.grammar.context.asked import Question, question
from onrecord.grammar.context.asked_order import asked_order
from onrecord.grammar.context.bases import goes_on_per_million, of_base
from onrecord.grammar.context.deaths_told import deaths_of
from onrecord.grammar.context.last_told import (
    budget_of,
    compared_of,
    dated_of,
    figures_of,
    is_percent,
    leader_of,
    moved_of,
    range_of,
    rivals_of,
    sum_of,
    way_of_pair,
)
from onrecord.grammar.context.list_heads import is_a_name
from onrecord.grammar.context.more_then import more_then, of_then
from onrecord.grammar.context.number_alone import Alone, alone
from onrecord.grammar.context.orders import Order, of_courts, opened, order_told, title_after
from onrecord.grammar.context.others_moved import others_moved
from onrecord.grammar.context.owner_alone import of_the_rate, rate_told
from onrecord.grammar.context.percent_between import counts_told
from onrecord.grammar.context.rate_named import Named, rate_named
from onrecord.grammar.context.rival_figure import same_stretch, with_both_ends
from onrecord.grammar.context.sized_field import NOWHERE, SizedField, sized_field
from onrecord.grammar.context.staff_named import staff_named
from onrecord.grammar.context.things_told import Things, things_told
from onrecord.grammar.context.town_told import lived_in, town_told
from onrecord.grammar.context.unit_goes_on import Measured, measured
from onrecord.grammar.context.years_that_followed import only_a_year, over_that_time
from onrecord.grammar.figures.budgets import office_named, offices_in
from onrecord.grammar.figures.federal_cases import names_probes, of_federal_cases
from onrecord.grammar.figures.origin import traced_guns
from onrecord.grammar.figures.revised import year_revised
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import (
    Direction,
    MeasureWords,
    Of,
    PeriodWords,
    PlaceWords,
    QuantityKind,
    Reading,
    Setting,
    Shape,
    Statement,
)

TOP_SOURCE = ("top source",)  # the rule that reads "Utah was the largest outside source"
_FIGURES = 40  # numbers of a text that are kept
_EXCLAIMED = 2  # tokens of an exclamation, its mark included
_KEPT = 6  # places of a paragraph that "either" and "both" may still mean
_CLOSE = ("unsurpassed",)  # the rule that reads "no city comes close"
_NEAR = 3  # sentences over which an order goes on without its words
_OF_CARS = frozenset({"motor_vehicle_thefts", "carjackings", None})
_GOING_ON = {Shape.CHANGE, Shape.VALUE}


class Earlier(NamedTuple):
    """What stands before a sentence: places of its paragraph, the last figure's time and place, the last order."""

    paragraph: int = -1
    statement: int = -1
    places: tuple[PlaceWords, ...] = ()
    rivals: frozenset[tuple[str, ...]] = frozenset()  # those of them that figures were only held against
    dated: PeriodWords | None = None
    order: Order | None = None
    ordered: int = -1
    title: Order | None = None
    heading: bool = False
    shares: tuple[Reading, ...] = ()
    figures: tuple[tuple[Decimal, MeasureWords], ...] = ()
    traced: tuple[int, MeasureWords] | None = None  # the last sentence that told of traced guns
    percent: int = -_NEAR - 2  # the last sentence that told a published rate
    rated: int = -_NEAR - 2  # the last sentence that told a figure per head
    federal: bool = False  # whether the text has named federal cases
    told: tuple[Reading, ...] = ()  # the changes and counts of the sentence before
    budget: MeasureWords | None = None  # the budget told last
    office: MeasureWords | None = None  # the budget of the office named last
    counted: bool = False  # whether the text has named anything that is counted
    year: PeriodWords | None = None  # the last printed year of a count, of whatever paragraph
    moved: Reading | None = None  # the last change, where nothing has been counted since
    rate: MeasureWords | None = None  # the rate that the last sentence with a statement was about
    asked: Direction | None = None  # which way the question before asks about: "did anything go up?"
    question: Question | None = None  # what the question before asks for
    stretches: tuple[Reading, ...] = ()  # the changes told last with both their ends
    another: bool = False  # whether the paragraph has turned to a thing that is not counted here
    pair: Direction | None = None  # the way from one count of the sentence before to the other
    things: tuple[int, Things] = (-1, Things())  # what can be stolen, and the last sentence that named any
    measured: Measured | None = None  # the rate told last
    named: Named | None = None  # the rate in percent named last
    deaths: MeasureWords | None = None  # the deaths that the text counted last
    source: Reading | None = None  # the last state that was put in an order of sources of guns
    alone: Alone | None = None  # the number that the sentence before held alone
    per_million: bool = False  # whether the last figure per head that says of how many was per million
    stretch: tuple[int, PeriodWords] | None = None  # the last years told "from 2001 to 2013", and their sentence
    office_at: int = -1  # the last sentence that named that office, or pointed at it
    staff: tuple[int, MeasureWords] | None = None  # the last sentence that named officers or agents, and told no count
    counts: tuple[Reading, ...] = ()  # the last two counts of the text
    probed: bool = False  # whether the text has named federal investigations of police forces
    sum_told: Reading | None = None  # the sum of a budget told last
    compared: Reading | None = None  # the comparison of two places that was told last
    sized: SizedField = SizedField()  # the cities of some size that the text ranks
    town: PlaceWords | None = None  # the town that the sentence before is about: in no list, or where somebody lives
    revised: PeriodWords | None = None  # the year whose figure, as the sentence before says, was revised
    leader: Reading | None = None  # the place that the sentence before put in an order
    others: bool = False  # whether something else moved, or did not, since the last change
    before: tuple[PlaceWords, ...] = ()  # the places of the paragraph before, which "the two cities" may take in

    @property
    def last_counted(self) -> MeasureWords | None:
        """What the last figure of the text counts."""
        return self.figures[-1][1] if self.figures else None

    @property
    def of_murders(self) -> bool:
        """Whether the text has counted murders, or the sentence before told of them, of their rate or their order."""
        ordered = self.order.measure if self.order is not None else None
        near = [self.rate, self.deaths, ordered, *(one.measure for one in self.told)]
        told = [*near, *(measure for _, measure in self.figures)]
        return any(words is not None and words.measure == "homicides" for words in told)

    def fill(self, scene: Scene, reading: Reading) -> Reading:
        """A number that is printed again is of what it was of before: "and 573 is more than one a day"."""
        reading = of_the_rate(
            scene, self._ranked(scene, over_that_time(scene, reading, self.dated or self.year, self.moved)), self.rate
        )
        reading = of_then(scene, more_then(scene, same_stretch(reading, self.stretches), self.dated), self.moved)
        reading = of_base(reading) if self.per_million else reading
        if reading.measure is not None:
            return reading
        ranked = reading.shape is Shape.RANK or (reading.shape is Shape.EXTREME and reading.rules == _CLOSE)
        if ranked and reading.of is None and (order := self.open_order(reading.statement)):
            return replace(reading, of=order.of)  # "Reno stood 80th", "no city comes close": per head, as the order is
        known, printed = dict(self.figures), scene.quantities if self.figures else ()
        again = [q.value for q in printed if q.kind is QuantityKind.COUNT and q.value in known]
        return replace(reading, measure=known[again[0]]) if again else reading

    def _ranked(self, scene: Scene, reading: Reading) -> Reading:
        """ "It had ranked 87th", behind "dead last by population": in the order that is open."""
        order = self.open_order(reading.statement) if reading.shape is Shape.RANK and reading.measure is None else None
        if order is None:
            return reading
        open_field = reading.scope is not None and reading.scope.group == "country" and not scene.groups
        scope = order.scope if open_field and order.end is reading.end else reading.scope
        return replace(reading, measure=order.measure, of=reading.of or order.of, scope=scope)

    def last(self, measure: str) -> MeasureWords | None:
        """The words of the count told last, where they counted this."""
        words = self.last_counted
        return words if words is not None and words.measure == measure else None

    def tells(self, statement: int) -> bool:
        """Whether the sentence before told a figure, or one near it a rate, which words without a number go on with."""
        return bool(self.told) or self.of_rate(statement)

    def range_told(self, statement: int) -> PeriodWords | None:
        """The years "from 2001 to 2013" of a sentence right before."""
        return self.stretch[1] if self.stretch is not None and statement - self.stretch[0] < _NEAR else None

    def of_percent(self, statement: int) -> bool:
        """Whether a sentence near before told a published rate in percent."""
        return statement - self.percent <= _NEAR

    def of_rate(self, statement: int) -> bool:
        """Whether a sentence near before told a figure per head."""
        return statement - self.rated <= _NEAR

    def traced_guns(self, statement: int) -> MeasureWords | None:
        """The traced guns that a sentence near before told of, of which this one may go on to tell."""
        return self.traced[1] if self.traced is not None and statement - self.traced[0] <= _NEAR else None

    def source_before(self, statement: int) -> Reading | None:
        """The state that a sentence near before put in an order of sources, which this one may go on with."""
        told = self.source
        return told if told is not None and statement - told.statement < _NEAR else None

    def _traced(self, scene: Scene, readings: Sequence[Reading], index: int) -> tuple[int, MeasureWords] | None:
        told = next((r.measure for r in readings if r.measure is not None and r.measure.measure == "guns_traced"), None)
        words = told or traced_guns(scene)
        return self.traced if words is None else (index, words)

    def things_near(self, statement: int) -> Things:
        """What can be stolen or broken into that a sentence near before named last."""
        return self.things[1] if statement - self.things[0] <= _NEAR else Things()

    def _things(self, scene: Scene, readings: Sequence[Reading], index: int) -> tuple[int, Things]:
        told = things_told(scene)
        if told != Things():
            return index, told.or_else(self.things_near(index))
        others = (one for one in readings if one.measure is not None and one.measure.measure not in _OF_CARS)
        return (-1, Things()) if any(others) else self.things

    def _places_told(self, scene: Scene, readings: Sequence[Reading]) -> tuple[PlaceWords, ...]:
        """The places named, without those where guns were sold: the next place is held against none of them."""
        named = [m.words for m in scene.places if m.words.candidates and not in_group(scene, m)]
        sold = {part.removeprefix("from:") for one in readings for part in one.qualifiers if part.startswith("from:")}
        told = [*self.places, *[words for words in named if not sold or sold.isdisjoint(words.candidates)]]
        return tuple({words.candidates[0]: words for words in told}.values())[-_KEPT:] if told else ()

    def _office_told(self, scene: Scene, index: int) -> int:
        return index if any(mark.row["measure"] for mark in offices_in(scene, self.office)) else self.office_at

    def _asked(self, scene: Scene, index: int) -> Question | None:
        return question(scene, index, self.question, probed=self.probed)

    def _ordered(self, scene: Scene, readings: Sequence[Reading], title: Order | None) -> tuple[Order | None, ...]:
        """The order that a sentence opens, told, headed or sought; and the one that it seeks."""
        order = order_told(readings, self.order, rated=self.rate is not None or self.rated == self.statement >= 0)
        sought = None if order or title else asked_order(scene, self.order)
        return of_courts(scene, order) or title or sought, sought

    def open_order(self, statement: int) -> Order | None:
        """The order that a sentence goes on with: one told near, else the one of a title; None where there is none."""
        return self.order if self.order is not None and statement - self.ordered <= _NEAR else self.title

    def entering(self, statement: Statement) -> Earlier:
        """The same at the head of a sentence: a new paragraph forgets places and times, but not its heading's."""
        if self.sized.all_to > NOWHERE and statement.paragraph != self.paragraph:
            return self._replace(sized=self.sized._replace(all_to=NOWHERE)).entering(statement)
        anew = statement.setting is Setting.HEADLINE or not (statement.paragraph == self.paragraph or self.heading)
        kept = not (anew and (self.places or self.dated is not None or self.another))
        before = self.places or self.before
        return self if kept else self._replace(places=(), rivals=frozenset(), dated=None, another=False, before=before)

    def after(self, scene: Scene, readings: Sequence[Reading], index: int, statement: Statement) -> Earlier:
        """The same, one sentence on."""
        return self._after(scene, readings, index, statement)._replace(
            stretch=range_of(scene, index) or self.stretch,
            office_at=self._office_told(scene, index),
            probed=self.probed or names_probes(scene),
            staff=staff_named(scene, readings, index) or (None if readings else self.staff),
            counts=counts_told(readings, self.counts),
            sum_told=sum_of(readings) or self.sum_told,
            compared=compared_of(readings) or self.compared,
            leader=leader_of(scene, readings, self.leader),
            sized=sized_field(scene, readings, index, self.sized),
            revised=year_revised(scene),
            town=town_told(scene) or (None if readings else lived_in(scene)),
            before=self.before,
            others=others_moved(scene, readings, moved_of(readings) or self.moved, before=self.others),
        )

    def _after(self, scene: Scene, readings: Sequence[Reading], index: int, statement: Statement) -> Earlier:
        title, when, asked = opened(scene, self.title), dated_of(readings), self._asked(scene, index)
        spoken = bool(readings or scene.measures)
        order, sought = self._ordered(scene, readings, title)
        return Earlier(
            statement.paragraph,
            index,
            self._places_told(scene, readings),
            rivals_of(readings, self.rivals) if readings else self.rivals,
            when or only_a_year(scene) or self.dated,
            order or self.order,
            index if order else self.ordered + (len(scene.words) <= _EXCLAIMED),  # "Twice!" is no sentence between
            title_after(scene, self.title, title, sought),
            statement.setting is Setting.HEADLINE or is_a_name(scene, statement),
            (*self.shares, *[one for one in readings if one.shape is Shape.SHARE])[-_KEPT:],
            (*self.figures, *figures_of(readings))[-_FIGURES:] if readings else self.figures,
            self._traced(scene, readings, index),
            index if any(map(is_percent, readings)) else self.percent,
            index if any(Of.RATE is one.of or one.shape is Shape.RATE for one in readings) else self.rated,
            self.federal or of_federal_cases(scene),
            tuple([one for one in readings if one.shape in _GOING_ON and not one.against]),
            budget_of(readings) or self.budget,
            office_named(scene) or self.office,
            self.counted or spoken,
            when or self.year,
            moved_of(readings) if spoken else self.moved,
            rate_told(scene, readings) if spoken else self.rate,
            way_asked(scene, self.asked),
            asked,
            (*self.stretches, *with_both_ends(readings))[-_KEPT:] if readings else self.stretches,
            turns_to_another(scene, readings, turned=self.another),
            way_of_pair(readings),
            self._things(scene, readings, index),
            measured(scene, readings, index, self.measured),
            rate_named(scene, readings, index, self.named),
            deaths_of(readings, self.deaths, asked if "how" in scene.has else None),
            next((one for one in reversed(readings) if one.rules == TOP_SOURCE), self.source),
            alone(scene, index),
            goes_on_per_million(scene, readings, before=self.per_million),
        )
