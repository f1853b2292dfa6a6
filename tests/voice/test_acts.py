from __future__ import annotations

import re

import pytest

from onrecord.model import Act, Grain
from onrecord.voice import attribute

from .made import cases, document, told

CASES = list(cases("acts.txt"))
_ASK = re.compile(
    r"(?P<kind>\w+): (?P<words>.+?) \| (?P<actor>.+?)(?: -> (?P<addressee>.+?))?(?: on (?P<day>[\d-]+))?$"
)


def _day(act: Act) -> str | None:
    if act.said is None:
        return None
    return act.said.first.isoformat()[:7] if act.said.grain is Grain.MONTH else act.said.first.isoformat()


@pytest.mark.parametrize(("text", "asks"), CASES, ids=[text[:40] for text, _ in CASES])
def test_who_did_what_to_whom(text: str, asks: list[str]) -> None:
    acts = [act for statement in attribute(document(text)) for act in statement.acts]
    told = [f"{act.kind.value}: {text[act.span.start : act.span.end]} | {act.actor}" for act in acts]
    assert len(acts) == len(asks), told
    for act, ask in zip(acts, asks, strict=True):
        found = _ASK.match(ask)
        assert found is not None, ask
        assert act.kind.value == found["kind"], told
        assert text[act.span.start : act.span.end].startswith(found["words"]), told
        assert (act.actor or "").removeprefix("the ") == found["actor"], told
        if found["addressee"]:
            assert act.addressee == found["addressee"], told
        if found["day"]:
            assert _day(act) == found["day"], told


def test_an_act_knows_who_tells_of_it() -> None:
    text = "Mayor Carl Stroud met with Chief Ray Ott, the Easton Gazette reported."
    (statement,) = attribute(document(text))
    (act,) = statement.acts
    assert [link.speaker for link in act.attribution] == ["Easton Gazette"]
    assert act.sentence == statement.span


def test_a_claim_that_is_rejected_was_not_asked_for() -> None:
    assert told("The union rejected the claim that pay rose.") == []
    assert told("The union rejected the idea in August.") == [("refusal", "the union")]
