"""The account of the rules agrees with what is read, and gives a reason for what is left."""

from __future__ import annotations

import pytest

from onrecord.grammar import completed, look, read_scene
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.rule_traces import rule_traces
from onrecord.grammar.rules import RULES
from onrecord.model import Refusal, RuleTrace, Span
from tests.claim_cases import FOLDER, load

NAMES = [path.stem for path in sorted(FOLDER.glob("*.txt"))]
CLAIMS = [name for name in NAMES if name not in {"acts", "claims", "frames", "numbers", "periods", "report", "voice"}]
ORDER = ["rate", "average", "share", "rank", "comparison with factor", "change", "value", "superlative"]


def traced(text: str) -> dict[str, RuleTrace]:
    return {trace.rule: trace for trace in rule_traces(look(text, Span(0, len(text))), 0, Earlier())}


def left(text: str, rule: str) -> dict[str, tuple[Refusal, str | None]]:
    """The words that a rule left, with the reason."""
    return {text[one.span.start : one.span.end]: (one.reason, one.rule) for one in traced(text)[rule].refused}


@pytest.mark.parametrize("name", CLAIMS)
def test_the_readings_of_the_account_are_those_that_are_read(name: str) -> None:
    for case in load(name):
        scene = look(case.text, Span(0, len(case.text)))
        told = [reading for trace in rule_traces(scene, 0, Earlier()) for reading in trace.read]
        assert told == completed(scene, read_scene(scene, 0, Earlier()), Earlier())


@pytest.mark.parametrize("name", CLAIMS)
def test_every_number_is_read_or_has_a_reason(name: str) -> None:
    for case in load(name):
        scene = look(case.text, Span(0, len(case.text)))
        traces = rule_traces(scene, 0, Earlier())
        spans = [reading.span for trace in traces for reading in trace.read]
        spans += [one.span for trace in traces for one in trace.refused]
        for quantity in scene.quantities:
            assert any(span.start < quantity.span.end and quantity.span.start < span.end for span in spans), case.text


def test_the_rules_stand_in_their_order() -> None:
    scene = look("Nothing.", Span(0, 8))
    names = [rule.name for rule in RULES]
    assert [name for name in names if name in ORDER] == ORDER
    assert [trace.rule for trace in rule_traces(scene, 0, Earlier())] == names


@pytest.mark.parametrize(
    ("text", "rule", "words", "reason"),
    [
        ("Did Tulsa count 61 homicides in 2019?", "value", "61 homicides", Refusal.QUESTION),
        ("If Tulsa counted 61 homicides in 2019, we were wrong.", "value", "61 homicides", Refusal.CONDITION),
        ("Tulsa could see 61 homicides in 2019.", "value", "61 homicides", Refusal.POSSIBILITY),
        ("Tulsa sold 612 widgets in 2019.", "value", "612", Refusal.UNKNOWN_NOUN),
        ("Two men were shot in Tulsa on Sunday.", "value", "Two", Refusal.INCIDENT),
        ("Tulsa is the largest city; 45 percent voted.", "share", "45 percent", Refusal.NO_PART),
        ("The unit came third in Tulsa.", "rank", "third", Refusal.NO_ORDER),
        ("Homicides were twice as many.", "comparison with factor", "twice", Refusal.NO_RIVAL),
        ("Homicides rose in Tulsa, and 612 widgets were sold.", "change", "612", Refusal.NO_CHANGE),
        ("Homicides fell 12 percent in Tulsa.", "trend", "fell", Refusal.HAS_NUMBER),
        ("Prices fell in Tulsa.", "trend", "fell", Refusal.NO_MEASURE),
        ("Tulsa has the highest tower.", "superlative", "highest", Refusal.NO_FIELD),
        ("Tulsa had more homicides.", "comparison in words", "more", Refusal.NO_THAN),
        ("Homicides every two days.", "value", "every two days", Refusal.USED),
        ("The budget saw a cut of $3 million.", "value", "$3 million", Refusal.DIFFERENCE),
    ],
)
def test_what_a_rule_leaves_has_its_reason(text: str, rule: str, words: str, reason: Refusal) -> None:
    assert left(text, rule)[words][0] is reason


def test_a_number_that_another_rule_has_read_names_that_rule() -> None:
    assert left("Homicides fell 12 percent in Tulsa.", "value") == {"12 percent": (Refusal.USED, "change")}


def test_a_superlative_that_a_rank_has_read_names_the_rank() -> None:
    text = "Tulsa had the third-highest homicide rate in the nation."
    assert left(text, "superlative") == {"highest": (Refusal.USED, "rank")}


def test_a_number_beside_who_says_it_is_told_once() -> None:
    text = "Homicides fell, according to 12 chiefs."
    aside = (Span(text.index("according"), len(text)),)
    traces = rule_traces(look(text, Span(0, len(text)), aside), 0, Earlier())
    told = [(trace.rule, one.reason) for trace in traces for one in trace.refused if one.reason is Refusal.ATTRIBUTES]
    assert told == [("value", Refusal.ATTRIBUTES)]
