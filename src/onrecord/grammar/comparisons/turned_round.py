"""A comparison of two places said again the other way, or per head: "We had fewer than Reno." "Tampa had more."

What is compared, and with whom, the sentence before tells; "And Chicago topped New York" tells with whom itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.comparisons.other_place import beside_another, is_score, place_right_before, places_before
from onrecord.grammar.comparisons.sizes import MORE
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import actions, company_measures
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.degrees import degrees
from onrecord.lexicon.load import word_set
from onrecord.model import End, MeasureWords, Of, Operator, PlaceWords, Reading, Shape

_TOPPED = frozenset({"topped", "tops"})
SIGNS = frozenset({"more", "fewer", "per_head"}) | _TOPPED  # what wakes the rule
_MORE = {**MORE, "less": Operator.LESS}
_OF_SEVERAL = frozenset({"and", "or", "only", "just"})  # "only Utah and Ohio had more per head": an order
_OPENING = 2  # tokens before "per head" that opens a sentence: "only", "but"
_ENDS = frozenset({"", ".", ",", ":", ";", "!", "—", "”"})
_NEAR = 1  # sentences from a comparison to what turns it round


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The comparison told last, of the place that these words name."""
    yield from _topped(scene, statement, earlier)
    yield from _more_per_head(scene, statement)
    yield from _befell_more(scene, statement, earlier.compared)
    told = earlier.compared
    if told is None or not 0 < statement - told.statement <= _NEAR or earlier.told or "?" in scene.has:
        return
    for at, word in enumerate(scene.words):
        if word in MORE and not scene.hidden[at] and not scene.measures:
            yield from _had(scene, statement, at, told)
    yield from _per_head(scene, statement, told)


def _more_per_head(scene: Scene, statement: int) -> Iterator[Reading]:
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


def _befell_more(scene: Scene, statement: int, told: Reading | None) -> Iterator[Reading]:
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


def _topped(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "And Chicago topped New York, at a third the size": of what the sentence before counted."""
    told = [*earlier.shares[-1:], *earlier.told]
    words = next((one.measure for one in reversed(told) if one.statement == statement - 1), None)
    pair = scene.places[:2]
    if words is None or scene.measures or len(pair) < 2 or not all(mark.words.candidates for mark in pair):
        return
    own, other = pair
    verb = scene.word(own.last) in _TOPPED and other.first == own.last + 1
    opens = not own.first or (own.first == 1 and scene.word(0) in {"and", "but", "yet"})
    alike = own.words.kind == other.words.kind and scene.word(other.last) in {"", ".", ",", ";"}
    if not (verb and opens and alike) or is_score(scene, other.last):
        return
    span = scene.span(own.first, other.last)
    yield Reading(
        Shape.COMPARISON,
        span,
        statement,
        ("topped",),
        measure=words,
        qualifiers=words.qualifiers,
        places=(own.words,),
        period=period_of(scene, own.first, other.last),
        operator=Operator.MORE,
        against_places=(other.words,),
    )


def _had(scene: Scene, statement: int, at: int, told: Reading) -> Iterator[Reading]:
    """ "Tampa had more.", "Reno had fewer: 61 to 90": nothing else stands with the words."""
    marks = places_before(scene, at - 1)
    if len(marks) != 1 or marks[0].first or scene.word(at - 1) not in word_set("beside_verb"):
        return
    if scene.word(at + 1) not in _ENDS or place_right_before(scene, at - 1) is None:
        return
    yield from _turned(scene, statement, (0, at + 1), told, marks[0].words, MORE[scene.words[at]])


def _per_head(scene: Scene, statement: int, told: Reading) -> Iterator[Reading]:
    """ "Only per head was it safer", "per person it was worse": the same two, by what so many have."""
    per = next((cue for cue in scene.cues if cue.row["cue"] == "per_head" and cue.first <= _OPENING), None)
    if per is None:
        return
    at = per.last + (scene.word(per.last) == ",")
    words = scene.words[at : at + 2]
    row = degrees().get(scene.word(at + 2))
    if sorted(words) not in (["it", "was"], ["is", "it"]) or row is None or scene.word(at + 3) not in _ENDS:
        return
    operator = Operator.LESS if End(row["end"]) is End.LOWEST else Operator.MORE
    own = told.places[0] if told.places else home(scene, per.first, at + 3)
    for made in _turned(scene, statement, (0, at + 3), told, own, operator):
        yield replace(made, of=Of.RATE)


def _turned(
    scene: Scene, statement: int, tokens: tuple[int, int], told: Reading, own: PlaceWords, operator: Operator
) -> Iterator[Reading]:
    """The comparison told, of this place against the other of the two; nothing of a third.

    A time of its own is that of both: "New York had more, in 1990."
    """
    first, other = told.places[0] if told.places else home(scene, *tokens), told.against_places[0]
    if own.candidates == other.candidates:
        other = first
    elif not first.here and own.candidates != first.candidates:
        return
    period = period_of(scene, *tokens)
    yield replace(
        told,
        span=scene.span(*tokens),
        statement=statement,
        rules=("turned round",),
        places=(own,),
        period=period or told.period,
        operator=operator,
        against_places=(other,),
        against_period=period or told.against_period,
        against=told.against or period is not None,
    )
