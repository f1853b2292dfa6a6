"""What a page does beside what it shows: dialogs, errors, and whom it asks for what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Dialog, Error, Page, Request


@dataclass
class Watch:
    """All that the pages of a test did; `faults` is empty as long as they did nothing that they must not.

    `refusals` are the statuses of refusals that the test asks for, which the browser writes into its console.
    """

    address: str
    refusals: tuple[int, ...] = ()
    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def over(self, page: Page) -> None:
        """Watch this page from now on."""
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", self._error)
        page.on("dialog", self._dialog)
        page.on("popup", self._popup)

    def _request(self, request: Request) -> None:
        self.asked.append(f"{request.method} {request.url.removeprefix(self.address)}")
        if not request.url.startswith(f"{self.address}/"):
            self.faults.append(f"asked another server: {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        expected = any(f"responded with a status of {status}" in message.text for status in self.refusals)
        if message.type in ("error", "warning") and not expected:
            self.faults.append(f"{message.type} in the console: {message.text}")

    def _error(self, error: Error) -> None:
        self.faults.append(f"error of a script: {error.message}")

    def _dialog(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _popup(self, page: Page) -> None:
        self.faults.append(f"opened another page: {page.url}")
