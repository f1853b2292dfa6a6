"""The house rules that a machine can hold: sizes, tests beside sources, and docs that name every command.

A file over 300 lines or a function over 40 is a reason to look again; one that was looked at and kept stands below
with the reason.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from onrecord.cli import main

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src" / "onrecord").rglob("*.py"))
CODE = [*SOURCES, *sorted((ROOT / "scripts").rglob("*.py")), *sorted((ROOT / "benchmarks").rglob("*.py"))]
GRAMMAR = ROOT / "src" / "onrecord" / "grammar"
TESTS_OF_GRAMMAR = ROOT / "tests" / "grammar"
ROOMS = sorted(path.parent.name for path in GRAMMAR.glob("*/__init__.py"))
FILE_LINES, FUNCTION_LINES = 300, 40

LONG_FILES = {
    "src/onrecord/model.py": "the one file of types, read from top to bottom; it does no work",
}
_CLOSURES = "one case: what judges, words and shows the same picks stands together, none of it longer than ten lines"
LONG_FUNCTIONS = {
    "src/onrecord/checking/change.py::change_case": _CLOSURES,
    "src/onrecord/checking/comparison.py::comparison_case": _CLOSURES,
    "src/onrecord/checking/equation.py::equation_case": _CLOSURES,
}

LIST = 5  # so many words are a list that somebody may lengthen: data, with a reason
WORD = re.compile(r"[A-Za-z][A-Za-z' -]*")
KINDS = {
    "src/onrecord/grammar/words/marks.py::_LANES": "tables of the lexicon",
    "src/onrecord/grammar/dates/records_began.py::_TOPS": "kinds of cue",
    "src/onrecord/grounding/named.py::_SPOKEN_OF": "kinds of place",
    "src/onrecord/grounding/offices.py::_KINDS": "kinds of place",
    "src/onrecord/voice/viewcues.py::_FRAMES": "kinds of attribution",
    "src/onrecord/voice/viewsources.py::_ITS": "kinds of attribution",
}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    """Every function of a file and how many lines its body takes, its docstring left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            yield f"{_name(path)}::{node.name}", (node.end_lineno or 0) - body[0].lineno + 1


def test_files_have_one_idea_and_a_size_to_match() -> None:
    long = {_name(path) for path in CODE if len(path.read_text(encoding="utf-8").splitlines()) > FILE_LINES}
    assert long <= set(LONG_FILES)


def test_functions_fit_on_a_screen() -> None:
    long = {name for path in CODE for name, size in _functions(path) if size > FUNCTION_LINES}
    assert long <= set(LONG_FUNCTIONS)


def _lists(path: Path) -> Iterator[str]:
    """The name that each long list of words in a file is given, or its line; SIGNS are what a rule's code looks for."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named: dict[ast.AST, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named |= dict.fromkeys(ast.walk(node.value), node.targets[0].id)
    for node in ast.walk(tree):
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            texts = [one.value for one in node.elts if isinstance(one, ast.Constant)]
            if sum(isinstance(text, str) and WORD.fullmatch(text) is not None for text in texts) >= LIST:
                yield named.get(node, f"line {node.lineno}")


def test_no_file_names_a_constant_twice() -> None:
    twice = []
    for path in CODE:
        named = [
            target.id
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        twice += [f"{path.name}: {name}" for name in sorted(set(named)) if named.count(name) > 1]
    assert not twice, "the later value holds for both"


@pytest.mark.parametrize("room", ["grammar", "grounding", "voice"])
def test_lists_of_words_are_data(room: str) -> None:
    files = [path for path in SOURCES if ROOT / "src" / "onrecord" / room in path.parents]
    lists = ((path, name) for path in files for name in _lists(path))
    found = {f"{_name(path)}::{name}" for path, name in lists if name != "SIGNS" and not name.startswith("__")}
    assert found - KINDS.keys() == set()


def test_every_stage_has_its_tests() -> None:
    stages = {path.name for path in (ROOT / "src" / "onrecord").iterdir() if (path / "__init__.py").exists()}
    assert stages <= {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_of_the_grammar_lists_its_files_each_behind_those_that_it_uses(room: str) -> None:
    page = (GRAMMAR / room / "__init__.py").read_text(encoding="utf-8")
    names = re.findall(r"^\* `(\w+)`: ", page, re.M)
    assert sorted(names) == sorted(path.stem for path in (GRAMMAR / room).glob("[!_]*.py"))
    for at, name in enumerate(names):
        text = (GRAMMAR / room / f"{name}.py").read_text(encoding="utf-8")
        used = re.findall(rf"^ *from onrecord\.grammar\.{room}(?:\.| import )(\w+)", text, re.M)
        assert set(used) <= set(names[:at]), name


def test_a_test_of_the_grammar_stands_in_the_room_of_its_file() -> None:
    rooms = {path.stem: path.parent.name for path in GRAMMAR.rglob("[!_]*.py")}
    tests = [(path.stem.removeprefix("test_"), path.parent.name) for path in TESTS_OF_GRAMMAR.rglob("test_*.py")]
    assert [name for name, room in tests if rooms.get(name, room) != room] == []


def test_every_row_of_the_readings_cues_has_a_reason() -> None:
    rows = (ROOT / "src/onrecord/reading/data/cues.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert rows
    assert all(row.rpartition(",")[2].strip() for row in rows)


@pytest.mark.parametrize("command", sorted(main.commands))
def test_the_readme_names_every_command_and_its_options(command: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"onrecord {command} " in readme
    for option in main.commands[command].params:
        known = isinstance(option, click.Argument) or option.name == "version"
        assert known or any(word in readme for word in option.opts), f"{command} {option.opts}"


def test_the_files_that_the_readme_names_are_there() -> None:
    for page in ("README.md", "CONTRIBUTING.md"):
        for link in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8")):
            assert (ROOT / link).exists(), f"{page} links to {link}"


def test_the_front_door_loads_nothing_until_a_verb_is_used() -> None:
    code = "import sys, onrecord; print(sorted(name for name in sys.modules if name.startswith('onrecord.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_help_needs_no_stage() -> None:
    code = "import sys, onrecord.cli; print(sorted(name for name in sys.modules if name.startswith('onrecord.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    commands = {f"onrecord.cli{part}" for part in ("", "_desk", "_forms", "_options", "_pack", "_serve", "_who")}
    assert set(ast.literal_eval(done.stdout)) <= {*commands, "onrecord.errors", "onrecord.output"}


def test_the_core_needs_click_and_nothing_else() -> None:
    code = (
        "import sys; from onrecord.cli import main; main(['eval', 'homicides[il, 2016] = 1'], standalone_mode=False)"
        "; print(sorted({name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(ast.literal_eval(done.stdout.splitlines()[-1]))
    assert {name for name in loaded if not name.startswith(("_", "sitecustomize"))} <= {"click", "onrecord"}


def test_a_plain_story_loads_no_reader_of_another_kind() -> None:
    code = (
        "import sys, onrecord.pipeline; print(sorted({'email', 'logging', 'socket', 'zipfile'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
