"""One log of SARIF 2.1.0: what the standard requires of it, and that no text gets out of its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from onrecord.model import CheckedAct, Report
from onrecord.reporting import sarif_log
from tests.reporting import samples
from tests.reporting.hostile import ATTACKS, everywhere

RULES = {"contradicted": ("It fails.", "Every count was tried, homicides[x, 2016] {0} among them.")}

# The properties of the standard that a log may use here, by the object they belong to; those with ! are required.
SHAPES = {
    "log": {"$schema", "version!", "runs!"},
    "run": {"tool!", "invocations", "artifacts", "columnKind", "results"},
    "driver": {"name!", "version", "rules"},
    "rule": {"id!", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"},
    "invocation": {"executionSuccessful!", "toolExecutionNotifications"},
    "notification": {"message!", "level"},
    "artifact": {"location"},
    "result": {"message!", "ruleId", "ruleIndex", "level", "locations", "partialFingerprints"},
    "region": {"startLine!", "startColumn", "endLine", "endColumn", "snippet"},
}
# Signs of a reference, each other one as % and two digits (RFC 3986); no scheme where it is relative.
URI = re.compile(r"(?:file://|https?://)?(?:[A-Za-z0-9._~/?#\[\]@!$&'()*+,;=-]|%[0-9A-F]{2}|(?<=s):)+")
LEVELS = {"error", "warning", "note"}


def holds(found: dict[str, Any], kind: str) -> None:
    known = {name.removesuffix("!") for name in SHAPES[kind]}
    assert set(found) <= known, kind
    assert {name[:-1] for name in SHAPES[kind] if name.endswith("!")} <= set(found), kind


def valid(text: str) -> dict[str, Any]:
    """The only run of a log, held to what the standard says of every object in it."""
    log = json.loads(text)
    holds(log, "log")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    holds(run, "run")
    assert run["columnKind"] == "unicodeCodePoints"
    assert set(run["tool"]) == {"driver"}
    holds(run["tool"]["driver"], "driver")
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(ids) == len(set(ids))
    for rule in run["tool"]["driver"]["rules"]:
        holds(rule, "rule")
        assert rule["defaultConfiguration"]["level"] in LEVELS
        assert all(set(rule[key]) == {"text"} for key in ("shortDescription", "fullDescription", "help"))
    for invocation in run["invocations"]:
        holds(invocation, "invocation")
        for note in invocation["toolExecutionNotifications"]:
            holds(note, "notification")
    for artifact in run["artifacts"]:
        holds(artifact, "artifact")
        assert URI.fullmatch(artifact["location"]["uri"])
    for result in run["results"]:
        results(result, ids, run["artifacts"])
    found: dict[str, Any] = run
    return found


def results(result: dict[str, Any], ids: list[str], artifacts: list[dict[str, Any]]) -> None:
    holds(result, "result")
    assert ids[result["ruleIndex"]] == result["ruleId"]
    assert result["level"] in LEVELS
    assert set(result["message"]) == {"text"}
    (location,) = result["locations"]
    physical = location["physicalLocation"]
    named = physical["artifactLocation"]
    assert artifacts[named["index"]]["location"]["uri"] == named["uri"]
    region = physical["region"]
    holds(region, "region")
    start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
    assert (1, 1) <= start <= end
    assert all(re.fullmatch("[0-9a-f]{64}", print) for print in result["partialFingerprints"].values())


def log(*reports: Report, unread: tuple[str, ...] = ()) -> str:
    return sarif_log(reports or [samples.report()], version="1.2.3", rules=RULES, unread=unread)


def named(name: str) -> Report:
    return replace(samples.report(), document=replace(samples.report().document, name=name))


def test_a_result_for_each_finding_with_its_level() -> None:
    run = valid(log())
    assert run["tool"]["driver"]["version"] == "1.2.3"
    assert [(one["ruleId"], one["level"]) for one in run["results"]] == [
        ("disputed", "warning"),
        ("contradicted", "error"),
        ("unclear", "note"),
    ]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (1, 56, 2, 19)
    assert region["snippet"]["text"] == "homicides last year, more than Northport and\nSouthport combined"
    assert run["artifacts"] == [{"location": {"uri": "mill-harbor.txt"}}]


def test_rules_have_the_texts_that_are_passed_and_are_told_without_them() -> None:
    rule = valid(log())["tool"]["driver"]["rules"][0]
    assert rule["shortDescription"]["text"] == "It fails."
    assert rule["help"]["text"] == "Every count was tried, homicides\\[x, 2016\\] {{0}} among them."
    bare = valid(sarif_log([], version="1"))["tool"]["driver"]["rules"]
    assert [one["id"] for one in bare] == ["contradicted", "disputed", "not_in_record", "unclear"]
    assert all(one["help"]["text"] for one in bare)


def test_several_stories_are_one_run_and_a_story_named_twice_one_artifact() -> None:
    run = valid(log(named("a.txt"), named("b.txt"), named("a.txt")))
    assert [one["location"]["uri"] for one in run["artifacts"]] == ["a.txt", "b.txt"]
    indices = [one["locations"][0]["physicalLocation"]["artifactLocation"]["index"] for one in run["results"]]
    assert indices == [0, 0, 0, 1, 1, 1, 0, 0, 0]


def test_a_story_that_was_not_read_is_told_and_the_run_did_not_succeed() -> None:
    (invocation,) = valid(log(unread=("none.txt: no such file",)))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "none.txt: no such file"
    assert valid(log())["invocations"][0]["executionSuccessful"] is True


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("drafts/a b.txt", "drafts/a%20b.txt"),
        ("../x.txt", "../x.txt"),
        ("/news/x.txt", "file:///news/x.txt"),
        ("all.jsonl:3", "all.jsonl%3A3"),
        ("100%.txt", "100%25.txt"),
        ("café.txt", "caf%C3%A9.txt"),
        ("a\nb\x1b.txt", "a%0Ab%1B.txt"),
        ("\udcff\ud800.txt", "%FF%3F.txt"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("https://example.org/a?b=c d", "https://example.org/a?b=c%20d"),
        ("", "text"),
    ],
)
def test_a_name_is_a_reference_as_it_was_given(name: str, uri: str) -> None:
    assert valid(log(named(name)))["artifacts"] == [{"location": {"uri": uri}}]


def test_a_column_is_a_code_point() -> None:
    run = valid(log(replace(samples.report("😀" + samples.TEXT), entries=samples.report().entries)))
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] == 56


def test_the_print_of_a_statement_stays_when_text_is_put_before_it() -> None:
    moved = "An editor's note.\n\n"
    shifted = replace(samples.report(moved + samples.TEXT), entries=tuple(_moved(len(moved))))
    assert _prints(log(shifted)) == _prints(log())
    assert len(set(_prints(log()))) == 3


def _moved(by: int) -> Iterator[Any]:
    for entry in samples.report().entries:
        if isinstance(entry, CheckedAct):
            continue
        spans = {
            name: replace(span, start=span.start + by, end=span.end + by)
            for name in ("span", "sentence")
            for span in [getattr(entry.assertion, name)]
        }
        yield replace(entry, assertion=replace(entry.assertion, **spans))


def _prints(text: str) -> list[str]:
    return [one["partialFingerprints"]["statement/v1"] for one in valid(text)["results"]]


@pytest.mark.parametrize("attack", [*ATTACKS, "[click](https://example.org/evil)", "{0} {{1}}", "a\\b"])
def test_no_text_becomes_a_link_an_argument_or_a_control(attack: str) -> None:
    text = log(everywhere(samples.report(attack + samples.TEXT), attack), unread=(attack,))
    assert not any(ord(char) < 32 and char != "\n" for char in text)
    for result in valid(text)["results"]:
        message = re.sub(r"\\[\\\[\]]", "", result["message"]["text"])
        assert not re.search(r"[\[\]]", message)
        assert not re.search(r"[{}]", message.replace("{{", "").replace("}}", ""))


def test_ten_thousand_statements_take_time_in_proportion() -> None:
    many = replace(samples.report(), entries=samples.report().entries * 2_000)
    assert len(valid(log(many))["results"]) == 6_000
