"""Speech that its own speaker calls untrue in the next breath: "We were called the deadliest city. That's nonsense."

Whose claim it is the words leave open; it is not the claim of the one who denies it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.lexicon.load import word_set
from onrecord.model import Voice
from onrecord.voice.voices import Sentence
from onrecord.voice.words import Word

_UNTRUE = word_set("untrue")
_BEFORE = word_set("before_denial") | {","}
_IS_NOT = {"isn't": "not", "wasn't": "not", "ain't": "not"}
_MOST = 3  # words of what is said of it: "not the case"
_REACH = 12  # words in which a sentence must call the one before untrue


def deny(found: Sequence[Sentence]) -> None:
    """Mark the speech of every sentence of a paragraph that the next calls untrue in the same voice."""
    for before, sentence in pairwise(found):
        if before.voices and sentence.voices and calls_untrue(sentence.words):
            place = next((word.start for word in sentence.words if word.kind == "w"), sentence.span.start)
            speaker = _speaker(sentence.voices, place)
            before.voices = [_denied(voice, speaker) for voice in before.voices]


def calls_untrue(words: Sequence[Word]) -> bool:
    """Whether a sentence opens by calling what was said untrue: "that is simply not true", "not so", "it's a lie"."""
    plain = [_IS_NOT.get(word.low, word.low) for word in words[:_REACH] if word.low not in '“”‘"']
    first = next((at for at, low in enumerate(plain) if low not in _BEFORE), len(plain))
    for last in range(first + _MOST, first, -1):
        if " ".join(plain[first:last]) in _UNTRUE:
            return not plain[last:] or not plain[last].isalnum()  # "not true of Reno" denies another thing
    return False


def _speaker(voices: Sequence[Voice], place: int) -> str | None:
    covering = [voice for voice in voices if voice.span.start <= place < voice.span.end and voice.attribution]
    return covering[-1].attribution[0].speaker if covering else None


def _denied(voice: Voice, speaker: str | None) -> Voice:
    said = bool(voice.attribution) and voice.attribution[0].speaker == speaker
    return replace(voice, denied=True) if said else voice
