"""A name in one and in many, by the regular rules of English."""

from __future__ import annotations


def in_one_and_many(words: str) -> tuple[str, ...]:
    """The words with the last one's number turned round: "student" and "students", "library" and "libraries"."""
    if words.endswith("ies"):
        return (words[:-3] + "y",)
    if words.endswith(("sses", "xes", "ches", "shes")):
        return (words[:-2],)
    if words.endswith("s") and not words.endswith("ss"):
        return (words[:-1],)
    if words.endswith("y") and words[-2:-1] not in tuple("aeiou"):
        return (words[:-1] + "ies",)
    return (words + ("es" if words.endswith(("ss", "x", "ch", "sh")) else "s"),) if words else ()
