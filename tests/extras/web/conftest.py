"""A browser's view of the page: no server, no process, the application itself."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import pytest

with warnings.catch_warnings():  # Starlette would rather have httpx2, which is not everywhere yet
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

from onrecord.extras.web.app import application
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.workers import Here

HOST = "127.0.0.1:8765"
TOKEN = "a-token-of-these-tests"


@pytest.fixture(scope="session")
def settings() -> Settings:
    return Settings(frozenset({HOST, "localhost:8765"}), TOKEN, Here())


@pytest.fixture(scope="session")
def client(settings: Settings) -> Iterator[TestClient]:
    with TestClient(application(settings), f"http://{HOST}", raise_server_exceptions=False) as opened:
        yield opened
