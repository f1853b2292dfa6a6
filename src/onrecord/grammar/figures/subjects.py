"""The subject of a figure that does not stand beside its measure: the nearest in its clause, then farther away."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.figures.arrested_for import ARRESTED, is_charge
from onrecord.grammar.figures.before_bracket import before_bracket
from onrecord.grammar.figures.begins_anew import begins_anew
from onrecord.grammar.figures.counted_nouns import is_title, longer_company
from onrecord.grammar.figures.set_apart import apart_told_by_which, set_apart
from onrecord.grammar.sentence.asides import behind_aside
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.walls import open_marks
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_CONTRASTS = frozenset({"unlike", "distinct", "opposed", "contrast"})  # ", as opposed to burglaries,"
_ENCLOSES = _CONTRASTS | {"(", "which", "where"}
_DOES = 4  # tokens from prosecutors to their verb
_WHICH_HAS = ([",", "which", "has"], [",", "which", "had"])
_AUXILIARIES = 3  # words between a subject and its verb: "has since grown"
_KIND = 4  # tokens from "a" to the kind of place: "a much bigger city"
_WHICH = 6  # tokens from "which" to its figure: "which now puts the office 80th"
_ASIDE = 7  # tokens of an aside behind a subject
_LIGHT = frozenset({"staff", "people", "money"})  # forms of headcounts, residents and sums
_BEFORE = 4  # tokens from a word of change to the "crime" behind it: "a rise in violent crime"
_BEHIND = 3  # tokens from "crime" to the word of change behind it


@once
def subject_marks(scene: Scene) -> list[Mark]:
    """Measure marks that can carry a figure which does not stand beside them."""
    if not scene.measures:
        return []
    marks = [mark for mark in scene.measures if not scene.hidden[mark.first] and not is_title(scene, mark)]
    marks = [mark for mark in marks if mark.row["form"] not in {"other", "near"} and not _is_bare_crime(scene, mark)]
    marks = [mark for mark in marks if scene.words[mark.first - 2 : mark.first] != ["measured", "against"]]
    marks = [mark for mark in marks if mark.first not in set_apart(scene) and not who_did_it(scene, mark)]
    return marks if scene.has.isdisjoint(ARRESTED) else [mark for mark in marks if not is_charge(scene, mark)]


def who_did_it(scene: Scene, mark: Mark) -> bool:
    """ "People shot dead by police officers", "cases brought by federal prosecutors": who did it is not counted."""
    at = mark.first - 1 - (scene.word(mark.first - 1) == "federal")
    before = scene.word(at - (scene.word(at) == "the"))
    if mark.row["measure"] == "officers_killed" and scene.words[mark.first] in word_set("who_shoots_as_police"):
        return before in word_set("those_shot_at")  # "the 1,161 people that officers shot dead"
    return mark.row["form"] in {"staff", "near"} and before == "by"


def _is_bare_crime(scene: Scene, mark: Mark) -> bool:
    """ "Crime" as part of another word ("crime guns", "crime statistics", "fight crime") names no measure."""
    if scene.words[mark.first : mark.last] in (["shooting"], ["killing"], ["arrest"]):
        in_order = scene.word(mark.first - 1) in word_set("one_in_order")
        return not in_order  # "the last killing of 2016": they are counted
    if scene.words[mark.first : mark.last] not in (["crime"], ["crimes"]) and not longer_company(scene, mark):
        return False
    return not any(cue.row["cue"] == "change" and -_BEFORE <= cue.first - mark.last <= _BEHIND for cue in scene.cues)


def subject(scene: Scene, at: int, *, rate: bool = False, figures: bool = True) -> Mark | None:
    """The measure that a figure at `at` belongs to.

    Nearest at its left in the clause, then at its right, then farther away. Headcounts and residents come last, and
    not at all where no `figures` are printed.
    """
    marks = subject_marks(scene)
    if "which" in scene.has and (apart := apart_told_by_which(scene, at)) is not None:
        return apart
    if not marks:
        return None
    if "(" in scene.has and (named := before_bracket(scene, marks, at)) is not None:
        return named
    if len(marks) > 1 and not _ENCLOSES.isdisjoint(scene.has):
        marks = [mark for mark in marks if not _enclosed(scene, mark, at, marks[0])]
    if len(marks) > 1 and "which" in scene.has:
        marks = _before_which(scene, marks, at)
    found = _nearest(scene, [mark for mark in marks if mark.row["form"] not in _LIGHT], at, rate)
    if found is not None and figures:
        return next((mark for mark in marks if mark.row["form"] in _LIGHT and _moves(scene, mark, at)), found)
    if figures:
        light = [mark for mark in marks if mark.row["form"] in _LIGHT and not _in_passing(scene, mark, at)]
        found = _nearest(scene, light, at, rate)
    return found


def told_outside(scene: Scene, marks: Sequence[Mark], at: int) -> list[Mark]:
    """The marks that stand in no bracket and no aside ("which", "where", "unlike") that is closed before a token.

    "Assaults, which are counted among violent crimes, rose" tells of the assaults.
    """
    found = open_marks(scene, marks, at) if "(" in scene.has else list(marks)
    if len(found) > 1 and not _ENCLOSES.isdisjoint(scene.has):
        found = [mark for mark in found if not _enclosed(scene, mark, at, found[0])]
    return found


def _moves(scene: Scene, mark: Mark, at: int) -> bool:
    """ "Murders fell, and the police force has grown by a tenth": the subject right before a verb of change.

    An aside may stand between: "the force, at 626 officers, has shrunk".
    """
    start = mark.last
    if mark.row["form"] == "staff" and scene.word(start + 1) in {"at", "with", "now"}:
        start = behind_aside(scene, start, _ASIDE)
    if not start <= at <= start + _AUXILIARIES or not all(
        word in word_set("before_verb") for word in scene.words[start:at]
    ):
        return False
    return any(cue.first == at and cue.row["cue"] == "change" and cue.row["form"] == "verb" for cue in scene.cues)


def _in_passing(scene: Scene, mark: Mark, at: int) -> bool:
    """ "Omaha, with a police force of its own troubles, logged 30": what a place has is not what is counted.

    Nor are those who do it: "federal prosecutors in Omaha charged 197 defendants, against 177".
    """
    if mark.row["form"] == "staff" and any(
        other.row["class"] in {"prosecuted", "convicted"} and 0 <= other.first - mark.last <= _DOES
        for other in scene.company
    ):
        return True
    if mark.row["form"] == "staff" and scene.word(mark.first - 1) == "to":
        return True  # "referred 351 people to federal prosecutors, the 10th-highest rate"
    if [",", "with"] in (scene.words[mark.first - 2 : mark.first], scene.words[mark.first - 3 : mark.first - 1]):
        return True
    opening = scene.segment.index(scene.segment[mark.first])
    if _of_a_city(scene, opening, mark.first):
        return scene.segment[at] != scene.segment[mark.first]  # "17 more, in a city of 400,000 residents"
    aside = scene.words[opening : opening + 2] == [",", "with"] or scene.words[opening : opening + 3] in _WHICH_HAS
    return aside and scene.segment[at] != scene.segment[mark.first]  # "Reno, with three times our people, had 90"


def _of_a_city(scene: Scene, opening: int, at: int) -> bool:
    """Whether a segment describes a place up to a token: ", a much bigger city with twice our population"."""
    start = opening + (scene.word(opening) == ",")
    start += scene.word(start) == "in"
    kind = scene.words[start : min(at, start + _KIND)]
    return scene.word(start) == "a" and not word_set("rival_noun").isdisjoint(kind)


def _enclosed(scene: Scene, mark: Mark, at: int, head: Mark) -> bool:
    """ "Carjackings, which are included in the robbery totals, were at 309": told of the noun before what is put in.

    So is "robberies, unlike burglaries, fell". A clause with "which" that a figure of the main one follows has closed:
    "thefts, which topped 300, came to 149, and the state's robberies".
    """
    for opening in range(mark.first - 1, head.last - 1, -1):
        word = scene.words[opening]
        if word in {")", ";"}:
            return False
        contrast = word in _CONTRASTS and "," in scene.words[max(0, opening - 2) : opening]
        if word == "where" and scene.word(opening - 1) == ",":
            return _main_verb_at(scene, mark.last, at)
        if word == "(" or contrast or (word == "which" and scene.word(opening - 1) == ","):
            closing = ")" if word == "(" else ","
            return closing in scene.words[mark.last : at] and not (word == "which" and _closed(scene, opening, mark))
    return False


def _main_verb_at(scene: Scene, last: int, at: int) -> bool:
    """ "Killings in Reno, where thefts were down, rose to 55": whether one comma closes the clause before its verb."""
    if scene.word(last) == "," or scene.words[last:at].count(",") != 1:
        return False  # "where thefts, up for years, rose"
    if scene.word(at - 1) == "to":
        at = next((cue.first for cue in scene.cues if cue.last == at - 1 and cue.row["cue"] == "change"), at)
    while scene.word(at - 1) in word_set("before_verb"):
        at -= 1
    return scene.word(at - 1) == ","


def _closed(scene: Scene, which: int, mark: Mark) -> bool:
    """Whether a comma closes the clause with "which" before a measure, and a figure or a subject stands between."""
    comma = next((at for at in range(which + 1, mark.first) if scene.word(at) == ","), None)
    if comma is None:
        return False
    return any(comma < one.first < mark.first for one in scene.quantities) or begins_anew(scene, comma, mark.first)


def _before_which(scene: Scene, marks: list[Mark], at: int) -> list[Mark]:
    """ "Had 182 referrals, “which put it 80th of 90,” and convictions fell": of what stands before the "which"."""
    for which in range(at - 1, max(0, at - _WHICH), -1):
        if any(mark.first == which for mark in marks):
            return marks
        if scene.words[which] == "which" and "," in scene.words[max(0, which - 2) : which]:
            return [mark for mark in marks if mark.last <= which] or marks
    return marks


def _nearest(scene: Scene, marks: list[Mark], at: int, rate: bool) -> Mark | None:
    if not marks:
        return None
    here = [mark for mark in marks if scene.clause[mark.first : mark.first + 1] == scene.clause[at : at + 1]]
    for field in (here, marks):
        choice = [mark for mark in reversed(field) if mark.last <= at] or [
            mark for mark in field if mark.first >= at and not begins_anew(scene, at, mark.first)
        ]
        if choice:
            rated = [mark for mark in choice if mark.row["form"] == "rate"] if rate else []
            return rated[0] if rated else choice[0]
    return None
