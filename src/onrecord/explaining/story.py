"""A story as it was read, for the terminal: its claims and why, or of each sentence how it came to them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.claims.printer import print_claim
from onrecord.model import Assertion, Reading, ReadStory, Refused, RuleTrace, SentenceTrace, Slot, Span, Taken, Whence
from onrecord.reporting.display import clean, clip, width, wrap

_LEAST = 40  # columns below which nothing is legible
_QUOTE = 240  # characters of a claim's words that are quoted
_WORDS = 32  # characters of a run of words in a list
_UNMARKED = 400  # characters of the words that nothing holds
_MARGIN, _NAME, _LISTED = 2, 16, 25  # columns: before every line, of the name of a part, of words in a list
_CUTS = ("", " /", " //")  # before a word in the same segment, in another one, in another clause

_FROM = {
    Whence.WORDS: "in the words",
    Whence.SPEAKER: "the speaker",
    Whence.SPOKEN_OF: "spoken of before",
    Whence.STORY: "the story",
    Whence.DAY: "the story's day",
    Whence.HABIT: "how such figures are told",
    Whence.COUNTED: "from the other parts",
    Whence.NOWHERE: "nothing",
}


def as_read(story: ReadStory, sentence: int | None = None, columns: int = 80) -> str:
    """The claims of a story, or of its sentence of that number (the first is 1), ending in a line end.

    An explained story tells of every sentence, one that claims nothing included.
    """
    page = _Page(story, max(columns, _LEAST))
    page.header()
    for number in range(1, len(story.statements) + 1):
        if sentence in (None, number):
            page.sentence(number - 1, alone=sentence is not None)
    return "\n".join(page.lines) + "\n"


@cache
def sentences_of_rules() -> dict[str, Any]:
    """`rule`: of each rule what it `reads`, with an `example`; `refusal`: what is said of each reason."""
    return tomllib.loads(Path(__file__).with_name("rules.toml").read_text(encoding="utf-8"))


class _Page:
    """Collects the lines of one story."""

    def __init__(self, story: ReadStory, columns: int) -> None:
        self.story = story
        self.columns = columns
        self.lines: list[str] = []

    def header(self) -> None:
        document, count = self.story.document, len(self.story.assertions)
        day = document.published.isoformat() if document.published else "on an unknown day (give it with --published)"
        sentences = _many(len(self.story.statements), "sentence")
        head = (
            f"{clean(document.name) or 'text'} · published {day} · {sentences}, {_many(count, 'claim')}, none checked"
        )
        self.lines += wrap(head, self.columns)

    def sentence(self, index: int, *, alone: bool) -> None:
        claims = [at for at, reading in enumerate(self.story.readings) if reading.statement == index]
        if not claims and not alone and not self.story.traces:
            return
        statement = self.story.statements[index]
        self.lines += ["", *wrap(f"Sentence {index + 1} · {statement.setting.value}", self.columns)]
        self._put("", self._text(statement.span), 0)
        if self.story.traces:
            self._trace(self.story.traces[index], claims)
        if not claims:
            self._put("", "No claim.", 0, gap=bool(self.story.traces))
        for number, at in enumerate(claims, 1):
            self._claim(number, self.story.assertions[at], self.story.slots[at] if self.story.slots else None)

    def _claim(self, number: int, assertion: Assertion, slots: Sequence[Slot] | None) -> None:
        self._put(f"Claim {number}", f"“{clip(self._text(assertion.span), _QUOTE)}”", gap=True)
        claim = assertion.claim
        self._put("read as", print_claim(claim) if claim is not None else "none could be made out")
        if assertion.unclear is not None:
            self._put("unclear", assertion.unclear)
        if slots is None:
            for reason in assertion.because:
                self._put("because", reason)
        for slot in slots or ():
            self._put(slot.name, self._slot(slot))

    def _slot(self, slot: Slot) -> str:
        said = f"{_FROM[slot.whence]} “{clip(self._text(slot.span), _WORDS)}”" if slot.span else _FROM[slot.whence]
        why = "" if slot.whence is Whence.WORDS and slot.why.endswith((" is named", " is stated")) else slot.why
        return f"{slot.value or '?'} ← {said}" + (f": {why}" if why else "")

    def _trace(self, trace: SentenceTrace, claims: Sequence[int]) -> None:
        self._put("Tokens", self._tokens(trace), gap=True)
        self._put("Words", "", gap=True)
        for taken in trace.taken:
            self._put(f"  {self._run(taken.span)}", _sense(taken), _LISTED)
        if trace.unmarked:
            runs = " · ".join(clean(self._text(span)) for span in trace.unmarked)
            self._put("  no mark on", clip(runs, _UNMARKED), _LISTED)
        self._put("Rules", "", gap=True)
        readings = {self.story.readings[at]: number for number, at in enumerate(claims, 1)}
        idle = [rule.rule for rule in trace.rules if not self._rule(rule, readings)]
        self._put("  nothing to read for", ", ".join(idle), _LISTED)

    def _rule(self, rule: RuleTrace, numbers: dict[Reading, int]) -> bool:
        """What a rule read and what it left; False where it met neither."""
        read = [
            f"reads “{self._run(reading.span)}” as claim {numbers[reading]} ({', '.join(reading.rules)})"
            for reading in rule.read
        ]
        told = [*read, *self._refusals(rule.refused)]
        for at, line in enumerate(told):
            self._put("" if at else f"  {rule.rule}", line, _LISTED)
        return bool(told)

    def _refusals(self, refused: Sequence[Refused]) -> Iterator[str]:
        texts = sentences_of_rules()["refusal"]
        for one in refused:
            by = f" by {one.rule}" if one.rule else ""
            yield f"not “{self._run(one.span)}”: {texts[one.reason.value]}{by}"

    def _tokens(self, trace: SentenceTrace) -> str:
        """The tokens; a stroke stands where a segment begins, two where a clause does."""
        shown: list[str] = []
        for at, span in enumerate(trace.tokens):
            cut = 0
            if at:
                cut = 2 * (trace.clauses[at] != trace.clauses[at - 1]) or trace.segments[at] != trace.segments[at - 1]
            shown.append(f"{_CUTS[cut]} {self._text(span)}")
        return "".join(shown)

    def _text(self, span: Span) -> str:
        return clean(self.story.document.text[span.start : span.end])

    def _run(self, span: Span) -> str:
        return clip(self._text(span), _WORDS)

    def _put(self, name: str, text: str, hang: int = _NAME, *, gap: bool = False) -> None:
        """A name and its text beside it, which begins `hang` columns behind the margin."""
        if gap:
            self.lines.append("")
        room = self.columns - _MARGIN
        body = wrap(text, room - hang)
        if not name:
            self.lines += [" " * (_MARGIN + hang) + line for line in body]
            return
        depth = len(name) - len(name.lstrip())
        heads = [" " * depth + line for line in wrap(name, room - depth)]
        if body and width(heads[-1]) < hang:
            heads[-1] += " " * (hang - width(heads[-1])) + body.pop(0)
        self.lines += [" " * _MARGIN + line for line in heads]
        self.lines += [" " * (_MARGIN + hang) + line for line in body]


def _sense(taken: Taken) -> str:
    return f"{taken.lane.value} · {taken.sense}" + (f" [{taken.table}.csv]" if taken.table else "")


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")
