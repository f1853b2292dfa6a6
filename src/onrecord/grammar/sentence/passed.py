"""Words that reach a total or stand beside another's: "passed 60", but "passed Houston's", "is under that of Reno".

What only finds something ("the bureau matched 300 guns to a buyer") compares nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_PASSES = frozenset({"topped", "passed"})
_DEGREES = {"higher": ">", "lower": "<"}
_ASIDES = ([",", "with"], [",", "at"])
_YEAR = 4  # digits
_GUNS = 4  # tokens from "matched" to its guns
_THAT_OF = (["that", "of"], ["those", "of"])


def beating(words: Sequence[str], cues: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    """The cues of a sentence, such a verb as one that beats where another place's figure is its object.

    "Under" is one that compares where it stands behind "is" or "remained" and such a figure behind it, or behind a
    percent: "27 percent under the record", or behind an adverb: "just under the 7,710 of 2016".
    """
    if "matched" in words:
        cues = [cue for cue in cues if not _matches_guns(words, cue)]
    if "under" in words:
        cues = _with_under(words, cues, places)
    if places and "than" in words and not _DEGREES.keys().isdisjoint(words):
        cues = [_beside_a_place(words, cue, places) for cue in cues]
    if not places or _PASSES.isdisjoint(words):
        return cues
    return [
        Mark(cue.first, cue.last, {**cue.row, "cue": "beat", "value": ">"})
        if words[cue.first] in _PASSES and cue.last - cue.first == 1 and _goes_beyond(words, cue, places)
        else cue
        for cue in cues
    ]


def _beside_a_place(words: Sequence[str], cue: Mark, places: Sequence[PlaceMark]) -> Mark:
    """ "Its rate is higher than New York's": beside a place, and no rise, as "is higher than in 2019" is."""
    degree = words[cue.last - 1]
    if cue.row["cue"] != "change" or degree not in _DEGREES or list(words[cue.last : cue.last + 1]) != ["than"]:
        return cue
    begin = cue.last + 1 + 2 * (list(words[cue.last + 1 : cue.last + 3]) in _THAT_OF)
    if not any(begin <= mark.first <= begin + 1 for mark in places):
        return cue
    return Mark(cue.last - 1, cue.last + 1, {"cue": "more", "value": _DEGREES[degree], "form": "level"})


def _matches_guns(words: Sequence[str], cue: Mark) -> bool:
    """ "Matched 300 guns to a first buyer": traced them, and held no figure against another."""
    near = words[cue.last : cue.last + _GUNS]
    return words[cue.first] == "matched" and not word_set("company_gun").isdisjoint(near)


def _goes_beyond(words: Sequence[str], cue: Mark, places: Sequence[PlaceMark]) -> bool:
    return (
        _takes_another(words, cue.last, places)
        or _takes_sum(words, cue.last, places)
        or _place_passes(words, cue, places)
    )


def _takes_sum(words: Sequence[str], at: int, places: Sequence[PlaceMark]) -> bool:
    """ "Topped New York and Los Angeles put together", "passed the two combined": places, added up."""
    named = {token for mark in places for token in range(mark.first, mark.last)}
    end = at
    while end < len(words) and (end in named or words[end] in word_set("of_a_sum")):
        end += 1
    return end > at and words[end : end + 1] in (["together"], ["combined"])


def _place_passes(words: Sequence[str], cue: Mark, places: Sequence[PlaceMark]) -> bool:
    """ "Utah, with 400, passed Idaho.": one place right before the verb, or behind its aside, and a like one behind."""
    if words[cue.first] != "passed":
        return False  # "Utah topped Idaho" may be of anything
    passed = next((mark for mark in places if mark.first == cue.last and mark.words.candidates), None)
    before = [mark for mark in places if mark.last <= cue.first and mark.words.candidates]
    if passed is None or not before or before[-1].words.kind != passed.words.kind:
        return False
    aside = list(words[before[-1].last : before[-1].last + 2]) in _ASIDES and words[cue.first - 1] == ","
    behind = list(words[passed.last : passed.last + 4])
    listed = behind[:2] == [",", "and"]  # "passed Idaho, and Ohio was third": another clause, or another rival
    ends = not behind or behind[0] in word_set("behind_passed") or behind == ["for", "the", "first", "time"]
    return ends and not listed and (aside or before[-1].last == cue.first)


def _with_under(words: Sequence[str], cues: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    told = {cue.first for cue in cues}
    found = [
        Mark(at, at + 1, {"cue": "more", "value": "<", "form": "level"})
        for at, word in enumerate(words)
        if word == "under" and at and at not in told
        if _percent_under(words, at) or _is_under_another(words, at, places) or _under_a_figure(words, at)
    ]
    return sorted([*cues, *found], key=_first) if found else cues


def _percent_under(words: Sequence[str], at: int) -> bool:
    """ "27 percent under the record", "under the 562 of 2021", and not "27 percent under the age of 18"."""
    if words[at - 1] not in {"percent", "%"} or words[at + 1 : at + 2] not in (["the"], ["that"], ["its"]):
        return False
    level = words[at + 2] if at + 2 < len(words) else ""
    return level[:1].isdigit() or level in word_set("levels_once_had")


def _under_a_figure(words: Sequence[str], at: int) -> bool:
    """ "Just under the 7,710 of 2016", ", a shade under the 54 in 2019": another time's figure, and no law's year."""
    if words[at - 1] not in word_set("under_adverb") | {","} or list(words[at + 1 : at + 2]) != ["the"]:
        return False
    figure = words[at + 2] if at + 2 < len(words) else ""
    counted = figure[:1].isdigit() and not (figure.isdecimal() and len(figure) == _YEAR)
    return counted and not word_set("of_its_time").isdisjoint(words[at + 3 : at + 4])


def _is_under_another(words: Sequence[str], at: int, places: Sequence[PlaceMark]) -> bool:
    return bool(places) and _told_of(words, at) and _takes_another(words, at + 1, places)


def _told_of(words: Sequence[str], at: int) -> bool:
    while words[at - 1] in word_set("under_adverb") and at > 1:
        at -= 1
    joined = words[at - 1] == "and" and words[at - 2] == "'s"  # "a third of Reno's and well under Mesa's"
    return joined or words[at - 1] in word_set("under_verb")


def _first(mark: Mark) -> int:
    return mark.first


def _takes_another(words: Sequence[str], at: int, places: Sequence[PlaceMark]) -> bool:
    if words[at : at + 1] == ["us"]:
        return True
    begin = at + 2 if list(words[at : at + 2]) in _THAT_OF else at
    mark = next((mark for mark in places if begin <= mark.first <= begin + 1), None)
    if mark is None:
        return False
    owns = list(words[mark.last : mark.last + 1]) == ["'s"]
    return begin > at or (owns and (mark.last + 1 >= len(words) or words[mark.last + 1] in word_set("owner_alone")))
