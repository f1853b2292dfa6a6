"""The page with a folder to keep checks in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.extras.web.app import application
from onrecord.extras.web.saved.shelf import Shelf
from onrecord.extras.web.settings import Settings
from onrecord.frozen import replace
from tests.extras.web.conftest import HOST


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "data" / "onrecord")


@pytest.fixture
def keeping(settings: Settings, shelf: Shelf) -> Iterator[TestClient]:
    own = replace(settings, keep_in=shelf.folder)
    with TestClient(application(own), f"http://{HOST}", raise_server_exceptions=False) as opened:
        yield opened
