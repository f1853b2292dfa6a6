from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Document, Report
from onrecord.reporting.jsonreport import SCHEMA, dump, json_report, number
from tests.reporting.samples import COUNTED, TEXT, report


def parsed(whole: Report) -> dict[str, object]:
    value = json.loads(dump(whole))
    assert isinstance(value, dict)
    return value


def statements(whole: Report) -> list[dict[str, object]]:
    found = parsed(whole)["statements"]
    assert isinstance(found, list)
    return found


def test_the_document_has_the_keys_of_the_contract() -> None:
    value = parsed(report())
    assert list(value) == ["schema", "document", "statements"]
    assert value["schema"] == SCHEMA == "onrecord.report/1"
    assert value["document"] == {
        "name": "mill-harbor.txt",
        "title": "Mill Harbor counts its dead",
        "published": "2017-03-17",
        "source": None,
        "characters": len(TEXT),
        "extracted": None,
    }


def test_a_claim_has_the_keys_of_the_contract() -> None:
    claim = statements(report())[0]
    wanted = "id kind span text sentence attribution voice denied claim mended because verdict flags reason evidence"
    assert list(claim) == [*wanted.split(), "working", "better"]
    assert claim["kind"] == "claim"
    assert (claim["voice"], claim["denied"]) == ("story", False)
    assert claim["attribution"] == []
    assert claim["text"] == "318 homicides"
    fields = claim["claim"]
    assert isinstance(fields, dict)
    assert fields["text"] == "homicides[mill-harbor-xx, 2016] = 318"
    assert fields["value"] == 318


def test_evidence_carries_publisher_day_role_and_mark() -> None:
    shown = statements(report())[0]["evidence"]
    assert isinstance(shown, list)
    assert shown[0] == {
        "figure": "homicides[mill-harbor-xx, 2016]",
        "value": 318,
        "unit": "count",
        "publisher": "Mill Harbor Police",
        "source": "Mill Harbor Police, yearly table",
        "definition": "homicides as the publisher counts them",
        "as_of": "2017-01-01",
        "url": "https://example.org/table",
        "role": "deciding",
        "mark": None,
        "inferred": False,
    }
    assert shown[3]["mark"] == "secondary"


def test_attribution_runs_outwards_and_tells_the_period() -> None:
    chain = statements(report())[2]["attribution"]
    assert isinstance(chain, list)
    assert [link["speaker"] for link in chain] == ["Ada Quill", "Mill Harbor Courier"]
    assert chain[0] == {"speaker": "Ada Quill", "role": None, "cue": "said", "said": "2017-01", "span": [0, 1]}


def test_an_act_has_its_parties_and_tells_what_it_is_from_what_followed() -> None:
    act = statements(report())[3]
    assert act["kind"] == "request"
    assert (act["actor"], act["addressee"], act["said"]) == ("Ada Quill", "the governor", "2017-01")
    known, followed = act["recorded_as"], act["followed_by"]
    assert isinstance(known, list)
    assert isinstance(followed, list)
    assert [event["event"] for event in known] == ["Asked for troopers"]
    assert [(event["event"], event["date"]) for event in followed] == [("Twelve were sent", "2016")]


def test_a_claim_that_was_not_made_out_keeps_its_fields() -> None:
    claim = statements(report())[4]["claim"]
    assert claim == {"text": None, "type": None, "measure": None, "qualifiers": [], "places": [], "period": None}


def test_spans_index_the_text() -> None:
    for statement in statements(report()):
        start, end = statement["span"]  # type: ignore[misc]
        assert TEXT[start:end] == statement["text"]  # type: ignore[has-type]


def test_the_same_report_gives_the_same_bytes_on_one_line() -> None:
    assert dump(report()) == dump(report())
    assert len(dump(report()).splitlines()) == 1
    assert "“last year”" in dump(report())


@given(st.text(alphabet=st.characters(), max_size=40))
def test_any_text_comes_back_from_one_encodable_line(words: str) -> None:
    finding = replace(COUNTED.finding, reason=words)
    whole = Report(Document(words, TEXT), (replace(COUNTED, finding=finding),))
    line = dump(whole)
    assert len(line.splitlines()) == 1
    line.encode()
    assert json.loads(line) == json_report(whole)


@pytest.mark.parametrize(
    ("value", "shown"),
    [("4331", 4331), ("4331.0", 4331), ("1E+3", 1000), ("28.04", 28.04), ("0", 0), ("-3", -3)],
)
def test_whole_figures_are_whole_numbers(value: str, shown: float) -> None:
    assert number(Decimal(value)) == shown
    assert type(number(Decimal(value))) is type(shown)
