"""What a sentence calls untrue: "it is not true that murders doubled", "the idea that they doubled is a myth"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.lexicon.untruths import LONGEST, STANDS_IN_EACH, somebody_wrong, untrue

_IDEAS = word_set("ideas")
_BE = frozenset({"is", "'s", "are", "was", "were"})
_DENIES = word_set("denies_untrue")
_RELATIVES = frozenset({"which", "who", "where"})
_OWNS = word_set("possessives")
_OWNER = 3  # tokens from an owner to the noun: "Roe's latest false claim"
_MOST = 4  # tokens from the noun to its "that": "his assertion last week that"
_BEHIND = 4  # tokens from the verb to "nonsense": "is just plain nonsense"


def called_untrue(scene: Scene, at: int) -> bool:
    """Whether the words at a token stand in what its sentence calls untrue."""
    if "that" not in scene.has or scene.has.isdisjoint(STANDS_IN_EACH):
        return False
    for that in range(at, 0, -1):
        if scene.clause[that] != scene.clause[at]:
            return False
        if scene.words[that] != "that":
            continue
        if not _RELATIVES.isdisjoint(scene.words[that:at]):
            return False  # "the idea that Reno, which had 40 murders, is safe is nonsense"
        idea = scene.word(that - 1) in _IDEAS
        if _ends_untrue(scene, that) or (idea and _ends_untrue(scene, that - 1)):
            return True  # "it is a false claim that murders doubled"
        if _owned(scene, that):
            return False  # "Roe's claim that murders doubled is false": his claim as he makes it
        if idea:
            return _told_behind(scene, at)
    return False


def _owned(scene: Scene, that: int) -> bool:
    """Whether somebody's own noun of saying stands before the "that": "Roe's claim", "his assertion last week"."""
    noun = next((at for at in range(that - 1, max(-1, that - _MOST), -1) if scene.words[at] in _IDEAS), None)
    near = range(max(1, noun - _OWNER), noun) if noun is not None else ()
    return any(scene.words[at] in _OWNS or _owns(scene, at) for at in near)


def _owns(scene: Scene, at: int) -> bool:
    """Whether "'s" at a token stands behind an owner, and is no "is": "it's a claim that"."""
    return scene.words[at] == "'s" and scene.words[at - 1] not in word_set("is_behind_them")


def _ends_untrue(scene: Scene, last: int) -> bool:
    """Whether words for what is untrue end before a token: "not true", "a myth", "no truth to the"."""
    before = scene.words[max(0, last - LONGEST) : last]
    if before[-2:-1] == ["so"]:
        return False  # "so distorted that thefts doubled": they did
    return somebody_wrong(before) or any(
        _says_so(scene, first, scene.words[first:last]) for first in range(last - len(before), last)
    )


def _says_so(scene: Scene, first: int, said: Sequence[str], *, behind: bool = False) -> bool:
    """Whether these words call something untrue and are not denied themselves: "it is no myth that murders doubled"."""
    at = first - 1
    while scene.word(at) in word_set("before_untrue"):
        at -= 1  # "it would not be an exaggeration", "it is hardly a myth"
    denied = scene.word(at) in _DENIES or scene.word(at).endswith("n't")
    return (untrue(said) or (behind and said == ["wrong"])) and not denied


def _told_behind(scene: Scene, at: int) -> bool:
    """ "The idea that murders doubled is nonsense"."""
    for verb in range(at, len(scene.words)):
        if scene.words[verb] in _BE and not scene.hidden[verb]:
            return any(
                _says_so(scene, first, scene.words[first:last], behind=True)
                for first in range(verb + 1, verb + _BEHIND)
                for last in range(first + 1, verb + _BEHIND + 1)
            )
    return False
