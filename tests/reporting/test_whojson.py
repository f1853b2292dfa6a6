"""Statements by speaker as JSON, the contract `onrecord.who/1`."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from onrecord.reporting import json_report, who_json
from tests.reporting import samples
from tests.reporting.hostile import ATTACKS, everywhere


def test_every_statement_of_the_report_stands_under_one_speaker() -> None:
    told = json.loads(who_json(samples.report()))
    assert told["schema"] == "onrecord.who/1"
    assert list(told) == ["schema", "document", "speakers"]
    keys = ["kind", "speaker", "role", "verdicts", "claims", "acts", "denied"]
    assert all(list(one) == keys for one in told["speakers"])
    placed = [item for one in told["speakers"] for part in ("claims", "acts", "denied") for item in one[part]]
    given = json_report(samples.report())["statements"]
    assert sorted(item["id"] for item in placed) == sorted(item["id"] for item in given)
    quill = told["speakers"][1]
    assert quill["speaker"] == "Ada Quill"
    assert quill["verdicts"] == {"contradicted": 1}
    assert quill["claims"][0]["said"] == "2017-01-12"
    assert [link["speaker"] for link in quill["claims"][0]["attribution"]] == ["Ada Quill", "Mill Harbor Courier"]
    assert quill["acts"][0]["followed_by"][0]["event"] == "Twelve were sent"


def test_denied_speech_is_counted_in_no_verdict() -> None:
    voice = samples.RECORD.assertion.voice
    assert voice
    denied = replace(samples.RECORD, assertion=replace(samples.RECORD.assertion, voice=replace(voice, denied=True)))
    (one,) = json.loads(who_json(replace(samples.report(), entries=(denied,))))["speakers"]
    assert (one["verdicts"], one["claims"]) == ({}, [])
    assert one["denied"][0]["verdict"] == "contradicted"


@pytest.mark.parametrize("attack", ATTACKS)
def test_any_text_comes_back_as_it_was(attack: str) -> None:
    printed = who_json(everywhere(samples.report(), attack))
    assert not any(ord(char) < 32 and char != "\n" for char in printed)
    assert json.loads(printed)["document"]["name"] == attack
