"""Two places by how many for each resident: "Texas has more violent crime per head", "Akron was robbed less"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.other_place import beside_another, place_right_before
from onrecord.grammar.comparisons.sizes import MORE
from onrecord.grammar.figures.company import actions, company_measures
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Operator, Reading

SIGNS = frozenset({"per_head"})  # what wakes the rule
_MORE = {**MORE, "less": Operator.LESS}
_OF_SEVERAL = frozenset({"and", "or", "only", "just"})  # "only Utah and Ohio had more per head": an order
_ENDS = word_set("remark_ends") | {""}


def read(scene: Scene, statement: int, told: Reading | None) -> Iterator[Reading]:
    """The comparisons of two places per head; `told` is the comparison told last."""
    yield from _of_the_noun(scene, statement)
    yield from _of_the_deed(scene, statement, told)


def _of_the_noun(scene: Scene, statement: int) -> Iterator[Reading]:
    """ "He tells you Texas has more violent crime per head": than the place that the text is about."""
    for per in (cue for cue in scene.cues if cue.row["cue"] == "per_head" and not scene.hidden[cue.first]):
        noun = next((mark for mark in scene.measures if mark.last == per.first and mark.row["form"] == "noun"), None)
        word = scene.word(noun.first - 1) if noun is not None else ""
        if noun is None or word not in _MORE or scene.word(per.last) not in _ENDS or scene.has & {"than", "of"}:
            continue
        own = place_right_before(scene, noun.first - 2)
        if (
            own is None
            or scene.word(own.first - 1) in _OF_SEVERAL
            or not own.words.candidates
            or scene.word(noun.first - 2) not in word_set("beside_verb")
        ):
            continue
        words = measure_words(scene, noun)
        told = own.words, home(scene, noun.first - 1, per.last), None, words
        yield beside_another(scene, statement, own.first, per.last, *told, rate=True, operator=_MORE[word])


def _of_the_deed(scene: Scene, statement: int, told: Reading | None) -> Iterator[Reading]:
    """ "For its size Dayton was robbed more", "per person Reno was hit less": by what so many have of it."""
    for per in (cue for cue in scene.cues if cue.row["cue"] == "per_head" and not scene.hidden[cue.first]):
        at = per.last + (scene.word(per.last) == ",")
        own = next((mark for mark in scene.places if mark.first == at and mark.words.candidates), None)
        verb = next((one for one in actions(scene) if own is not None and one.first == own.last), None)
        found = company_measures().get(("person", verb.row["class"])) if verb is not None else None
        more = _MORE.get(scene.word(verb.last)) if verb is not None else None
        if own is None or verb is None or found is None or more is None:
            continue
        end = verb.last + 1 + (scene.word(verb.last + 1) == "often")
        others = [mark.words for mark in scene.places if mark.last <= per.first and mark.words.kind == own.words.kind]
        others = others or ([*told.places, *told.against_places] if told is not None else [])
        others = [words for words in others if words.candidates and words.candidates != own.words.candidates]
        dated = any(one.first in (end, end + 1) for one in scene.periods)
        if not others or not (dated or scene.word(end) in _ENDS):
            continue
        words = MeasureWords(scene.span(verb.first, verb.last), *found)
        told_of = own.words, others[-1], None, words
        yield beside_another(scene, statement, per.first, end, *told_of, rate=True, operator=more)
