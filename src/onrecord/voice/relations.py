"""Every attribution of a text as three spans: who (source), by what words (cue), and what (content).

The check path asks only who states a claim. Here prose is read more widely: thought, will and judgement too
("hopes to", "criticised the plan"), as corpora of attribution annotate them. Words inside a content or a quotation
open no attribution of their own, so that each word has one part at most. Nothing here runs in a check.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.lexicon.load import city_names, word_set
from onrecord.model import Document, Setting, Span
from onrecord.voice import quotes, sentences, viewcontents, viewcues, viewsources
from onrecord.voice.cues import CUES
from onrecord.voice.names import join
from onrecord.voice.paragraphs import Block, blocks
from onrecord.voice.phrases import subject_left, subject_right
from onrecord.voice.viewcontents import Line, Part
from onrecord.voice.viewmarks import CONTRACTED, LINKS, Cue, Marks
from onrecord.voice.words import Word, is_capital, scan

_TO_BY = 6  # words from "was criticized" to its "by"


class Relation(NamedTuple):
    """Spans of the text; `source` is None where nobody is named ("reportedly")."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]


def relations(document: Document) -> tuple[Relation, ...]:
    """The attributions of the document in order. Linear in the text; nothing is raised for any text."""
    cues = viewcues.load()
    read = [one for block in blocks(document) for one in _sentences(document.text, block, cues)]
    for one, following in pairwise(read):
        one.onward = following.quotation(bare=bool(one.words) and one.words[-1].low == ":")
    return tuple(found for one in read for found in one.read())


def _sentences(text: str, block: Block, cues: viewcues.ViewCues) -> Iterator[_Sentence]:
    words = scan(text, block.start, block.end)
    marks = quotes.find(text, block.start, block.end)
    at = 0
    for span in sentences.split(text, block.start, block.end):
        first = at
        while at < len(words) and words[at].start < span.end:
            at += 1
        yield _Sentence(words[first:at], marks, block, cues)


_HEADS = CUES.humans | word_set("heads_headline")  # a headline's "Poll: ..."
_LEADING = frozenset({"and", "but", "while"})
_CLAUSES = word_set("own_clause")
_BESIDE = frozenset({"according", "in", "by"})  # "in a poll, most said": the poll speaks
_BREAKS = frozenset("(;:-—–.?")  # with these words, what opens a clause of its own
_SHORT, _FEW = 3, 4  # letters of a word that a heading may leave small, and longer words that tell a heading
_OPENING = frozenset('“"')
_PEOPLE = frozenset({"both", "most"})  # as a subject: "and both vowed"
_LEADING_ON = frozenset(":,")
_NAMED = word_set("called_something")
_SPEAKING = word_set("subject_pronouns") - {"it"}
_INFINITIVE = word_set("before_to_say")


def _title(words: Sequence[Word]) -> bool:
    """A line all of whose longer words have capitals: a heading, though it ends in a full stop."""
    longer = [word for word in words[1:] if word.kind == "w" and len(word.text) > _SHORT]
    return len(longer) >= _FEW and sum(map(is_capital, longer)) >= len(longer) - 1


class _Sentence:
    """Reads one sentence from left to right."""

    def __init__(
        self, words: Sequence[Word], marks: Sequence[quotes.Quote], block: Block, cues: viewcues.ViewCues
    ) -> None:
        self.words = words
        self.block = block
        self.cues = cues
        self.marks = Marks(words, cues, titled=block.setting is Setting.HEADLINE or _title(words))
        self.quoted = [any(quote.start <= word.start < quote.end for quote in marks) for word in words]
        self.parts: list[Part] = []
        self.onward: Span | None = None  # what a colon at the end leads to

    def quotation(self, *, bare: bool) -> Span | None:
        """The sentence's place, where it opens with a quotation, or may do without its marks."""
        opens = len(self.words) > 1 and (bare or (self.words[0].low in _OPENING and self.quoted[1]))
        return Span(self.words[0].start, self.words[-1].end) if opens else None

    def read(self) -> list[Relation]:
        """The sentence's attributions."""
        at = 0
        while at < len(self.words):
            cue = None if self.quoted[at] else self.marks.cue(at)
            part = self._part(cue) if cue is not None else None
            if part is not None:
                self._keep(part)
            at = max(at + 1, cue.last if cue is not None and part is not None else 0)
        return [one for one in map(self._relation, self.parts) if one.content]

    def _keep(self, part: Part) -> None:
        """What an earlier attribution still held ends where this one begins."""
        last = self.parts[-1] if self.parts else part
        places = (part.source or part.cue, part.cue, part.content)
        held = last.content[0] if last.forward and last.content[0] < last.content[1] else last.cue[0]
        begins = min((place for place, _ in places if place > held), default=part.cue[0])
        if self.parts and max(last.content[1], last.rest[1]) > begins:
            kept = (last.content[0], max(min(begins, last.content[1]), last.content[0]))
            rest = (last.rest[0], max(min(begins, last.rest[1]), last.rest[0]))
            self.parts[-1] = last._replace(content=kept, rest=rest)
        self.parts.append(part)

    def _relation(self, part: Part) -> Relation:
        source = self._span(*part.source) if part.source else None
        if part.content[0] >= len(self.words):
            return Relation(source, self._span(*part.cue), (self.onward,) if self.onward else ())
        stretches = [pair for pair in map(self._trimmed, (part.content, part.rest)) if pair[0] < pair[1]]
        return Relation(source, self._span(*part.cue), tuple(self._span(*pair) for pair in stretches))

    def _trimmed(self, pair: tuple[int, int]) -> tuple[int, int]:
        """Without the joiner that leads over to the next attribution."""
        first, stop = pair
        while stop > first and (self.words[stop - 1].kind == "p" or self.words[stop - 1].low in _LEADING):
            stop -= 1
        return first, stop

    def _span(self, first: int, last: int) -> Span:
        return Span(self.words[first].start, self.words[last - 1].end)

    def _part(self, cue: Cue) -> Part | None:
        match cue.frame:
            case "according":
                if self.parts and self.parts[-1].forward and cue.first <= self.parts[-1].content[0] + 1:
                    return None  # "reported that, according to an analysis, ..."
                end = subject_right(self.words, cue.last, whole=True)
                content = viewcontents.around(self._line(), cue.first, end)
                return Part((cue.last, end), (cue.first, cue.last), content) if end > cue.last else None
            case "label":
                return self._label(cue)
            case "paper":
                end = self.marks.in_paper(cue.first) or cue.last
                if self.parts and self.parts[-1].forward and cue.first < self.parts[-1].content[1]:
                    return None  # what somebody says is in a poll
                content = viewcontents.around(self._line(), cue.first, end)
                return Part((cue.last, end), (cue.first, cue.last), content, content[0] >= end)
            case "adverb":
                return self._nobody(cue)
            case "noun":
                return self._owned(cue)
        before = cue.first
        passive = infinitive = False
        while before > 0 and self._helps(before - 1):
            infinitive = infinitive or self.words[before - 1].low == "to"
            passive = passive or self.words[before - 1].low in LINKS
            before -= 1
        participle = self.words[cue.first].low.endswith("ing") or cue.frame == "state"
        if cue.frame == "seem":
            return self._nobody(cue)
        reduced = before == cue.first and self._done_by(cue)
        if (passive or reduced) and not participle and self.words[cue.first].low not in CUES.clause_verbs:
            return self._passive(cue, before)
        if infinitive and before > 0 and self.words[before - 1].low not in _INFINITIVE:
            return None  # "to say" after a noun or a verb that says nothing of speech
        return self._active(cue, before)

    def _helps(self, at: int) -> bool:
        """Whether an adverb, an auxiliary or the 's of "he's" stands here, between a subject and its verb."""
        word = self.words[at]
        if word.low in _PEOPLE and (not at or self.words[at - 1].low in ("and", "but", ",", "”")):
            return False
        short = word.kind == "s" and at > 0 and self.words[at - 1].low in CONTRACTED
        return short or self.marks.adverb(at) or word.low in self.cues.auxiliaries

    def _active(self, cue: Cue, before: int) -> Part | None:
        line = self._line()
        if self.words[cue.first].low in _NAMED and (not before or self.words[before - 1].low == ","):
            return None  # "the resort, now called Roe National"
        inverted = viewcontents.inverted(line, cue, before)
        if inverted is not None:
            return inverted
        source = viewsources.subject(line, self.parts, cue, before)
        if source is None or not self._open(source, cue):
            return None
        if cue.frame == "shown" and not viewsources.counts(self.words, source, cue, self.cues.counting):
            return None
        if cue.frame == "proof" and not viewsources.proves(self.words, source, cue, self.cues.counting):
            return None
        found = viewcontents.content(line, cue, source, tells=cue.frame == "hearer")
        if found is None and self._leads(cue):
            found = (len(self.words), len(self.words)), (0, 0)
        if found is None:
            return None
        content, rest = found
        return Part(source, (cue.first, cue.last), content, content[0] >= cue.last, rest)

    def _done_by(self, cue: Cue) -> bool:
        """`Opposed by the council`: a participle alone, with whose it is after it."""
        words = self.words
        done = words[cue.first].low.endswith("ed") and cue.last + 1 < len(words)
        return done and words[cue.last].low == "by" and not words[cue.last + 1].low.endswith("ing")

    def _leads(self, cue: Cue) -> bool:
        """`He declared:`, the quotation being the next sentence."""
        ends = self.words[-1].low in _LEADING_ON or not any(word.kind == "p" for word in self.words[cue.last :])
        return ends and self.onward is not None and cue.frame in ("clause", "hearer", "quote")

    def _line(self) -> Line:
        held = max((part.cue[1] for part in self.parts), default=0)
        return Line(self.words, self.quoted, held)

    def _open(self, source: tuple[int, int], cue: Cue) -> bool:
        """Whether the cue stands outside what an earlier attribution holds."""
        if not self.parts:
            return True
        last = self.parts[-1]
        if not last.forward or cue.first >= last.content[1]:
            return True
        start = source[0] if source[0] >= last.content[0] else cue.first
        before = self.words[start - 1].low if start else ""
        whole = before == "," and start == last.content[0] and self.words[last.cue[0]].low not in _BESIDE
        if before in _CLAUSES | _BREAKS or (whole and cue.frame in ("clause", "hearer")):
            return True
        if before in ("”", '"') or (before == "," and self.words[start].low in _SPEAKING):
            return True
        if before in (",", "and"):
            strong = cue.frame in ("clause", "hearer", "proof") or source == last.source
            return strong and start - 1 > last.content[0]
        return False

    def _passive(self, cue: Cue, before: int) -> Part | None:
        """`was criticized by`, `is expected to`: the source after "by", else nobody."""
        line = self._line()
        by = next(
            (
                at
                for at in range(cue.last, min(cue.last + _TO_BY, len(self.words)))
                if self.words[at].low == "by" and not self.quoted[at]
            ),
            None,
        )
        apposed = before > 1 and before == cue.first and self.words[before - 1].low == ","
        first, stop, _ = subject_left(self.words, before - apposed, 0)
        if by is not None:
            end = subject_right(self.words, by + 1, whole=False)
            if end > by + 1 and first < stop:
                return Part((by + 1, end), (cue.first, cue.last), (first, stop), forward=False)
        if self.words[cue.first].low not in self.cues.passive or not self._open((before, before), cue):
            return None
        following = self.words[cue.last].low if cue.last < len(self.words) else ""
        if self.words[cue.first].low in ("known", "seen", "viewed", "said") and following not in (
            "as",
            "for",
            "to",
            "that",
        ):
            return None
        content = viewcontents.after(line, cue.last)
        return Part(None, (cue.first, cue.last), content) if content[0] < content[1] else None

    def _nobody(self, cue: Cue) -> Part | None:
        if not self._open((cue.first, cue.first), cue):
            return None
        content = viewcontents.after(self._line(), cue.last)
        return Part(None, (cue.first, cue.last), content) if content[0] < content[1] else None

    def _owned(self, cue: Cue) -> Part | None:
        owner = self.marks.owner(cue.first)
        if owner is None or not self._open(owner, cue):
            return None
        content = viewcontents.after(self._line(), cue.last + 1)
        return Part(owner, (cue.first, cue.last), content) if content[0] < content[1] else None

    def _label(self, cue: Cue) -> Part | None:
        """`Poll: ...`, `ROE: ...`: a headline's or a transcript's speaker."""
        words = self.words[: cue.first]
        following = self.words[cue.last] if cue.last < len(self.words) else None
        quoted = following is not None and following.low in '“"‘'
        headed = self.block.setting is Setting.HEADLINE or (len(words) == 1 and words[0].low in _HEADS)
        if not (quoted or headed or all(word.text.isupper() for word in words)):
            return None
        if not quoted and join(words).lower() in city_names():
            return None  # "TULSA: 61 murders": where, and not who
        if not all(is_capital(word) or word.kind in "sp" or word.low in CUES.links for word in words):
            return None
        content = (cue.last, viewcontents.closing(self._line()))
        return Part((0, cue.first), (cue.first, cue.last), content) if content[0] < content[1] else None
