"""The names of a record that a typed claim may use: its measures, its places, its groups of places."""

from __future__ import annotations

from functools import lru_cache

from onrecord.frozen import dataclass
from onrecord.model import Record
from onrecord.record.groups import NAMED
from onrecord.record.pack import Pack


@dataclass(frozen=True, slots=True)
class Names:
    """What `parse_claim` holds the names of a claim against, so that a slip gets the nearest name for an answer."""

    measures: frozenset[str]
    places: frozenset[str]


def names_of(record: Record) -> Names | None:
    """The names of a pack; None for a record that cannot list them, then any name will do."""
    return _names(record) if isinstance(record, Pack) else None


@lru_cache(maxsize=4)
def _names(pack: Pack) -> Names:
    measures = frozenset(measure.id for measure in pack.measures())
    return Names(measures, frozenset(place.id for place in pack.places()) | NAMED)
