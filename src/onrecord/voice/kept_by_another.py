"""Whose count another keeps in place of who has none: "The bureau has no full count; The Gazette keeps one".

Who does it goes on in the next sentence ("By its tally 40 were shot"), and not who does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.words import Word

_TURNS = frozenset({";", "but", "while"})  # words and a mark that open another's clause


def kept_by_another(words: Sequence[Word], groups: Sequence[str]) -> bool:
    """Whether who opens a sentence does not do what the body named last, of whom its next clause is told, does."""
    lows, denies = [word.low for word in words], word_set("denies_doing")
    if not groups or denies.isdisjoint(lows) or _TURNS.isdisjoint(lows):
        return False
    clause = next(at for at, low in enumerate(lows) if low in _TURNS)
    if denies.isdisjoint(lows[:clause]):
        return False
    behind = " ".join(lows[clause + 1 :]).removeprefix("but ").removeprefix("the ")
    return behind.startswith(f"{groups[-1].lower().removeprefix('the ')} ")
