"""A report as JSON, the contract `onrecord.report/1` that others build on.

Keys stand in one fixed order and are always there; what does not apply is null or an empty list. A claim that could
not be made out keeps its fields with `measure` null, so that no consumer needs a special case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, assert_never

from onrecord.claims.fields import to_fields
from onrecord.claims.periods import period_or_none, print_period
from onrecord.claims.printer import print_claim
from onrecord.model import (
    Attribution,
    CheckedAct,
    CheckedClaim,
    Claim,
    Document,
    Evidence,
    Following,
    Report,
    Span,
    Voice,
    VoiceKind,
)

SCHEMA = "onrecord.report/1"

Json = dict[str, Any]

# The largest power of ten that prints as a whole number; beyond it a float says as much.
_WHOLE = 30

# Characters that JSON allows raw in a string but that end a line for some readers, move a terminal's cursor,
# or cannot be encoded as UTF-8.
_RAW = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def json_report(report: Report) -> Json:
    """The report as plain values, ready for `json.dumps`."""
    text = report.document.text
    statements: list[Json] = []
    for entry in report.entries:
        match entry:
            case CheckedClaim():
                statements.append(_claim(entry, text))
            case CheckedAct():
                statements.append(_act(entry, text))
            case other:
                assert_never(other)
    return {"schema": SCHEMA, "document": _document(report.document), "statements": statements}


def dump(report: Report, indent: int | None = None) -> str:
    """The report on one line, or indented, without a line end: the same report gives the same bytes."""
    return encode(json_report(report), indent)


def encode(values: Json | list[Json], indent: int | None = None) -> str:
    """Plain values as JSON without a line end, in which no character moves a terminal's cursor."""
    printed = json.dumps(values, ensure_ascii=False, allow_nan=False, indent=indent)
    return _RAW.sub(lambda found: f"\\u{ord(found[0]):04x}", printed)


def _document(document: Document) -> Json:
    return {
        "name": document.name,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "source": document.source,
        "characters": len(document.text),
        "extracted": None if document.extracted is None else {"from": document.extracted, "text": document.text},
    }


def _claim(entry: CheckedClaim, text: str) -> Json:
    assertion, finding = entry.assertion, entry.finding
    return {
        "id": entry.id,
        "kind": "claim",
        "span": _span(assertion.span),
        "text": _words(text, assertion.span),
        "sentence": _span(assertion.sentence),
        "attribution": _attribution(assertion.voice.attribution if assertion.voice else ()),
        "voice": _voice(assertion.voice),
        "denied": assertion.voice is not None and assertion.voice.denied,
        "claim": _fields(assertion.claim),
        "mended": None if assertion.mended is None else {"from": assertion.mended or None},
        "because": list(assertion.because),
        "verdict": finding.verdict.value,
        "flags": [{"flag": flag.flag, "note": flag.note} for flag in finding.flags],
        "reason": finding.reason,
        "evidence": [_evidence(item) for item in finding.evidence],
        "working": finding.working,
        "better": finding.better,
    }


def _fields(claim: Claim | None) -> Json:
    if claim is None:
        return {"text": None, "type": None, "measure": None, "qualifiers": [], "places": [], "period": None}
    return {"text": print_claim(claim), **to_fields(claim)}


def _evidence(item: Evidence) -> Json:
    return {
        "figure": item.figure,
        "value": number(item.value),
        "unit": item.unit.value,
        "publisher": item.publisher,
        "source": item.source,
        "definition": item.definition,
        "as_of": item.as_of.isoformat(),
        "url": item.url,
        "role": item.role.value,
        "mark": item.mark or None,
        "inferred": item.inferred,
    }


def _act(entry: CheckedAct, text: str) -> Json:
    act, finding = entry.act, entry.finding
    return {
        "id": entry.id,
        "kind": act.kind.value,
        "span": _span(act.span),
        "text": _words(text, act.span),
        "sentence": _span(act.sentence),
        "attribution": _attribution(act.attribution),
        "actor": act.actor,
        "addressee": act.addressee,
        "act": act.act,
        "said": period_or_none(act.said),
        "verdict": finding.verdict.value,
        "reason": finding.reason,
        "recorded_as": [_event(item) for item in finding.followed_by if item.same],
        "followed_by": [_event(item) for item in finding.followed_by if not item.same],
    }


def _event(item: Following) -> Json:
    event = item.event
    return {
        "event": event.summary,
        "date": print_period(event.period),
        "actor": event.actor,
        "source": event.source,
        "url": event.url,
    }


def _attribution(chain: Iterable[Attribution]) -> list[Json]:
    return [
        {
            "speaker": link.speaker,
            "role": link.role,
            "cue": link.cue,
            "said": period_or_none(link.said),
            "span": _span(link.span),
        }
        for link in chain
    ]


def _voice(voice: Voice | None) -> str:
    return (voice.kind if voice else VoiceKind.STORY).value


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _words(text: str, span: Span) -> str:
    return text[span.start : span.end]


def number(value: Decimal) -> int | float:
    """A whole number where the value is whole, otherwise the nearest float."""
    if value.adjusted() < _WHOLE and value == value.to_integral_value():
        return int(value)
    return float(value)
