"""Where a user's data lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.extras.web.saved.folder import data_folder

HOME = Path("/home/kim")


@pytest.mark.parametrize(
    ("system", "environ", "folder"),
    [
        ("linux", {}, "/home/kim/.local/share/onrecord"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/onrecord"),
        ("linux", {"XDG_DATA_HOME": "data"}, "/home/kim/.local/share/onrecord"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, "/home/kim/Library/Application Support/OnRecord"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/OnRecord"),
        ("win32", {}, "/home/kim/AppData/Local/OnRecord"),
    ],
)
def test_each_system_has_its_place(system: str, environ: dict[str, str], folder: str) -> None:
    assert data_folder(system, environ, HOME) == Path(folder)
