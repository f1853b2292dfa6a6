"""A report as a linter prints it, for editors and hooks: `path:line:column: level: text`, a line for each finding."""

from __future__ import annotations

from onrecord.model import CheckedClaim, Report
from onrecord.reporting.levels import level_of, told
from onrecord.reporting.lines import Lines


def lint_report(report: Report) -> str:
    """The findings in the order of the text, each line ending in a line end; empty where there is nothing to say."""
    document = report.document
    lines = Lines(document.text)
    name = "".join(letter if letter.isprintable() else "?" for letter in document.name) or "text"
    shown: list[str] = []
    for entry in report.entries:
        level = level_of(entry)
        if level is not None and isinstance(entry, CheckedClaim):
            line, column = lines.position(entry.assertion.span.start)
            shown.append(f"{name}:{line}:{column}: {level.value}: {told(entry, document)}\n")
    return "".join(shown)
