"""A story as it was read, as JSON: `onrecord.reading/1`.

Keys stand in one fixed order and are always there; spans index the text as published. `trace` and `slots` are null
where nothing was explained.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from onrecord.claims.fields import to_fields
from onrecord.claims.printer import print_claim
from onrecord.model import Reading, ReadStory, RuleTrace, SentenceTrace, Slot, Span, Taken
from onrecord.reporting.jsonreport import encode

SCHEMA = "onrecord.reading/1"

Json = dict[str, Any]


def read_json(story: ReadStory, sentence: int | None = None) -> str:
    """The story, or of its sentences the one of that number (the first is 1), indented, without a line end."""
    return encode(_Fields(story).story(sentence), 2)


class _Fields:
    """Plain values of one story."""

    def __init__(self, story: ReadStory) -> None:
        self.read = story

    def story(self, sentence: int | None) -> Json:
        document = self.read.document
        numbers = range(1, len(self.read.statements) + 1)
        return {
            "schema": SCHEMA,
            "document": {
                "name": document.name,
                "published": document.published.isoformat() if document.published else None,
                "published_because": document.published_because,
                "characters": len(document.text),
                "extracted": None
                if document.extracted is None
                else {"from": document.extracted, "text": document.text},
            },
            "sentences": [self._sentence(number) for number in numbers if sentence in (None, number)],
        }

    def _sentence(self, number: int) -> Json:
        index = number - 1
        statement = self.read.statements[index]
        claims = [at for at, reading in enumerate(self.read.readings) if reading.statement == index]
        trace = self.read.traces[index] if self.read.traces else None
        return {
            "sentence": number,
            **self._words(statement.span),
            "paragraph": statement.paragraph,
            "setting": statement.setting.value,
            "claims": [self._claim(at) for at in claims],
            "trace": None if trace is None else self._trace(trace, [self.read.readings[at] for at in claims]),
        }

    def _claim(self, at: int) -> Json:
        assertion, reading = self.read.assertions[at], self.read.readings[at]
        claim = assertion.claim
        return {
            **self._words(assertion.span),
            "shape": reading.shape.value,
            "rules": list(reading.rules),
            "claim": None if claim is None else {"text": print_claim(claim), **to_fields(claim)},
            "unclear": assertion.unclear,
            "because": list(assertion.because),
            "said": assertion.said.isoformat() if assertion.said else None,
            "slots": [self._slot(slot) for slot in self.read.slots[at]] if self.read.slots else None,
        }

    def _slot(self, slot: Slot) -> Json:
        told = None if slot.span is None else self._words(slot.span)
        return {"slot": slot.name, "value": slot.value, "from": slot.whence.value, "why": slot.why, "words": told}

    def _trace(self, trace: SentenceTrace, readings: Sequence[Reading]) -> Json:
        tokens = zip(trace.tokens, trace.segments, trace.clauses, strict=True)
        return {
            "tokens": [{**self._words(span), "segment": one, "clause": other} for span, one, other in tokens],
            "words": [self._taken(taken) for taken in trace.taken],
            "unmarked": [self._words(span) for span in trace.unmarked],
            "rules": [self._rule(rule, readings) for rule in trace.rules],
        }

    def _taken(self, taken: Taken) -> Json:
        table = f"{taken.table}.csv" if taken.table else None
        named = {"as": taken.lane.value, "sense": taken.sense, "table": table, "because": taken.because}
        return self._words(taken.span) | named

    def _rule(self, rule: RuleTrace, readings: Sequence[Reading]) -> Json:
        """`read` holds places in the list of the sentence's claims, the first 0."""
        return {
            "rule": rule.rule,
            "read": [readings.index(reading) for reading in rule.read],
            "refused": [{**self._words(one.span), "reason": one.reason.value, "by": one.rule} for one in rule.refused],
        }

    def _words(self, span: Span) -> Json:
        return {"span": [span.start, span.end], "text": self.read.document.text[span.start : span.end]}
