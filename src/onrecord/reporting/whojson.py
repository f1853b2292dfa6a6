"""Statements by speaker as JSON, the contract `onrecord.who/1`.

A statement has the keys that it has in `onrecord.report/1`; a claim also tells the day it was said.
"""

from __future__ import annotations

from typing import Any

from onrecord.model import CheckedClaim, Report
from onrecord.reporting import wording
from onrecord.reporting.jsonreport import Json, encode, json_report
from onrecord.reporting.speakers import Speaker, speakers

SCHEMA = "onrecord.who/1"


def who_json(report: Report) -> str:
    """The speakers in the order of the story, indented, without a line end."""
    whole = json_report(report)
    told = {id(entry): fields for entry, fields in zip(report.entries, whole["statements"], strict=True)}
    return encode(
        {
            "schema": SCHEMA,
            "document": whole["document"],
            "speakers": [_speaker(speaker, told) for speaker in speakers(report)],
        },
        2,
    )


def _speaker(speaker: Speaker, told: dict[int, Any]) -> Json:
    given = [claim.finding.verdict for claim in speaker.claims]
    return {
        "kind": speaker.kind,
        "speaker": speaker.name,
        "role": speaker.role,
        "verdicts": {verdict.value: count for verdict, count in wording.counted(given)},
        "claims": [_claim(claim, told) for claim in speaker.claims],
        "acts": [told[id(act)] for act in speaker.acts],
        "denied": [_claim(claim, told) for claim in speaker.denied],
    }


def _claim(claim: CheckedClaim, told: dict[int, Any]) -> Json:
    fields: Json = told[id(claim)]
    said = claim.assertion.said
    return {**fields, "said": said.isoformat() if said else None}
