"""Statements by speaker for the terminal: what each said, through whom, and what the record says of it."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.model import CheckedAct, CheckedClaim, Report, Span
from onrecord.reporting import wording
from onrecord.reporting.ansi import BOLD, COLOURS, DIM, paint
from onrecord.reporting.display import clean, clip, width, wrap
from onrecord.reporting.speakers import Speaker, heading, manner, speakers

_LABEL, _INDENT, _BODY = 17, 2, 4  # columns: of symbol and verdict, before a statement, before its details
_QUOTE = 160  # characters of a statement that are quoted
_FOLLOWED = 3  # events after an act that are listed
_LEAST = 40  # columns below which nothing is legible
_DENIED = "Denied or disputed in the text, so not counted as this speaker's claims:"


def who_text(report: Report, *, width: int = 80, colour: bool = False) -> str:
    """The speakers in the order of the story, in lines of at most `width` columns, ending in a line end."""
    page = _Page(report, max(width, _LEAST), colour)
    page.header()
    for speaker in page.speakers:
        page.speaker(speaker)
    if not page.speakers:
        page.lines += ["", *wrap(wording.nothing(report), page.columns)]
    return "\n".join(page.lines) + "\n"


class _Page:
    """Collects the lines of one story."""

    def __init__(self, report: Report, columns: int, colour: bool) -> None:
        self.report = report
        self.columns = columns
        self.colour = colour
        self.speakers = speakers(report)
        self.lines: list[str] = []

    def header(self) -> None:
        document = self.report.document
        count = wording.quantity(len(self.speakers), "speaker")
        head = (
            f"{clean(document.name) or 'text'} · {wording.dated(document)} · {count}, {wording.contents(self.report)}"
        )
        for number, line in enumerate(wrap(head, self.columns)):
            self.lines.append(paint(line, DIM if number else BOLD, self.colour))

    def speaker(self, speaker: Speaker) -> None:
        self.lines.append("")
        for line in wrap(heading(speaker), self.columns):
            self.lines.append(paint(line, BOLD, self.colour))
        self._put(_sums(speaker), _INDENT, DIM)
        self._claims(speaker.claims)
        if speaker.acts and speaker.claims:
            self._put("acts:", _INDENT, DIM)
        for act in speaker.acts:
            self._act(act)
        if speaker.denied:
            self._put(_DENIED, _INDENT)
        for claim in speaker.denied:
            self._denied(claim)

    def _claims(self, claims: Iterable[CheckedClaim]) -> None:
        before = ""
        for claim in claims:
            told, verdict = manner(claim), claim.finding.verdict
            if told != before:  # once for all that follow
                self._put(f"{told}:", _INDENT, DIM)
                before = told
            self._head(wording.label(verdict), COLOURS[verdict], claim.assertion.span)
            self._found(claim)

    def _denied(self, claim: CheckedClaim) -> None:
        self._head(f"{wording.DENIED} DENIED", BOLD, claim.assertion.span)
        chain = claim.assertion.voice.attribution if claim.assertion.voice else ()
        told = [manner(claim), *(f"the story's word is “{link.cue}”" for link in chain[:1])]
        self._body(", ".join(part for part in told if part), DIM)
        self._body(f"The words themselves are {wording.VERDICTS[claim.finding.verdict]}.")
        self._found(claim)

    def _found(self, claim: CheckedClaim) -> None:
        finding = claim.finding
        if not finding.summary:
            sentence = claim.assertion.sentence
            self._body(f"In the sentence: {self._quoted(sentence)}", DIM)
        elif clean(finding.summary) != clean(finding.reason):
            self._body(f"Read as: {finding.summary}", DIM)
        self._body(finding.reason)

    def _act(self, entry: CheckedAct) -> None:
        act, finding = entry.act, entry.finding
        self._head(f"{wording.ARROW} {wording.ACTS[act.kind].upper()}", BOLD, act.span)
        parts = [f"to {act.addressee}"] if act.addressee else []
        parts += [wording.period(act.said)] if act.said else []
        self._body(", ".join(parts + wording.tellers(act)), DIM)
        for item in finding.followed_by:
            if item.same:
                self._body(f"On record, {wording.period(item.event.period)}: {item.event.summary}")
        later = [item.event for item in finding.followed_by if not item.same]
        for event in later[:_FOLLOWED]:
            self._body(f"What followed, {wording.period(event.period)}: {event.summary}")
        if len(later) > _FOLLOWED:
            self._body(f"and {len(later) - _FOLLOWED} more in JSON")
        if not finding.followed_by:
            self._body(finding.reason)

    def _head(self, label: str, style: str, span: Span) -> None:
        margin = _INDENT + _LABEL
        first, *rest = wrap(self._quoted(span), self.columns - margin) or [""]
        gap = " " * max(1, _LABEL - width(label))
        self.lines.append((" " * _INDENT + paint(label, style, self.colour) + gap + first).rstrip())
        self.lines += [" " * margin + line for line in rest]

    def _quoted(self, span: Span) -> str:
        return wording.quoted(clip(self.report.document.text[span.start : span.end], _QUOTE))

    def _body(self, paragraph: str, style: str = "") -> None:
        self._put(paragraph, _BODY, style)

    def _put(self, paragraph: str, margin: int, style: str = "") -> None:
        for line in wrap(paragraph, self.columns - margin):
            self.lines.append(" " * margin + (paint(line, style, self.colour) if style else line))


def _sums(speaker: Speaker) -> str:
    """What a speaker has: "3 figures (2 contradicted, 1 supported), 1 act"."""
    given = [claim.finding.verdict for claim in speaker.claims]
    parts = []
    if given:
        counted = [f"{count} {wording.VERDICTS[verdict]}" for verdict, count in wording.counted(given)]
        parts.append(f"{wording.quantity(len(given), 'figure')} ({', '.join(counted)})")
    if speaker.acts:
        parts.append(wording.quantity(len(speaker.acts), "act"))
    if speaker.denied:
        parts.append(f"{len(speaker.denied)} denied or disputed in the text")
    return ", ".join(parts)
