"""The year of the figure that another is held against: "three times our rate of 1985" is of our own other year."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, PlaceWords

_FAR = 4  # tokens from an owner to the year of its figure: "our murder rate of"
_DATES = frozenset({"in", "for"})


def dates_its_level(scene: Scene, owner: int, period: PeriodWords) -> bool:
    """ "Our rate of 1985": whether the year behind an owner that ends at a token is bound to the owner's figure."""
    at = period.first - 1
    named = owner < at <= owner + _FAR and scene.word(at - 1) in word_set("level_of_year")
    return named and (scene.word(at) == "of" or scene.word(at) in _DATES)


def of_another_year(scene: Scene, first: int, owner: int, period: PeriodWords | None, places: list[PlaceWords]) -> bool:
    """Whether the figure that a comparison at a token `first` holds against such a one is of another year.

    "Our rate in 1985" is one of two years where the words name no other place as theirs.
    """
    if period is None or not dates_its_level(scene, owner, period):
        return False
    if scene.word(period.first - 1) == "of":
        return True
    clause = scene.clause[first]
    subjects = (one for one in scene.places if one.last <= first and scene.clause[one.first] == clause)
    ours = all(words.kind == "home" for words in places)
    return ours and all(one.words.here or scene.far[one.first] for one in subjects)
