"""How a message quotes what it met."""

from __future__ import annotations


def printable(text: str) -> str:
    """Foreign text as a message may quote it: on one line, without what moves a terminal."""
    return "".join([character if character.isprintable() else " " for character in text])
