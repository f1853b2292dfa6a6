"""Write what the commands in the README, docs/desk.md and docs/formats.md print into them.

    python scripts/readme.py

A block of ```console that begins with `$ onrecord ...` is replaced by the command and its output of today;
tests fail while the two differ.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE, STDOUT

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"```console\n\$ onrecord ([^\n]*)\n.*?```", re.DOTALL)


def main() -> None:
    """Run every console example and write the pages again."""
    for page in (ROOT / "README.md", ROOT / "docs" / "desk.md", ROOT / "docs" / "formats.md"):
        page.write_text(BLOCK.sub(shown, page.read_text(encoding="utf-8")), encoding="utf-8")


def shown(block: re.Match[str]) -> str:
    """The block with what its command prints now, notes on the figures given included."""
    words = [sys.executable, "-m", "onrecord", *shlex.split(block[1])]
    done = subprocess.run(words, cwd=ROOT, stdout=PIPE, stderr=STDOUT, encoding="utf-8", check=True)
    return f"```console\n$ onrecord {block[1]}\n{done.stdout}```"


if __name__ == "__main__":
    main()
