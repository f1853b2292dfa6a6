"""Gold claims as fields against the default pack; skipped where the gold does not lie beside the project."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from onrecord.checking import evaluate
from onrecord.claims import from_fields
from onrecord.record import open_record

GOLD = Path(__file__).parents[3] / "shared" / "bench" / "articles_dev.jsonl"
FIRM = {"supported", "contradicted"}
LEAST = 0.97


@pytest.mark.skipif(not GOLD.exists(), reason="the gold articles are not beside the project")
def test_gold_claims_get_acceptable_verdicts_and_never_the_opposite_firm_one() -> None:
    record = open_record()
    right = total = 0
    opposite = []
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        for item in story["statements"]:
            if item["kind"] != "claim" or not item["claim"].get("measure") or not item.get("verdict"):
                continue
            wanted = {item["verdict"]} if isinstance(item["verdict"], str) else set(item["verdict"])
            said = date.fromisoformat(item.get("said") or story["published"])
            given = evaluate(from_fields(item["claim"]), said, record).verdict
            total += 1
            right += given in wanted
            if given in FIRM and given not in wanted and wanted & FIRM:
                opposite.append((story["id"], item["anchor"], str(given)))
    assert not opposite
    assert right / total >= LEAST
