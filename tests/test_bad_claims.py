"""Claims that cannot be evaluated, from outside: each gets a clear line or a verdict that says why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

REFUSED = [
    ("homicdes[chicago-il, 2016] = 762", "expected a measure of the record", 'did you mean "homicides"?'),
    ("homicides[chicago-ill, 2016] = 762", "expected a place of the record", 'did you mean "chicago-il"?'),
    ("homicides[chicago, 2016] = 762", "expected a place of the record", 'did you mean "chicago-il"?'),
    ("homicides[springfield, 2016] = 9", '"springfield" is 5 places', "write springfield-il or springfield-ma"),
    ("homicides[chicago-il, 2016-02-31] = 3", "2016-02 has 29 days", 'did you mean "2016-02-29"?'),
    ("homicides[chicago-il, 2017-02-31] = 3", "2017-02 has 28 days", 'did you mean "2017-02-28"?'),
    ("homicides[chicago-il 2016] = 3", 'expected ","', "^"),
    ("homicides[chicago-il, 2016] rsoe", "expected", 'did you mean "rose"?'),
]
TOO_MUCH = {
    "nested 1,000 deep": "(" * 1000 + "homicides[us, 2016]" + ")" * 1000 + " = 5",
    "a sum of 1,000 brackets": "(homicides[us, 2016] - " * 400 + "1" + ")" * 400 + " = 5",
    "1 MB of brackets": "[" * 1_000_000,
    "1 MB of round brackets": "(" * 1_000_000,
}
ANSWERED = [
    ("?[chicago-il, 2016] = 3", "unclear", "which measure"),
    ("homicides[2016] = 3", "unclear", "which place"),
    ("homicides[chicago-il, 2016] / 0 = 3", "unclear", "divides by zero"),
    ("homicides[chicago-il, 2016] > 2 / (3 / (1 - 1))", "unclear", "divides by zero"),
    ("homicides[chicago-il, 2016] / (homicides[us, 2016] - homicides[us, 2016]) = 1", "not_in_record", "by zero"),
    ("homicides[chicago-il, 2016 -> 2016] rose", "unclear", "both ends are one period"),
    ("homicides[chicago-il, 2016] > homicides[chicago-il, 2016]", "unclear", "a figure against itself"),
    ("homicides[chicago-il, 2090] = 3", "not_in_record", "no figure for homicides in Chicago in 2090"),
    ("homicides[chicago-il, 2089 -> 2090] rose by = 3%", "not_in_record", "no figure"),
    ("homicides[chicago-il, 2016] is highest among us-cities-top-1", "unclear", "nothing to rank"),
    ("homicides[chicago-il, 2016] is highest among chicago-il/boroughs", "not_in_record", "no group of places"),
    ('homicides[chicago-il, 2016] is highest among group:"30 cities"', "not_in_record", "cannot be told"),
    ("homicides[us-cities-250k, 2016] = 3", "not_in_record", "only for each of them; name one"),
]


def run(*words: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["eval", *words], input=stdin)


@pytest.mark.parametrize(("claim", "why", "offer"), REFUSED)
def test_a_slip_is_pointed_at_and_the_nearest_name_offered(claim: str, why: str, offer: str) -> None:
    done = run(claim)
    assert done.exit_code == 2
    told, line, mark = done.stderr.rstrip("\n").split("\n")
    assert why in told
    assert line.strip() == claim
    assert "^" in mark
    assert offer in mark


@pytest.mark.parametrize("claim", TOO_MUCH.values(), ids=TOO_MUCH)
def test_what_is_too_much_is_refused_in_a_line(claim: str) -> None:
    done = run(claim)
    assert done.exit_code == 2
    assert "a claim has at most" in done.stderr
    assert len(done.stderr) < 300


@pytest.mark.parametrize(("claim", "verdict", "why"), ANSWERED)
def test_what_has_no_answer_says_why(claim: str, verdict: str, why: str) -> None:
    done = run(claim, "--format", "json")
    assert done.exit_code == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["verdict"] == verdict
    assert why in found["reason"]


def test_a_period_after_the_day_of_the_words_is_not_a_fact_yet() -> None:
    done = run("homicides[chicago-il, 2019] > 500", "--said", "2017-03-17", "--format", "json")
    assert json.loads(done.stdout)["verdict"] == "not_in_record"


def test_the_other_lines_are_still_done(tmp_path: Path) -> None:
    good = "homicides[chicago-il, 2016] > 5"
    bad = [*(claim for claim, *_ in REFUSED), *TOO_MUCH.values()]
    lines = [{"id": f"{at}", "claim": {"text": claim}} for at, claim in enumerate([good, *bad, good])]
    hostile = ['{"id": "deep", "claim": ' + "[" * 100_000 + "}", '{"id": "fields", "claim": {"type": "value"}}', "{"]
    file = tmp_path / "claims.jsonl"
    file.write_text("\n".join([*map(json.dumps, lines), *hostile, json.dumps(lines[0])]), encoding="utf-8")
    done = run("--jsonl", str(file))
    assert done.exit_code == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["0", str(len(bad) + 1), "0"]
    for number in range(2, len(bad) + 2):
        assert f"claims.jsonl, line {number}: " in done.stderr


def test_a_measure_that_fields_name_and_no_record_has_is_not_in_the_record(tmp_path: Path) -> None:
    fields = {"type": "value", "measure": "parking_tickets", "places": ["chicago-il"], "period": "2016", "value": 5}
    file = tmp_path / "claims.jsonl"
    file.write_text(json.dumps({"id": "a", "claim": fields}), encoding="utf-8")
    found = json.loads(run("--jsonl", str(file)).stdout)
    assert (found["verdict"], found["reason"]) == ("not_in_record", "The record has no series of parking tickets.")


def test_a_line_whose_id_is_no_name_has_its_number(tmp_path: Path) -> None:
    claim = '"claim": {"text": "homicides[chicago-il, 2016] > 5"}'
    file = tmp_path / "claims.jsonl"
    ids = ("null", "[1]", "NaN", "1e999", "7", '"a"')
    file.write_text("\n".join([f'{{"id": {one}, {claim}}}' for one in ids]), encoding="utf-8")
    done = run("--jsonl", str(file))
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1", "2", "3", "4", "7", "a"]


def test_an_empty_claim_is_none() -> None:
    for claim in ("", "  "):
        done = run(claim)
        assert (done.exit_code, "needs one claim" in done.stderr) == (2, True)
