"""What others build on: the keys and kinds of `onrecord.report/1`, as the command prints them for the example story.

A key may be added. A key that is renamed, dropped or changes its kind needs another schema name.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord.model import ActKind, Role, Unit, Verdict, VoiceKind

ROOT = Path(__file__).parents[1]
TEXT = (str, type(None))
NUMBER = (int, float)

REPORT = {"schema": str, "document": dict, "statements": list}
DOCUMENT = {
    "name": str,
    "title": TEXT,
    "published": TEXT,
    "source": TEXT,
    "characters": int,
    "extracted": (dict, type(None)),
}
STATEMENT = {"id": str, "kind": str, "span": list, "text": str, "sentence": list, "attribution": list}
CLAIM = STATEMENT | {
    "voice": str,
    "denied": bool,
    "claim": dict,
    "because": list,
    "verdict": str,
    "flags": list,
    "reason": str,
    "evidence": list,
    "working": TEXT,
    "better": TEXT,
}
ACT = STATEMENT | {"actor": TEXT, "addressee": TEXT, "act": str, "said": TEXT, "followed_by": list}
FIELDS = {"text": TEXT, "type": TEXT, "measure": TEXT, "qualifiers": list, "places": list, "period": TEXT}
LINK = {"speaker": str, "role": TEXT, "cue": str, "said": TEXT, "span": list}
EVIDENCE = {
    "figure": str,
    "value": NUMBER,
    "unit": str,
    "source": str,
    "definition": str,
    "as_of": str,
    "url": TEXT,
    "role": str,
}
FLAG = {"flag": str, "note": str}
FOLLOWED = {"event": str, "date": str}
FLAGS = {
    "rounded",
    "preliminary",
    "definition",
    "window",
    "count_not_rate",
    "within_noise",
    "short_history",
    "arithmetic",
    "slip",
    "break",
    "lag",
}


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(onrecord.report(onrecord.check(ROOT / "examples" / "river-city.txt"), "json"))
    return found


def _has(found: dict[str, Any], keys: dict[str, Any]) -> None:
    for key, kind in keys.items():
        assert key in found, key
        assert isinstance(found[key], kind), f"{key}: {found[key]!r}"


def test_the_document(report: dict[str, Any]) -> None:
    _has(report, REPORT)
    _has(report["document"], DOCUMENT)
    assert report["schema"] == "onrecord.report/1"
    assert report["document"]["published"] == "2018-10-02"


def test_every_claim(report: dict[str, Any]) -> None:
    claims = [statement for statement in report["statements"] if statement["kind"] == "claim"]
    assert claims
    for claim in claims:
        _has(claim, CLAIM)
        _has(claim["claim"], FIELDS)
        assert claim["verdict"] in set(Verdict)
        assert claim["voice"] in set(VoiceKind)
        for item in claim["evidence"]:
            _has(item, EVIDENCE)
            assert date.fromisoformat(item["as_of"])
            assert item["role"] in set(Role)
            assert item["unit"] in set(Unit)
        for flag in claim["flags"]:
            _has(flag, FLAG)
            assert flag["flag"] in FLAGS


def test_every_act(report: dict[str, Any]) -> None:
    acts = [statement for statement in report["statements"] if statement["kind"] != "claim"]
    assert acts
    for act in acts:
        _has(act, ACT)
        assert act["kind"] in set(ActKind)
        for event in act["followed_by"]:
            _has(event, FOLLOWED)


def test_attribution_runs_from_the_innermost_outwards(report: dict[str, Any]) -> None:
    links = [link for statement in report["statements"] for link in statement["attribution"]]
    assert links
    for link in links:
        _has(link, LINK)


def test_a_firm_verdict_has_evidence(report: dict[str, Any]) -> None:
    for statement in report["statements"]:
        if statement["kind"] == "claim" and statement["verdict"] in ("supported", "contradicted"):
            assert any(item["role"] == "deciding" for item in statement["evidence"])
            assert statement["reason"]


def test_the_example_shows_what_the_tool_is_for(report: dict[str, Any]) -> None:
    verdicts = {statement["verdict"] for statement in report["statements"] if statement["kind"] == "claim"}
    assert {"supported", "contradicted", "disputed"} <= verdicts
