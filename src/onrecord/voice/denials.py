"""Speech that its own speaker calls untrue in the next breath: "We were called the deadliest city. That's nonsense."

Whose claim it is the words leave open; it is not the claim of the one who denies it. What the story itself calls untrue
right behind it ("Some say it doubled. That is nonsense.") is disputed in the text, whoever says it. So is what a
correction takes back of its own paper's words: "Correction: last Sunday we said Reno had 20. It had 12." What "nobody
believes that" holds is nobody's either.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.model import Span, Voice, VoiceKind
from onrecord.voice.untrue import calls_untrue, corrects_us, disbelieved, rated_false
from onrecord.voice.voices import Sentence


def deny(found: Sequence[Sentence]) -> None:
    """Mark the speech of every sentence of a paragraph that the next calls untrue, in the same voice or the story's."""
    for sentence in found:
        if not sentence.voices and (at := disbelieved(sentence.words)) is not None:
            held = Span(sentence.words[at].start, sentence.span.end)
            sentence.voices = [Voice(held, VoiceKind.STORY, (), denied=True)]
    for before, sentence in pairwise(found):
        if before.voices and not sentence.default and _disputes(sentence):
            before.voices = [replace(voice, denied=True) for voice in before.voices]
            continue
        if not before.voices and corrects_us(before.words):
            before.voices = [Voice(before.span, VoiceKind.STORY, (), denied=True)]
            continue
        if before.voices and sentence.voices and calls_untrue(sentence.words):
            place = next((word.start for word in sentence.words if word.kind == "w"), sentence.span.start)
            speaker = _speaker(sentence.voices, place)
            before.voices = [_denied(voice, speaker) for voice in before.voices]


def _disputes(sentence: Sentence) -> bool:
    """Whether the story itself calls the sentence before untrue, or tells who has found it so."""
    return rated_false(sentence.words) or (not sentence.voices and calls_untrue(sentence.words))


def _speaker(voices: Sequence[Voice], place: int) -> str | None:
    covering = [voice for voice in voices if voice.span.start <= place < voice.span.end and voice.attribution]
    return covering[-1].attribution[0].speaker if covering else None


def _denied(voice: Voice, speaker: str | None) -> Voice:
    said = bool(voice.attribution) and voice.attribution[0].speaker == speaker
    return replace(voice, denied=True) if said else voice
