"""Colour for a terminal, never the only sign of anything."""

from __future__ import annotations

from onrecord.model import Verdict

_RESET = "\x1b[0m"
BOLD, DIM = "1", "2"
COLOURS = {
    Verdict.SUPPORTED: "32;1",
    Verdict.CONTRADICTED: "31;1",
    Verdict.DISPUTED: "33;1",
    Verdict.NOT_IN_RECORD: "36;1",
    Verdict.UNCLEAR: "35;1",
}


def paint(text: str, style: str, colour: bool) -> str:
    """`text` in a style (an SGR parameter), or as it is where there is no colour."""
    return f"\x1b[{style}m{text}{_RESET}" if colour and text else text
