"""The wheel that people install: small, and with every file that a check reads."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MOST = 8_000_000  # bytes
LEAST_SETUPTOOLS = 77
NEEDED = (
    "onrecord/data/columns.toml",
    "onrecord/lexicon/data/measures.csv",
    "onrecord/record/packs/us-public-safety/datapackage.json",
    "onrecord/record/packs/us-public-safety/observations/homicides.csv",
    "onrecord/py.typed",
    "onrecord/extras/web/api/openapi.json",
    "onrecord/extras/web/messages/check.toml",
    "onrecord/extras/web/static/check.js",
    "onrecord/extras/web/static/htmx-4.0.1.min.js",
    "onrecord/extras/web/static/htmx-LICENSE.txt",
    "onrecord/extras/web/templates/base.html",
    "onrecord/extras/web/templates/check/result.html",
)


def _can_build() -> bool:
    try:
        return int(version("setuptools").partition(".")[0]) >= LEAST_SETUPTOOLS
    except PackageNotFoundError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(not _can_build(), reason=f"building without network needs setuptools {LEAST_SETUPTOOLS} or newer")
def test_the_wheel_is_under_eight_megabytes_and_whole(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "src", tmp_path / "project" / "src", ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path / "project")
    words = ["-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "-w", str(tmp_path / "out")]
    subprocess.run([sys.executable, *words, str(tmp_path / "project")], check=True, timeout=300)
    (wheel,) = (tmp_path / "out").glob("*.whl")
    assert wheel.stat().st_size < MOST
    with zipfile.ZipFile(wheel) as whole:
        assert set(NEEDED) <= set(whole.namelist())
