"""Every attribution of a text as three spans: who (source), by what words (cue), and what (content).

The check path asks only who states a claim. Here prose is read more widely: thought, will and judgement too
("hopes to", "criticised the plan"), as corpora of attribution annotate them. Words inside a content or a quotation
open no attribution of their own, so that each word has one part at most. Nothing here runs in a check.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model import Document, Setting, Span
from onrecord.voice import quotes, sentences, viewcontents, viewcues
from onrecord.voice.cues import CUES
from onrecord.voice.paragraphs import Block, blocks
from onrecord.voice.phrases import subject_left, subject_right
from onrecord.voice.viewcontents import Line, Part
from onrecord.voice.viewmarks import CONTRACTED, LINKS, Cue, Marks
from onrecord.voice.words import Word, is_capital, scan

_FAR = 40


class Relation(NamedTuple):
    """Spans of the text; `source` is None where nobody is named ("reportedly")."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]


def relations(document: Document) -> tuple[Relation, ...]:
    """The attributions of the document in order. Linear in the text; nothing is raised for any text."""
    cues = viewcues.load()
    found: list[Relation] = []
    for block in blocks(document):
        words = scan(document.text, block.start, block.end)
        marks = quotes.find(document.text, block.start, block.end)
        at = 0
        for span in sentences.split(document.text, block.start, block.end):
            first = at
            while at < len(words) and words[at].start < span.end:
                at += 1
            found += _Sentence(words[first:at], marks, block, cues).read()
    return tuple(found)


_HEADS = CUES.humans | {"poll", "study", "report", "survey"}  # a headline's "Poll: ..."
_LEADING = frozenset({"and", "but", "while"})
_SPEAKING = frozenset({"he", "she", "they", "we", "i"})
_NOBODY = frozenset({"it", "there", "that", "this", "what", "one", "which", "not"})
_INFINITIVE = frozenset(
    {"continued", "continues", "went", "goes", "likes", "quick", "began", "wants", "used", "tried", "and", "had"}
)


class _Sentence:
    """Reads one sentence from left to right."""

    def __init__(
        self, words: Sequence[Word], marks: Sequence[quotes.Quote], block: Block, cues: viewcues.ViewCues
    ) -> None:
        self.words = words
        self.block = block
        self.cues = cues
        self.marks = Marks(words, cues, titled=block.setting is Setting.HEADLINE)
        self.quoted = [any(quote.start <= word.start < quote.end for quote in marks) for word in words]
        self.parts: list[Part] = []

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
        begins = min(place for place, _ in places if place >= last.cue[0])
        if self.parts and max(last.content[1], last.rest[1]) > begins:
            held = (last.content[0], max(min(begins, last.content[1]), last.content[0]))
            rest = (last.rest[0], max(min(begins, last.rest[1]), last.rest[0]))
            self.parts[-1] = last._replace(content=held, rest=rest)
        self.parts.append(part)

    def _relation(self, part: Part) -> Relation:
        stretches = [pair for pair in map(self._trimmed, (part.content, part.rest)) if pair[0] < pair[1]]
        source = self._span(*part.source) if part.source else None
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
        if passive and not participle and self.words[cue.first].low not in CUES.clause_verbs:
            return self._passive(cue, before)
        if infinitive and before > 0 and self.words[before - 1].low not in _INFINITIVE:
            return None  # "to say" after a noun or a verb that says nothing of speech
        return self._active(cue, before)

    def _helps(self, at: int) -> bool:
        """Whether an adverb, an auxiliary or the 's of "he's" stands here, between a subject and its verb."""
        word = self.words[at]
        short = word.kind == "s" and at > 0 and self.words[at - 1].low in CONTRACTED
        return short or self.marks.adverb(at) or word.low in self.cues.auxiliaries

    def _active(self, cue: Cue, before: int) -> Part | None:
        line = self._line()
        inverted = viewcontents.inverted(line, cue, before)
        if inverted is not None:
            return inverted
        source = self._subject(cue, before)
        if source is None or not self._open(source, cue):
            return None
        if cue.frame == "shown" and not self._paper(source):
            return None
        if cue.frame == "proof" and not self._proves(source, cue):
            return None
        found = viewcontents.content(line, cue, source, tells=cue.frame == "hearer")
        if found is None:
            return None
        content, rest = found
        return Part(source, (cue.first, cue.last), content, content[0] >= cue.last, rest)

    def _proves(self, source: tuple[int, int], cue: Cue) -> bool:
        """`The poll found`, `he saw that`, `she sees it as`."""
        following = self.words[cue.last : cue.last + 6]
        return (
            self._paper(source)
            or any(word.low == "as" for word in following)
            or any(word.low == "that" for word in following[:2])
        )

    def _paper(self, source: tuple[int, int]) -> bool:
        known = CUES.papers | CUES.figures | self.cues.counting
        return any(word.low in known for word in self.words[source[0] : source[1]])

    def _line(self) -> Line:
        held = max((part.cue[1] for part in self.parts), default=0)
        return Line(self.words, self.quoted, held)

    def _subject(self, cue: Cue, before: int) -> tuple[int, int] | None:
        words = self.words
        previous = words[before - 1].low if before else ""
        if previous in ("who", "which", "that") and before > 1:
            end = before - 2 if words[before - 2].low == "," else before - 1
            first, stop, _ = subject_left(words, end, 0)
            return (first, before) if first < stop and previous != "that" else None
        alone = previous in (
            "and",
            "but",
            "then",
            "or",
            ",",
            "”",
            '"',
            "—",
            "–",
            "by",
            "while",
            "before",
            "after",
            "without",
            "",
        )
        if words[cue.first].low.endswith("ing") and before == cue.first:
            if alone:
                return self._shared(cue.first)
            first, stop, _ = subject_left(words, before, 0)  # the noun before it: "a letter urging"
            return (first, stop) if first < stop else None
        if previous in ("and", "but", "then", "or", "", "to") or (previous == "," and not self._apposed(before)):
            return self._shared(cue.first)
        first, stop, inner = subject_left(words, before, 0)
        if first >= stop:
            return None
        if first > 1 and words[first - 1].low in ("who", "which", "whose", "that"):
            opened, closed, _ = subject_left(words, first - 1 - (words[first - 2].low == ","), 0)
            first = opened if opened < closed else first
        itself = words[first].low == "it" and cue.frame == "clause" and not words[cue.first].low.endswith("ing")
        if stop - first == 1 and words[first].low in _NOBODY and not itself:
            return None
        return first, stop + (len(inner) + 1 if inner else 0)

    def _apposed(self, before: int) -> bool:
        first, stop, inner = subject_left(self.words, before, 0)
        return first < stop and bool(inner) and inner[0].low not in ("and", "but")

    def _shared(self, at: int) -> tuple[int, int] | None:
        """The subject that a later verb shares."""
        if self.parts and self.parts[-1].source is not None:
            return self.parts[-1].source
        for place in range(max(1, at - _FAR), at):
            word = self.words[place]
            told = word.low in CUES.clause_verbs or (word.low.endswith("ed") and word.text[0].islower())
            if told and not self.quoted[place]:
                first, stop, inner = subject_left(self.words, place, 0)
                if first < stop:
                    return first, stop + (len(inner) + 1 if inner else 0)
        end = 0
        while end < at and is_capital(self.words[end]) and (end or self.words[0].low not in CUES.openers):
            end += 1
        return (0, end) if end else None

    def _open(self, source: tuple[int, int], cue: Cue) -> bool:
        """Whether the cue stands outside what an earlier attribution holds."""
        if not self.parts:
            return True
        last = self.parts[-1]
        if not last.forward or cue.first >= last.content[1]:
            return True
        start = source[0] if source[0] >= last.content[0] else cue.first
        before = self.words[start - 1].low if start else ""
        if before in ("but", "while", ";", ":", "-", "—", "–", "though", "although", "because", "as", "after"):
            return True
        if before in ("”", '"') or (before == "," and self.words[start].low in _SPEAKING):
            return True
        if before in (",", "and"):
            strong = cue.frame in ("clause", "hearer") or source == last.source
            return strong and start - 1 > last.content[0]
        return False

    def _passive(self, cue: Cue, before: int) -> Part | None:
        """`was criticized by`, `is expected to`: the source after "by", else nobody."""
        line = self._line()
        by = next(
            (
                at
                for at in range(cue.last, min(cue.last + 6, len(self.words)))
                if self.words[at].low == "by" and not self.quoted[at]
            ),
            None,
        )
        first, stop, _ = subject_left(self.words, before, 0)
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
        if not all(is_capital(word) or word.kind in "sp" or word.low in CUES.links for word in words):
            return None
        content = (cue.last, viewcontents.closing(self._line()))
        return Part((0, cue.first), (cue.first, cue.last), content) if content[0] < content[1] else None
