"""The commands of a data desk: options in, one question asked, its table out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from onrecord.output import Output

# As in cli.py: a command imports what it runs, so that `--help` loads nothing.
if TYPE_CHECKING:
    from onrecord.desk import Record, Table

Command = TypeVar("Command", bound=Callable[..., Any])

_FORMATS = ("table", "csv", "json", "parquet")


def add_to(group: click.Group) -> None:
    """Add every command of this file to the command line."""
    for command in (series, compare, rank, diff, measures, places, sources, events, gaps, sql):
        group.add_command(command)


def _printed(chart: bool = False) -> Callable[[Command], Command]:
    """The options that say how a table is given out."""

    def add(command: Command) -> Command:
        command = click.option("-o", "--output", metavar="FILE", help="Write to a file, whole or not at all.")(command)
        if chart:
            kinds = click.Choice(("svg", "png"))
            command = click.option("--chart", type=kinds, help="The chart instead of the table.")(command)
        kinds = click.Choice(_FORMATS)
        return click.option("--format", "form", type=kinds, default="table", help="What to print.")(command)

    return add


_as_of = click.option("--as-of", metavar="DATE", help="The record as it stood on that day, YYYY-MM-DD.")
_rate = click.option("--rate", is_flag=True, help="Per 100,000 residents, as a check computes it.")
_source = click.option("--source", metavar="S", help="Only this source or definition by id, or publisher by name.")


@click.command()
@click.argument("measure")
@click.argument("place")
@click.argument("periods", required=False)
@_source
@_as_of
@click.option("--vintages", is_flag=True, help="Every published state of each figure.")
@_rate
@_printed(chart=True)
def series(
    measure: str, place: str, periods: str | None, form: str, chart: str | None, output: str | None, **how: Any
) -> None:
    """A measure in one place over time: homicides chicago-il 2000..2016.

    A measure may have qualifiers and a definition: homicides{gun}, "homicides(ucr)". PERIODS is 2016, 2000..2016,
    2016-03, FY2016 or 2016-01-01/2016-03-12; without it every year on record.
    """
    _put(_record().series(measure, place, periods, **how), form, chart, output)


@click.command()
@click.argument("measure")
@click.argument("places", nargs=-1, required=True, metavar="PLACE PLACE [PLACE ...] [PERIODS]")
@_source
@_as_of
@_rate
@_printed(chart=True)
def compare(
    measure: str, places: tuple[str, ...], form: str, chart: str | None, output: str | None, **how: Any
) -> None:
    """A measure in several places: homicides chicago-il new-york-ny los-angeles-ca 2010..2016."""
    dated = places[-1][:1].isdigit() or places[-1].startswith("FY")
    named, periods = (places[:-1], places[-1]) if dated else (places, None)
    _put(_record().compare(measure, named, periods, **how), form, chart, output)


@click.command()
@click.argument("measure")
@click.argument("group")
@click.argument("period")
@_as_of
@_rate
@click.option("--lowest", is_flag=True, help="The lowest first.")
@click.option("--top", type=int, default=20, show_default=True, help="How many places; 0 for all.")
@_printed(chart=True)
def rank(measure: str, group: str, period: str, form: str, chart: str | None, output: str | None, **how: Any) -> None:
    """The places of a group in order: homicides us-cities-250k 2015 --rate."""
    _put(_record().rank(measure, group, period, **how), form, chart, output)


@click.command()
@click.argument("measure")
@click.argument("place")
@click.argument("period")
@_as_of
@_printed()
def diff(measure: str, place: str, period: str, as_of: str | None, form: str, output: str | None) -> None:
    """Every published value of one figure, with who, when and which definition: homicides chicago-il 2016."""
    _put(_record().diff(measure, place, period, as_of=as_of), form, None, output)


@click.command()
@_printed()
def measures(form: str, output: str | None) -> None:
    """What the record counts."""
    _put(_record().measures(), form, None, output)


@click.command()
@click.option("--state", metavar="STATE", help="Only the places of a state: IL or Illinois.")
@_printed()
def places(state: str | None, form: str, output: str | None) -> None:
    """The places that the record knows."""
    _put(_record().places(state), form, None, output)


@click.command()
@_printed()
def sources(form: str, output: str | None) -> None:
    """Where the figures come from, with addresses and licence notes."""
    _put(_record().sources(), form, None, output)


@click.command()
@click.option("--place", metavar="PLACE", help="Only the events of a place.")
@click.option("--since", metavar="DATE", help="Only from this day on, YYYY-MM-DD.")
@_printed()
def events(place: str | None, since: str | None, form: str, output: str | None) -> None:
    """Dated acts on record, and what followed."""
    _put(_record().events(place, since), form, None, output)


@click.command()
@_printed()
def gaps(form: str, output: str | None) -> None:
    """Known holes and breaks of the record's series."""
    _put(_record().gaps(), form, None, output)


@click.command()
@click.argument("query")
@_printed()
def sql(query: str, form: str, output: str | None) -> None:
    """One SELECT over the record, by DuckDB: "SELECT place, value FROM observations WHERE measure = 'homicides'"."""
    _put(_record().sql(query), form, None, output)


def _record() -> Record:
    from onrecord.desk import Record

    return Record.open()


def _put(table: Table, form: str, chart: str | None, output: str | None) -> None:
    with Output(output) as out:
        out.write(_written(table, form, chart, out.width))


def _written(table: Table, form: str, chart: str | None, width: int) -> str | bytes:
    match chart or form:
        case "svg":
            return table.to_svg()
        case "png":
            return table.to_png()
        case "csv":
            return table.to_csv()
        case "json":
            return table.to_json()
        case "parquet":
            return table.to_parquet()
        case _:
            return table.to_text(width)
