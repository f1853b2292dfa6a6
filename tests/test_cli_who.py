"""`onrecord who` from outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

STORY = """Tulsa counts its dead

TULSA, March 5, 2019 – Police Chief Aldo Renn denied that homicides in Tulsa rose 10 percent in 2018.

“There were 762 homicides in Chicago in 2016,” Renn said through a spokesman, according to the Tulsa Ledger.

Mayor Petra Voss asked the governor for 30 troopers. She refused to meet the union. Chicago had 900 homicides in 2016.
"""


def run(*words: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["who", *words], input=stdin)


def test_statements_by_speaker() -> None:
    result = run("-", stdin=STORY)
    assert result.exit_code == 0
    blocks = result.stdout.split("\n\n")
    assert [block.splitlines()[0] for block in blocks[1:]] == ["Aldo Renn (Chief)", "Petra Voss", "the story itself"]
    assert "⊘ DENIED         “rose 10 percent”" in blocks[1]
    assert "through Tulsa Ledger" in blocks[1]
    assert "→ REQUEST        “asked the governor for 30 troopers”\n    to the governor" in blocks[2]
    assert "→ REFUSAL        “refused to meet the union”" in blocks[2]
    assert "✗ CONTRADICTED   “900 homicides”" in blocks[3]
    assert "\x1b" not in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    assert run("-", stdin=STORY).stdout == result.stdout


def test_json_is_one_object_for_one_story_and_an_array_for_several() -> None:
    assert json.loads(run("-", "--format", "json", stdin=STORY).stdout)["schema"] == "onrecord.who/1"
    lines = "\n".join(json.dumps({"id": name, "text": STORY}) for name in "ab")
    told = json.loads(run("-", "--format", "json", stdin=lines).stdout)
    assert [one["document"]["name"] for one in told] == ["a", "b"]


def test_the_day_and_the_figures_are_the_user_s(tmp_path: Path) -> None:
    figures = tmp_path / "homicides.csv"
    figures.write_text("City,Year,Homicides\nChicago,2016,900\n", encoding="utf-8")
    result = run("-", "--published", "2019-03-05", "--data", str(figures), stdin="Chicago had 900 homicides in 2016.")
    assert "published 5 March 2019" in result.stdout
    assert "SUPPORTED" in result.stdout
    assert "homicides.csv" in result.stderr


@pytest.mark.parametrize(("words", "says"), [(["none.txt"], "no such file"), (["-", "--published", "x"], "YYYY-MM-DD")])
def test_bad_input_gets_one_line(words: list[str], says: str) -> None:
    result = run(*words, stdin="text")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert says in result.stderr
