"""Requests made from the API's own document, right ones and wrong ones: each answer is one that the document has."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serving import served

ROOT = Path(__file__).parents[4]
TOOL = Path(sys.executable).with_name("schemathesis")  # beside this Python, as the extra puts it
pytestmark = pytest.mark.skipif(
    not TOOL.exists(), reason="schemathesis is missing; it comes with the extra `browser`: make browser"
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("kept")) as found:
        yield found


def _run(address: str, examples: int) -> None:
    """So many requests of each operation, the same ones each time."""
    words = ["--config-file", str(ROOT / "schemathesis.toml"), "run", f"{address}/api/openapi.json", "--no-color"]
    words += ["--generation-deterministic", "--max-examples", str(examples), "--warnings", "off"]
    done = subprocess.run([str(TOOL), *words], capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_answer_is_in_the_document(address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # it leaves a folder of its own where it runs
    _run(address, 3)


@pytest.mark.slow
def test_every_answer_is_in_the_document_long(address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    _run(address, 200)
