"""A page from the public web, fetched only when a person asks for it by its address.

Its own room beside the stages, which know no network. Only `stories.py` comes here, and the extra `web` where its
server was told to.
"""

from __future__ import annotations

from onrecord.fetching.visit import LIMITS, Limits, Page, fetch

__all__ = ["LIMITS", "Limits", "Page", "fetch"]
