"""The years of this century as the field of an extreme: "its deadliest year of this century"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, ScopeKind, ScopeWords

_REACH = 5  # tokens from a superlative to its century: "highest homicide total of this century"
_FIRST_YEAR = 2000


def this_century(scene: Scene, last: int) -> tuple[ScopeWords, int] | None:
    """The field of a superlative that ends before the token `last`, and where its words end: the years since 2000."""
    if "century" not in scene.has:
        return None
    for at in range(last, min(last + _REACH, len(scene.words))):
        if scene.word(at) in word_set("be") | {",", ".", ";"}:
            return None
        first = at + (scene.word(at) == "the")
        if scene.word(first) in word_set("of_this_century") and scene.word(first + 1) == "century":
            end = first + 2
            span = scene.span(at, end)
            words = " ".join(scene.words[at:end])
            start = PeriodWords(at, end, span, words, CalendarWords(_FIRST_YEAR))
            return ScopeWords(ScopeKind.SINCE, start=start), end
    return None
