"""Rows of a table that stands in the text: "Robbery  470  411" below "Offense  2022  2023", "Murder ........ 70".

A cell says nothing without its heads. It is read where the head of its row, that of its column and the table's title
are nothing but a measure, a time and a place, and name a measure among them; where the title or the sentence above
limits the table to what the heads do not say ("in the first half"), none of it is. What a table shows is read in no
other way: no row is a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.grammar.sentence.vocabulary import Words
from onrecord.grammar.words.table_lines import Cells, Table, is_count, tables
from onrecord.lexicon.load import word_set
from onrecord.lexicon.table_limits import limits
from onrecord.model import (
    CalendarWords,
    DayWords,
    MeasureWords,
    Operator,
    PeriodWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Shape,
    Span,
    Unit,
)

RULE = "row of a table"
_PROSE = 120  # characters; a longer line above a table is running text


class Head(NamedTuple):
    """What a head names; `plain` where it says nothing else."""

    measure: MeasureWords | None = None
    period: PeriodWords | None = None
    place: PlaceWords | None = None
    plain: bool = True


class Row(NamedTuple):
    """A line of a table: the head of the row, its figures, each with the heads that hold for it."""

    line: Span
    figures: tuple[tuple[Span, tuple[Head, ...]], ...]


def rows_in(text: str, given: Words) -> list[Row]:
    """Every line of every table of a text, in order; the lines of heads have no figures."""
    return [row for table in tables(text) for row in _rows(text, table, given)]


def rows_of(rows: Sequence[Row], span: Span) -> list[Row]:
    """The lines of a table that a statement holds; none where it opens outside one."""
    at = bisect_right(rows, span.start, key=lambda row: row.line.start) - 1
    if at < 0 or rows[at].line.end <= span.start:
        return []
    last = at
    while last < len(rows) and rows[last].line.start < span.end:
        last += 1
    return list(rows[at:last])


def read_rows(scene: Scene, statement: int, rows: Sequence[Row]) -> list[Reading]:
    """The counts of a statement that is a line or some lines of a table."""
    told = [figure for row in rows for figure in row.figures]
    first, last = scene.tokens[0].start, scene.tokens[-1].end  # dots may cut a row in sentences
    return [one for cell, heads in told if first <= cell.start < last for one in _value(scene, statement, cell, heads)]


def times_of(scene: Scene, rows: Sequence[Row]) -> list[PeriodWords]:
    """The times that the heads of a table name in a statement: nothing else in a row is one."""
    if not any(row.figures for row in rows):
        return list(scene.periods)
    sides = [heads[0].period for row in rows for _, heads in row.figures[:1]]
    return [words for words in sides if words is not None]


def _rows(text: str, table: Table, given: Words) -> list[Row]:
    lines = [Row(table.heads.line, ())] if table.heads is not None else []
    title = _title(text, table, given)
    columns = [_head(text, cell, given) for cell in table.heads.cells] if table.heads is not None else []
    for one in table.rows:
        told = () if title is None else _figures(text, one, title, columns, given)
        lines.append(Row(one.line, told))
    return lines


def _figures(
    text: str, row: Cells, title: Head, columns: Sequence[Head], given: Words
) -> tuple[tuple[Span, tuple[Head, ...]], ...]:
    """The plain counts of a row with their heads; a row of another length than the heads has none."""
    first, *others = row.cells
    heads = columns[len(columns) - len(others) :] if columns else [Head()]
    if len(heads) != len(others) or (columns and len(columns) not in {len(others), len(others) + 1}):
        return ()
    side = _head(text, first, given)
    pairs = [(cell, (side, head, title)) for cell, head in zip(others, heads, strict=True) if is_count(text, cell)]
    return tuple([pair for pair in pairs if side.plain and pair[1][1].plain])


def _value(scene: Scene, statement: int, cell: Span, heads: Sequence[Head]) -> list[Reading]:
    """A cell as a count, where its heads name one measure, and at most one time and one place before the title does."""
    *near, title = heads
    measures = [one.measure for one in near if one.measure is not None]
    periods = [one.period for one in near if one.period is not None]
    places = [one.place for one in near if one.place is not None]
    measure = measures[0] if measures else title.measure
    period = periods[0] if periods else title.period
    place = places[0] if places else title.place
    if measure is None or max(len(measures), len(periods), len(places)) > 1:
        return []
    if measure is not title.measure and title.measure is not None and not _takes_in(title.measure, measure):
        return []  # "Traffic stops" above "Murder": not a count of murders
    if period is not title.period and title.period is not None and not _is_year(title.period):
        return []  # "The first half" above "2022  2023"
    number = Decimal(scene.text[cell.start : cell.end].replace(",", ""))
    at = scene.opens(cell)
    amount = Quantity(at, at + 1, cell, cell, QuantityKind.COUNT, number)
    return [
        Reading(
            Shape.VALUE,
            cell,
            statement,
            (RULE,),
            measure=measure,
            places=(place,) if place is not None else (),
            period=period,
            amount=amount,
            unit=Unit.COUNT,
            operator=Operator.EQUAL,
        )
    ]


def _title(text: str, table: Table, given: Words) -> Head | None:
    """What the line above a table names; None where it, or a note below, limits what the table counts."""
    if table.below is not None and _is_note(text, table.below) and limits(text[table.below.start : table.below.end]):
        return None
    if table.above is None:
        return Head()
    scene = look(text, table.above, (), given)
    words = text[table.above.start : table.above.end].rstrip(" \t*_#|")
    told = [one for one in scene.periods if not isinstance(one.expression, DayWords)]
    if len(words) > _PROSE or words.endswith((".", "!", "?", "”", '"')):
        return Head() if all(map(_is_year, told)) else None
    head = _named(scene)
    if limits(_without(words, table.above.start, told)) or len(told) > 1:
        return None
    return head._replace(plain=True)


def _head(text: str, cell: Span, given: Words) -> Head:
    return _named(look(text, cell, (), given)) if cell.end > cell.start else Head()


def _named(scene: Scene) -> Head:
    """What a head names, each where it is the only one of its kind."""
    marks = [mark for mark in scene.measures if mark.row["form"] == "noun"]
    taken = {at for lane in (marks, scene.periods, scene.places) for one in lane for at in range(one.first, one.last)}
    rest = {word for at, word in enumerate(scene.words) if at not in taken}
    single = max(len(marks), len(scene.periods), len(scene.places)) <= 1 and len(marks) == len(scene.measures)
    places = [mark.words for mark in scene.places if not mark.words.here]
    return Head(
        measure_words(scene, marks[0]) if len(marks) == 1 else None,
        scene.periods[0] if len(scene.periods) == 1 else None,
        places[0] if len(places) == 1 and places[0].kind not in {"group", "nation"} else None,
        plain=single and rest <= word_set("head_of_column"),
    )


def _takes_in(title: MeasureWords, measure: MeasureWords) -> bool:
    """Whether what a title counts is the measure itself, or takes in all that a table of crimes has."""
    return title.measure == measure.measure or title.measure in word_set("counts_every_crime")


def _is_year(period: PeriodWords) -> bool:
    return isinstance(period.expression, CalendarWords) and period.expression.start is None


def _is_note(text: str, line: Span) -> bool:
    return text[line.start : line.end].lstrip()[:1] in {"*", "(", "†"} or "note" in text[line.start : line.end].lower()


def _without(words: str, start: int, periods: Sequence[PeriodWords]) -> str:
    """Words of a title without its times, and without what only says how it is laid out: "by year"."""
    for one in reversed(periods):
        words = words[: one.span.start - start] + " " + words[one.span.end - start :]
    for layout in sorted(word_set("laid_out")):
        words = re.sub(rf"\b{re.escape(layout)}\b", " ", words, flags=re.IGNORECASE)
    return words
