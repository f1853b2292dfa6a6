"""The noun that a number counts, right behind it or behind its adjectives."""

from __future__ import annotations

from onrecord.grammar.figures.company_nouns import behind_label
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_FAR_NOUN = 4  # tokens between a number and its noun, adjectives included


def noun_after(scene: Scene, at: int) -> Mark | None:
    """The measure noun that a number at the left of `at` counts, with adjectives between."""
    skip = word_set("skip")
    adjectives = {mark.first: mark.last for mark in scene.qualifiers} if scene.qualifiers else {}
    at = behind_label(scene, at)
    nouns = _nouns(scene)
    for _ in range(_FAR_NOUN):
        if at in nouns:
            mark = nouns[at]
            return None if longer_company(scene, mark) or is_title(scene, mark) else mark
        if at in adjectives:
            at = adjectives[at]
        elif scene.words[at : at + 2] == ["-", "-"]:
            return None  # a dash
        elif scene.word(at) in skip or scene.word(at).endswith("-"):
            at += 1
        else:
            return None
    return None


@once
def _nouns(scene: Scene) -> dict[int, Mark]:
    """The measures that may be counted, by their first tokens: of two at one token the first."""
    return {mark.first: mark for mark in reversed(scene.measures) if mark.row["form"] != "rate"}


def longer_company(scene: Scene, mark: Mark) -> bool:
    """ "Crime guns" are guns, "police officers killed" are officers: the longer name wins."""
    lane = scene.company
    return bool(lane) and any(other.first < mark.last < other.last and other.last > mark.first for other in lane)


def is_title(scene: Scene, mark: Mark) -> bool:
    """A capitalised noun behind a capitalised number word in mid-sentence is a title ("Six Murders in June").

    Not so behind a place, which has its capital anyway: "an increase in Citywide Part 1 Crimes".
    """
    token, before = scene.tokens[mark.first], scene.tokens[mark.first - 1] if mark.first else None
    if before is None or not token.text[:1].isupper() or token.text.isupper() or before.kind != "word":
        return False
    if any(place.last == mark.first for place in scene.places):
        return False
    return before.text[:1].isupper() and mark.first > 1


def noun_of_change(scene: Scene, change: Mark) -> Mark | None:
    """ "The rise in murders", "the murder spike": the measure that a noun of change is told of."""
    return noun_after(scene, change.last + 1) or next((m for m in scene.measures if m.last == change.first), None)
