"""The foot of the page: the sources that were used, and what was not checked and why."""

from __future__ import annotations

from datetime import date

from onrecord.model import CheckedClaim, Report, Source, Verdict
from onrecord.reporting import wording
from onrecord.reporting.marks import span_of
from onrecord.reporting.markup import Markup, link, tag
from onrecord.reporting.story import label

_OPEN_VERDICTS = (Verdict.NOT_IN_RECORD, Verdict.UNCLEAR)


def footer(report: Report) -> Markup:
    """Sources with links and as-of dates; statements without an answer."""
    return tag("footer", _unchecked(report), _sources(report), class_="foot")


def _unchecked(report: Report) -> Markup | None:
    rows: list[Markup] = []
    for number, entry in enumerate(report.entries, 1):
        open_claim = isinstance(entry, CheckedClaim) and entry.finding.verdict in _OPEN_VERDICTS
        open_act = not isinstance(entry, CheckedClaim) and not entry.finding.followed_by
        if open_claim or open_act:
            span = span_of(entry)
            words = wording.quoted(" ".join(report.document.text[span.start : span.end].split()))
            link_back = tag("a", tag("q", words), href=f"#s{number}")
            rows.append(tag("li", link_back, tag("span", f" {label(entry)}. ", class_="lead"), entry.finding.reason))
    if not rows:
        return None
    return tag("section", tag("h2", "What was not checked, and why"), tag("ul", *rows), class_="unchecked")


def _sources(report: Report) -> Markup | None:
    sources = report.sources or _from_evidence(report)
    if not sources:
        return None
    dates = _dates(report)
    rows = [_source(source, dates.get(source.title) or dates.get(source.id) or []) for source in sources]
    return tag("section", tag("h2", "Sources"), tag("ul", *rows), class_="sources")


def _source(source: Source, days: list[date]) -> Markup:
    return tag(
        "li",
        tag("b", source.publisher),
        " ",
        link(source.title, source.url),
        tag("small", f"as of {wording.days(days)}") if days else None,
        tag("small", source.licence) if source.licence else None,
    )


def _dates(report: Report) -> dict[str, list[date]]:
    """The as-of days of the figures that each source gave."""
    found: dict[str, list[date]] = {}
    for entry in wording.claims(report):
        for item in entry.finding.evidence:
            found.setdefault(item.source, []).append(item.as_of)
    return found


def _from_evidence(report: Report) -> tuple[Source, ...]:
    """The sources that the evidence names, where the report lists none."""
    found: dict[str, Source] = {}
    for entry in wording.claims(report):
        for item in entry.finding.evidence:
            found.setdefault(item.source, Source(item.source, item.source, item.publisher, item.url, ""))
    return tuple(found.values())
