"""What a reading may mean besides: the places, times and measures that the text around it offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from onrecord.frozen import replace
from onrecord.grounding.doubts import Elsewhere, doubts_of
from onrecord.grounding.habits import city_of, seat_of, stand_for
from onrecord.grounding.later import Later
from onrecord.grounding.measures import FBI, fits, plain_of
from onrecord.grounding.narrower_nouns import narrower
from onrecord.grounding.printed import printed_count
from onrecord.grounding.slots import Slots
from onrecord.grounding.told_counts import told_near
from onrecord.model import MeasureWords, Reading

if TYPE_CHECKING:
    from onrecord.grounding.context import Context


def meant_besides(context: Context, reading: Reading, slots: Slots) -> Sequence[Slots]:
    """What the reading may mean besides; to be asked for before the context moves on to it."""
    so_far, ground, mains = context.so_far, context.ground, context.mains
    spoken, before = so_far.last, so_far.before
    spoken.by_fbi = spoken.by_fbi or (slots.definition == FBI and not reading.places)
    nation = so_far.office == "us" or slots.definition == FBI or seat_of(slots.measure) == "district"
    nation = nation or (spoken.by_fbi and not reading.places)  # "thefts fell", behind "the FBI said crime fell"
    inherited = context.inherited(reading.statement)
    places = [spoken.place, spoken.there, inherited, before.place, ground.perhaps, "us" if nation else None]
    cities = spoken.cities if reading.amount and (spoken.heard is not None or not reading.places) else ()
    begins = spoken.reading_statement < spoken.opened and reading.measure is None and not reading.places
    rival = before.rival[1] if begins and before.rival is not None else None  # "Its rate was 545", anew
    places += [so_far.just_named, rival, *cities]
    pointed = context.timeline[1].years_pointed_at(reading.period) if context.timeline else ()
    periods = [spoken.period or before.newest, spoken.newest, mains.period]
    measures = [before.measure, so_far.measure, mains.measure]
    measures = [*measures, *mains.measures] if printed_count(reading) or spoken.measure is None else []
    told = told_near(so_far.told, reading.statement, slots.measure, slots.places)
    others = {so_far.office, spoken.there, *cities} - {None, ground.main}
    return Later(
        lambda: (
            *_of_its_kin(reading, slots, mains.measures),
            *doubts_of(
                reading,
                slots,
                [stand_for(city_of(place), slots.measure) for place in places if place is not None],
                periods,
                [words for words in measures if words is not None and fits(words, reading)],
                told,
                pointed,
                Elsewhere([stand_for(place, slots.measure) for place in ground.named], mains.told, mains.measures),
                window=spoken.window,
                guest=bool(others),
            ),
        )
    )


def _of_its_kin(reading: Reading, slots: Slots, counted: Sequence[MeasureWords]) -> Sequence[Slots]:
    """ "Thefts there fell 8 percent", in a text that counts those of cars besides: theirs, or all."""
    kin = narrower(reading.measure) if reading.measure is not None else None
    if kin is None or reading.measure is None:
        return []
    other = plain_of(reading.measure) if kin == slots.measure else kin if _counts(counted, kin) else None
    return [replace(slots, measure=other)] if other is not None else []


def _counts(counted: Sequence[MeasureWords], measure: str | None) -> bool:
    return any(words.measure == measure for words in counted)
