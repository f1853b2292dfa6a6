from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.record.installed import installed_packs


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of packages that Python looks into."""
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    installed_packs.cache_clear()
    yield tmp_path
    installed_packs.cache_clear()


def _install(site: Path, package: str, entry_points: str) -> None:
    (site / package).mkdir()
    (site / package / "__init__.py").write_text("raise SystemExit('run')\n", encoding="utf-8")
    (site / f"{package}-1.dist-info").mkdir()
    (site / f"{package}-1.dist-info" / "entry_points.txt").write_text(entry_points, encoding="utf-8")


def test_a_package_that_names_itself_is_found_and_not_run(site: Path) -> None:
    before = installed_packs()
    installed_packs.cache_clear()
    _install(site, "school_pack_zz", "[console_scripts]\nx = y:z\n\n[onrecord.records]\nschools = school_pack_zz\n")
    _install(site, "other_zz", "[console_scripts]\nx = y:z\n")
    assert set(installed_packs()) - set(before) == {site / "school_pack_zz"}
    assert "school_pack_zz" not in sys.modules


def test_an_entry_that_names_nothing_is_left_out(site: Path) -> None:
    before = installed_packs()
    installed_packs.cache_clear()
    _install(site, "broken_zz", "[onrecord.records]\na = no_such_package_zz\nb = ..\nc\n")
    assert installed_packs() == before
