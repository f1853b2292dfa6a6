"""HTTP as uvicorn speaks it, with a bound on the time that the head of a request may take to arrive.

Without it a client that sends a header now and then holds its connection for ever.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

SECONDS = 10.0  # from the first byte, or from the connection, to the end of the head


class Timed(H11Protocol):
    """A connection that is closed where a request is begun and not told whole in time."""

    _until: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """A client is there: its time begins."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Part of a request, or several: the time ends with its head and begins with the next one."""
        super().data_received(data)
        if not self._between():
            self._stop()
        elif self._until is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """The client is gone."""
        self._stop()
        super().connection_lost(exc)

    def _between(self) -> bool:
        """Whether no request is being answered."""
        return self.cycle is None or self.cycle.response_complete

    def _wait(self) -> None:
        self._until = self.loop.call_later(SECONDS, self._end)

    def _stop(self) -> None:
        if self._until is not None:
            self._until.cancel()
            self._until = None

    def _end(self) -> None:
        self._until = None
        if self._between() and not self.transport.is_closing():
            self.transport.close()
