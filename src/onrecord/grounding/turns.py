"""What place a sentence without a figure turns the text to, and which city a new paragraph goes on with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.grounding.named import Named
from onrecord.grounding.places import Ground, of_the_capital
from onrecord.grounding.recalled_years import recalls
from onrecord.grounding.requests import requests
from onrecord.grounding.spoken import Spoken
from onrecord.lexicon.load import states, word_set, word_sets
from onrecord.model import PeriodWords, PlaceWords, Span, Statement

_OPENING = 25  # characters in front of the place that a sentence turns to: "Across the river in Gary"
_WAY = 45  # those of such words alone: "Now come with me up the highway to Gary"
_POINTING = 8  # words of a sentence in which "that was" is said of a year
_FROM = (["measured"], ["counted"], ["compared"])
_COUNTED_BACK = frozenset({("year", "earlier"), ("year", "before"), ("years", "earlier"), ("years", "before")})
_BACK_THEN, _TOTAL = ["back", "then"], ["the", "total"]
_IT_IS = (["It", "is"], ["It", "was"], ["There", "were"], ["There", "was"])
_WHOLE = (["overall"], ["whole"], ["full"])
_JOINED = (["and"], ["but"])  # "And the number traced here has grown"
_OF_ALL = 3  # words of "the count itself"
_IN_A_YEAR = 2  # of "in 2010"
_THE_OF = ["the", "of"]
_PERCENT = frozenset({"percent", "%", "pct"})
_OF_IT = (["for"], ["of"], ["in"])
_TIME = 3  # words of time before "it had": "in all of 2020 it had"
_YES = 2  # words of an answer before the figure: "A: Yes."
_NOD = 1  # words behind the place that is all of a sentence: "In Ohio, yes"
_EXCLAIMED = 3  # words of an exclamation
_JUDGED = 6  # words of a sentence that only judges its year: "it was no better"
_HEAD = 6  # words of "the chart below shows" and its adjectives
_HERE_ARE = frozenset({("here", "are"), ("these", "are"), ("here", "is"), ("below", "are"), ("following", "are")})
_ASKED = 5  # words from "asks" to "about"
_PHRASE = 60  # characters of a phrase before the subject
_MARKS = str.maketrans(dict.fromkeys("“”\"‘’'*_,—–-:;.#•()", " "))
_WHERE = (["where", "is"], ["what", "about"], ["how", "about"])  # "WHERE IS RENO, you all shout."
_CLOSING = "”\"’')] "


def asks(text: str, span: Span) -> bool:
    """Whether a sentence asks: what it names is what the answer speaks of."""
    return text[span.start : span.end].rstrip(_CLOSING).endswith("?")


def lacks_figures(text: str, span: Span) -> bool:
    """ "Comprehensive 2021 data is not yet available": what a sentence names has no figures."""
    plain = f" {text[span.start : span.end].lower().translate(_MARKS)} "
    return any(f" {words} " in plain for words in filter(plain.__contains__, word_set("no_figures_yet")))


def asks_about(text: str, span: Span) -> bool:
    """Whether a sentence asks, or tells that somebody does: "A reporter asks about Omaha", "a question on Omaha"."""
    words = _words(text[span.start : span.end])
    if requests(text, span, words) or words[:2] in _WHERE:
        return True
    told = next((at for at, word in enumerate(words) if word in word_set("told_question")), len(words))
    return asks(text, span) or not word_set("asked_of").isdisjoint(words[told + 1 : told + _ASKED])


def turns(text: str, statements: Sequence[Statement], index: int, named: Named) -> bool:
    """Whether a sentence asks, says what it is about, or begins with its place; farther in it is told in passing.

    So it is not where the next one goes on with it: "things are different in Omaha. It had 20".

    The nation is named in passing wherever it does not open the sentence: "one of the safest in the country".
    """
    span, places = statements[index].span, named.places.get(index, ())
    if (asks_about(text, span) or named.topics.get(index)) and all(words.kind != "nation" for words in places):
        return True
    if _it_goes_on(text, statements, index) or any(_number_of(text, statements, index, one) for one in places):
        return True
    return any(
        _opens(text[span.start : one.span.start], one) and not _of_one_event(text[one.span.end : span.end])
        for one in places
    ) or (
        len(places) == 1
        and (_follows_an_opening(text[span.start : places[0].span.start]) or _ends(text, span, places[0]))
    )


def _ends(text: str, span: Span, place: PlaceWords) -> bool:
    """ "Something unusual is happening in Omaha.", "It is another story in Omaha."; not "he was happy in Omaha"."""
    before, behind = _words(text[span.start : place.span.start]), _words(text[place.span.end : span.end])
    told = place.kind == "city" and not place.here and not behind and before[-1:] in (["in"], ["at"])
    return told and not word_set("happens_there").isdisjoint(before[-_JUDGED:])


def subjects(text: str, statements: Sequence[Statement], index: int, names: Sequence[PlaceWords]) -> list[PlaceWords]:
    """The places that a sentence without a figure may turn the text to.

    A state is named in passing, unless a question is asked or "it" goes on: "not that Iowa has gone bad. It had 77".
    What a place is held against is none: "Iowa is no Chicago".
    """
    span = statements[index].span
    wide = asks_about(text, span) or _it_goes_on(text, statements, index)
    wide = wide or any(_is_all_told(text, span, one) for one in names if one.kind == "state")
    wide = wide or any(_number_of(text, statements, index, one) for one in names if one.kind == "state")
    return [
        words
        for words in names
        if (wide or words.kind != "state") and not _is_held_against(text[span.start : words.span.start])
        if words.kind != "part" or not _stands_for(text[span.start : words.span.start])
    ]


def _it_goes_on(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether the next sentence of the paragraph counts what lies in the place: "It had 77 murders", "its rate"."""
    after = statements[index + 1] if index + 1 < len(statements) else None
    if after is not None and len(text[after.span.start : after.span.end].split()) <= _EXCLAIMED:
        after = statements[index + 2] if index + 2 < len(statements) else None  # "Not even close.": told between
    if after is None or after.paragraph != statements[index].paragraph:
        return False
    opening = text[after.span.start : after.span.end].translate(_MARKS).split(maxsplit=_TIME + 2)[: _TIME + 2]
    at = next((place for place, word in enumerate(opening) if word in ("it", "It")), len(opening))
    return opening[:1] == ["Its"] or not word_set("had_a_count").isdisjoint(opening[at + 1 : at + 2])


def _number_of(text: str, statements: Sequence[Statement], index: int, place: PlaceWords) -> bool:
    """ "An earlier entry had the wrong number for Omaha. It is 61": the number that "it" goes on with.

    So is "this list misstated Omaha's murders. There were 61".
    """
    after = statements[index + 1] if index + 1 < len(statements) else None
    if place.here or after is None or after.paragraph != statements[index].paragraph:
        return False
    before = text[statements[index].span.start : place.span.start].lower().translate(_MARKS).split()[-2:]
    goes_on = text[after.span.start : after.span.end].translate(_MARKS).split()[:3]
    told = goes_on[:2] in _IT_IS and goes_on[2:][:1] != [] and goes_on[2][:1].isdigit()
    noun = before[-1:] in _OF_IT and not word_set("that_noun").isdisjoint(before[:1])
    return told and (noun or not word_set("misstates").isdisjoint(before))


def _is_all_told(text: str, span: Span, place: PlaceWords) -> bool:
    """ "In Ohio, yes.", "Take Ohio.", "Now Ohio.": a sentence that tells of no more than its place."""
    few = len(_words(text[place.span.end : span.end])) <= _NOD
    return few and not place.here and _are_little(text[span.start : place.span.start], "before_turn")


def _stands_for(before: str) -> bool:
    """ "Ald. Ray Roe, 15th Ward, was unimpressed": the part of a city that an officer stands for."""
    words = _words(before)
    return before.rstrip().endswith((",", " of", " of the")) and not word_set("ward_office").isdisjoint(words)


def _is_held_against(before: str) -> bool:
    return not word_set("held_against").isdisjoint(before.lower().split()[-1:])


def _opens(before: str, place: PlaceWords) -> bool:
    """ "Across the river in Gary": no subject stands before a named place, as in "the chief came from Gary"."""
    if place.here:
        return len(before) <= _OPENING
    return len(before) <= _WAY and _are_little(before, "before_turn")


def _of_one_event(behind: str) -> bool:
    """ "Gary police arrested him", "officers from Gary helped": told for what they did once."""
    words = _words(behind)[:_TIME]
    return not word_set("police_did_once").isdisjoint(words)


def sets_year(text: str, span: Span, when: PeriodWords, *, anew: bool) -> bool:
    """Whether a sentence without a figure turns what follows to a year: one named `anew`, or one that it only judges.

    "A year earlier it was no better. Reno had 54 then": counted from the year before, and nothing else is told of it.
    """
    announced = _announces(_words(text[span.start : when.span.start]))
    told = announced or _only_judges(text, span, when) or (anew and opens_with(text, span, when))
    return told or (anew and _dates_a_share(_words(text[span.start : span.end])))


def _dates_a_share(words: Sequence[str]) -> bool:
    """ "Of those killed in 2014, 13 percent were strangers": a part that nobody reads is of its year all the same."""
    at = next((at for at, word in enumerate(words) if word in _PERCENT), None)
    of = at is not None and (words[at + 1 : at + 2] == ["of"] or words[:1] == ["of"])
    return of and not word_set("shared_out").isdisjoint(words)


def _announces(before: Sequence[str]) -> bool:
    """ "The chart below shows the five worst rates in 2020", "here are the states that had most in 2020"."""
    head = before[:_HEAD]
    shows = not word_set("shown_figures").isdisjoint(head) and not word_set("shows_them").isdisjoint(head)
    return shows or tuple(before[:2]) in _HERE_ARE


def _only_judges(text: str, span: Span, when: PeriodWords) -> bool:
    """ "The year before was worse", "things were different a decade earlier"; not "worse than in 2010"."""
    before, behind = (_words(text[a:b]) for a, b in _around(span, when))
    few = len(before) + len(behind) <= _JUDGED and "than" not in before
    return few and not word_set("judges_a_year").isdisjoint((*before, *behind))


def opens_with(text: str, span: Span, when: PeriodWords) -> bool:
    """Whether words of time say when a sentence plays, or what it is about, and do not date something in it.

    "In 2012 the city was at war" turns what follows to 2012; "the program began in 2012", "a 2012 law changed that" and
    "in 2012 he joined the force" do not. Who remembers a year tells of it: "you should have seen 2012".
    """
    before, behind = (_words(text[a:b]) for a, b in _around(span, when))
    if "than" in before[-2:] or not word_set("reaches_record").isdisjoint(before[-1:]):
        return False  # "we have 850 officers, 250 fewer than in 2009", "would it take ten more to pass 2021?"
    asked = before[-1:] == ["about"] and not word_set("told_question").isdisjoint(before)  # "she is asked about 2014"
    if asked or asks(text, span) or not word_set("who_remembers").isdisjoint([*before, *behind]):
        return not behind or not asked
    if recalls(before, behind) or (before[-1:] == ["of"] and _is_one_of_a_year(before[:-1])):
        return True
    if before[-1:] in (["a"], ["an"]) or not word_set("who_is_told_of").isdisjoint(behind[:1]):
        return False
    return when.span.start - span.start <= _OPENING and word_set("before_turn").issuperset(before)


def _is_one_of_a_year(before: Sequence[str]) -> bool:
    """ "The last killing of 2017 came at noon": what a year counts is told of it; "the last day of 2017" is none."""
    if word_set("one_in_order").isdisjoint(before[-2:-1]):
        return False
    return before[-1] not in word_set("short_stretch")


def _around(span: Span, when: PeriodWords) -> tuple[tuple[int, int], tuple[int, int]]:
    return (span.start, when.span.start), (when.span.end, span.end)


def of_that_year(text: str, span: Span) -> bool:
    """ "That was the worst year", "back then", "from a year earlier": of or from a year that was only mentioned."""
    words = _words(text[span.start : span.end])
    if words[:2] in (["that", "was"], ["it", "was"]) and "year" in words[:_POINTING]:
        return True
    if words[:2] == _BACK_THEN:
        return True
    return words[:1] in _FROM and any(pair in _COUNTED_BACK for pair in pairwise(words[:_POINTING]))


def _are_little(before: str, name: str) -> bool:
    return all(word in word_set(name) for word in _words(before))


def _follows_an_opening(before: str) -> bool:
    """ "Three hours' drive to the south, Tulsa is at ease": its subject, behind one short phrase."""
    return len(before) <= _PHRASE and before.endswith(", ") and before.count(",") == 1


def city_before(words: PlaceWords, named: str | None, told: Spoken, ground: Ground) -> str | None:
    """ "The city", "our murders", in a story without a city: that of the paragraph before. No state is "the city"."""
    near = (named, told.whole, told.place, *told.cities[-1:])
    before = next((one for one in near if one is not None and (words.kind != "city" or one not in states())), None)
    own = ground.because in {"the dateline", "the headline"} and not of_the_capital(ground)
    nation = ground.main == "us" and before in states()  # where each state has its turn, "we" is none of them
    return before if words.here and words.kind in {"city", "home"} and not (own or nation) else None


def corrected(named: str | None, text: str, span: Span) -> str | None:
    """ "It referred incorrectly to Reno. The city had 20": the city `named` alone where it tells what was wrong."""
    return None if word_sets("corrects", "by_mistake").isdisjoint(_words(text[span.start : span.end])) else named


def at_the_total(qualifiers: tuple[str, ...], text: str, span: Span, named: Span | None = None) -> tuple[str, ...]:
    """What goes on being counted, behind the guns of one state, where the words are of all of them.

    `named` are the words of what is counted, which "the number of" may stand before anywhere in the sentence.

    "The total was up 16 percent", "the count itself has doubled", "the overall number", "the number of guns traced",
    "the number traced", "in 2010 the total was 7,900".
    """
    if not qualifiers:
        return qualifiers
    words = _words(text[span.start : span.end])
    words = words[words[:1] in _JOINED :]
    dated = _IN_A_YEAR if words[:1] == ["in"] and "".join(words[1:_IN_A_YEAR]).isdigit() else 0
    words = words[dated : dated + _OF_ALL]
    noun = words[:1] == ["the"] and len(words) == _OF_ALL and words[1] in word_set("that_noun")
    whole = words[1:2] in _WHOLE or (noun and words[2] in {"itself", "of", "traced"})
    before = _words(text[span.start : named.start])[-_OF_ALL:] if named is not None else []
    counted = len(before) == _OF_ALL and before[::2] == _THE_OF and before[1] in word_set("that_noun")
    yearly = words[:1] == ["the"] and words[1:2] != [] and words[1].isdecimal()  # "the 2017 total"
    told = [words[0], *words[2:]] if yearly else words
    total = counted or told[: len(_TOTAL)] == _TOTAL or (words[:1] == ["the"] and whole)
    return tuple(part for part in qualifiers if not part.startswith("from:")) if total else qualifiers


def _words(said: str) -> list[str]:
    """The words of what is said, in lower case and without marks."""
    return said.lower().translate(_MARKS).split()
