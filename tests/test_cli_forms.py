"""The formats of `onrecord check` from outside, and the exit codes that a hook relies on."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from onrecord.cli_forms import NAMES

ROOT = Path(__file__).parents[1]
WRONG = "TULSA, Jan. 5, 2017 – Chicago had 900 homicides in 2016.\n"
RIGHT = "TULSA, Jan. 5, 2017 – Chicago had 762 homicides in 2016.\n"
DISPUTED = "TULSA, March 5, 2019 – Chicago had 762 homicides in 2016.\n"
DENIED = "TULSA, Jan. 5, 2017 – Chief Aldo Renn denied that Chicago had 900 homicides in 2016.\n"
NONE = "TULSA, Jan. 5, 2017 – The river was calm.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    stories = {"wrong": WRONG, "right": RIGHT, "disputed": DISPUTED, "denied": DENIED, "none": NONE}
    for name, text in stories.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["check", *words])


def refused(*words: str) -> str:
    result = run(*words)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    return result.stderr


def test_lint_is_a_line_for_each_finding() -> None:
    result = run("wrong.txt", "right.txt", "disputed.txt", "none.txt", "--format", "lint")
    wrong, disputed = result.stdout.splitlines()
    assert wrong.startswith("wrong.txt:1:35: error: “900 homicides” is contradicted: The Chicago Police counted 762")
    assert disputed.startswith("disputed.txt:1:36: warning: “762 homicides” is disputed: ")


@pytest.mark.parametrize(
    ("story", "fail_on", "code"),
    [
        ("wrong.txt", None, 1),
        ("wrong.txt", "error", 1),
        ("wrong.txt", "warning", 1),
        ("wrong.txt", "never", 0),
        ("disputed.txt", None, 0),
        ("disputed.txt", "warning", 1),
        ("right.txt", "note", 0),
        ("denied.txt", "warning", 0),
        ("denied.txt", "note", 1),
    ],
)
def test_the_exit_code_follows_the_heaviest_finding(story: str, fail_on: str | None, code: int) -> None:
    option = ["--fail-on", fail_on] if fail_on else []
    assert run(story, "--format", "lint", *option).exit_code == code


def test_any_format_can_fail_and_none_but_lint_does_unasked() -> None:
    for name in NAMES:
        assert run("wrong.txt", "--format", name).exit_code == (1 if name == "lint" else 0), name
        assert run("wrong.txt", "--format", name, "--fail-on", "error").exit_code == 1, name


def test_what_cannot_be_read_counts_more_than_what_is_wrong() -> None:
    result = run("gone.txt", "wrong.txt", "--format", "lint")
    assert result.exit_code == 2
    assert "wrong.txt:1:35: error" in result.stdout
    assert "gone.txt: no such file" in result.stderr


def test_sarif_is_one_log_with_the_texts_of_its_rules() -> None:
    result = run("wrong.txt", "gone.txt", "disputed.txt", "--format", "sarif")
    assert result.exit_code == 2
    (found,) = json.loads(result.stdout)["runs"]
    assert [one["ruleId"] for one in found["results"]] == ["contradicted", "disputed"]
    assert [one["location"]["uri"] for one in found["artifacts"]] == ["wrong.txt", "disputed.txt"]
    assert "gone.txt" in found["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert found["tool"]["driver"]["rules"][0]["help"]["text"].startswith("Every publisher's count")


def test_claim_reviews_are_one_list() -> None:
    assert len(json.loads(run("wrong.txt", "right.txt", "--format", "claimreview").stdout)) == 2
    assert json.loads(run("none.txt", "--format", "claimreview").stdout) == []
    words = ("--author", "Jo Desk", "--review-url", "https://example.org/1", "--review-date", "2017-01-09")
    (one,) = json.loads(run("wrong.txt", "--format", "claimreview", *words).stdout)
    assert one["author"]["name"] == "Jo Desk"
    assert (one["url"], one["datePublished"]) == ("https://example.org/1", "2017-01-09")
    assert "creativeWorkStatus" not in one


def test_options_of_another_format_or_of_no_use_are_told() -> None:
    assert "--author is of --format claimreview alone" in refused("wrong.txt", "--author", "Jo Desk")
    review = ("wrong.txt", "--format", "claimreview")
    assert "--author is empty" in refused(*review, "--author", " ")
    assert "this is no address" in refused(*review, "--review-url", "javascript:alert(1)")
    assert "--review-date 2017-02-30: " in refused(*review, "--review-date", "2017-02-30")
    several = refused("right.txt", *review, "--review-url", "https://example.org/1", "-o", "out.json")
    assert "once for each story" in several
    assert not Path("out.json").exists()


def test_every_format_is_the_same_bytes_twice_and_as_python_gives_it() -> None:
    import onrecord

    for name in NAMES:
        assert run("wrong.txt", "--format", name).stdout == run("wrong.txt", "--format", name).stdout
    report = onrecord.check(Path("wrong.txt"))
    for name in ("claimreview", "lint"):
        assert onrecord.report(report, name) == run("wrong.txt", "--format", name).stdout


def test_the_hook_for_a_newsroom_s_repository_runs_the_lint() -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    entry = re.search(r"^  entry: onrecord (.+)$", hooks, re.MULTILINE)
    assert entry
    result = CliRunner().invoke(main, [*entry[1].split(), "right.txt", "wrong.txt"])
    assert result.exit_code == 1
    assert result.stdout.startswith("wrong.txt:1:35: error: ")
