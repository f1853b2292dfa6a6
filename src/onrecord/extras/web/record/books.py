"""What the record is made of: its measures, whose figures it has, where they come from, and what it lacks."""

from __future__ import annotations

from onrecord.extras.web.record.showing import Words, record_of
from onrecord.frozen import dataclass
from onrecord.pipeline import Supply
from onrecord.record import Pack
from onrecord.reporting import wording


@dataclass(frozen=True, slots=True)
class Origin:
    """A source: its title, where it is, on what terms, and how many figures the record has of it, of which measures."""

    id: str
    title: str
    url: str
    licence: str
    figures: str
    days: str
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher and its sources."""

    name: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Sense:
    """A definition: whose count, what it counts and leaves out, and the measures it is used for."""

    id: str
    label: str
    description: str
    measures: tuple[str, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """A measure: what it is, and in how many places it is counted."""

    id: str
    label: str
    description: str
    places: str


@dataclass(frozen=True, slots=True)
class Senses:
    """Everything that is counted, and every way in which it is."""

    measures: tuple[Counted, ...]
    definitions: tuple[Sense, ...]
    gaps: tuple[str, ...]


_USED = """
SELECT {column}, measure, count(*), min(as_of), max(as_of) FROM observations
GROUP BY ALL ORDER BY count(*) DESC, measure
"""


def measures(supply: Supply) -> tuple[Words, ...]:
    """Every measure: its id and its name."""
    return tuple((one.id, one.label) for one in record_of(supply).pack.measures())


def sources(supply: Supply) -> tuple[Publisher, ...]:
    """Every source under its publisher, those with most figures first."""
    record = record_of(supply)
    used: dict[str, list[tuple[object, ...]]] = {}
    for row in record.sql(_USED.format(column="source")).rows:
        used.setdefault(row[0], []).append(row)
    found: dict[str, list[tuple[int, Origin]]] = {}
    for one in record.pack.sources():
        rows = used.get(one.id, [])
        count = sum(int(str(row[2])) for row in rows)
        days = [day for row in rows for day in row[3:5]]
        origin = Origin(
            one.id,
            one.title,
            one.url or "",
            one.licence,
            f"{count:,}",
            wording.days(days) if days else "",  # type: ignore[arg-type]  # both columns are days
            tuple(_measure(record.pack, str(row[1])) for row in rows),
        )
        found.setdefault(one.publisher, []).append((count, origin))
    ordered = sorted(found.items(), key=lambda item: (-sum(count for count, _ in item[1]), item[0]))
    return tuple(
        Publisher(name, tuple(origin for _, origin in sorted(origins, key=lambda one: (-one[0], one[1].id))))
        for name, origins in ordered
    )


def definitions(supply: Supply) -> Senses:
    """Every measure, every definition with the measures that it is used for, and every known hole."""
    record = record_of(supply)
    used: dict[str, list[str]] = {}
    for row in record.sql(_USED.format(column="definition")).rows:
        used.setdefault(row[0], []).append(_measure(record.pack, row[1]))
    holes: dict[str, list[str]] = {}
    for gap in record.pack.all_gaps():
        holes.setdefault(gap.definition, []).append(f"{wording.period(gap.period)}: {gap.note}")
    counted = tuple(
        Counted(one.id, one.label, one.description, f"{len(record.pack.counted(one.id)):,}")
        for one in record.pack.measures()
    )
    known = tuple(
        Sense(one.id, one.label, one.description, tuple(used.get(name, ())), tuple(holes.pop(name, ())))
        for name in record.pack.definitions()
        for one in [record.pack.definition(name)]
    )
    return Senses(counted, known, tuple(note for notes in holes.values() for note in notes))


def _measure(pack: Pack, name: str) -> str:
    known = pack.measure(name)
    return known.label if known is not None else name
