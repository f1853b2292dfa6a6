"""Findings to a terminal, JSON, and a page.

Each form is loaded when it is first asked for: a check that prints text pays for no page.
"""

from __future__ import annotations

from typing import Any

from onrecord.model import Report

__all__ = ["csv_report", "dump", "html_report", "json_report", "text_report"]


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
