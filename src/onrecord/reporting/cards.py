"""A card for each statement: what the record says of it, whose figures, and how the words were read."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.claims.printer import print_claim
from onrecord.lexicon.calendar import printed_day
from onrecord.model import CheckedAct, CheckedClaim, Document, Evidence, Finding, Following, Verdict
from onrecord.reporting import wording
from onrecord.reporting.charts import chart_figure
from onrecord.reporting.display import clean
from onrecord.reporting.marks import Entry, span_of
from onrecord.reporting.markup import Content, Markup, join, link, tag
from onrecord.reporting.story import kind, label, symbol

_OPEN = 8  # rows of evidence that are shown without being asked for


def card(document: Document, entry: Entry, number: int, speaker: int, tools: Markup | None = None) -> Markup:
    """The card of statement `number`; `speaker` is the number of its speaker in the filter, `tools` what ends it."""
    body = _claim(document, entry, number) if isinstance(entry, CheckedClaim) else _act(entry)
    span = span_of(entry)
    words = wording.quoted(" ".join(document.text[span.start : span.end].split()))
    said = wording.who(entry.assertion, document) if isinstance(entry, CheckedClaim) else wording.parties(entry.act)
    return tag(
        "article",
        tag(
            "header",
            _verdict(entry, number),
            tag("h3", tag("q", words, class_="words"), id=f"h{number}"),
            tag("p", tag("bdi", said), class_="who"),
        ),
        body,
        tools,
        class_=f"card {kind(entry)} w{speaker}",
        id=f"s{number}",
        tabindex="-1",
        aria_labelledby=f"v{number} h{number}",
    )


def _verdict(entry: Entry, number: int) -> Markup:
    return tag(
        "p",
        tag("span", symbol(entry), class_="symbol", aria_hidden="true"),
        tag("span", label(entry), id=f"v{number}"),
        tag(
            "a",
            str(number),
            tag("span", " ↑", aria_hidden="true"),
            href=f"#at-{number}",
            class_="back",
            aria_label=f"Statement {number}: back to its words in the story",
        ),
        class_="verdict",
    )


def _claim(document: Document, entry: CheckedClaim, number: int) -> Markup:
    finding = entry.finding
    told = finding.summary if clean(finding.summary) != clean(finding.reason) else ""
    better = finding.better if finding.verdict is not Verdict.SUPPORTED else None
    mended = wording.mended(entry.assertion)
    return join(
        tag("p", mended, class_="mended") if mended else None,
        tag("p", tag("span", "Read as", class_="lead"), " ", told, class_="summary") if told else None,
        tag("p", finding.reason, class_="reason"),
        tag("p", tag("span", "The record carries", class_="lead"), " ", wording.quoted(better), class_="better")
        if better
        else None,
        tag("p", tag("span", "Working", class_="lead"), " ", tag("code", finding.working), class_="working")
        if finding.working
        else None,
        chart_figure(finding.chart, f"c{number}") if finding.chart else None,
        _flags(finding),
        _evidence(finding.evidence),
        _how(document, entry),
    )


def _flags(finding: Finding) -> Markup | None:
    if not finding.flags:
        return None
    rows = (
        tag("div", tag("dt", wording.FLAGS.get(flag.flag, flag.flag)), tag("dd", flag.note)) for flag in finding.flags
    )
    return tag("dl", *rows, class_="flags")


def _evidence(evidence: tuple[Evidence, ...]) -> Markup | None:
    if not evidence:
        return None
    head = tag("tr", *(tag("th", name, scope="col") for name in ("Figure", "Published by", "As of")))
    told: set[str] = set()
    rows: list[Markup] = []
    for item in evidence:
        rows.append(_row(item, item.definition not in told))
        told.add(item.definition)
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="evidence")
    title = f"Evidence: {wording.quantity(len(evidence), 'figure')}"
    return tag("details", tag("summary", title), tag("div", table, class_="scroll"), open=len(evidence) <= _OPEN)


def _row(item: Evidence, define: bool) -> Markup:
    """A figure of the evidence; its definition stands where it is first met."""
    first_hand = item.mark != "secondary"
    source: Content = link(item.title or item.source, item.url)
    if not first_hand:
        source = join(f"{wording.MARKS['secondary']} ", source)
    mark = wording.MARKS.get(item.mark, item.mark) if first_hand else None
    return tag(
        "tr",
        tag(
            "td",
            tag("b", wording.number(item.value, item.unit)),
            tag("span", mark, class_="tagged") if mark else None,
            tag("span", f"{item.what}: {item.label}") if item.label else tag("code", item.figure),
        ),
        tag("td", tag("b", item.publisher), tag("span", source), tag("small", item.definition) if define else None),
        tag(
            "td",
            tag("time", printed_day(item.as_of), datetime=item.as_of.isoformat()),
            tag("small", "day of its release") if item.inferred else None,
            tag("span", wording.ROLES[item.role], class_="role"),
        ),
        class_=item.role.value,
    )


def _how(document: Document, entry: CheckedClaim) -> Markup:
    assertion = entry.assertion
    sentence = document.text[assertion.sentence.start : assertion.sentence.end]
    rows = [tag("dt", "The sentence"), tag("dd", " ".join(sentence.split()))]
    rows += [tag("dt", "The claim"), tag("dd", tag("code", print_claim(assertion.claim)))] if assertion.claim else []
    rows += [tag("dt", "Not made out"), tag("dd", assertion.unclear)] if assertion.unclear else []
    rows += [tag("dt", "Because"), tag("dd", _list(assertion.because))] if assertion.because else []
    others = [print_claim(claim) for claim in assertion.others]
    rows += [tag("dt", "Could also mean"), tag("dd", _list(others, code=True))] if others else []
    return tag("details", tag("summary", "How this was read"), tag("dl", *rows, class_="how"))


def _list(items: Iterable[str], code: bool = False) -> Markup:
    return tag("ul", *(tag("li", tag("code", item) if code else item) for item in items))


def _act(entry: CheckedAct) -> Markup:
    finding = entry.finding
    known = [item for item in finding.followed_by if item.same]
    later = [item for item in finding.followed_by if not item.same]
    return join(
        tag("p", finding.reason, class_="reason") if finding.reason else None,
        join(tag("h4", "On record"), _events(known)) if known else None,
        join(tag("h4", "What followed"), _events(later)) if later else None,
    )


def _events(items: list[Following]) -> Markup:
    return tag("ol", *map(_event, items), class_="events")


def _event(item: Following) -> Markup:
    event = item.event
    return tag(
        "li",
        tag("span", wording.period(event.period), class_="when"),
        " ",
        event.summary,
        " ",
        link("source", event.url) if event.url else None,
        tag("small", f"What followed: {event.followed}") if item.same and event.followed else None,
    )
