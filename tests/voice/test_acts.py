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


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Councilman Bob Lee urged the mayor to act; the mayor, Ann Roe, ruled that out.", ["request", "refusal"]),
        ("The coroner ruled out suicide. Police ruled out a hate crime.", []),
        ("Chief Ann Roe promised a date in May and has since refused to return calls.", ["promise", "refusal"]),
        (
            "Councilman Bob Lee asked Chief Ann Roe for a list. She declined, then promised one.",
            ["request", "refusal", "promise"],
        ),
        ("The council voted 8-3 on Tuesday for a resolution asking the city to install 40 lights.", ["act", "request"]),
        ("Judge Ann Roe denied the motion for leniency and sentenced Bob Lee to 84 months.", ["refusal", "act"]),
        ("Councilman Bob Lee moved to add $5.3 million.", ["act"]),
        ("The governor sent in state troopers in 1996.", ["act"]),
        ("The mayor signed a curfew.", ["act"]),
        ("Police said 40 officers would be moved to the district.", ["promise"]),
        ("Police said the suspect would be charged Monday.", []),
        ("Councilwoman Bea Lee asked the police for a list; Capt. Roy Dunn said they would.", ["request", "promise"]),
        ("“I told her no,” Ann Roe said.", ["refusal"]),
        ("ANN ROE: I can't do that today.\n\nBOB LEE: I'm not promising that.", ["refusal", "refusal"]),
    ],
)
def test_which_acts_are_told(text: str, acts: list[str]) -> None:
    assert [kind for kind, _ in told(text)] == acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Jan. 5, 2020 | by Ann Roe, for the Courier\n\nI asked the chief for the list.", "Ann Roe"),
        ("THE ROE INSTITUTE\nWorking paper 7: Counts\n\nDeaths fell. We ask Congress to act.", "The Roe Institute"),
        ("ROE INSTITUTE — Briefing Paper 41\n\nDeaths fell. We urge Congress to act.", "Roe Institute"),
        (
            "Chief Walt Lee wants a plan; Councilwoman Sue Galt told him no. He also vowed to print the book.",
            "Walt Lee",
        ),
        ("EASTON POLICE DEPARTMENT\nMedia release: May 1, 2019\n\nResidents are urged to lock their cars.", "Easton"),
    ],
)
def test_who_does_it(text: str, actor: str) -> None:
    assert (told(text)[-1][1] or "").startswith(actor)
