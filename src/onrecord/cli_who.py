"""The command that tells who said what."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from onrecord import cli_options

# As in cli.py: a command imports what it runs, so that `--help` loads nothing.
if TYPE_CHECKING:
    from onrecord.model import Document
    from onrecord.output import Output


@click.command()
@click.argument("story", metavar="STORY")
@cli_options.published
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="What to print.")
@cli_options.data
@cli_options.pack
def who(story: str, published: str | None, form: str, data: tuple[str, ...], pack: tuple[str, ...]) -> None:
    """List the statements of a story by speaker: what each said, through whom, and what the record says of it."""
    from onrecord import pipeline, reading, reporting  # late, as in cli.py

    day = cli_options.day("--published", published, reading.parse_day)
    drawn = cli_options.supply(data, pack)

    def tell(document: Document, out: Output) -> str:
        report = pipeline.check_document(document, drawn.record, drawn.vocabulary)
        if form == "json":
            return reporting.who_json(report) + "\n"
        return reporting.who_text(report, width=out.width, colour=out.colour)

    sys.exit(cli_options.tell_each(story, day, form, tell))
