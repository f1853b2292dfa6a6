"""The commands for a record pack of one's own."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

import click

from onrecord.errors import InputError, PackError
from onrecord.output import say

# As in cli.py: a command imports what it runs, so that `--help` loads nothing.
if TYPE_CHECKING:
    from onrecord.record.author import Account


@click.group()
def pack() -> None:
    """Begin, check and build a record pack that can be shared."""


_today = click.option("--today", metavar="DATE", help="No figure may be dated after it, YYYY-MM-DD; otherwise today.")


@pack.command()
@click.argument("folder", metavar="DIR")
def new(folder: str) -> None:
    """Write a small pack to begin with: an example row in each table."""
    from pathlib import Path

    from onrecord.record.skeleton import new_pack

    for name in new_pack(Path(folder)):
        click.echo(f"{folder}/{name}")


@pack.command()
@click.argument("folder", metavar="DIR")
@_today
def check(folder: str, today: str | None) -> None:
    """Hold every row of a pack to what a pack refuses; a line for each that fails. Nothing is written."""
    from pathlib import Path

    from onrecord.record.author import check_pack

    _tell(folder, check_pack(Path(folder), _day(today)), "checked, nothing refused")


@pack.command()
@click.argument("folder", metavar="DIR")
@_today
def build(folder: str, today: str | None) -> None:
    """Sort the observations, write their index and the data package; nothing is written where a row is refused."""
    from pathlib import Path

    from onrecord.record.author import build_pack

    _tell(folder, build_pack(Path(folder), _day(today)), "built")


def _tell(folder: str, account: Account, done: str) -> None:
    for line in account.refused:
        say(PackError(line))
    if account.refused:
        sys.exit(2)
    click.echo(f"{folder}: {_count(account.figures, 'figure')} of {_count(len(account.by_measure), 'measure')}, {done}")


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def _day(text: str | None) -> str:
    """The day after which nothing may be dated: this command alone asks the clock."""
    if text is None:
        return datetime.now().astimezone().date().isoformat()
    from onrecord.reading import parse_day

    try:
        return parse_day(text).isoformat()
    except InputError as error:
        raise InputError(f"--today {error}") from None
