"""One opened record for all questions of the desk."""

from __future__ import annotations

import pytest

from onrecord.desk import Record


@pytest.fixture(scope="session")
def record() -> Record:
    """The record that ships with OnRecord."""
    return Record.open()
