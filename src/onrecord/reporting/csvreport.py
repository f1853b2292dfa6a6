"""A report as a table: a line for each statement, for a spreadsheet."""

from __future__ import annotations

import csv
import io

from onrecord.claims.printer import print_claim
from onrecord.model import CheckedAct, CheckedClaim, Evidence, Report, Role
from onrecord.reporting import wording
from onrecord.reporting.display import clean
from onrecord.reporting.marks import Entry, span_of

COLUMNS = (
    "document", "published", "id", "kind", "verdict", "words", "speaker", "said", "claim", "changed_from",
    "reason", "record_carries", "flags", "figure", "value", "unit", "publisher", "as_of", "url",
)  # fmt: skip

# A cell that begins so is run by spreadsheets as a formula; a quotation mark before it makes it text there.
_RUN = ("=", "+", "-", "@", "\t", "\r")


def csv_report(report: Report) -> str:
    """A header and a line a statement. `figure` to `url` are those of the first figure that decides."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for entry in report.entries:
        writer.writerow([_inert(cell) for cell in (*_head(report, entry), *_tail(entry))])
    return out.getvalue()


def _head(report: Report, entry: Entry) -> tuple[str, ...]:
    document, span = report.document, span_of(entry)
    published = document.published.isoformat() if document.published else ""
    words = " ".join(document.text[span.start : span.end].split())
    return document.name, published, entry.id, _kind(entry), entry.finding.verdict.value, words, wording.speaker(entry)


def _kind(entry: Entry) -> str:
    return entry.act.kind.value if isinstance(entry, CheckedAct) else "claim"


def _tail(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, CheckedAct):
        said = wording.period(entry.act.said) if entry.act.said else ""
        return said, "", "", entry.finding.reason, *[""] * 8
    assertion, finding = entry.assertion, entry.finding
    said = assertion.said.isoformat() if assertion.said else ""
    claim = print_claim(assertion.claim) if assertion.claim else ""
    flags = " ".join(flag.flag for flag in finding.flags)
    told = (said, claim, _changed(entry), finding.reason, finding.better or "", flags)
    return *told, *_figure(next((item for item in finding.evidence if item.role is Role.DECIDING), None))


def _changed(entry: CheckedClaim) -> str:
    """What was read before a person changed it; words where nothing was."""
    first = entry.assertion.mended
    return "" if first is None else first or "no claim"


def _figure(item: Evidence | None) -> tuple[str, ...]:
    if item is None:
        return ("",) * 6
    return item.figure, f"{item.value:f}", item.unit.value, item.publisher, item.as_of.isoformat(), item.url or ""


def _inert(cell: str) -> str:
    """The cell on one line, as text even where it looks like a formula."""
    told = clean(cell)
    return f"'{told}" if told.startswith(_RUN) and not _number(told) else told


def _number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdigit()
