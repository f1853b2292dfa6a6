"""What every page of this room shows of an answer: the drawing in two widths, the figures, their sources and sense."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord import pipeline
from onrecord.desk import Record, Row, Table
from onrecord.errors import InputError
from onrecord.extras.web.wording import say
from onrecord.frozen import dataclass
from onrecord.model import Chart
from onrecord.pipeline import Supply
from onrecord.record import Pack
from onrecord.reporting.charts import answering_svg, unit_words

WIDE, NARROW = 720, 344  # units of a drawing for a desk and for a hand
_SOURCE = re.compile(r"Source: (.*) \[([^\[\]]+)\](?:, (\S+))?")

Words = tuple[str, str]  # a name and what it means


@dataclass(frozen=True, slots=True)
class Credit:
    """A source under an answer: what is said of it, its id, and its address where it has one."""

    words: str
    id: str
    url: str


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer as a page shows it. `wide` and `narrow` are the same drawing, in HTML; empty where there is none.

    `drawn` is the title of the drawing where that is another one: it has not room for all figures.
    """

    title: str
    drawn: str
    unit: str
    source: str
    wide: str
    narrow: str
    heads: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    right: frozenset[int]
    notes: tuple[str, ...]
    meanings: tuple[Words, ...]
    credits: tuple[Credit, ...]


def record_of(supply: Supply) -> Record:
    """The desk's record: the packs; what a person's own file holds has no history to show."""
    pack = supply.record if isinstance(supply.record, Pack) else pipeline.default_record()
    if not isinstance(pack, Pack):
        raise InputError(say("record.no_pack"))
    return Record(pack, pack.folders)


def shown(record: Record, table: Table) -> Shown:
    """A table as a page shows it."""
    chart = table.chart if table.chart is not None and table.chart.points else None
    whose = dict.fromkeys(row.definition for row in table.rows if isinstance(row, Row))
    used = [at for at in range(len(table.grid.heads)) if any(line[at] for line in table.grid.cells)]
    return Shown(
        title=table.title,
        drawn=chart.title if chart and chart.title != table.title else "",
        unit=unit_words(chart) if chart else "",
        source=chart.source if chart else "",
        wide=drawing(chart, "wide", WIDE),
        narrow=drawing(chart, "narrow", NARROW),
        heads=tuple(table.grid.heads[at] for at in used),
        cells=tuple(tuple(line[at] for at in used) for line in table.grid.cells),
        right=frozenset(new for new, at in enumerate(used) if at in table.grid.right),
        notes=table.notes,
        meanings=meanings(record, table, whose),
        credits=credits_of(table.sources),
    )


def drawing(chart: Chart | None, ident: str, width: int) -> str:
    """The drawing in HTML; nothing where there is none."""
    return "" if chart is None else answering_svg(chart, f"chart-{ident}", width).html


def meanings(record: Record, table: Table, used: Iterable[str]) -> tuple[Words, ...]:
    """What is counted, and what each publisher counts."""
    measure = record.pack.measure(table.rows[0].measure) if table.rows else None
    counted = [(measure.label, measure.description)] if measure is not None else []
    known = [record.pack.definition(name) for name in used]
    return (*counted, *((one.label, one.description) for one in known))


def credits_of(lines: Iterable[str]) -> tuple[Credit, ...]:
    """The source lines of a table."""
    return tuple(map(_credit, lines))


def _credit(line: str) -> Credit:
    found = _SOURCE.fullmatch(line)
    return Credit(found[1], found[2], found[3] or "") if found else Credit(line, "", "")
