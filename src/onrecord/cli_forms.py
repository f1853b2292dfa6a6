"""The formats of a check: what each is called, the options that some of them take, how several stories are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from onrecord import __version__, cli_options
from onrecord.errors import InputError, OnRecordError
from onrecord.output import Output

# As in cli.py: a command imports what it runs, so that `--help` loads nothing.
if TYPE_CHECKING:
    from onrecord.model import Report

Command = TypeVar("Command", bound=Callable[..., Any])

NAMES = ("text", "json", "jsonl", "html", "csv", "claimreview", "sarif", "lint")
_SEVERITIES = ("error", "warning", "note", "never")  # each fails on what stands before it, too


def options(command: Command) -> Command:
    """The format, and the options that belong to one of them."""
    added = (
        click.option("--format", "form", type=click.Choice(NAMES), default="text", help="What to print."),
        click.option("--author", metavar="NAME", help="Who answers for the reviews of --format claimreview."),
        click.option("--review-url", metavar="URL", help="The address of the page that the reviews will stand on."),
        click.option("--review-date", metavar="DATE", help="The day on which that page is published, YYYY-MM-DD."),
        click.option(
            "--fail-on",
            type=click.Choice(_SEVERITIES),
            help="Exit with 1 where a finding weighs as much; lint fails on error, other formats never.",
        ),
    )
    for option in reversed(added):
        command = option(command)
    return command


class Form:
    """A format with its options, for one run of a check. InputError for options that do not fit it."""

    def __init__(
        self, name: str, *, author: str | None, review_url: str | None, review_date: str | None, fail_on: str | None
    ) -> None:
        from onrecord import reading

        self.name = name
        self._author = author
        self._url = review_url
        self._day = cli_options.day("--review-date", review_date, reading.parse_day)
        self._fail_on = fail_on or ("error" if name == "lint" else "never")
        self._failed = False
        given = {"--author": author, "--review-url": review_url, "--review-date": review_date}
        for option, value in given.items():
            if value is not None and name != "claimreview":
                raise InputError(f"{option} is of --format claimreview alone; leave it out, or ask for that format")
        if author is not None and not author.strip():
            raise InputError("--author is empty; name the person who answers for the reviews, or leave it out")
        if review_url is not None and not review_url.startswith(("http://", "https://")):
            raise InputError(f"--review-url {review_url}: this is no address of a page; give it with https://")

    def write(self, out: Output, reports: Iterator[Report], unread: Sequence[OnRecordError], **text: Any) -> None:
        """Write every report; `unread` fills with the stories that could not be read while `reports` is drawn.

        `text` holds what `pipeline.report` is to know beside the width and the colour.
        """
        from onrecord import pipeline

        if self.name in ("json", "claimreview", "sarif"):
            found = [self._weighed(report) for report in reports]
            out.write(self._collected(found, unread))
            return
        for number, report in enumerate(reports):
            told = pipeline.report(self._weighed(report), self.name, width=out.width, colour=out.colour, **text)
            if self.name == "csv" and number:
                told = told.partition("\n")[2]  # one head for the whole table
            out.write("\n" + told if self.name == "text" and number else told)

    def code(self, unread: Sequence[OnRecordError]) -> int:
        """The exit code: 2 where a story could not be read, else 1 where a finding weighs enough."""
        return 2 if unread else int(self._failed)

    def _collected(self, found: Sequence[Report], unread: Sequence[OnRecordError]) -> str:
        from onrecord import explaining, pipeline, reporting

        match self.name:
            case "sarif":
                rules = {told.word: (told.means, told.decided) for told in explaining.verdicts()}
                return reporting.sarif_log(found, version=__version__, rules=rules, unread=[str(one) for one in unread])
            case "claimreview":
                if self._url and len(found) > 1:
                    raise InputError("--review-url is the address of one review; run it once for each story")
                return reporting.claim_reviews(found, author=self._author, url=self._url, published=self._day)
        objects = [pipeline.report(one, self.name) for one in found]
        return cli_options.array(objects) if len(found) + len(unread) > 1 else "".join(objects)

    def _weighed(self, report: Report) -> Report:
        """The report as it is, its heaviest finding taken note of."""
        if self._fail_on != "never" and not self._failed:
            from onrecord.reporting.levels import level_of

            enough = _SEVERITIES[: _SEVERITIES.index(self._fail_on) + 1]
            self._failed = any(level_of(entry) in enough for entry in report.entries)
        return report
