"""Where a program keeps what is its user's own, on each system."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def data_folder(system: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None) -> Path:
    """The folder for OnRecord's data: by the XDG rules, in Library on a Mac, in the local profile on Windows."""
    at_home = home or Path.home()
    if system == "win32":
        given = environ.get("LOCALAPPDATA", "")
        return (Path(given) if given else at_home / "AppData" / "Local") / "OnRecord"
    if system == "darwin":
        return at_home / "Library" / "Application Support" / "OnRecord"
    given = environ.get("XDG_DATA_HOME", "")  # the rules: a path that is not absolute is to be ignored
    return (Path(given) if os.path.isabs(given) else at_home / ".local" / "share") / "onrecord"
