"""Where each slot of each reading comes from: the words, the sentences before, the story, or the way figures are told.

The readings are grounded once more in a context that keeps the reasons of each slot apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from onrecord.claims.periods import period_or_none
from onrecord.claims.printer import print_amount
from onrecord.grounding import begun, filled
from onrecord.grounding.context import Context
from onrecord.grounding.places import settle
from onrecord.grounding.slots import Slots
from onrecord.model import (
    Amount,
    Document,
    MeasureWords,
    Parsed,
    Period,
    Quantity,
    QuantityKind,
    Reading,
    Slot,
    Span,
    Statement,
    Voice,
    Whence,
)

_UNFILLED = "the words leave it out and nothing fills it"


def slots_of(document: Document, statements: Sequence[Statement], parsed: Parsed) -> tuple[tuple[Slot, ...], ...]:
    """The slots of each reading, in the order of `parsed.readings`."""
    context, told = begun(_Noting, document, statements, parsed)
    return tuple(tuple(_slots(context, reading, voice, slots)) for reading, _, voice, slots in filled(context, told))


class _Noting(Context):
    """A context that notes, for the reading last filled, whence its slots come and which reasons are whose."""

    measure_whence = place_whence = period_whence = Whence.NOWHERE
    reasons: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = (), (), ()

    def _measure(self, reading: Reading, voice: Voice | None, because: list[str]) -> MeasureWords | None:
        spoken_of = self.so_far.last.measure
        found = super()._measure(reading, voice, because)
        self.place_whence = Whence.HABIT  # where the measure itself settles the place
        self.reasons = tuple(because), (), ()
        if found is None:
            self.measure_whence = Whence.NOWHERE
        elif reading.measure is not None:
            said = found.measure == reading.measure.measure
            self.measure_whence = Whence.WORDS if said else Whence.SPEAKER
        else:
            self.measure_whence = Whence.SPOKEN_OF if found is spoken_of else Whence.STORY
        return found

    def _places(
        self, reading: Reading, measure: str | None, definition: str | None, because: list[str]
    ) -> tuple[str, ...]:
        spoken_of = self.so_far.last.place
        found = super()._places(reading, measure, definition, because)
        fallback = spoken_of or self.inherited(reading.statement)
        if any(settle(words, spoken_of, self.ground, measure, self.so_far.speaks_from)[0] for words in reading.places):
            self.place_whence = Whence.WORDS
        elif fallback is not None and (found != ("us",) or fallback == "us"):
            self.place_whence = Whence.SPOKEN_OF if spoken_of else Whence.STORY
        return found

    def _periods(
        self, reading: Reading, measure: str | None, said: date | None, because: list[str]
    ) -> tuple[Period | None, Period | None, Period | None, str | None]:
        measured, spoken_of, start = self.reasons[0], self.so_far.last.period, len(because)
        found = super()._periods(reading, measure, said, because)
        self.reasons = measured, tuple(because[len(measured) : start]), tuple(because[start:])
        if reading.period is not None:
            self.period_whence = Whence.WORDS
        elif found[0] == spoken_of:
            self.period_whence = Whence.SPOKEN_OF
        else:
            main = self.timeline[1].main if self.timeline else None
            self.period_whence = Whence.STORY if found[0] == main else Whence.COUNTED
        return found


def _slots(context: _Noting, reading: Reading, voice: Voice | None, slots: Slots) -> Iterator[Slot]:
    measure, places, periods = context.reasons
    periods = (*periods, *slots.because[sum(map(len, context.reasons)) :])  # of a time of counts told before
    own, against = (periods[:1], periods[1:]) if slots.period is not None else ((), periods)
    yield _slot("measure", slots.measure, context.measure_whence, measure, reading.measure)
    if slots.qualifiers:
        inherits = not reading.qualifiers and not (reading.measure and reading.measure.qualifiers)
        whence = Whence.SPOKEN_OF if inherits else Whence.WORDS
        yield Slot("qualifiers", ", ".join(slots.qualifiers), whence)
    if slots.definition:
        named = reading.definition or (reading.measure.definition if reading.measure else None)
        yield Slot("definition", slots.definition, Whence.WORDS if named == slots.definition else Whence.SPEAKER)
    if context.place_whence is Whence.STORY and context.ground.main:
        places = (*places, context.ground.because)
    words = reading.places[0] if reading.places else None
    yield _slot("place", " + ".join(slots.places) or None, context.place_whence, places, words)
    yield _slot("period", period_or_none(slots.period), context.period_whence, own or _missing(slots), reading.period)
    yield from _against(reading, slots, against)
    if reading.amount is not None:
        yield Slot("amount", _amount(reading, reading.amount), Whence.WORDS, "", reading.amount.span)
    yield _said(context, voice, slots)


def _amount(reading: Reading, told: Quantity) -> str:
    if told.kind is QuantityKind.MULTIPLE:
        return f"{told.value:f} times"
    return print_amount(Amount(told.operator, told.value, reading.unit or told.unit, told.precision))


def _against(reading: Reading, slots: Slots, reasons: tuple[str, ...]) -> Iterator[Slot]:
    """What the figure is held against: places, a period, the start of a window."""
    if slots.against_places:
        named = reading.against_places
        span = Span(named[0].span.start, named[-1].span.end) if named else None
        whence = Whence.WORDS if named else Whence.SPOKEN_OF  # "a fifth of them": the whole's place is the text's
        yield Slot("against place", " + ".join(slots.against_places), whence, "", span)
    if slots.against_period is not None:
        whence = Whence.WORDS if reading.against_period is not None else Whence.COUNTED
        yield _slot("against period", period_or_none(slots.against_period), whence, reasons, reading.against_period)
    if slots.since is not None and reading.scope is not None:
        yield _slot("since", period_or_none(slots.since), Whence.WORDS, (), reading.scope.start)


def _slot(name: str, value: str | None, whence: Whence, reasons: Sequence[str], words: object) -> Slot:
    span = getattr(words, "span", None)
    if value is None:
        return Slot(name, None, Whence.NOWHERE, "; ".join(reasons) or _UNFILLED, span)
    return Slot(name, value, whence, "; ".join(dict.fromkeys(reasons)), span if whence is Whence.WORDS else None)


def _said(context: Context, voice: Voice | None, slots: Slots) -> Slot:
    """The day of the words: the speaker's own, or that of the story."""
    if slots.said is None:
        return Slot("said", None, Whence.NOWHERE, "no day of publication is known; give it with --published")
    links = [link for link in voice.attribution if link.said is not None and link.said.last] if voice else []
    if links:
        return Slot("said", slots.said.isoformat(), Whence.SPEAKER, f"{links[0].speaker}, {links[0].cue}")
    return Slot("said", slots.said.isoformat(), Whence.DAY, context.document.published_because or "")


def _missing(slots: Slots) -> tuple[str, ...]:
    return (slots.unclear,) if slots.unclear and slots.period is None else ()
