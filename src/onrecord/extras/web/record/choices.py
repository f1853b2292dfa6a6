"""What the fields of the form offer: measures, parts of them, publishers, and the days on which the record changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from onrecord.desk.choice import Desk
from onrecord.desk.wanted import Wanted
from onrecord.extras.web.record.asked import GROUP
from onrecord.extras.web.wording import rows
from onrecord.frozen import dataclass
from onrecord.lexicon.calendar import printed_day
from onrecord.lexicon.place_ids import state_at_end
from onrecord.model import Observation, Place
from onrecord.record import Pack

_SETS = 60  # parts of a measure that a list holds
_DAYS = 60  # days that a slider holds
_ASKED = 12  # members of a group whose days and publishers stand for all

Option = tuple[str, str]  # the value that is sent and the words that are shown


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of each field, the present ones among them."""

    measures: tuple[Option, ...]
    parts: tuple[Option, ...]
    publishers: tuple[Option, ...]
    days: tuple[Option, ...]
    groups: tuple[Option, ...]
    places: tuple[str, ...]


def choices(pack: Pack, what: Wanted | None, places: Sequence[str], source: str, as_of: str, group: str) -> Choices:
    """What can be chosen beside what is asked; `what` is None where the measure is none."""
    measures = tuple((one.id, one.label) for one in pack.measures())
    groups = _with(tuple((row["group"], row["label"]) for row in rows("record.groups")), group)
    if what is None:
        return Choices(measures, (), _with((), source), _with((), as_of), groups, suggested(pack))
    desk, open_what = Desk(pack), Wanted(what.measure, what.qualifiers, None)
    found = [row for place in places[:_ASKED] for row in desk.published(open_what, place)]
    known = {row.definition for row in found}
    order = [name for place in places[:1] for name in desk.view.order(what.measure.id, place)]
    listed = [*(name for name in dict.fromkeys(order) if name in known), *sorted(known - set(order))]
    publishers = tuple((name, pack.definition(name).label) for name in listed)
    decided = [row for row in found if not source or row.definition == source]
    return Choices(
        measures,
        _parts(pack, what, places),
        _with(publishers, source),
        _with(_days(_since_all(decided)), as_of),
        groups,
        suggested(pack),
    )


def _parts(pack: Pack, what: Wanted, places: Sequence[str]) -> tuple[Option, ...]:
    """The qualifiers under which the first place is counted; where they are too many, only the present ones."""
    found = [words for words in pack.qualifiers(what.measure.id, places[0]) if words] if places else []
    spoken = [(",".join(words), ", ".join(words)) for words in found] if len(found) <= _SETS else []
    return _with(tuple(spoken), ",".join(what.qualifiers))


def _since_all(rows: Sequence[Observation]) -> set[date]:
    """The days of the figures, from the one on which every place has one."""
    first: dict[str, date] = {}
    for row in rows:
        first[row.place] = min(first.get(row.place, row.as_of), row.as_of)
    least = max(first.values(), default=date.min)
    return {row.as_of for row in rows if row.as_of >= least}


def _days(found: set[date]) -> tuple[Option, ...]:
    """The days, newest first; where they are too many, the last of each year."""
    days = sorted(found)
    if len(days) > _DAYS:
        days = sorted({day.year: day for day in days}.values())[-_DAYS:]
    return tuple((day.isoformat(), printed_day(day)) for day in reversed(days))


def _with(options: tuple[Option, ...], value: str) -> tuple[Option, ...]:
    return options if not value or value in {one for one, _ in options} else ((value, value), *options)


def suggested(pack: Pack) -> tuple[str, ...]:
    """Names that the field of a place offers while one types: the nation, states and large cities."""
    large = set(pack.members(GROUP) or ())
    named = [place for place in pack.places() if place.kind in ("nation", "state") or place.id in large]
    return tuple(sorted({_name(place) for place in named}))


def _name(place: Place) -> str:
    state = state_at_end(place.id).upper()
    return f"{place.label}, {state}" if place.kind == "city" and len(state) == 2 else place.label
