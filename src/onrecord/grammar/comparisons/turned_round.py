"""A comparison of two places said again the other way, or per head: "We had fewer than Reno." "Tampa had more."

What is compared, and with whom, the sentence before tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.comparisons.other_place import place_right_before, places_before
from onrecord.grammar.comparisons.sizes import MORE
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.degrees import degrees
from onrecord.lexicon.load import word_set
from onrecord.model import End, Of, Operator, PlaceWords, Reading

SIGNS = frozenset({"more", "fewer", "per_head"})  # what wakes the rule
_OPENING = 2  # tokens before "per head" that opens a sentence: "only", "but"
_ENDS = word_set("remark_ends") | {""}
_NEAR = 1  # sentences from a comparison to what turns it round


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The comparison told last, of the place that these words name."""
    told = earlier.compared
    if told is None or not 0 < statement - told.statement <= _NEAR or earlier.told or "?" in scene.has:
        return
    for at, word in enumerate(scene.words):
        if word in MORE and not scene.hidden[at] and not scene.measures:
            yield from _had(scene, statement, at, told, earlier)
    yield from _per_head(scene, statement, told)


def _of_the_place_told(told: Reading, earlier: Earlier) -> Reading:
    """ "Tampa had 30. We had fewer than Reno.": the comparison, of the place that the paragraph counts."""
    if told.places and not told.places[0].here:
        return told
    rivals = earlier.rivals | {words.candidates for words in told.against_places}
    own = {words.candidates: words for words in earlier.places if words.candidates not in rivals}
    return replace(told, places=tuple(own.values())) if len(own) == 1 else told


def _had(scene: Scene, statement: int, at: int, told: Reading, earlier: Earlier) -> Iterator[Reading]:
    """ "Tampa had more.", "Reno had fewer: 61 to 90": nothing else stands with the words."""
    marks = places_before(scene, at - 1)
    if len(marks) != 1 or marks[0].first or scene.word(at - 1) not in word_set("beside_verb"):
        return
    if scene.word(at + 1) not in _ENDS or place_right_before(scene, at - 1) is None:
        return
    own = marks[0].words
    two = {words.candidates for words in (*told.places, *told.against_places)}
    if told.places and not told.places[0].here and own.candidates not in two:
        return  # "Chicago had more than New York. Houston had more": than which of them
    yield from _turned(scene, statement, (0, at + 1), _of_the_place_told(told, earlier), own, MORE[scene.words[at]])


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
    """The comparison told, of this place against the other of the two.

    A time of its own is that of both: "New York had more, in 1990."
    """
    first, other = told.places[0] if told.places else home(scene, *tokens), told.against_places[0]
    if own.candidates == other.candidates:
        other = first
    elif not first.here and own.candidates != first.candidates:
        other = first  # of a third place: more than the one that the text is about
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
