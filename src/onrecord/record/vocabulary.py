"""The words of a pack that the lexicon lacks: its measures by their labels, its places by their names."""

from __future__ import annotations

from onrecord.lexicon.load import table
from onrecord.lexicon.plurals import in_one_and_many
from onrecord.model import MeasureTerm, PlaceTerm, Unit, Vocabulary
from onrecord.record.pack import Pack

_FORMS = {Unit.PERCENT: "percent", Unit.USD: "money"}


def vocabulary_of(pack: Pack) -> Vocabulary:
    """Words for every measure and place of a pack whose id no table of the lexicon has."""
    measures = {row["measure"] for row in table("measures")}
    places = {row["place"] for name in ("places", "places_by_hand", "states") for row in table(name)}
    return Vocabulary(
        tuple(
            MeasureTerm((measure.label, *in_one_and_many(measure.label)), measure.id, _FORMS.get(measure.unit, "noun"))
            for measure in pack.measures()
            if measure.id not in measures and measure.label
        ),
        tuple(
            PlaceTerm((place.label,), place.id, "city" if place.kind == "city" else "place")
            for place in pack.places()
            if place.id not in places and place.label
        ),
    )
