"""One attribution of a sentence, and where the subject of its verb ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.lexicon.load import word_set
from onrecord.model import Period, Span
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Source
from onrecord.voice.phrases import BEFORE_NOUNS
from onrecord.voice.words import Word, is_adverb

POSSESSIVES = word_set("possessives")
_LINKS = word_set("before_said")
_RELATIVES = word_set("relatives")
_ENDS = frozenset(',;.:!?—–()“”"')
_TELLS = word_set("tells_a_figure")
_AGE = 2  # digits of an age, and the words of one with its comma
_YEAR = 4  # digits of a year
_NOUN = 6  # words from a comma to the noun that tells who somebody is
_WOULD = frozenset({"would", "will", "could", "can"})
_WILL_SAY = word_set("will_say")
_WILL_SAYERS = frozenset({"he'll", "she'll", "they'll"})
_SUBJECTS = word_set("subject_pronouns") | {"there"}
_EMPHATIC = frozenset({"did", "does", "do"})
_ANYBODY = word_set("told_of_anybody")
_MADE_BELIEVE = frozenset({"believe", "think"})
_GOES_ON = frozenset({"saying", "telling", "claiming", "arguing"})
BEING = frozenset({"been", "is", "are", "was"})
_NOW = word_set("never_says")
_AT = frozenset({"on", "in"})
_SHARING = frozenset({"who", "and", "but"})
QUOTES = frozenset('“”"')
OWNED = "owned"  # the cue of quoted words that a possessive gives to somebody


class Site(NamedTuple):
    """One attribution; `first` to `last` are the attributing words, speech starts at word `content` if `forward`."""

    source: Source
    cue: str
    first: int
    last: int
    forward: bool
    content: int
    weak: bool = False
    denied: bool = False
    direct: bool = False
    dated: tuple[int, int] = (0, 0)
    said: Period | None = None
    place: Span = Span(0, 0)


def attributing(sites: Iterable[Site]) -> tuple[Span, ...]:
    """The words that only attribute, each up to what a verb among them tells: "said Roe, who noted that" it fell."""
    told = [site.place for site in sites if not site.weak or site.cue == "by count"]
    return tuple(Span(one.start, min(_ends(told, one), default=one.end)) for one in told)


def _ends(told: Iterable[Span], place: Span) -> Iterator[int]:
    return (one.end for one in told if place.start < one.start and one.end < place.end)


def _before_link(words: Sequence[Word], at: int) -> int:
    """Where the subject of "was quick" ends: before the "was"."""
    while at > 0 and (words[at - 1].low in _LINKS or words[at - 1].low in CUES.adverbs):
        at -= 1
    return at


def adverb_at(words: Sequence[Word], at: int) -> bool:
    """Whether an adverb stands here; in "Mayor Abe Long pressed" it is the mayor's name."""
    return is_adverb(words[at]) and not (at and words[at].capital and words[at - 1].capital)


def _settled(words: Sequence[Word], at: int) -> tuple[int, bool] | None:
    """What the words right before a verb of saying settle: who would have us believe it, who denies it."""
    if words[at].low in _MADE_BELIEVE and at > 2 and [word.low for word in words[at - 3 : at - 1]] == ["would", "have"]:
        return at - 3, False  # "the mayor would have you believe"
    if at > 1 and words[at - 1].low == "having" and words[at - 2].low in CUES.denying:
        return at - 2, True  # "denies having said that murders tripled"
    return None


def before_verb(words: Sequence[Word], at: int) -> tuple[int | None, bool]:
    """Where the subject ends: back over adverbs and auxiliaries; None where the verb is refused or passive."""
    if (settled := _settled(words, at)) is not None:
        return settled
    place = at - 1
    disputed = False
    while place >= 0 and adverb_at(words, place):
        disputed = disputed or words[place].low in CUES.disputing
        place -= 1
    if place >= 0 and words[at].low in _GOES_ON and words[place].low in BEING:
        return _before_link(words, place), disputed  # "has been telling people that"
    if at and words[at - 1].low == "never" and words[at].low in _NOW:
        return None, disputed  # "they never say that 40 were solved": what they leave out
    place = past_time(words, place)
    if place > 0 and words[place].low == "since" and words[place - 1].low in ("has", "have", "had"):
        place -= 2  # "have since raised"
    if place >= 0 and words[place].low == "this" and not words[at].low.endswith(("s", "d")):
        return None, disputed  # "in this state", "this report": nouns, since "this" states
    if place >= 0 and place == at - 1 and words[place].low in _WILL_SAYERS and words[at].low in _WILL_SAY | {"tell"}:
        return place + 1, disputed  # "he'll tell you that robberies doubled"
    if place >= 0 and (
        words[place].kind == "s" or words[place].low in BEFORE_NOUNS or words[place].low.endswith(("'d", "'ll"))
    ):
        return None, disputed
    only = place >= 0 and at + 1 < len(words) and "only" in (words[place + 1].low, words[at + 1].low)
    if only and words[place].low in _WOULD:
        return place, disputed  # "would only say that", "would say only that"
    if place > 0 and _affirms(words, place, at):
        return place, disputed
    if place >= 0 and words[place].low in CUES.blocking:
        if words[place].low == "to" and place and words[place - 1].low in CUES.wont:
            return _before_link(words, place - 1), disputed
        if words[place].low == "to" and [word.low for word in words[max(0, place - 3) : place]] == ["so", "far", "as"]:
            return max(0, place - 4), disputed  # "went so far as to say"
        return None, disputed
    return place + 1, disputed


def _affirms(words: Sequence[Word], place: int, at: int) -> bool:
    """`the police did say`, `the mayor will tell you`: auxiliaries behind which the words are said all the same."""
    if words[place].low == "will":
        following = words[at + 1].low if at + 1 < len(words) else ""
        tells = words[at].low == "tell" and following in _ANYBODY
        return tells or (words[at].low in _WILL_SAY and (following == "that" or following in _SUBJECTS))
    named = words[place - 1].kind == "w" or words[place - 1].low == ","
    return words[place].low in _EMPHATIC and place == at - 1 and named


def past_time(words: Sequence[Word], place: int) -> int:
    """`who last month said`, `and on Monday announced`: back over the time between such a word and its verb."""
    at = place
    while at >= 0 and (words[at].low in CUES.time_words or words[at].low in _AT):
        at -= 1
    return at if 0 <= at < place and words[at].low in _SHARING else place


def written(site: Site, words: Sequence[Word]) -> bool:
    """`wrote in a Jan. 2 post`: what is said later was not written then."""
    return site.cue in CUES.written or any(word.low in CUES.written for word in words[site.dated[0] : site.dated[1]])


def place_of(site: Site, words: Sequence[Word]) -> Span:
    """The attributing words, which claim nothing; where the speaker's clause holds a figure, the verb alone."""
    opened = min(site.first, site.dated[0]) if site.dated[1] else site.first
    if opened < site.first and _asked_about(words, opened, site.first):
        opened = site.first  # "Asked about robberies, he said they rose": what "they" are
    if site.first < site.dated[0] and _figured(words[site.first : site.dated[0]]):
        opened = site.dated[0]
    stop = max(site.first + 1, min(site.last, len(words)))
    if not site.forward and not site.weak:
        stop = _described(words, stop)
    return Span(words[opened].start, words[stop - 1].end)


def _asked_about(words: Sequence[Word], at: int, stop: int) -> bool:
    """`Asked about robberies`, `pressed on thefts`; a day behind it ("asked about it on Monday") dates no figure."""
    asked = words[at].low in word_set("told_question") and words[at + 1].low in word_set("asked_of")
    return asked and CUES.days.isdisjoint(word.low for word in words[at:stop])


def _described(words: Sequence[Word], stop: int) -> int:
    """Behind `..., said Jane Roe, a professor at the college who studies jails`: who she is claims nothing either."""
    comma = stop if stop < len(words) and words[stop].low == "," else stop - 1
    while comma + 1 < len(words) and words[comma].low == "," and _describes(words, comma + 1):
        end = next((at for at in range(comma + 1, len(words)) if words[at].low in _ENDS), len(words))
        if any(_is_figure(word) or word.low in _TELLS for word in words[comma + 1 : end]) and end - comma > _AGE:
            return stop
        stop = comma = end
    return stop


def _is_figure(word: Word) -> bool:
    """A number that is no year: "who has tracked crime since 1996" tells none."""
    return word.kind == "n" and not (len(word.text) == _YEAR and word.text.startswith(("19", "20")))


def _describes(words: Sequence[Word], at: int) -> bool:
    """`41`, `who runs`, `a retired officer`: an age, a clause, or a noun for somebody."""
    word = words[at]
    if word.kind == "n":
        return len(word.text) <= _AGE
    near = [one.low for one in words[at : at + _NOUN]]
    return word.low in ("who", "whose") or (not word.capital and not CUES.persons.isdisjoint(near) and near[0] != "and")


def _figured(words: Sequence[Word]) -> bool:
    """`Easton, where 344 people were killed, says`: a figure told of the speaker is a claim like any other."""
    clause = next((at for at, word in enumerate(words) if word.low in _RELATIVES), len(words))
    return any(word.kind == "n" for word in words[clause:])
