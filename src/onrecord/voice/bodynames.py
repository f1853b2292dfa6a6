"""What the names of bodies tell: whether one is a police force, and the full name of "the department"."""

from __future__ import annotations


def polices(name: str) -> bool:
    """No Justice Department and no Fire Department: a police, or initials."""
    return "police" in name.lower() or name.isupper()


def in_full(name: str, noun: str) -> str:
    """`Easton police` that the text calls "the department" are the Easton Police Department."""
    return (
        f"{name.removesuffix('police')}Police Department" if noun == "department" and name.endswith(" police") else name
    )
