"""A story from an address on the web: the one place of the page that asks the network, where the server may."""

from __future__ import annotations

import asyncio
from datetime import date

from onrecord.extras.web.check.story import Story

_AT_ONCE = asyncio.Semaphore(4)  # addresses that are read at the same time
_LARGEST = 5_000_000  # bytes of a page


async def story_at(address: str, published: date | None) -> Story:
    """The story at an address, as the bytes found there. InputError where it cannot be had, within 20 seconds."""
    from onrecord.fetching import LIMITS, fetch  # most servers are started without --allow-urls and never need `ssl`
    from onrecord.reading import kind_of

    limits = LIMITS._replace(size=_LARGEST)
    async with _AT_ONCE:
        page = await asyncio.to_thread(fetch, address, limits=limits)
    kind = kind_of(page.data, page.media, page.url)
    return Story(data=page.data, name=address, kind=kind, charset=page.charset, source=page.url, published=published)
