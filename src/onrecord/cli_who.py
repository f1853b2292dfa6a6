"""The command that tells who said what."""

from __future__ import annotations

import sys

import click

from onrecord import cli_options
from onrecord.errors import OnRecordError
from onrecord.output import Output, say


@click.command()
@click.argument("story", metavar="STORY")
@cli_options.published
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="What to print.")
@cli_options.data
@cli_options.pack
def who(story: str, published: str | None, form: str, data: tuple[str, ...], pack: tuple[str, ...]) -> None:
    """List the statements of a story by speaker: what each said, through whom, and what the record says of it."""
    from onrecord import pipeline, reading, reporting  # late, as in cli.py
    from onrecord.stories import documents

    day = cli_options.day("--published", published, reading.parse_day)
    drawn = cli_options.supply(data, pack)
    found: list[str] = []
    failed = False
    with Output(None) as out:
        for document in documents([story], day, sys.stdin.buffer):
            if isinstance(document, OnRecordError):
                failed = True
                say(document)
                continue
            report = pipeline.check_document(document, drawn.record, drawn.vocabulary)
            if form == "json":
                found.append(reporting.who_json(report) + "\n")
            else:
                found.append(reporting.who_text(report, width=out.width, colour=out.colour))
        if form == "json":
            out.write(cli_options.array(found) if len(found) > 1 or failed else "".join(found))
        else:
            out.write("\n".join(found))
    sys.exit(2 if failed else 0)
