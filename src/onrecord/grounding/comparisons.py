"""Two figures held against each other as a claim; what a place has of a wider one is its share."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from onrecord.frozen import replace
from onrecord.grounding.amounts_claimed import HUNDRED, amount_of
from onrecord.grounding.of_what import of_what
from onrecord.grounding.states import lies_in
from onrecord.model import Amount, Comparison, Figure, Reading, Share, Unit

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots

_SIZE = "population"  # "a tenth the size of the nation" holds two places against each other


def comparison_of(reading: Reading, slots: Slots, figure: Figure) -> Comparison | Share | None:
    """What is held against another place, another time, other people or another thing."""
    rivals = reading.against_qualifiers  # "men as likely as women": of one place and time
    thing = reading.against_measure.measure if reading.against_measure is not None else None
    if reading.operator is None or not (slots.against_places or slots.against_period or rivals or thing):
        return None
    places = slots.against_places or slots.places
    period = slots.against_period or slots.period
    if reading.against and reading.present and (places, period) == (slots.places, slots.period):
        if period is None or slots.said is None or slots.said.year - period.first.year <= 1:
            return None  # "with half the population" beside the year of the words themselves
        period = None  # held against what it is now
    qualifiers = rivals if thing is not None else rivals or figure.qualifiers
    against = Figure(thing or figure.measure, places, period, qualifiers, figure.definition)
    if against == figure or (against.period == figure.period and set(against.places) < set(figure.places)):
        return None  # nothing is held against itself, nor a sum against a part of it: the other side was misread
    of = reading.of if len(figure.places) > 1 else of_what(reading, slots)  # rates add up to nothing
    part = _part_of_wider(reading, figure, against) if of is None and period == slots.period else None
    return part or Comparison(figure, reading.operator, against, reading.combine, reading.factor, of)


def _part_of_wider(reading: Reading, figure: Figure, against: Figure) -> Share | None:
    """ "Brooklyn had more than a third of the city's shootings": what a place has of a wider one is its share."""
    quantity = reading.amount
    if quantity is None or figure.measure == _SIZE or reading.combine is not None:
        return None
    if reading.factor is None or not 0 < reading.factor < 1:
        return None
    if len(against.places) != 1 or not figure.places:
        return None
    if not all(lies_in(place, against.places[0]) for place in figure.places):
        return None
    percent = reading.factor * HUNDRED
    told = amount_of(reading)
    if told is not None and told.value == percent:
        return Share(figure, against, replace(told, unit=Unit.PERCENT))
    return Share(figure, against, Amount(quantity.operator, percent, Unit.PERCENT, Decimal(1)))
