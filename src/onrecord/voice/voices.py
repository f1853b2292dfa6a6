"""The voices of a paragraph's sentences: whose words stand in each stretch, quotations first.

A quotation is given the speaker of the attribution that covers it; without one it goes on with the quotation before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from onrecord.model import Attribution, Grain, Period, Span, Voice, VoiceKind
from onrecord.voice import behind, said
from onrecord.voice.cues import heading
from onrecord.voice.found import Found
from onrecord.voice.memory import Memory, Source
from onrecord.voice.paragraphs import Block
from onrecord.voice.quotes import Quote
from onrecord.voice.scope import Reach, chain
from onrecord.voice.sites import QUOTES, Site
from onrecord.voice.words import Word

_SHORT_FRAGMENT = 60  # characters: a shorter quotation alone on its line is a phrase, not somebody's sentence


_RELAYS = frozenset({"so", "that", "this"})  # of "So says Roe"
_LABEL = 6  # words of a label with its colon
_FEW_WORDS = 4


@dataclass(slots=True)
class Sentence:
    """One sentence while it is being worked on."""

    span: Span
    block: Block
    words: list[Word]
    sites: list[Site] = field(default_factory=list)
    reaches: list[Reach] = field(default_factory=list)
    voices: list[Voice] = field(default_factory=list)
    default: tuple[Attribution, ...] = ()
    acts: tuple[Found, ...] = ()
    subject: Source | None = None  # the person of whom the sentence tells, where it opens with the name


def today(published: date | None) -> Period | None:
    """The story's own day."""
    return Period(published, published, Grain.DAY) if published else None


class Voices:
    """Gives sentences their voices and remembers who was quoted last."""

    def __init__(self, memory: Memory, published: date | None) -> None:
        self.memory = memory
        self.published = published
        self.last_quote: tuple[Attribution, ...] = ()
        self.unclosed = False
        self.before: Sentence | None = None  # the sentence before this paragraph

    def _chain(self, sentence: Sentence, reach: Reach) -> tuple[Attribution, ...]:
        links = [
            self._link(site) for site in chain(sentence.reaches.index(reach), sentence.reaches) if site.source.name
        ]
        named = {link.speaker for link in links}
        return (*links, *(link for link in sentence.default if link.speaker not in named))

    def _link(self, site: Site) -> Attribution:
        return Attribution(site.source.name, site.source.role, site.cue, site.said or today(self.published), site.place)

    def give(self, found: Sequence[Sentence], marks: Sequence[Quote]) -> None:
        """Give every quotation its speaker, then every sentence its voices."""
        spoken: list[tuple[Quote, tuple[Attribution, ...]]] = []
        self._bracketed(found, marks)
        first = 0
        for quote in marks:
            while first < len(found) and found[first].span.end <= quote.start:
                first += 1
            last = first
            while last < len(found) and found[last].span.start < quote.end:
                last += 1
            holders = found[first:last]
            lead = _told_right_before(found[first - 1]) if first and not self.unclosed else None
            self.last_quote = (self._link(lead),) if lead is not None else self.last_quote
            following = found[last] if last < len(found) and not self.unclosed else None
            links = self._credited_behind(quote, holders, following) or self._quote_speaker(
                quote, holders, found[first - 1] if first else self.before
            )
            if links:
                self.last_quote = links
                self.unclosed = not quote.closed
            spoken.append((quote, links))
        first = 0
        for sentence in found:
            while first < len(spoken) and spoken[first][0].end <= sentence.span.start:
                first += 1
            last = first
            while last < len(spoken) and spoken[last][0].start < sentence.span.end:
                last += 1
            self._voices(sentence, spoken[first:last])
        self.before = found[-1] if found else self.before

    def _bracketed(self, found: Sequence[Sentence], marks: Sequence[Quote]) -> None:
        """`2016: 31, a record. (Roe, at Monday's debate)`, `It fell. So says Roe.`: what stands before, on its line."""
        for before, sentence in pairwise(found):
            if not sentence.words or before.block != sentence.block:
                continue
            quoted = any(before.span.start <= quote.start < before.span.end for quote in marks)
            opened = sentence.words[0].low
            source = behind.bracketed(sentence.words, self.memory) if opened == "(" else None
            source = behind.relayed(sentence.words, self.memory) if opened in _RELAYS else source
            if source is not None and not (before.reaches or before.default or quoted):
                site = Site(source, "(" if opened == "(" else "according to", 0, 0, False, 0, place=sentence.span)
                before.reaches = [Reach(site, before.span.start, before.span.end)]

    def _credited_behind(
        self, quote: Quote, holders: Sequence[Sentence], following: Sentence | None
    ) -> tuple[Attribution, ...]:
        """`“It fell.” That was Roe, on Monday.`: of a quotation that is all of its sentences."""
        if following is None or any(holder.reaches or holder.default for holder in holders):
            return ()
        words = [word for holder in holders for word in holder.words if word.kind in "wn"]
        if not words or any(not quote.start <= word.start < quote.end for word in words):
            return ()
        source = behind.credited(following.words, self.memory)
        if source is None:
            return ()
        day = said.when(following.words, self.published) or today(self.published)
        return (Attribution(source.name, source.role, "quote", day, following.span),)

    def _quote_speaker(
        self, quote: Quote, holders: Sequence[Sentence], before: Sentence | None
    ) -> tuple[Attribution, ...]:
        for sentence in reversed(holders):
            covering = [
                reach
                for reach in sentence.reaches
                if reach.start < quote.end
                and quote.start < reach.end
                and not _inside(reach, quote)
                and reach.site.source.name
            ]
            if covering:
                smallest = min(covering, key=lambda reach: (reach.end - reach.start, sentence.reaches.index(reach)))
                return self._chain(sentence, smallest)
        if not holders:
            return ()
        sentence = holders[0]
        block = sentence.block
        if block.post is not None and quote.start <= block.start + 1 and quote.end >= block.end - 1:
            return ()  # “It fell.” — Ann Roe (@aroe): the marks are the page's, the words the post's
        alone = quote.start <= sentence.span.start + 2 or _labelled(quote, sentence)
        if alone and sentence.default and sentence.default[0].cue == "transcript" and not self.unclosed:
            return ()  # "ROE: “It fell.”": whom the label names
        told = before.subject if before is not None and not self.unclosed else None
        if told is not None and before is not None and any(one.site.source.name != told.name for one in before.reaches):
            told = None  # "Roe cited the bureau's count."
        if alone and told is not None and not sentence.default and _sentence_long(quote, sentence):
            return (Attribution(told.name, told.role, "quote", today(self.published), Span(quote.start, quote.end)),)
        if alone and self.last_quote and (self.unclosed or quote.end - quote.start > 3):
            return self.last_quote
        if alone and self.memory.speaker is not None and _sentence_long(quote, sentence):
            speaker = self.memory.speaker
            return (
                Attribution(speaker.name, speaker.role, "quote", today(self.published), Span(quote.start, quote.end)),
                *sentence.default,
            )
        if sentence.default:
            return ()
        actor = next((act.actor for act in sentence.acts if act.actor), None)
        if actor is not None:
            return (Attribution(actor, None, "quote", today(self.published), Span(quote.start, quote.end)),)
        return ()

    def _voices(self, sentence: Sentence, spoken: Sequence[tuple[Quote, tuple[Attribution, ...]]]) -> None:
        voices: list[Voice] = []
        if sentence.default:
            kind = VoiceKind.POST if sentence.block.post else VoiceKind.RELEASE
            voices.append(Voice(sentence.span, kind, sentence.default))
        for quote, links in spoken:
            start, end = max(quote.start, sentence.span.start), min(quote.end, sentence.span.end)
            if links and start < end:
                denied = any(_disputes(reach, start, end, links[0].speaker) for reach in sentence.reaches)
                voices.append(Voice(Span(start, end), VoiceKind.QUOTE, links, denied))
        for reach in sentence.reaches:
            if reach.counts is not None:
                voices.append(Voice(Span(reach.start, reach.end), VoiceKind.STORY, (), False, reach.counts))
            if reach.site.source.name:
                links = self._chain(sentence, reach)
                voices.append(Voice(Span(reach.start, reach.end), VoiceKind.REPORTED, links, reach.site.denied))
        sentence.voices = _nested(voices) if len(voices) > 1 else voices


def _disputes(reach: Reach, start: int, end: int, speaker: str) -> bool:
    """Whether the sentence that quotes somebody denies or disputes what it quotes."""
    covers = reach.start <= start and end - 1 <= reach.end
    return reach.site.denied and covers and reach.site.source.name == speaker


def _sentence_long(quote: Quote, sentence: Sentence) -> bool:
    """A quotation that is somebody's sentence: a long one, one that runs on, or one with a full stop of its own."""
    if quote.end - quote.start > _SHORT_FRAGMENT or not quote.closed or quote.end > sentence.span.end + 1:
        return True
    inside = [word for word in sentence.words if quote.start <= word.start < quote.end]
    return len(inside) > _FEW_WORDS and inside[-1].low in ".!?"


def _labelled(quote: Quote, sentence: Sentence) -> bool:
    """`Statement: “...”`: before the quotation stands only what it is."""
    before = [word.low for word in sentence.words if word.end < quote.start]
    return 1 < len(before) <= _LABEL and before[-1] == ":" and heading(before[:-1])


def _told_right_before(sentence: Sentence) -> Site | None:
    """`It isn't only people, says Jane Roe. “...”`: whom the sentence before heard, without a quotation."""
    sites = [reach.site for reach in sentence.reaches if reach.site.source.kind == "person"]
    quoted = any(word.low in QUOTES for word in sentence.words)
    return sites[-1] if sites and not quoted and not sites[-1].weak and sites[-1].source.name else None


def _inside(reach: Reach, quote: Quote) -> bool:
    """Whether the attributing words themselves stand in the quotation."""
    return quote.start <= reach.site.place.start < quote.end


def _nested(voices: Sequence[Voice]) -> list[Voice]:
    """Longest first; of equal stretches only the one whose chain names the rest."""
    kept: dict[tuple[int, int], Voice] = {}
    for voice in voices:
        key = (voice.span.start, voice.span.end)
        if key not in kept or len(voice.attribution) > len(kept[key].attribution):
            kept[key] = voice
    return sorted(kept.values(), key=lambda voice: (voice.span.start - voice.span.end, voice.span.start))


def over(voices: Sequence[Voice], place: int) -> tuple[Attribution, ...]:
    """The attribution of the innermost voice over a place."""
    covering = [voice for voice in voices if voice.span.start <= place < voice.span.end]
    return min(covering, key=lambda voice: voice.span.end - voice.span.start).attribution if covering else ()
