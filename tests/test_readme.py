"""The README and the page of formats cannot lie: their examples are what the command prints, their Python runs."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FORMATS = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n\$ onrecord ([^\n]*)\n(.*?)```", README + FORMATS, re.DOTALL)


@pytest.mark.parametrize(("command", "printed"), CONSOLE, ids=[command for command, _ in CONSOLE])
def test_a_console_example_is_what_the_command_prints(
    command: str, printed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(main, shlex.split(command))
    assert result.exit_code in (0, 2)
    assert printed == result.output


def test_the_report_of_the_example_story_is_shown() -> None:
    assert any(command == "check examples/post.txt" for command, _ in CONSOLE)


def test_the_python_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for page in ("README.md", "docs/formats.md"):
        outcome = doctest.testfile(str(ROOT / page), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
        assert outcome.attempted
        assert not outcome.failed


def test_every_verdict_is_explained() -> None:
    from onrecord import Verdict

    for verdict in Verdict:
        assert f"`{verdict.value}`" in README


def test_the_readme_begins_with_the_two_commands() -> None:
    first, second = (README.index(command) for command in ("make demo", "make test"))
    assert first < second < README.index("pip install")
