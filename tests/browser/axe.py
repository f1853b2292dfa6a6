"""axe-core: rules that say whether a page can be used with any reader, keyboard or eye. npm fetches it when asked."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

VERSION = "4.14.1"  # one, so that the same pages are held to the same rules
SERIOUS = ("serious", "critical")
# A link within a mark is underlined by the mark around it, which this rule does not look at.
_SEEN_OTHERWISE = ("link-in-text-block", "#at-")
_HERE = Path(__file__).parents[2] / "build" / "axe"  # in no commit
_SECONDS = 120


@cache
def source() -> str | None:
    """The script; None where it is neither here nor to be had."""
    folder = _HERE / VERSION
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    npm = shutil.which("npm")
    if not script.exists() and npm is not None:
        folder.mkdir(parents=True, exist_ok=True)
        words = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--silent", f"axe-core@{VERSION}"]
        try:
            subprocess.run(words, capture_output=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return None
    return script.read_text(encoding="utf-8") if script.exists() else None


def found(page: Page, script: str) -> list[str]:
    """What is serious on the page as it stands, a line each: the rule, what it says, and where."""
    page.evaluate(script)  # by the browser's own tools, which the page's policy does not bind
    answer: dict[str, Any] = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{one['id']}: {one['help']}: {node['target']} {node['html'][:120]}"
        for one in answer["violations"]
        if one["impact"] in SERIOUS
        for node in one["nodes"]
        if (one["id"], node["target"][0][:4]) != _SEEN_OTHERWISE
    ]
