"""What a text spoke of last that can be stolen or broken into: cars, homes, or things of which no count is held."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set


class Things(NamedTuple):
    """The kind of thing named last that can be stolen ("car", "other") and that can be broken into ("home" besides)."""

    to_steal: str | None = None
    to_enter: str | None = None

    def of(self, befell: str) -> str | None:
        """What "stolen" or "burglarized" is said of."""
        return self.to_enter if befell == "burglarized" else self.to_steal

    def or_else(self, before: Things) -> Things:
        """These, each with the one told before in its stead where there is none."""
        return Things(self.to_steal or before.to_steal, self.to_enter or before.to_enter)


def things_told(scene: Scene, stop: int | None = None) -> Things:
    """What the words before token `stop`, or of the whole sentence, name last."""
    if _kinds().keys().isdisjoint(scene.has):
        return Things()
    kinds = [_kinds()[word] for word in scene.words[:stop] if word in _kinds()]
    stealable = [kind for kind in kinds if kind != "home"]  # nobody steals a house
    return Things(stealable[-1] if stealable else None, kinds[-1] if kinds else None)


@cache
def _kinds() -> dict[str, str]:
    """Each word for such a thing, and its kind."""
    words = {"car": word_set("thing_car"), "home": word_set("thing_home"), "other": word_set("thing_other")}
    return {word: kind for kind, named in words.items() for word in named}
