"""Acts in quotations whose speaker is known only from the sentence before or behind: “No,” Roe said. “I'll sign it.”

The acts of a sentence are looked for as it is read, when nobody has been found yet who says such words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from onrecord.model import Span, Voice, VoiceKind
from onrecord.voice import acts
from onrecord.voice.memory import Memory
from onrecord.voice.parties import Scene
from onrecord.voice.voices import Sentence


def add(found: Sequence[Sentence], text: str, memory: Memory, published: date | None) -> None:
    """Give such sentences the acts of whoever speaks in them."""
    for sentence in found:
        voice = _unattributed(sentence)
        if voice is None or (sentence.default and voice.attribution[0].speaker == sentence.default[0].speaker):
            continue
        told = (sentence.reaches, (voice.span,), published, voice.attribution[:1])
        scene = Scene(text, sentence.words, {word.low for word in sentence.words}, sentence.span, memory, *told)
        made = acts.find(scene)
        memory.clock -= 1  # it was counted when the sentence was read
        others = (act for act in sentence.acts if not _within(voice.span, act.span))  # of a release's issuer
        sentence.acts = (*others, *(act for act in made if _within(voice.span, act.span)))


def _unattributed(sentence: Sentence) -> Voice | None:
    """The quotation of a sentence that says itself of nothing in it who speaks."""
    quoted = [voice for voice in sentence.voices if voice.kind is VoiceKind.QUOTE and voice.attribution]
    if len(quoted) != 1 or any(_within(Span(reach.start, reach.end), quoted[0].span) for reach in sentence.reaches):
        return None
    return quoted[0]


def _within(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start < outer.end
