"""Findings to a terminal, a page, a table, and the formats of other programs.

Each form is loaded when it is first asked for: a check that prints text pays for no page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from onrecord.model import Report

__all__ = [
    "claim_reviews",
    "csv_report",
    "dump",
    "html_report",
    "json_report",
    "lint_report",
    "sarif_log",
    "text_report",
    "who_json",
    "who_text",
]


def text_report(
    report: Report,
    *,
    story_order: bool = False,
    width: int = 80,
    colour: bool = False,
    again: tuple[str, ...] = (),
) -> str:
    """The report in lines of at most `width` columns, ending in a line end."""
    from onrecord.reporting.text import text_report as write

    return write(report, story_order=story_order, width=width, colour=colour, again=again)


def json_report(report: Report) -> dict[str, Any]:
    """The report as plain values, the contract `onrecord.report/1`."""
    from onrecord.reporting.jsonreport import json_report as write

    return write(report)


def dump(report: Report, indent: int | None = None) -> str:
    """The contract on one line, or indented, without a line end."""
    from onrecord.reporting.jsonreport import dump as write

    return write(report, indent)


def html_report(report: Report) -> str:
    """The report as one self-contained page."""
    from onrecord.reporting.html import html_report as write

    return write(report)


def csv_report(report: Report) -> str:
    """The report as a table, a line a statement."""
    from onrecord.reporting.csvreport import csv_report as write

    return write(report)


def who_text(report: Report, *, width: int = 80, colour: bool = False) -> str:
    """The statements by speaker in lines of at most `width` columns, ending in a line end."""
    from onrecord.reporting.whotext import who_text as write

    return write(report, width=width, colour=colour)


def who_json(report: Report) -> str:
    """The statements by speaker, the contract `onrecord.who/1`, indented, without a line end."""
    from onrecord.reporting.whojson import who_json as write

    return write(report)


def claim_reviews(
    reports: Iterable[Report], *, author: str | None = None, url: str | None = None, published: date | None = None
) -> str:
    """ClaimReview of every claim with a verdict as one JSON list, ending in a line end; drafts unless signed.

    `author` is who answers for the reviews, `url` the address of the page that has them, `published` its day.
    """
    from onrecord.reporting.claimreview import Signature
    from onrecord.reporting.claimreview import claim_reviews as write

    return write(reports, Signature(author, url, published))


def sarif_log(
    reports: Iterable[Report],
    *,
    version: str,
    rules: Mapping[str, tuple[str, str]] | None = None,
    unread: Sequence[str] = (),
) -> str:
    """All reports as one log of SARIF 2.1.0, ending in a line end; the arguments are those of `sarif.sarif_log`."""
    from onrecord.reporting.sarif import sarif_log as write

    return write(reports, version=version, rules=rules, unread=unread)


def lint_report(report: Report) -> str:
    """A line `path:line:column: level: text` for each finding that is to be looked at."""
    from onrecord.reporting.lint import lint_report as write

    return write(report)
