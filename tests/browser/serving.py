"""The page as people start it: `onrecord serve` in a process of its own, on a free port, on this machine alone."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def served(keep_in: Path) -> Iterator[str]:
    """The address, without a slash at its end; kept checks lie in `keep_in`."""
    words = [sys.executable, "-m", "onrecord", "serve", "--port", "0", "--keep-in", str(keep_in)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as started:
        try:
            assert started.stdout is not None
            line = started.stdout.readline()  # the port is bound by then, and whoever asks waits for the rest
            found = re.search(r"http://[^/\s]+", line)
            assert found is not None, f"the server said {line!r}"
            yield found[0]
        finally:
            started.terminate()
            started.wait(timeout=30)
