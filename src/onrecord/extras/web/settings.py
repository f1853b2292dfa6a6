"""What the server was started with."""

from __future__ import annotations

from pathlib import Path

from onrecord.extras.web.workers import Workers
from onrecord.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """`hosts` are the values of the Host header that are answered, small letters, with the port where it is not 80.

    `token` is what every form must carry: who cannot read a page of this server cannot know it. `keep_in` is the folder
    of the checks that a person asks to keep; None where nothing may be kept.
    """

    hosts: frozenset[str]
    token: str
    workers: Workers
    data: tuple[Path, ...] = ()
    allow_urls: bool = False
    keep_in: Path | None = None
