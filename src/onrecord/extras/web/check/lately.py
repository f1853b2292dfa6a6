"""Results shown lately, each at an address of its own, which can be loaded again and gone back to without the form.

They lie in the memory of the server, within a bound, and go with it. An address cannot be guessed.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict

from onrecord.extras.web.check.jobs import Held

_MOST = 32_000_000  # letters of all results together


class Lately:
    """The last results; the newest one is there whatever its size."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._results: OrderedDict[str, Held] = OrderedDict()
        self.size = 0  # letters that are held

    def put(self, held: Held) -> str:
        """Keep a result for a while; what it is called in its address."""
        name = secrets.token_urlsafe(24)
        self._results[name] = held
        self.size += _size(held)
        while self.size > self._most and len(self._results) > 1:
            _, oldest = self._results.popitem(last=False)
            self.size -= _size(oldest)
        return name

    def get(self, name: str) -> Held | None:
        """A result; None where it is there no longer or never was."""
        return self._results.get(name)


def _size(held: Held) -> int:
    return sum(map(len, (held.head, held.held, held.foot, held.text, held.told)))
