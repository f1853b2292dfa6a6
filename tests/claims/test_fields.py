from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from onrecord.claims.fields import from_fields, to_fields
from onrecord.claims.parser import parse_claim
from onrecord.errors import ClaimError
from onrecord.model import Claim, Comparison, Equation, Figure, Ratio, Run, Share
from tests.claims.made import a_claim, an_equation

SHARED = Path(__file__).parents[3] / "shared" / "bench"


@given(a_claim | an_equation)
def test_fields_with_text_carry_every_claim(claim: Claim) -> None:
    claim = parse_claim(to_fields(claim)["text"])
    assert from_fields(json.loads(json.dumps(to_fields(claim)))) == claim


@given(a_claim)
def test_fields_alone_carry_what_they_have_names_for(claim: Claim) -> None:
    assume(_fits_fields(claim))
    fields = json.loads(json.dumps(to_fields(claim)))
    del fields["text"]
    assert from_fields(fields) == claim


def _fits_fields(claim: Claim) -> bool:
    """What `against` leaves out is the subject's, and a level that was held carries its number, not its length."""
    match claim.proposition:
        case Comparison(figure, _, other) | Share(figure, other) | Ratio(figure, other):
            return not _lost(figure, other)
        case Run(_, length, _, amount):
            return amount is None or length is None
        case Equation():
            return False
        case _:
            return True


def _lost(subject: Figure, other: Figure) -> bool:
    return any(
        getattr(subject, name) and not getattr(other, name) for name in ("measure", "places", "period", "definition")
    )


def test_a_comparison_looks_as_the_report_promises() -> None:
    text = "homicides[chicago-il, 2016] > homicides[new-york-ny, 2016] + homicides[los-angeles-ca, 2016]"
    assert to_fields(parse_claim(text)) == {
        "text": text,
        "type": "comparison",
        "measure": "homicides",
        "qualifiers": [],
        "places": ["chicago-il"],
        "period": "2016",
        "op": ">",
        "value": None,
        "unit": "count",
        "against": {"places": ["new-york-ny", "los-angeles-ca"], "period": "2016", "combine": "sum"},
    }


def test_the_example_of_the_page_is_what_fields_look_like() -> None:
    page = (Path(__file__).parents[2] / "docs" / "claims.md").read_text(encoding="utf-8")
    example = json.loads(page.partition("```json\n")[2].partition("```")[0])
    assert to_fields(parse_claim(example["text"])) == example


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"type": "value", "measure": "homicides", "value": 5}, "homicides = 5"),
        ({"type": "value", "measure": None, "value": 5, "period": "2016"}, "?[2016] = 5"),
        ({"type": "value", "measure": "homicides", "value": 33.3, "unit": "percent"}, "homicides = 33.3%"),
        (
            {"type": "value", "measure": "homicides", "value": 1300000, "precision": 100000},
            "homicides = 1300000 (to 100000)",
        ),
        ({"type": "rate", "measure": "homicides", "places": ["us"], "value": 5.3}, "rate(homicides[us]) = 5.3"),
        (
            {"type": "share", "measure": "homicides", "qualifiers": ["gun"], "places": ["us"], "value": 72},
            "share(homicides{gun}[us], homicides[us]) = 72%",
        ),
        (
            {
                "type": "comparison",
                "measure": "homicides",
                "qualifiers": ["gun"],
                "places": ["oh"],
                "period": "2016",
                "op": "<",
            }
            | {"against": {"places": ["il"]}},
            "homicides{gun}[oh, 2016] < homicides{gun}[il, 2016]",
        ),
        (
            {"type": "comparison", "measure": "homicides", "places": ["oh"], "period": "2016", "op": "~", "value": 2}
            | {"against": {"period": "2014"}},
            "homicides[oh, 2016] ~ 2 * homicides[oh, 2014]",
        ),
        (
            {
                "type": "comparison",
                "measure": "homicides",
                "places": ["oh"],
                "op": ">",
                "against": {"places": ["il", "in"]},
            },
            "homicides[oh] > homicides[il] + homicides[in]",
        ),
        (
            {
                "type": "change",
                "measure": "homicides",
                "places": ["oh"],
                "direction": "fell",
                "value": 5,
                "unit": "percent",
            },
            "homicides[oh] fell by = 5%",
        ),
        ({"type": "extreme", "measure": "homicides", "direction": "lowest"}, "homicides is lowest ever"),
        ({"type": "run", "measure": "homicides", "direction": "rose", "value": 3}, "homicides rose each of 3 periods"),
        ({"type": "run", "measure": "homicides", "op": ">", "value": 400}, "homicides > 400 each year"),
        ({"type": "between", "measure": "homicides", "value": [315, 316]}, "homicides in [315, 316]"),
        ({"type": "equation", "measure": "homicides", "text": "homicides = 2 + 3"}, "homicides = 2 + 3"),
    ],
)
def test_what_is_left_out_is_filled(fields: dict[str, Any], text: str) -> None:
    assert to_fields(from_fields(fields))["text"] == text


def test_where_text_and_fields_differ_the_fields_decide() -> None:
    fields = {"type": "value", "measure": "homicides", "places": ["oh"], "value": 5, "text": "homicides[oh] = 6"}
    assert to_fields(from_fields(fields))["text"] == "homicides[oh] = 5"
    assert to_fields(from_fields({**fields, "text": "what?"}))["text"] == "homicides[oh] = 5"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"type": "opinion"}, 'type is "opinion"'),
        ({}, "type is missing"),
        ({"type": "value", "value": 5, "colour": "red"}, '"colour" is not a field'),
        ({"type": "a\n\x1b[2Jb"}, 'type is "a  [2Jb"'),
        ({"type": "value", "value": 5, "period": "\x1b[2J\n2016"}, "period: "),
        ({"type": "value", "value": 5, "direction": "rose"}, "direction is not a field of a claim of type"),
        ({"type": "value", "value": 5, "of": "rate"}, 'of is "rate"'),
        ({"type": "value"}, "value is missing"),
        ({"type": "value", "value": "5"}, 'value is "5"'),
        ({"type": "value", "value": True}, "value is True"),
        ({"type": "value", "value": -1}, "value is -1"),
        ({"type": "value", "value": math.nan}, "value is nan"),
        ({"type": "value", "value": math.inf}, "value is inf"),
        ({"type": "value", "value": 10**5000}, "value is a number of more than 30 digits"),
        ({"type": "value", "value": 5, "precision": 0}, "precision is 0"),
        ({"type": "value", "value": 10**14, "precision": 0.0000001}, "more than 15 digits"),
        ({"type": "value", "value": 5, "op": "!="}, 'op is "!="'),
        ({"type": "value", "value": 5, "unit": "kg"}, 'unit is "kg"'),
        ({"type": "value", "value": 5, "measure": "rate"}, 'measure is "rate"'),
        ({"type": "value", "value": 5, "measure": "Murder Rate"}, 'measure is "Murder Rate"'),
        ({"type": "value", "value": 5, "places": "us"}, 'places is "us"'),
        ({"type": "value", "value": 5, "places": ["Chicago, IL"]}, 'places holds "Chicago, IL"'),
        ({"type": "value", "value": 5, "qualifiers": ["a,b"]}, 'qualifiers holds "a,b"'),
        ({"type": "value", "value": 5, "period": "2016-02-31"}, "period: "),
        ({"type": "value", "value": 5, "period": 2016}, "period is 2016"),
        ({"type": "value", "value": 5, "as_of": "spring"}, 'as_of is "spring"'),
        ({"type": "value", "value": 5, "negated": "no"}, 'negated is "no"'),
        ({"type": "change"}, "direction is missing"),
        ({"type": "change", "direction": "up"}, 'direction is "up"'),
        ({"type": "comparison", "against": []}, "against is of another kind (list)"),
        ({"type": "comparison", "against": {"place": "us"}}, '"place" is not a field of against'),
        ({"type": "comparison", "against": {"places": ["US"]}}, 'against.places holds "US"'),
        ({"type": "extreme", "direction": "highest", "against": {"scope": "years:0"}}, "against.scope"),
        ({"type": "extreme", "direction": "highest", "against": {"scope": "since:soon"}}, "against.scope: "),
        ({"type": "rank", "direction": "highest", "value": 0}, "value is 0, which is not a rank"),
        ({"type": "rate", "value": 5, "unit": "percent"}, 'unit is "percent"'),
        ({"type": "average", "value": 5}, 'unit is "count"'),
        ({"type": "run", "direction": "rose", "value": 1.5}, "value is 1.5"),
        ({"type": "between", "value": [1]}, "which is not two numbers"),
        ({"type": "equation"}, '"text"'),
    ],
)
def test_what_fields_cannot_hold_is_named(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(ClaimError) as error:
        from_fields(fields)
    assert said in str(error.value)
    assert str(error.value).isprintable()


_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_NAMES = "text measure qualifiers places period op value unit direction sharply against definition of as_of precision"


@given(
    st.sampled_from(
        ["value", "comparison", "change", "extreme", "rank", "rate", "share", "run", "between", "equation"]
    ),
    st.dictionaries(st.sampled_from(_NAMES.split()), _json | st.sampled_from(["2016", "rose", "highest", ["us"], 5])),
)
def test_any_json_is_a_claim_or_refused(kind: str, fields: dict[str, Any]) -> None:
    try:
        claim = from_fields({"type": kind, **fields})
    except ClaimError:
        return
    assert from_fields(to_fields(claim)) == claim


def _gold() -> Iterator[dict[str, Any]]:
    for path in sorted(SHARED.glob("*_dev.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from [item["claim"] for item in json.loads(line)["statements"] if item["kind"] == "claim"]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the hand-written readings are not beside this checkout")
def test_every_hand_written_reading_loads_and_keeps_its_fields() -> None:
    wrong = []
    for gold in _gold():
        claim = from_fields(gold)
        wrong += [(gold, name) for name in _missing(gold, to_fields(claim))]
        assert parse_claim(to_fields(claim)["text"]) == claim
    assert wrong == []


def _missing(want: dict[str, Any], have: dict[str, Any]) -> list[str]:
    """Fields of `want` that `have` does not carry; periods in either spelling, sets in any order."""
    found = []
    for name, value in want.items():
        other = have.get(name)
        if isinstance(value, dict):
            found += _missing(value, other or {})
        elif isinstance(value, list):
            found += [name] if sorted(value) != sorted(other or []) else []
        elif isinstance(value, float):
            found += [name] if other is None or not math.isclose(value, other) else []
        elif name == "period" and value != other:
            found += (
                [name] if value is None or to_fields(parse_claim(f"homicides[{value}] = 1"))["period"] != other else []
            )
        elif (value or None) != (other or None):
            found.append(name)
    return found
