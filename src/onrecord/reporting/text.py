"""A report for the terminal: what to look at first, who said it, what the record says, whose figure it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from onrecord.lexicon.calendar import printed_day
from onrecord.model import CheckedAct, CheckedClaim, Document, Event, Evidence, Report, Role, Span, Verdict
from onrecord.reporting import wording
from onrecord.reporting.ansi import BOLD, COLOURS, DIM, paint
from onrecord.reporting.display import clean, clip, width, wrap

_ITEM = re.compile(r", item \d+$")  # one story of a feed, which no command names
_LABEL = 17  # columns for symbol and verdict
_INDENT = 2
_QUOTE = 240  # characters of a statement that are quoted
_COUNTS = 6  # other counts that are listed
_FOLLOWED = 3  # events after an act that are listed
_LEAST = 40  # columns below which nothing is legible

# Their notes say in a sentence what "Also counted" shows in figures; with that line the name is enough.
_SHOWN_BY_COUNTS = ("preliminary", "definition")


def text_report(
    report: Report,
    *,
    story_order: bool = False,
    width: int = 80,
    colour: bool = False,
    again: tuple[str, ...] = (),
) -> str:
    """The report in lines of at most `width` columns, ending in a line end.

    Contradicted claims come first, then disputed ones, then the rest as the story has them, unless `story_order`.
    Acts follow the claims. Without `colour` the same lines come without escape sequences.
    `again` holds the options that the command at the foot needs to come to the same findings.
    """
    writer = _Writer(max(width, _LEAST), colour)
    document = report.document
    writer.header(_named(document), _dateline(report))
    for claim in ordered(report, story_order):
        writer.claim(claim, report)
    for act in wording.acts(report):
        writer.act(act, report)
    writer.summary(report, again)
    return "\n".join(writer.lines) + "\n"


def _named(document: Document) -> str:
    """The name, and where the text came from in the end, where the name does not say so."""
    name, source = clean(document.name) or "text", clean(document.source or "")
    return name if name.startswith(source) else f"{name} · from {source}"


def ordered(report: Report, story_order: bool = False) -> list[CheckedClaim]:
    """Claims, those to look at first in front; the order is stable."""
    found = wording.claims(report)
    if story_order:
        return found
    ranks = {verdict: rank for rank, verdict in enumerate(wording.URGENT)}
    return sorted(found, key=lambda entry: ranks.get(entry.finding.verdict, len(ranks)))


def _dateline(report: Report) -> str:
    document = report.document
    taken = f" · {wording.taken(document)}" if document.extracted else ""
    return f"{wording.dated(document)}{taken} · {wording.contents(report)}"


class _Writer:
    """Collects the lines of one report."""

    def __init__(self, columns: int, colour: bool) -> None:
        self.columns = columns
        self.colour = colour
        self.lines: list[str] = []
        self.told: set[Event] = set()  # events that stand further up: nothing is said twice

    def header(self, name: str, rest: str) -> None:
        for number, line in enumerate(wrap(f"{name} · {rest}", self.columns)):
            self.lines.append(paint(line, BOLD if number == 0 else DIM, self.colour))

    def claim(self, entry: CheckedClaim, report: Report) -> None:
        finding, span = entry.finding, entry.assertion.span
        self._head(wording.label(finding.verdict), COLOURS[finding.verdict], _quoted(report, span))
        self._body([wording.who(entry.assertion, report.document)], DIM)
        if finding.summary and clean(finding.summary) != clean(finding.reason):
            self._body([f"Read as: {finding.summary}"], DIM)
        if (mended := wording.mended(entry.assertion)) is not None:
            self._body([f"{mended}."])
        self._reason(finding.reason, credit([item for item in finding.evidence if item.role is Role.DECIDING]))
        counts = other_counts(finding.evidence)
        if counts:
            self._items("Also counted: ", counts, " · ")
        for line in _flag_lines(entry, bool(counts)):
            self._body([line])
        if finding.better and finding.verdict is not Verdict.SUPPORTED:
            self._body([f"The record carries: {wording.quoted(clean(finding.better))}."])

    def act(self, entry: CheckedAct, report: Report) -> None:
        act, finding = entry.act, entry.finding
        self._head(f"{wording.ARROW} {wording.ACTS[act.kind].upper()}", BOLD, _quoted(report, act.span))
        self._body([wording.parties(act)], DIM)
        for event in [item.event for item in finding.followed_by if item.same]:
            day = wording.period(event.period)
            self._body(
                [f"On record, {day}, as told above." if event in self.told else f"On record, {day}: {event.summary}"]
            )
        later = [item.event for item in finding.followed_by if not item.same]
        fresh = [event for event in later if event not in self.told]
        for event in fresh[:_FOLLOWED]:
            self._body([f"What followed, {wording.period(event.period)}: {event.summary}"])
        if len(fresh) > _FOLLOWED:
            self._body([f"and {len(fresh) - _FOLLOWED} more on the page and in JSON"])
        elif later and not fresh:
            self._body(["What followed is told above."])
        self.told |= {item.event for item in finding.followed_by}
        if not finding.followed_by and finding.reason:
            self._body([finding.reason])

    def summary(self, report: Report, again: tuple[str, ...]) -> None:
        self.lines.append("")
        self._flat(sums(report))
        given = report.document.source or report.document.name
        name = clean(given)
        if name == given and "." in name and not name.startswith("-") and not _ITEM.search(name):
            story = ("--url", name) if report.document.source else (name,)
            command = " ".join(["onrecord check", *[_shell(word) for word in (*story, *again)]])
            page = "--format html -o report.html"
            whole = width(f"{command} {page}") <= self.columns
            lines = [f"{command} {page}"] if whole else [f"{command} \\", f"  {page}"]
            if width(lines[0]) <= self.columns:
                self.lines += [paint(line, DIM, self.colour) for line in lines]

    def _head(self, label: str, style: str, words: str) -> None:
        lines = wrap(words, self.columns - _LABEL) or [""]
        self.lines.append("")
        painted = paint(label, style, self.colour)
        self.lines.append((painted + " " * max(1, _LABEL - width(label)) + lines[0]).rstrip())
        self.lines += [" " * _LABEL + line for line in lines[1:]]

    def _body(self, paragraphs: Iterable[str], style: str = "") -> None:
        for paragraph in paragraphs:
            for line in wrap(paragraph, self.columns - _INDENT):
                self.lines.append(" " * _INDENT + (paint(line, style, self.colour) if style else line))

    def _flat(self, paragraph: str) -> None:
        self.lines += wrap(paragraph, self.columns)

    def _reason(self, reason: str, source: str) -> None:
        """The reason, its source on the right: on the last line where it fits, else on lines of its own."""
        room = self.columns - _INDENT
        lines = wrap(reason, room)
        source = clean(source)
        last = lines[-1] if lines else ""
        if source and width(last) + 2 + width(source) <= room:
            gap = " " * (room - width(last) - width(source))
            lines[len(lines) - 1 :] = [last + gap + paint(source, DIM, self.colour)]
        else:
            for line in wrap(source, room):
                lines.append(" " * (room - width(line)) + paint(line, DIM, self.colour))
        self.lines += [" " * _INDENT + line for line in lines]

    def _items(self, lead: str, items: list[str], joint: str) -> None:
        """Items in a row; a line breaks between items where one fits a line."""
        room, line = self.columns - _INDENT, lead
        fresh = True
        for item in map(clean, items):
            candidate = line + item if fresh else line + joint + item
            if fresh or width(candidate) <= room:
                line, fresh = candidate, False
                continue
            self._body([line])
            line = item
        self._body([line])


def _quoted(report: Report, span: Span) -> str:
    return wording.quoted(clip(report.document.text[span.start : span.end], _QUOTE))


def _flag_lines(entry: CheckedClaim, counts: bool) -> Iterator[str]:
    """Flags with their notes; those that the other counts already show are named together."""
    named = [flag.flag for flag in entry.finding.flags if counts and flag.flag in _SHOWN_BY_COUNTS]
    if named:
        yield "flags: " + ", ".join(wording.FLAGS.get(flag, flag) for flag in named)
    for flag in entry.finding.flags:
        if flag.flag not in named:
            name = wording.FLAGS.get(flag.flag, flag.flag)
            yield f"{name}: {flag.note}" if flag.note else f"flags: {name}"


def credit(items: list[Evidence]) -> str:
    """Publishers and as-of dates of the figures that decide: "Chicago Police, NYPD, as of 1 January 2017"."""
    if not items:
        return ""
    first_hand = {item.publisher for item in items if item.mark != "secondary"}
    named = (item.publisher if item.publisher in first_hand else wording.publisher(item) for item in items)
    publishers = list(dict.fromkeys(named))
    return f"{', '.join(publishers)}, as of {wording.days([item.as_of for item in items])}"


def other_counts(evidence: tuple[Evidence, ...]) -> list[str]:
    """What other publishers and later vintages counted, each once, with the day where it tells vintages apart.

    What a count is of stands before it, once for all that follow, unless all are of what the finding itself is of.
    """
    deciding = [item for item in evidence if item.role is Role.DECIDING]
    seen = {_same(item) for item in deciding}
    kept: list[Evidence] = []
    for item in evidence:
        if item.role in (Role.OTHER, Role.LATER) and _same(item) not in seen:
            seen.add(_same(item))
            kept.append(item)
    plain = len({_bare(item.figure) for item in (*deciding, *kept)}) == 1
    several = len({item.what for item in (*deciding, *kept)}) > 1
    publishers = {item.publisher for item in deciding}
    shown: list[str] = []
    before = ""
    for item in kept[:_COUNTS]:
        of = "" if plain else _subject(item, several)
        shown.append((f"{of}: " if of != before else "") + _count(item, publishers))
        before = of
    left = len(kept) - len(shown)
    return [*shown, f"and {left} more"] if left else shown


def _same(item: Evidence) -> tuple[object, ...]:
    return item.publisher, item.value, _bare(item.figure)


def _count(item: Evidence, deciding: set[str]) -> str:
    dated = f", as of {printed_day(item.as_of)}" if item.publisher in deciding else ""
    return f"{wording.number(item.value, item.unit)} ({wording.publisher(item)}{dated})"


def _bare(figure: str) -> str:
    """A figure without the definition that names the publisher: homicides(ucr)[x] is homicides[x]."""
    head, bracket, tail = figure.partition("[")
    return head.partition("(")[0] + bracket + tail


def _subject(item: Evidence, several: bool) -> str:
    """The place and period of a figure: "Chicago, 2016", with its measure where the finding rests on several."""
    label = item.label or item.figure
    return f"{item.what}, {label}" if several and item.what else label


def sums(report: Report) -> str:
    """One sentence that adds up, and where to look first."""
    counts = wording.tally(report)
    if not counts:
        return wording.nothing(report)
    said = ", ".join(f"{count} {wording.VERDICTS[verdict]}" for verdict, count in counts)
    first = next((verdict for verdict, _ in counts if verdict in wording.URGENT), None)
    return f"{said}." + (f" Look first at the {wording.SYMBOLS[first]}." if first else "")


def _shell(name: str) -> str:
    """A file name as one word of a command line."""
    if name.isascii() and name.replace(".", "").replace("-", "").replace("_", "").replace("/", "").isalnum():
        return name
    return "'" + name.replace("'", "'\"'\"'") + "'"
