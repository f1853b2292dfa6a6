"""Sentences without an attribution of their own that go on with what somebody has just said, read or handed over.

"That is down from 61" goes on with the speech before it, "Of those, 40 were shot" with the count, a sentence
without a verb with figures read aloud, and what follows "Here is what the bureau says." is the bureau's. Whoever has
the floor keeps it up to the end of the paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.late import late
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Span
from onrecord.voice import announced, floors, recited
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PUBLISHERS, Memory, Source
from onrecord.voice.scope import Reach, counted_on
from onrecord.voice.sites import Site
from onrecord.voice.words import Word

_JUDGED = "|".join(sorted(word_sets("wrong_words", "right_words")))
_GOES_ON = late(
    rf"(?:that is|that['’]s|that means|this is) (?!not |so\b|{_JUDGED})"
    r"|\w+ alone (?:had|has|saw|recorded|accounted|was|were|fell|rose)\b"
)
_ANSWERS = frozenset({"not", "no", "wrong", "nonsense"})
_SHORT = 10  # words of an answer that only denies
_COUNTED = frozenset({"those", "these", "them"})
_RANKS = word_set("ranks_of_all")
_PER = frozenset({"per", "every", "each"})
_HEADS = word_set("of_whom_a_rate_is")
_HELD = frozenset({"from", "than", "against", "to"})
_FIGURE = 3  # words from "than" to the figure: "than the 771"
_WHEN = 6  # words from "when" to the figure: "when the total was 11,015"
_YEAR = 4  # digits of a year
_OPENING = 40  # characters in which such a beginning stands


class GoingOn:
    """What the sentence before leaves open, within one paragraph."""

    def __init__(self, text: str, memory: Memory) -> None:
        self.text = text
        self.memory = memory
        self.close()

    def close(self) -> None:
        """A paragraph has ended, and with it whatever was open."""
        self.taker = ""  # who has just been said to be going to tell figures
        self.floor: Site | None = None  # who then tells them
        self._forget()

    def _forget(self) -> None:
        """What holds for the next sentence alone."""
        self.carried: Reach | None = None  # the speech of the sentence before
        self.counted: Reach | None = None  # the count of the sentence before
        self.reciting: Site | None = None  # who reads figures aloud
        self.announced: Site | None = None  # whose figures follow

    def heard(self, words: Sequence[Word], span: Span, reaches: Sequence[Reach]) -> None:
        """After a sentence with attributions of its own."""
        strong = not any(reach.site.weak for reach in reaches)
        told = {reach.site.source.name for reach in reaches}
        if strong and told == {self.taker}:
            self.floor = reaches[0].site
        elif self.floor is not None and told != {self.floor.source.name}:
            self.floor = None
        self.taker = ""
        self.carried = reaches[0] if strong else self.carried
        last = reaches[-1].site
        self.counted = reaches[-1] if last.cue in CUES.count and last.source.kind in PUBLISHERS else None
        if strong and words[0].low in _ANSWERS and len(words) <= _SHORT and not any(word.kind == "n" for word in words):
            self.announced = reaches[0].site._replace(place=span)  # "Not so, says the bureau."
            return
        source = None if strong else announced.announcer(words, self.memory)
        self.announced = _announcement(source, words, span)

    def reaches(self, words: Sequence[Word], heard: Set[str], span: Span, *, spoken_for: bool) -> list[Reach]:
        """Whose the whole sentence is, where it goes on; none where it is the story's own.

        `heard` are its words in lower case. In a speech or a release (`spoken_for`) "That is" is its speaker's own
        word on what he has cited.
        """
        carried, counted, announced_by, reciting = self.carried, self.counted, self.announced, self.reciting
        self._forget()
        known = carried is not None and bool(carried.site.source.name) and not spoken_for
        goes_on = known and _GOES_ON.match(self.text[span.start : span.start + _OPENING].lower())
        if carried is not None and goes_on and ("alone" in heard or not _reckoned(words, heard)):
            return [carried._replace(start=span.start, end=span.end)]
        if carried is not None and goes_on and carried.site.source.kind in PUBLISHERS:
            return [counted_on(carried, span.start, span.end)]
        if counted is not None and _part_of_those(words):
            return [counted._replace(start=span.start, end=span.end)]
        if reciting is not None and recited.goes_on(words):
            self.reciting = reciting
            return [Reach(reciting, span.start, span.end)]
        if announced_by is not None:
            self.carried = Reach(announced_by, span.start, span.end)
            return [self.carried]
        if self.floor is not None and not spoken_for and floors.goes_on(words, heard, self.memory):
            return [Reach(self.floor, span.start, span.end)]
        self._open(words, heard, span)
        return []

    def _open(self, words: Sequence[Word], heard: Set[str], span: Span) -> None:
        """What the sentence itself leaves open: figures read aloud or handed over."""
        memory = self.memory
        self.floor, self.taker = None, floors.taker(words, heard, memory)
        site = recited.reciter(words, heard, memory)
        self.reciting = site._replace(said=memory.days.get(site.source.name), place=span) if site is not None else None
        source = announced.announcer(words, memory) if site is None else None
        self.announced = _announcement(source, words, span)


def _reckoned(words: Sequence[Word], heard: Set[str]) -> bool:
    """`That is 12 a day`, `a gain of 9 percent`, `the fewest since 2014`: what the story itself makes of the figure.

    "A gain of 9 percent from 161 in 2015", "12 fewer than in 2014, when there were 173" and a bare "60 per 100,000
    people" tell what only the one who counts has.
    """
    when = next((at for at, word in enumerate(words) if word.low == "when"), None)
    if when is not None and any(_figure(words, at) for at in range(when + 1, when + _WHEN)):
        return False
    if not _RANKS.isdisjoint(heard):
        return True
    if not (_PER.isdisjoint(heard) or _HEADS.isdisjoint(heard)):
        return False
    return not any(
        word.low in _HELD and any(_figure(words, at + 1 + spot) for spot in range(_FIGURE))
        for at, word in enumerate(words[:-1])
    )


def _figure(words: Sequence[Word], at: int) -> bool:
    """Whether a count stands there: no year, no share."""
    if at >= len(words) or words[at].kind != "n":
        return False
    year = len(words[at].text) == _YEAR and words[at].text[:2] in ("19", "20")
    return not year and not (at + 1 < len(words) and words[at + 1].low in ("percent", "%"))


def _part_of_those(words: Sequence[Word]) -> bool:
    """`Of those, 40 were shot`; but "Of those arrested, 40 were men" are others."""
    if len(words) > 2 and words[0].low == "counting":
        return True  # "Counting people, 2,948 were shot"
    told = len(words) > 2 and words[0].low == "of" and words[1].low in _COUNTED
    return told and (words[2].low == "," or words[2].kind == "n")


def _announcement(source: Source | None, words: Sequence[Word], span: Span) -> Site | None:
    return Site(source, "announced", 0, len(words), False, 0, place=span) if source is not None else None
