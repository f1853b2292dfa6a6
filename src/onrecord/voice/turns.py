"""Where speech ends before its sentence: where the story answers, judges, reckons on, or tells of another place."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Span
from onrecord.voice.cues import CUES
from onrecord.voice.untrue import calls_untrue, rated_false
from onrecord.voice.words import Word, is_number

_PRONOUNS = word_set("subject_pronouns") | {"you"}
_SUBJECTS = _PRONOUNS | {"there"}
_BEHIND_QUOTE = word_set("before_aside") - {"amid", "against"} | {"which", "but", "when", ":", ";", "—", "–"}
_ANSWERS = word_set("answers_back")
_ANSWERS_IN_TWO = word_set("answers_back_in_two")
_REASONED = word_set("reasons_on")
_WONT = frozenset({"declined", "refused", "wouldn't", "didn't"})
_QUOTES = frozenset('“"')
_AGAIN = word_set("it_did")
_IS = word_set("is_judged")
_LITTLE = word_set("before_judgment")
_TRUTH = word_sets("right_words", "wrong_words", "untruths") | {"so", "case", "stretch"}
_AND = frozenset({"and", "while", "but", "whereas"})
_HAD = word_set("other_place_had")
_TOTALS = word_set("total_noun")
_IT = frozenset({"it", "they"})
_NOW = frozenset({"is", "are", "has", "have"})  # "; it is 40 today": whoever speaks goes on
_POLLS = frozenset({"survey", "poll", "pollsters"})
_THINKS = frozenset({"think", "believe", "thought", "believed"})
_LITTLE_BEHIND = 3  # words of "counts them,"
_ASIDE = 12  # words of "in 2016, the last year I could find,"
_LINKS_CLAIM = frozenset({"that", "as", "which", "like"})
_DENIED = 9  # words from "not" to who says it: "not the 20 percent that"
_NAMED = 5  # words of a short subject
_JUDGED = 5  # words of "which is simply not so"
_IN_YEAR = 4  # words of "in 2012 there were"
_SAME = 6  # and of the number behind
_TO_HAD = 5  # words of "and Omaha's count was"


def next_clause(words: Sequence[Word], start: int, span: Span) -> int:
    """`called the drop a miracle and there were 40`: the "and" after which another clause begins.

    What is quoted ends with its mark: `called Easton “worse than Marlow,” which it was not: Marlow had 40`.
    """
    for place in range(start, len(words) - 2):
        if words[place].low == "”" and words[place + 1].low in _BEHIND_QUOTE:
            return words[place + 1].start
        if words[place].low == "and" and words[place + 1].low in _SUBJECTS:
            return words[place].start
    return span.end


def aside_end(words: Sequence[Word], first: int, start: int, span: Span) -> int:
    """`It rose in 2016, when police counted 228, and fell in 2017`: the comma behind which the main clause goes on."""
    if first < 2 or words[first - 1].low != "when" or words[first - 2].low != ",":
        return span.end
    commas = (at for at in range(start, len(words) - 1) if words[at].low == "," and words[at + 1].low in _AND)
    return next((words[at].start for at in commas), span.end)


def same_count(words: Sequence[Word], at: int) -> bool:
    """`lists ten for this year; in 2012 there were seven`: the same count goes on with another year."""
    near = [word.low for word in words[at : at + _SAME]]
    told = len(near) > _IN_YEAR and near[0] == "in" and words[at + 1].kind == "n" and near[2] in ("there", "it")
    return told and near[3] in ("was", "were", "had") and is_number(words[at + _IN_YEAR])


def held_against(words: Sequence[Word], first: int, *, final: bool) -> int | None:
    """`Crime was up 12 percent, not the 20 percent that Roe claims`: where the comma stands behind which Roe speaks."""
    near = range(max(0, first - 1), min(first + _NAMED, len(words)))
    link = next((at for at in near if words[at].low in _LINKS_CLAIM), None) if final and first else None
    if link is None:
        return None
    first = link + 1
    for place in range(first - 2, max(0, first - _DENIED), -1):
        if words[place].low == "not" and words[place - 1].low == ",":
            return words[place - 1].start if any(word.kind == "n" for word in words[place:first]) else None
    return None


def turn(words: Sequence[Word], start: int) -> int | None:
    """`said that murders fell; but they rose`: the semicolon after which the story answers in its own voice."""
    for place in range(start, len(words) - 2):
        if words[place].low != ";":
            continue
        if words[place + 1].low == "i" and not any(word.low in _QUOTES for word in words[start:place]):
            return place  # "The chief told me it fell; I will thank him": who tells it goes on
        two = f"{words[place + 1].low} {words[place + 2].low}"
        if (words[place + 1].low in _ANSWERS and words[place + 2].low != "that") or (
            two in _ANSWERS_IN_TWO or _retorts(words, place + 1) or _refuses(words, place + 1)
        ):
            return place
        if _corrects(words, place + 1) and not _opened(words[start:place]):
            return place
    return None


def disputed(words: Sequence[Word], start: int) -> bool:
    """`Some say it doubled; that is nonsense`, `; Snopes rated it false`: speech that the story itself disputes."""
    marks = (at for at in range(start, len(words) - 2) if words[at].low == ";" and not _opened(words[start:at]))
    return any(calls_untrue(words[at + 1 :]) or rated_false(words[at + 1 :]) for at in marks)


def _opened(words: Sequence[Word]) -> bool:
    """Whether a quotation stands open behind the words."""
    opened = sum(word.low == "“" for word in words) > sum(word.low == "”" for word in words)
    return opened or sum(word.low == '"' for word in words) % 2 == 1


def _corrects(words: Sequence[Word], at: int) -> bool:
    """`; it had 258`, `; the real number was 309`, `; in 2016 it was 73 percent`: the figure the story sets against."""
    if words[at].low == "in" and words[at + 1].kind == "n":
        comma = (spot for spot in range(at + 2, min(at + _ASIDE, len(words))) if words[spot].low == ",")
        at = max(comma, default=at + 1) + 1
    if at + 1 >= len(words):
        return False
    verb = at + 1 if words[at].low in _IT else 0
    if words[at].low == "the":
        near = range(at + 1, min(at + _JUDGED, len(words) - 1))
        noun = next((spot for spot in near if words[spot].low in _TOTALS), at)
        verb = noun + 1 if noun > at and all(word.kind == "w" for word in words[at:noun]) else 0
    if not verb or words[verb].low not in CUES.clause_verbs or words[verb].low in _NOW:
        return False
    behind = words[verb + 1 : verb + _NAMED]
    mark = next((spot for spot, word in enumerate(behind) if word.kind == "p"), len(behind))
    return any(word.kind == "n" for word in behind[:mark])


def judged(words: Sequence[Word], start: int) -> int | None:
    """`said they have “more,” which is not so: it was 8.6`: the "which" behind which the story judges what was said."""
    for place in range(start, len(words) - 2):
        if words[place].low != "which" or words[place + 1].low not in _IS:
            continue
        near = [word.low for word in words[place + 2 : place + _JUDGED] if word.low not in _LITTLE]
        if near and near[0] in _TRUTH:
            return place
    return None


def other_had(words: Sequence[Word], start: int) -> int | None:
    """`Police recorded 561 and Baltimore had 342`, `and Omaha's count was 30`: where another place has its own."""
    for place in range(start, len(words) - 2):
        if words[place].low in _AND and words[place + 1].capital:
            near = words[place + 2 : place + _TO_HAD]
            if any(word.low in _HAD and not any(one.kind == "p" for one in near[:at]) for at, word in enumerate(near)):
                return place
            if _owns_a_total(words, place + 1):
                return place
    return None


def _owns_a_total(words: Sequence[Word], first: int) -> bool:
    """`Tulsa police reported 61, and Omaha's count of 30 was`: not what is called after who has counted."""
    near = range(first + 1, min(first + _NAMED, len(words) - 1))
    mark = next((at for at in near if words[at].kind == "s"), None)
    if mark is None or words[mark + 1].low not in _TOTALS:
        return False
    return words[first].low not in {word.low for word in words[:first]}


def worked_out(words: Sequence[Word], start: int) -> int | None:
    """`The FBI has 166, which works out to 36 per 100,000`: where the story reckons on, or tells of the city."""
    for place in range(start, len(words) - 3):
        if words[place].low == "," and " ".join(word.low for word in words[place + 1 : place + 3]) in _REASONED:
            return place
    return None


def and_that(words: Sequence[Word], start: int) -> int:
    """`The FBI estimated 222, and that is more than in 2008`: the "that" with which the story reckons on its count."""
    near = range(start + 1, len(words) - _JUDGED)
    pairs = (at for at in near if words[at].low == "and" and words[at + 1].low == "that" and words[at - 1].low == ",")
    return next((at + 1 for at in pairs if words[at + 2].low in _IS), 0)


def _refuses(words: Sequence[Word], at: int) -> bool:
    """`; he would not say how many of the 1,130 officers`: what is not said is nobody's word."""
    near = [word.low for word in words[at + 1 : at + 3]]
    return words[at].low in _PRONOUNS and (near[0] in _WONT or near[-1] == "not")


def _retorts(words: Sequence[Word], at: int) -> bool:
    """`; California did, with 1,690`, `; it did not`: what was said comes back as a mere auxiliary.

    In "robberies fell; murders did not" whoever speaks goes on.
    """
    verb = next((spot for spot in range(at + 1, min(at + _NAMED, len(words) - 1)) if words[spot].low in _AGAIN), at)
    answers = (",", ".", "not") if words[at].low in _PRONOUNS else (",", ".")
    return verb > at and words[verb + 1].low in answers


def last_clause(words: Sequence[Word], before: int, start: int) -> int:
    """`Arsons fell, and thefts were cut by half, or so Roe allows`: only the last clause is so told."""
    joined = [at for at in range(1, before - 2) if words[at].low in _AND and words[at - 1].low == ","]
    return words[joined[-1] + 1].start if joined else start


def counted_aside(words: Sequence[Word], first: int, last: int) -> int | None:
    """`Its 351 murders, as the FBI counts them, were its most ever`: the verb with which the story goes on."""
    comma = next((at for at in range(last, min(last + _LITTLE_BEHIND, len(words) - 1)) if words[at].low == ","), None)
    aside = comma is not None and words[first].low == "as" and first > 0 and words[first - 1].low == ","
    return comma + 1 if aside and comma is not None and words[comma + 1].low in CUES.clause_verbs else None


def polled(words: Sequence[Word], first: int, start: int) -> int:
    """`Killings have been halved, but most Americans think they rose, a survey found`: what people were asked alone."""
    clause = last_clause(words, first, start)
    if clause == start or not any(word.low in _POLLS for word in words[first : first + _LITTLE_BEHIND]):
        return start
    asked = [word.low for word in words[:first] if word.start >= clause]
    return clause if not _THINKS.isdisjoint(asked[:_JUDGED]) else start


def put_otherwise(words: Sequence[Word], by: int) -> int | None:
    """`cleared 319 murders, or 51.7 percent by its own count`: the "or" behind which alone that count is given."""
    for place in range(by - 1, max(0, by - _NAMED), -1):
        if words[place].low == "or" and words[place - 1].low == ",":
            return place
        if words[place].kind == "p":
            return None
    return None
