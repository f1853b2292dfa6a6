"""Options that several commands share, and how each of them is read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from onrecord.errors import InputError, OnRecordError
from onrecord.output import Output, say

# As in cli.py: a command imports what it runs, so that `--help` loads nothing.
if TYPE_CHECKING:
    from onrecord.model import Document
    from onrecord.pipeline import Supply

published = click.option(
    "--published", metavar="DATE", help="The day of publication, YYYY-MM-DD; otherwise found in the text."
)
data = click.option("--data", multiple=True, metavar="FILE", help="Your own figures: CSV, TSV, JSON, Excel or Parquet.")
pack = click.option(
    "--pack", multiple=True, metavar="DIR", help="A record pack beside the one that ships with OnRecord."
)
strict_data = click.option("--strict-data", is_flag=True, help="Stop where a cell of the figures cannot be used.")
output = click.option("-o", "--output", metavar="FILE", help="Write to a file, whole or not at all.")


def day(name: str, value: str | None, parse: Callable[[str], date]) -> date | None:
    """The date of an option; InputError names the option where it is none."""
    if value is None:
        return None
    try:
        return parse(value)
    except InputError as error:
        raise InputError(f"{name} {error}") from None


def supply(files: Sequence[str], folders: Sequence[str], *, strict: bool = False) -> Supply:
    """The record with the user's own figures; how they were read is told on standard error."""
    from pathlib import Path

    from onrecord import pipeline

    drawn = pipeline.supply([Path(file) for file in files], [Path(folder) for folder in folders], strict=strict)
    for line in drawn.told:
        click.echo("".join(letter if letter.isprintable() else "?" for letter in f"onrecord: {line}"), err=True)
    return drawn


def array(objects: Sequence[str]) -> str:
    """Several JSON objects as one array; nothing where there is none."""
    return "[\n" + ",\n".join(one.rstrip("\n") for one in objects) + "\n]\n" if objects else ""


def tell_each(story: str, published: date | None, form: str, tell: Callable[[Document, Output], str]) -> int:
    """Write what `tell` makes of each document that a story holds, and give the exit code: 2 where one was not read.

    JSON is one object, or an array where there are several or one could not be read.
    """
    from onrecord.stories import documents

    found: list[str] = []
    failed = False
    with Output(None) as out:
        for document in documents([story], published, sys.stdin.buffer):
            if isinstance(document, OnRecordError):
                failed = True
                say(document)
            else:
                found.append(tell(document, out))
        if form == "json":
            out.write(array(found) if len(found) > 1 or failed else "".join(found))
        else:
            out.write("\n".join(found))
    return 2 if failed else 0
