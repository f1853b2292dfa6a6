"""What a question is answered with: a chart and its figures, on a page and as files. Jobs for a worker."""

from __future__ import annotations

import shlex
from base64 import b64encode
from collections import Counter
from dataclasses import replace

from onrecord.claims.periods import print_period
from onrecord.desk import Record, Table, drawings, names, pictures, wanted
from onrecord.desk.choice import Desk, years_on_record
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.extras.web.record.asked import BARS, RANK, TOP, Question
from onrecord.extras.web.record.choices import Choices, choices
from onrecord.extras.web.record.showing import WIDE, Shown, Words, record_of, shown
from onrecord.extras.web.wording import rows, say
from onrecord.frozen import dataclass
from onrecord.model import Grain
from onrecord.pipeline import Supply
from onrecord.reporting.charts import MARKED, description
from onrecord.reporting.markup import tag

_TRIED = 8  # years that are looked at for the last with enough figures


@dataclass(frozen=True, slots=True)
class Explored:
    """The answer, what the form offers beside it, the same question for a command line, and why there is no answer."""

    choices: Choices
    shown: Shown | None
    command: str
    embed: str
    fault: str
    vintages: tuple[Words, ...]  # a place's name and its id, for the figures whose history can be asked for


def explore(supply: Supply, asked: Question) -> Explored:
    """The answer to a question beside what else could be asked; where there is none, why."""
    record = record_of(supply)
    what: Wanted | None = None
    places: tuple[str, ...] = ()
    try:
        what = wanted.wanted(record.pack, asked.spec)
        places = _places(record, asked)
        table = answer(record, asked)
    except InputError as error:
        offered = choices(record.pack, what, places, asked.source, asked.as_of, asked.group)
        return Explored(offered, None, "", "", str(error), ())
    offered = choices(record.pack, what, places, asked.source, asked.as_of, asked.group)
    plain = () if asked.rate or asked.show == RANK else places
    known = tuple((_label(record, place), place) for place in plain)
    return Explored(offered, shown(record, table), command(record, asked), embed(table), "", known)


def answer(record: Record, asked: Question) -> Table:
    """The table of a question, with the chart that it asks for. InputError where the record has no answer."""
    as_of = asked.as_of or None
    if asked.show == RANK:
        year = _year(record, asked)
        how = {"as_of": as_of, "rate": asked.rate}
        table = record.rank(asked.spec, asked.group, year, lowest=asked.lowest, top=asked.top, **how)  # type: ignore[arg-type]
        return _ranked(record, asked, table)
    places = _places(record, asked)
    if not places:
        raise InputError(say("record.no_place"))
    periods = _periods(record, asked, places[0])
    if len(places) == 1:
        table = record.series(asked.spec, places[0], periods, as_of=as_of, rate=asked.rate)
    else:
        table = record.compare(asked.spec, places, periods, as_of=as_of, rate=asked.rate)
    draw = drawings.bars if asked.show == BARS else drawings.lines
    return replace(table, chart=draw(record.pack, table.title, table.rows))


def _ranked(record: Record, asked: Question, table: Table) -> Table:
    """A ranking with its group in words, and the places that were named marked on the drawing; else its first."""
    label = next((row["label"] for row in rows("record.groups") if row["group"] == asked.group), "")
    title = table.title.replace(f", {asked.group},", f", {label},") if label else table.title
    if table.chart is None:
        return replace(table, title=title)
    named = {_label(record, names.place_id(record.pack, place)) for place in asked.places}
    known = named & {point.label for point in table.chart.points}
    marked = tuple(
        replace(point, ringed=point.label in known if known else point.ringed) for point in table.chart.points
    )
    return replace(table, title=title, chart=replace(table.chart, title=title, points=marked))


def _places(record: Record, asked: Question) -> tuple[str, ...]:
    """The ids of the places; for a ranking, the members of its group."""
    if asked.show == RANK:
        return record.pack.members(asked.group) or ()
    return tuple(dict.fromkeys(names.place_id(record.pack, place) for place in asked.places))


def _year(record: Record, asked: Question) -> str:
    """The year of a ranking, a fiscal one where the record counts by those.

    Where none is asked for, the last of which half as many members have a complete figure as have any in the best year.
    """
    what = wanted.wanted(record.pack, asked.spec)
    desk = Desk(record.pack, None, wanted.day(asked.as_of or None), asked.rate)
    members = _places(record, asked)
    counts = Counter(period for place in members for period in years_on_record(desk, what, place))
    if asked.year is not None:
        fiscal = bool(counts) and max(counts).grain is Grain.FISCAL
        return f"{'FY' if fiscal else ''}{asked.year}"
    if not counts:
        raise InputError(say("record.no_year", group=asked.group))
    enough = max(counts.values()) / 2
    latest = [period for period in sorted(counts, reverse=True) if counts[period] >= enough]
    for period in latest[:_TRIED]:
        found = [desk.figure(what, place, period) for place in members]
        if sum(one is not None and one.row.mark != "incomplete" for one in found) >= enough:
            return print_period(period)
    return print_period(latest[0])


def _periods(record: Record, asked: Question, place: str) -> str | None:
    """From and to as the desk writes them: fiscal years where the record counts by those; None for every year."""
    if asked.start is None and asked.end is None:
        return None
    known = years_on_record(Desk(record.pack), wanted.wanted(record.pack, asked.spec), place)
    if not known:
        return f"{asked.start or asked.end}..{asked.end or asked.start}"
    fiscal = known[0].grain is Grain.FISCAL
    first, last = ((one.last or one.first).year for one in (known[0], known[-1]))
    start, end = asked.start or min(first, asked.end or first), asked.end or max(last, asked.start or last)
    return f"FY{start}..FY{end}" if fiscal else f"{start}..{end}"


def _label(record: Record, place: str) -> str:
    known = record.pack.place(place)
    return known.label if known is not None else place


def command(record: Record, asked: Question) -> str:
    """The same question for a terminal."""
    how = [*(["--as-of", asked.as_of] if asked.as_of else []), *(["--rate"] if asked.rate else [])]
    if asked.show == RANK:
        year = _year(record, asked)
        top = ["--top", str(asked.top)] if asked.top != TOP else []
        return shlex.join(
            ["onrecord", "rank", asked.spec, asked.group, year, *how, *top, *(["--lowest"] * asked.lowest)]
        )
    places = _places(record, asked)
    periods = _periods(record, asked, places[0])
    verb = "series" if len(places) == 1 else "compare"
    return shlex.join(["onrecord", verb, asked.spec, *places, *([periods] if periods else []), *how])


def embed(table: Table) -> str:
    """The chart for another page: an image that loads nothing, with its description, source and day below."""
    if table.chart is None or not table.chart.points:
        return ""
    drawing = b64encode(pictures.to_svg(table, WIDE).encode()).decode("ascii")
    return tag(
        "figure",
        tag(
            "img",
            src=f"data:image/svg+xml;base64,{drawing}",
            alt=f"{table.chart.title}. {description(table.chart, MARKED)}",
            width=str(WIDE),
        ),
        tag("figcaption", f"{table.chart.title}. Source: {table.chart.source}. Compiled by OnRecord."),
    ).html


def csv_of(supply: Supply, asked: Question) -> str:
    """The figures of the answer."""
    return answer(record_of(supply), asked).to_csv()


def svg_of(supply: Supply, asked: Question) -> str:
    """The drawing as a file."""
    return pictures.to_svg(answer(record_of(supply), asked), WIDE)


def png_of(supply: Supply, asked: Question) -> bytes:
    """The drawing as an image. InputError where the extra `charts` is not installed."""
    return pictures.to_png(answer(record_of(supply), asked), WIDE)
