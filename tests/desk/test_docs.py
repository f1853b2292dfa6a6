"""The page on the desk cannot lie: its examples are what the commands print, its Python runs."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main

PAGE = Path(__file__).parents[2] / "docs" / "desk.md"
CONSOLE = re.findall(r"```console\n\$ onrecord ([^\n]*)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize(("command", "printed"), CONSOLE, ids=[command for command, _ in CONSOLE])
def test_a_console_example_is_what_the_command_prints(command: str, printed: str) -> None:
    result = CliRunner().invoke(main, shlex.split(command))
    assert result.exit_code == 0
    assert printed == result.output


def test_the_python_examples_run() -> None:
    outcome = doctest.testfile(str(PAGE), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert outcome.attempted
    assert not outcome.failed


def test_every_command_has_an_example() -> None:
    from onrecord import cli_desk

    text = PAGE.read_text(encoding="utf-8")
    for name in ("series", "compare", "rank", "diff", "measures", "places", "sources", "events", "gaps", "sql"):
        assert getattr(cli_desk, name).name == name
        assert f"onrecord {name}" in text
