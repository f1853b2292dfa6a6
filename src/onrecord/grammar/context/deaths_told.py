"""Whose deaths a text was counting, for words that say only that people died: "the toll", "when 33,594 died"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.asked import Question
from onrecord.grammar.figures.company_nouns import class_after
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading

_MURDERS = "homicides"
_BY_GUN, _ALWAYS = "gun_deaths", frozenset({"gun"})
_OFFICERS = "officers_killed"
_FATAL = frozenset({"fatal"})
_DEAD = frozenset({"dead", "slain"})
_MURDERS_NAMED = frozenset({"murder", "murders", "homicide", "homicides"})


def _counts_deaths(words: MeasureWords | None) -> bool:
    """Whether all deaths of a kind are counted, and no part of them."""
    if words is None or (words.measure != _MURDERS and words.measure not in word_set("deaths_told")):
        return False
    return _ALWAYS.issuperset(words.qualifiers) if words.measure == _BY_GUN else _FATAL.issuperset(words.qualifiers)


def deaths_of(readings: Sequence[Reading], before: MeasureWords | None, asked: Question | None) -> MeasureWords | None:
    """The deaths that a text counts behind a sentence: those it told last, else those `asked` for, else `before`."""
    for one in reversed(readings):
        if _counts_deaths(one.measure) and not set(one.qualifiers) - _FATAL:
            return one.measure
    return asked.measure if asked is not None and _counts_deaths(asked.measure) else before


def of_those_deaths(
    scene: Scene, readings: Sequence[Reading], told: MeasureWords | None, before: Sequence[Reading]
) -> list[Reading]:
    """The readings of a sentence, "the toll" and those who only "died" being of the deaths told last.

    "Guns killed 48,204 people, 1 percent fewer than the year before, when the toll reached 48,830." So is "the worst
    year" right behind them, in the sentence or in the one `before`.
    """
    mended = list(readings)
    near = told is not None and any(one.measure is not None and one.measure.measure == told.measure for one in before)
    near = near or any(one.measure is None for one in (*before, *readings))
    for at in sorted(range(len(mended)), key=lambda at: mended[at].span):
        made = mended[at]
        words = made.measure
        if told is not None and words is None and _of_the_dead(scene, made):
            made = replace(made, measure=told)
        elif told is not None and told.measure != _MURDERS:
            killed = near and told.measure == _OFFICERS and _nobody_else(scene, made)
            if words is not None and (killed or _only_deaths(scene, words, near)):
                made = replace(made, measure=replace(words, measure=told.measure, qualifiers=told.qualifiers))
            elif words is None and _of_deaths(scene, made):
                made = replace(made, measure=told)
        told, last = deaths_of([made], told, None), told
        near = near or told is not last
        mended[at] = made
    return mended


def _of_the_dead(scene: Scene, one: Reading) -> bool:
    """ "Akron accounted for 38 of the dead", "of the dead, 38 were in Akron": a part, told by its place."""
    if one.amount is None or not one.places:
        return False
    after = scene.words[one.amount.last : one.amount.last + 3]
    return any(words[:2] == ["of", "the"] and words[-1] in _DEAD for words in (after, scene.words[:3]))


def _only_deaths(scene: Scene, words: MeasureWords, near: bool) -> bool:
    """Whether words tell of deaths and not of how people died."""
    if words.measure != _MURDERS:
        return False
    named = scene.text[words.span.start : words.span.end].lower()
    return named in word_set("toll") or named in word_set("no_cause") or (near and named in {"worst", "deadliest"})


def _nobody_else(scene: Scene, made: Reading) -> bool:
    """ "A year earlier, 46 had been killed", behind officers who were: no other place and nobody else is named.

    "Murders" by their own name are those of everybody.
    """
    if made.measure is None or made.measure.rate:
        return False
    named = scene.text[made.measure.span.start : made.measure.span.end].lower()
    killed = made.measure.measure == _MURDERS and not made.qualifiers and named not in _MURDERS_NAMED
    return killed and made.amount is not None and not made.places and class_after(scene, made.amount.last) is None


def _of_deaths(scene: Scene, one: Reading) -> bool:
    """ "Last year's deaths work out to 128 a day": whether a sentence names deaths alone as what it is about."""
    return "deaths" in scene.has and not scene.measures and not one.qualifiers
