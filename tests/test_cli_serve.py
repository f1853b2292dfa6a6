"""The command that serves the page, where the extra is missing."""

from __future__ import annotations

import importlib.util
from importlib.machinery import ModuleSpec

import pytest
from click.testing import CliRunner

from onrecord.cli import main


def test_without_the_extra_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec

    def missing(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "starlette" else found(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", missing)
    done = CliRunner().invoke(main, ["serve"])
    assert done.exit_code == 2
    assert "pip install 'onrecord[web]'" in done.stderr
    assert done.stderr.count("\n") == 1


def test_no_line_of_the_server_moves_the_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.extras.web.serving.run", lambda _, told, **__: told("a column \x1b[2J of a file"))
    done = CliRunner().invoke(main, ["serve", "--data", "a.csv"])
    assert done.stdout == "a column ?[2J of a file\n"


def test_a_port_that_is_none_is_refused() -> None:
    assert CliRunner().invoke(main, ["serve", "--port", "70000"]).exit_code == 2
