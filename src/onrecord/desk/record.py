"""The front door of the record: `Record.open()`, then one method a question, each with a `Table` for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from onrecord.desk import compare as comparing
from onrecord.desk import credit, database, diff, lists, names, rank, series, traces, wanted
from onrecord.desk.choice import Desk
from onrecord.desk.table import Table
from onrecord.errors import InputError
from onrecord.model import Period
from onrecord.record import Pack, open_record

Periods = str | int | None
Day = str | date | None


class Record:
    """The public record. Measures, places and periods are written as on the command line; days as YYYY-MM-DD.

    Every method raises InputError, in one line, for what the record does not know, and says what it has instead.
    """

    def __init__(self, pack: Pack, folders: tuple[Path, ...]) -> None:
        self.pack = pack  # what `check(..., record=...)` takes
        self._folders = folders

    @classmethod
    def open(cls, *folders: str | Path) -> Record:
        """The record that ships with OnRecord, or packs by folder. PackError for a folder that holds none."""
        pack = open_record(*map(Path, folders))
        return cls(pack, pack.folders)

    def series(
        self,
        measure: str,
        place: str,
        periods: Periods = None,
        *,
        source: str | None = None,
        as_of: Day = None,
        vintages: bool = False,
        rate: bool = False,
    ) -> Table:
        """A measure in one place over time; with `vintages` every published state of each figure."""
        desk = Desk(self.pack, self._source(source), wanted.day(as_of), rate)
        answer = series.vintages if vintages else series.series
        what = wanted.wanted(self.pack, measure)
        return answer(desk, what, names.place_id(self.pack, place), _periods(periods))

    def compare(
        self,
        measure: str,
        places: Sequence[str],
        periods: Periods = None,
        *,
        source: str | None = None,
        as_of: Day = None,
        rate: bool = False,
    ) -> Table:
        """A measure in several places over the same periods; a group, `us-cities-top-10`, stands for its members."""
        desk = Desk(self.pack, self._source(source), wanted.day(as_of), rate)
        what = wanted.wanted(self.pack, measure)
        asked = _periods(periods)
        found = [one for place in places for one in self._members(place, asked)]
        return comparing.compare(desk, what, found, asked)

    def rank(
        self,
        measure: str,
        group: str,
        period: str | int,
        *,
        as_of: Day = None,
        rate: bool = False,
        lowest: bool = False,
        top: int = 20,
    ) -> Table:
        """The places of a group in order, the highest first; `top` 0 lists all. "states" stands for us-states."""
        desk = Desk(self.pack, None, wanted.day(as_of), rate)
        what = wanted.wanted(self.pack, measure)
        if top < 0:
            raise InputError(f"--top {top} is no number of places; write 20, or 0 for all")
        return rank.rank(desk, what, names.group_id(self.pack, group), _single(period), lowest=lowest, top=top)

    def diff(self, measure: str, place: str, period: str | int, *, as_of: Day = None) -> Table:
        """Every published value of one figure: who, when, which definition."""
        desk = Desk(self.pack, None, wanted.day(as_of))
        what = wanted.wanted(self.pack, measure)
        return diff.diff(desk, what, names.place_id(self.pack, place), _single(period))

    def traces(self, place: str, period: str | int, *, as_of: Day = None) -> Table:
        """Where the guns that were traced in a place were first sold."""
        desk = Desk(self.pack, None, wanted.day(as_of))
        return traces.flows(desk, names.place_id(self.pack, place), _single(period))

    def observations(
        self, measure: str, place: str, periods: Periods = None, *, source: str | None = None, as_of: Day = None
    ) -> Table:
        """Every published figure of a measure in a place, all publishers and vintages."""
        desk = Desk(self.pack, self._source(source), wanted.day(as_of))
        what = wanted.wanted(self.pack, measure)
        return diff.observations(desk, what, names.place_id(self.pack, place), _periods(periods))

    def measures(self) -> Table:
        """What is counted."""
        return lists.measures(self.pack)

    def places(self, state: str | None = None) -> Table:
        """The places of the record, or of one state."""
        return lists.places(self.pack, None if state is None else names.state_id(state))

    def sources(self) -> Table:
        """Where the figures come from."""
        return lists.sources(self.pack)

    def events(self, place: str | None = None, since: Day = None) -> Table:
        """Dated acts and what followed."""
        where = None if place is None else names.place_id(self.pack, place)
        return lists.events(self.pack, where, wanted.day(since, "--since"))

    def gaps(self) -> Table:
        """Known holes and breaks of series."""
        return lists.gaps(self.pack)

    def sql(self, query: str) -> Table:
        """The rows of one SELECT over the pack's files, by DuckDB; see `onrecord.desk.database` for the views."""
        return database.query(self._folders, query)

    def _members(self, words: str, periods: tuple[Period, ...]) -> tuple[str, ...]:
        """The members of a group, or the place that the words name."""
        members = self.pack.members(words, periods[-1] if periods else None)
        return (names.place_id(self.pack, words),) if members is None else members

    def _source(self, source: str | None) -> str | None:
        """A source or a definition by its id, or a publisher as tables name it; only its spelling is checked here."""
        definitions = self.pack.definitions()
        if source is None or source in {one.id for one in self.pack.sources()} | set(definitions):
            return source
        if source.casefold() in {credit.publisher(self.pack, one).casefold() for one in definitions}:
            return source
        raise InputError(f"no source {source!r} in the record; `onrecord sources` lists them, with their publishers")


def _periods(periods: Periods) -> tuple[Period, ...]:
    return () if periods is None else wanted.periods(str(periods))


def _single(period: str | int) -> Period:
    found = wanted.periods(str(period))
    if len(found) > 1:
        raise InputError(f"{period}: name one period here, such as {str(period).rpartition('.')[2]}")
    return found[0]
