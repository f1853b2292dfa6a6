"""Where a sentence may attribute something: the words of `views.toml` in the company that makes them a cue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.phrases import DETERMINERS, subject_left
from onrecord.voice.viewcues import ViewCues
from onrecord.voice.words import Word, is_adverb, is_capital

_LABEL = 7  # words before a colon that can be a speaker
_PLURALS = word_set("plural_subjects")
_SINGULARS = frozenset({"he", "she", "it"})
_SPEAKERS = CUES.humans | CUES.papers | CUES.figures
_DETERMINERS = word_set("view_noun")
_OWNERS = word_set("possessives") | {"our", "my"}
CONTRACTED = frozenset({"who", "he", "she", "it"})
_PAPERS = CUES.papers | CUES.figures
_ABOUT = frozenset({"about", "by"})  # "asked about the rise, he said"
_OBJECTS = word_set("view_object")
_HELPS = frozenset({"has", "have", "had"})
_ANY_NUMBER = word_set("fits_any_subject")
_YEAR = re.compile(r"(?:19|20)\d\d$")
LINKS = word_set("to_be")
_TO_POLL = 9  # words in which a poll is named
_TO_NOUN = 5  # words from "issued" to its "statement"
_OWNED = 4  # words of "the mayor's latest"


class Cue(NamedTuple):
    """Cue words `first` up to `last`; `frame` says how the words around it are to be read."""

    first: int
    last: int
    frame: str


class Marks:
    """Finds the cues of one sentence; `titled` where words have capitals for their place, as in a headline."""

    def __init__(self, words: Sequence[Word], cues: ViewCues, *, titled: bool) -> None:
        self.words = words
        self.cues = cues
        self.titled = titled

    def cue(self, at: int) -> Cue | None:
        """The cue that begins at a word."""
        words, cues = self.words, self.cues
        low = words[at].low
        following = words[at + 1].low if at + 1 < len(words) else ""
        if (low == "according" and following == "to") or (following == "by" and at and words[at - 1].low == "as"):
            return Cue(at, at + 2, "according")
        if low in ("in", "by") and (end := self.in_paper(at)) is not None:
            return Cue(at, at + 1, "paper") if end else None
        if low == "asked" and (not at or words[at - 1].low in ("when", "if") or following in _ABOUT):
            return Cue(at, at + 1, "adverb")
        if low == ":" and 0 < at <= _LABEL:
            return Cue(at, at + 1, "label")
        if low in cues.adverbs:
            return Cue(at, at + 1, "adverb")
        if low in cues.light and (noun := self._light(at)) is not None:
            return Cue(at, noun + 1, "light")
        if low in cues.states and self._state(at):
            return Cue(at, at + 1, "state")
        if low in cues.particles and (whole := self._with_particle(at)) is not None:
            return whole if not self._noun(at) else None
        if self._no_cue(low, following):
            return None
        if low in cues.seem and not self._noun(at):
            return Cue(at, at + 1, "seem")
        if low in cues.verbs and not self._noun(at) and self._agrees(at):
            return Cue(at, at + 1, cues.verbs[low])
        if low in cues.nouns and following in cues.nouns_take and self.owner(at) is not None:
            return Cue(at, at + 1, "noun")
        return None

    def _with_particle(self, at: int) -> Cue | None:
        """`Called for`, `called openly for`: a verb with the word that completes it."""
        words, frames = self.words, self.cues.particles[self.words[at].low]
        place = at + 2 if at + 1 < len(words) and words[at + 1].low.endswith("ly") else at + 1
        for last in (at + 1, place):
            if last < len(words) and (frame := frames.get(words[last].low)) is not None:
                return Cue(at, last + 1, frame)
        return None

    def _no_cue(self, low: str, following: str) -> bool:
        """`Have suggested`, `the reports show`, `the press secretary`: what follows makes another word of it."""
        helps = low in _HELPS and following in self.cues.verbs
        noun = low in _PAPERS and following in self.cues.shows
        return helps or noun or (low == "press" and following in CUES.persons)

    def _agrees(self, at: int) -> bool:
        """Whether a plain form has a plural before it, and a form in -s a singular: "police claims" is no verb."""
        low = self.words[at].low
        if low in _ANY_NUMBER:
            return True
        third, plain = low in self.cues.third, low in self.cues.plain
        if is_capital(self.words[at]) and not self.titled and at and self.words[at - 1].kind == "w":
            return False
        if not (third or plain) or not at or low not in self.cues.also_nouns:
            return True
        place = at - 1
        while place > 0 and self.adverb(place):
            place -= 1
        before = self.words[place]
        if third and before.low == "," and not self._follows(at):
            return False
        if before.kind == "p" or before.low in word_set("before_plain_form"):
            return True
        if plain and before.low.endswith(("'d", "'ll", "'ve", "n't")):
            return True
        if plain:
            near = before.low in self.cues.auxiliaries or before.low in _PLURALS or before.low.endswith("s")
            return near or self._plural(place + 1)
        if (
            self._follows(at)
            or is_capital(before)
            or before.low in _SINGULARS
            or before.low in _SPEAKERS
            or before.kind == "n"
        ):
            return True
        first, stop, _ = subject_left(self.words, place + 1, 0)
        return any(word.low in _SPEAKERS or word.low in self.cues.counting for word in self.words[first:stop])

    def _follows(self, at: int) -> bool:
        """`The ad slams Roe`, `the math shows he`: what follows can be the object of a verb."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        return after is not None and (
            after.low in DETERMINERS or after.low in _OBJECTS or is_capital(after) or after.kind == "n"
        )

    def _plural(self, end: int) -> bool:
        """`Advocates within the community cite`, `men under 35 support`: whether the subject's head is a plural."""
        first, stop, _ = subject_left(self.words, end, 0)
        head = next((at for at in range(first, stop) if self.words[at].low in CUES.prepositions | {"of"}), first)
        return head > first and (self.words[head - 1].low.endswith("s") or self.words[head - 1].low in _PLURALS)

    def in_paper(self, at: int) -> int | None:
        """`In a new poll, ...`: where the paper's words end, if that opens or ends the sentence."""
        end = at + 1
        while end < len(self.words) and (self.words[end].kind != "p" or self.words[end].low in "/-&'’"):
            if self.words[end].low == "that":
                return None
            end += 1
        closes = end >= len(self.words) or self.words[end].low in ",."
        polls = any(word.low in self.cues.counting for word in self.words[at + 1 : min(end, at + _TO_POLL)])
        numbers = any(word.kind == "n" or word.low in ("percent", "lead", "leads") for word in self.words)
        return end if end > at + 1 and polls and numbers and closes else None

    def _light(self, at: int) -> int | None:
        """The noun in "issued a statement", "raised new questions"."""
        for place in range(at + 1, min(at + _TO_NOUN, len(self.words))):
            if self.words[place].kind == "p":
                return None
            if self.words[place].low in self.cues.light_takes:
                return place
        return None

    def _noun(self, at: int) -> bool:
        """Whether the form stands where a noun or an attribute does: "the support", "a planned call"."""
        before = self.words[at - 1] if at else None
        if before is None:
            return False
        if before.kind == "s" and at > 1 and self.words[at - 2].low in CONTRACTED:
            return False  # "who's called for"
        if before.low == "to" and self.words[at].low in self.cues.plain:
            return False
        if before.kind == "s" or before.low in CUES.prepositions - {"by", "after", "without", "before"}:
            return not self.words[at].low.endswith("ing") or before.kind == "s"
        if before.kind == "n" and self.words[at].low.endswith("ed"):
            return not _YEAR.match(before.text)  # "a study from 2011 noted"
        return before.low in _DETERMINERS or (before.low == "of" and not self.words[at].low.endswith("ing"))

    def _state(self, at: int) -> bool:
        place = at - 1
        while place >= 0 and (self.adverb(place) or self.words[place].low in word_set("degree_of_state")):
            place -= 1
        linked = place >= 0 and self.words[place].low in LINKS
        return linked and at + 1 < len(self.words) and self.words[at + 1].low in self.cues.states_take

    def owner(self, at: int) -> tuple[int, int] | None:
        """Who owns the noun at `at`: "the mayor's latest", "his"."""
        for place in range(at - 1, max(-1, at - _OWNED), -1):
            word = self.words[place]
            if word.low in _OWNERS:
                return place, place + 1
            if word.kind == "s" or (word.low in "'’" and place and self.words[place - 1].low.endswith("s")):
                first, end, _ = subject_left(self.words, place, 0)
                return (first, end) if first < end else None
            if word.kind == "p":
                return None
        return None

    def adverb(self, at: int) -> bool:
        """Whether an adverb stands here."""
        return is_adverb(self.words[at])
