"""A story from an address on the web: one function, called only where the server was started with --allow-urls."""

from __future__ import annotations

from datetime import date

from onrecord.extras.web.check.story import Story
from onrecord.extras.web.errors import refused


async def story_at(address: str, published: date | None) -> Story:
    """The story at an address, as the bytes that were found there. RefusedError where it cannot be had."""
    raise refused(501, "check.no_fetcher", address=address, published=published)
