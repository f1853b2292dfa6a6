from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main


def _run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    assert _run("pack", "new", str(tmp_path / "schools")).exit_code == 0
    return tmp_path / "schools"


def test_a_pack_is_begun_checked_built_and_asked(pack: Path) -> None:
    checked = _run("pack", "check", str(pack), "--today", "2026-01-01")
    assert (checked.exit_code, checked.stdout) == (0, f"{pack}: 1 figure of 1 measure, checked, nothing refused\n")
    assert _run("pack", "build", str(pack)).exit_code == 0
    story = pack.parent / "story.md"
    story.write_text("The graduation rate at Oakfield High was 79 percent in 2023.\n", encoding="utf-8")
    result = _run("check", str(story), "--pack", str(pack))
    assert "CONTRADICTED" in result.stdout
    assert "School Board" in result.stdout


def test_what_is_refused_is_a_line_each_and_the_exit_code_is_two(pack: Path) -> None:
    path = pack / "observations" / "graduation_rate.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("83.4", "-4"), encoding="utf-8")
    for verb in ("check", "build"):
        result = _run("pack", verb, str(pack))
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.count("\n") == 1
        assert "graduation_rate.csv:2: graduation_rate of -4; a count is zero or more" in result.stderr


def test_nothing_may_be_dated_after_today(pack: Path) -> None:
    result = _run("pack", "check", str(pack), "--today", "2024-06-29")
    assert result.exit_code == 2
    assert "as-of date 2024-06-30 is after today (2024-06-29)" in result.stderr


@pytest.mark.parametrize("words", [("new",), ("check", "--today", "soon")])
def test_a_slip_is_one_line(pack: Path, words: tuple[str, ...]) -> None:
    result = _run("pack", words[0], str(pack), *words[1:])
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)


def test_a_folder_without_a_pack_is_told(tmp_path: Path) -> None:
    story = tmp_path / "story.md"
    story.write_text("Nothing.\n", encoding="utf-8")
    for words in (("pack", "check", str(tmp_path)), ("check", str(story), "--pack", str(tmp_path))):
        result = _run(*words)
        assert result.exit_code == 2
        assert "no record pack here" in result.stderr or "no pack here" in result.stderr
