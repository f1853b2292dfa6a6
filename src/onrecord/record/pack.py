"""An opened record: one or several packs behind one set of questions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import PackError
from onrecord.model import Definition, Event, Gap, Grain, Measure, Observation, Period, Place, Source
from onrecord.record import groups, layout, periods, tables
from onrecord.record.observations import Figures

if TYPE_CHECKING:
    from onrecord.record.days import Days

DEFAULT_PACK = Path(__file__).parent / "packs" / "us-public-safety"


def open_record(*folders: Path) -> Pack:
    """Open packs by folder, or the pack that ships with OnRecord where none is given. Reads nothing yet.

    Raises PackError for a folder that holds no pack.
    """
    wanted = folders or (DEFAULT_PACK,)
    for folder in wanted:
        if not (folder / layout.OBSERVATIONS).is_dir():
            raise PackError(
                f"{folder}: no record pack here (no folder {layout.OBSERVATIONS}/); name the folder of a built pack"
            )
    return Pack(wanted)


class Pack:
    """Implements `model.Record`. Every table is read on first use and kept; a later folder adds to an earlier one."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._figures: dict[str, list[Figures]] = {}
        self._answers: dict[tuple[str, str, tuple[str, ...], str | None], tuple[Observation, ...]] = {}
        self._defaults: dict[tuple[str, str], tuple[str, ...]] = {}
        self._members: dict[tuple[str, int | None], tuple[str, ...] | None] = {}
        self._places: tuple[Place, ...] | None = None
        self._index: list[dict[str, str]] | None = None
        self._days: list[Days] | None = None
        self._within: dict[str, str | None] = {}
        self._table = cache(self._read_table)

    def observations(
        self, measure: str, place: str, qualifiers: tuple[str, ...] = (), period: Period | None = None
    ) -> Sequence[Observation]:
        """Every publisher and vintage for exactly these qualifiers, by period, then oldest vintage first.

        With `period` only the rows of that very period, which is far quicker for a group of many places, and with
        them what daily counts add up to in it (marked `derived`), where the record has no such row of that source,
        for a whole year none of that definition.
        """
        text = periods.spelled(period) if period is not None else None
        asked = (measure, place, qualifiers, text)
        answer = self._answers.get(asked)
        if answer is None:
            key = layout.key(place, " ".join(sorted(qualifiers)))
            found = [row for figures in self._of(measure) for row in figures.rows(key, text)]
            summed = [] if period is None else self._summed(measure, place, qualifiers, period, found)
            found += summed
            if summed or len(self._folders) > 1:
                found.sort(key=lambda row: (*periods.order(row.period), row.as_of))
            answer = self._answers[asked] = tuple(found)
        return answer

    def _summed(
        self, measure: str, place: str, qualifiers: tuple[str, ...], period: Period, found: list[Observation]
    ) -> list[Observation]:
        if self._days is None:
            from onrecord.record.days import Days  # most stories ask for no part of a year

            self._days = [Days(folder) for folder in self._folders]
            self._within = {name: row[3] or None for name, row in self._place_rows().items()}
        there = {(row.source, row.as_of) for row in found}
        # A year that this publisher has told as such needs no sum of its days: they take longer to read than all else.
        told = frozenset(row.definition for row in found if period.grain is Grain.YEAR)
        return [
            row
            for days in self._days
            for row in days.observations(measure, place, qualifiers, period, self._within, told)
            if (row.source, row.as_of) not in there
        ]

    def qualifiers(self, measure: str, place: str) -> tuple[tuple[str, ...], ...]:
        """The sets of qualifiers under which the record counts the measure in the place; () is the plain count."""
        found: set[tuple[str, ...]] = set()
        for figures in self._of(measure):
            for key in figures.names():
                name, brace, words = key.partition("{")
                if name == place:
                    found.add(tuple(words[:-1].split("+")) if brace else ())
        return tuple(sorted(found))

    def members(self, group: str, period: Period | None = None) -> tuple[str, ...] | None:
        """The places of a group, in the order of their ids; None for an unknown group.

        `us-cities-250k` and `us-cities-top-10` are sized by the population of the year in which the period ends, the
        nearest within three years; without a period by the newest.
        """
        year = None if period is None else (period.last or period.first).year
        asked = (group, year)
        if asked not in self._members:
            self._members[asked] = groups.members(self, group, year)
        return self._members[asked]

    def counted(self, measure: str) -> tuple[str, ...]:
        """The places for which the record has the plain count of the measure."""
        return tuple(sorted({key for figures in self._of(measure) for key in figures.names() if "{" not in key}))

    def places(self) -> tuple[Place, ...]:
        """Every place, by id."""
        if self._places is None:
            known = self._place_rows()
            self._places = tuple(tables.place_of(known[name]) for name in sorted(known))
        return self._places

    def measures(self) -> tuple[Measure, ...]:
        """Every measure, in the order of the pack."""
        return tuple(self._measures().values())

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders of the packs, in the order in which they were named."""
        return self._folders

    def sources(self) -> tuple[Source, ...]:
        """Every source, in the order of the packs."""
        known: dict[str, Source] = self._table("sources")
        return tuple(known.values())

    def definitions(self) -> tuple[str, ...]:
        """The id of every definition, in the order of the packs."""
        known: dict[str, Definition] = self._table("definitions")
        return tuple(known)

    def all_gaps(self) -> tuple[Gap, ...]:
        """Every known hole and break, in the order of the packs."""
        known: list[Gap] = self._table("gaps")
        return tuple(known)

    def events(self) -> Sequence[Event]:
        """Every event, by date."""
        found: list[Event] = self._table("events")
        return found

    def gaps(self, measure: str, place: str) -> Sequence[Gap]:
        """Known holes and breaks of the measure in the place, those of every measure or every place among them."""
        known: list[Gap] = self._table("gaps")
        return [gap for gap in known if gap.measure in (measure, "*") and self._covers(gap.place, place)]

    def measure(self, identifier: str) -> Measure | None:
        """The measure, or None where the record does not know it."""
        return self._measures().get(identifier)

    def place(self, identifier: str) -> Place | None:
        """The place, or None where the record does not know it."""
        found = self._place_rows().get(identifier)
        return tables.place_of(found) if found else None

    def source(self, identifier: str) -> Source:
        """The source of an observation or an event. Raises PackError for an id that no pack has."""
        known: dict[str, Source] = self._table("sources")
        if identifier not in known:
            raise PackError(f"no source {identifier!r} in this record; build the pack again")
        return known[identifier]

    def definition(self, identifier: str) -> Definition:
        """What a publisher counts. Raises PackError for an id that no pack has."""
        known: dict[str, Definition] = self._table("definitions")
        if identifier not in known:
            raise PackError(f"no definition {identifier!r} in this record; build the pack again")
        return known[identifier]

    def defaults(self, measure: str, place: str) -> tuple[str, ...]:
        """Definitions in the order in which they decide when the words name none, for this measure and place.

        The first row that fits decides: the place itself, then its kind, then any; `@police` stands for the place's
        own police.
        """
        asked = (measure, place)
        if asked not in self._defaults:
            self._defaults[asked] = self._read_defaults(measure, place)
        return self._defaults[asked]

    def _read_defaults(self, measure: str, place: str) -> tuple[str, ...]:
        order: dict[tuple[str, str, str], tuple[str, ...]] = self._table("defaults")
        found = self._place_rows().get(place)
        kind, police = (found[2], found[4]) if found else ("", "")
        for row in (
            (measure, "*", place),
            (measure, kind, "*"),
            (measure, "*", "*"),
            ("*", kind, "*"),
            ("*", "*", "*"),
        ):
            if row in order:
                named = [police if name == "@police" else name for name in order[row]]
                return tuple(name for name in named if name)
        return ()

    def _covers(self, gap_place: str, place: str) -> bool:
        if gap_place in ("*", place):
            return True
        if gap_place.startswith("@"):  # every place of a kind, "@city"
            known = self.place(place)
            return known is not None and known.kind == gap_place[1:]
        return False

    def _place_rows(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = self._table("places")
        return found

    def _measures(self) -> dict[str, Measure]:
        found: dict[str, Measure] = self._table("measures")
        return found

    def _read_table(self, name: str):  # type: ignore[no-untyped-def]  # one cache for tables of seven types
        read = getattr(tables, name)
        if name in ("events", "gaps"):
            found = [row for folder in self._folders for row in read(folder)]
            if name == "events":
                found.sort(key=lambda event: periods.order(event.period))
            return found
        merged = {}
        for folder in self._folders:
            merged.update(read(folder))
        return merged

    def _of(self, measure: str) -> list[Figures]:
        figures = self._figures.get(measure)
        if figures is None:
            figures = self._figures[measure] = []
            known = self._measures().get(measure)
            for folder, index in zip(self._folders, self._read_index(), strict=True):
                path = folder / layout.OBSERVATIONS / f"{measure}.csv"
                if known is not None and path.exists():
                    figures.append(Figures(path, measure, known.unit, index.get(measure)))
        return figures

    def _read_index(self) -> list[dict[str, str]]:
        if self._index is None:
            self._index = []
            for folder in self._folders:
                path = folder / layout.INDEX
                lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
                self._index.append({name: rest for name, _, rest in (line.partition("\t") for line in lines)})
        return self._index
