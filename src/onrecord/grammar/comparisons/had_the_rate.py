"""Of two places the one with the higher rate: "Chicago had 762, but St. Louis, with 188, had the higher rate"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.other_place import beside_another, place_right_before, rival
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.degrees import degrees
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, Reading

_ALONE = frozenset({"only", "just", "except"})
_ARTICLES = frozenset({"the", "a"})
_OTHERS_HAD = frozenset({"higher", "lower"})
_JOINED = 8  # tokens from a verb to the "and" behind its first object
_JOINS = frozenset({"and", "or", ","})


def had_the_rate(scene: Scene, statement: int, at: int, earlier: Earlier) -> Iterator[Reading]:
    """The word at `at` compares; its rate is that of the place before the verb, against a place told before."""
    noun = next((mark for mark in scene.measures if mark.first == at + 1 and _is_rate(scene, mark)), None)
    if noun is None and (scene.word(at + 1) != "rate" or _told_by_others(scene, statement, at, earlier)):
        return
    last = noun.last + (noun.row["form"] != "rate") if noun is not None else at + 2
    verb = at - 1 - (scene.word(at - 1) in _ARTICLES)
    verb = _first_verb(scene, verb) if scene.word(verb) == "and" else verb
    own = place_right_before(scene, verb)
    row = degrees().get(scene.word(at))
    ends = scene.word(last) in word_set("phrase_end") | {""}
    if row is None or own is None or own.words.here or not ends or scene.word(verb) not in word_set("had_the_rate"):
        return
    if in_group(scene, own) or _in_a_list_alone(scene, own.first):
        return
    if scene.word(own.first - 1) == "but" and _goes_on(scene, own.first - 2):
        return  # "no state but Louisiana had a higher rate": an order
    against = rival(scene, own.first, last, own.words, earlier)
    if not against.candidates:
        return  # no other place was told of
    words = measure_words(scene, noun) if noun is not None else None
    operator = Operator.MORE if row["end"] == "highest" else Operator.LESS
    yield beside_another(
        scene, statement, own.first, last, own.words, against, None, words, rate=True, operator=operator
    )


def _is_rate(scene: Scene, mark: Mark) -> bool:
    """ "Robbery rate", and "burglary" before "rate"."""
    return mark.row["form"] == "rate" or scene.word(mark.last) == "rate"


def _told_by_others(scene: Scene, statement: int, at: int, earlier: Earlier) -> bool:
    """ "Denver had a lower rate", with no figure and no noun: what the places that had more or less tell already."""
    bare = not (scene.measures or scene.quantities) and scene.word(at) in _OTHERS_HAD
    return bare and earlier.tells(statement)


def _first_verb(scene: Scene, at: int) -> int:
    """ "Salem had 1,189 stolen cars and a lower burglary rate": the verb that both go with; -1 for none near."""
    near = range(at - 1, max(0, at - _JOINED), -1)
    return next((verb for verb in near if scene.word(verb) in word_set("had_the_rate")), -1)


def _in_a_list_alone(scene: Scene, at: int) -> bool:
    """ "Only Reno, Boise and Provo had a higher rate": the last of a list of those ahead, which the order counts."""
    firsts = {mark.last: mark.first for mark in scene.places}
    while scene.word(at - 1) in _JOINS or at in firsts:
        at = firsts[at] if at in firsts else at - 1
    return scene.word(at - 1) in _ALONE


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a word stands there, and no mark and no beginning."""
    return at >= 0 and scene.word(at).isalpha()
