"""Other places that have more or less of what was just told: "Rockford had more", "all three had higher ones".

Nothing but such words and a noun that is counted may stand behind the verb: "had more jobs" counts something else. What
the places are held against is left out, and the text goes on with it. "We had more" is told of the text's own place,
behind the figure of another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.comparisons.other_place import places_before, rival
from onrecord.grammar.comparisons.rivals import both_before
from onrecord.grammar.comparisons.sized_asides import before_aside, is_of_size
from onrecord.grammar.comparisons.was_higher import goes_on_with_rates
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Operator, PlaceWords, Reading, Shape


class Head(NamedTuple):
    """Tokens of a subject, and the places that its figure is of: several of a sum."""

    first: int
    last: int
    places: tuple[PlaceWords, ...]


RULE = ("others had more",)
SIGNS = frozenset({"more", "fewer", "less", "higher", "lower", "worse"})  # what wakes the rule
_COUNTS = frozenset({"more", "fewer"})
_DEGREES = frozenset({"higher", "lower", "worse"})
_MORE = frozenset({"more", "higher", "worse"})
_OF_A_RATE = frozenset({"rate", "rates"})


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """One comparison for each of the places."""
    measures = [mark for mark in scene.measures if not is_of_size(scene, mark.first)]
    if len(measures) > 1 or not earlier.tells(statement):
        return
    if any(one.value != 1 and not is_of_size(scene, one.first) for one in scene.quantities):
        return
    for at, word in enumerate(scene.words):
        if word not in SIGNS or scene.hidden[at]:
            continue
        noun = next((mark for mark in measures if mark.first == at + 1 and mark.row["form"] == "noun"), None)
        if measures and (noun is None or word not in _COUNTS or not _counted(earlier)):
            continue
        end = _end(scene, at if noun is None else noun.last - 1)
        verb = _verb(scene, at)
        if end is None or verb is None:
            continue
        we = next((mark for mark in scene.places if mark.last == verb and scene.word(mark.first) == "we"), None)
        if we is not None and (opens := _opens(scene, we.first)) is not None:
            made = _ours(scene, statement, we, at, end, noun, earlier)
            yield from (replace(one, of=Of.RATE) for one in made) if opens else made
        heads = _heads(scene, verb, earlier)
        if not heads:
            continue
        rate = not _OF_A_RATE.isdisjoint(scene.words[at:end])
        rate = rate or (word in _DEGREES and goes_on_with_rates(earlier, statement))
        against = rival(scene, heads[0].first, heads[0].first, heads[0].places[-1], earlier)
        if any(against.candidates == words.candidates for head in heads for words in head.places):
            continue  # "both cities saw fewer", of the two just told: fewer than the year before
        for head in heads:
            yield Reading(
                Shape.COMPARISON,
                scene.span(head.first, head.last if head is not heads[-1] else end),
                statement,
                RULE,
                measure=measure_words(scene, noun) if noun is not None else None,
                places=head.places,
                period=period_of(scene, head.first, end),
                operator=Operator.MORE if word in _MORE else Operator.LESS,
                of=Of.RATE if rate else None,
                against_places=(against,),
            )


def _opens(scene: Scene, at: int) -> bool | None:
    """Whether "per head" opens the sentence before a token, None where other words do: "Per head we had more"."""
    if scene.word(at - 1) in {"", "“", '"'}:
        return False
    stop = at - (scene.word(at - 1) == ",")
    per = next((cue for cue in scene.cues if cue.row["cue"] == "per_head" and cue.last == stop), None)
    return True if per is not None and scene.word(per.first - 1) in {"", "“", '"', "but", "and"} else None


def _heads(scene: Scene, verb: int, earlier: Earlier) -> list[Head]:
    """Whose figures they are: places before the verb, one by one or "taken together", or the two told before."""
    end, summed = _before_sum(scene, verb)
    marks = places_before(scene, before_aside(scene, end))
    if summed and len(marks) > 1:
        return [Head(marks[0].first, verb, tuple(mark.words for mark in marks))]
    if marks:
        return [Head(mark.first, mark.last, (mark.words,)) for mark in marks]
    pair = both_before(scene, verb, earlier) if scene.word(0) == "both" else ()
    return [Head(0, verb, (words,)) for words in pair]


def _before_sum(scene: Scene, verb: int) -> tuple[int, bool]:
    """Where "together" or ", taken together," begins before a verb, and whether it stands there."""
    at = verb - (scene.word(verb - 1) == ",")
    if scene.word(at - 1) not in {"together", "combined"}:
        return verb, False
    at -= 1
    at -= scene.word(at - 1) in word_set("put_together")
    return at - (scene.word(at - 1) == ","), True


def _counted(earlier: Earlier) -> bool:
    """Whether the sentence before told counts: behind a change, "had more robberies" may be more than a year before."""
    return bool(earlier.told) and all(one.shape is Shape.VALUE for one in earlier.told)


def _ours(
    scene: Scene, statement: int, we: PlaceMark, at: int, end: int, noun: Mark | None, earlier: Earlier
) -> Iterator[Reading]:
    """ "New York had 386. We had more": the text's own figure against that of the place told last."""
    told = [words for one in earlier.told for words in one.places if words.candidates]
    if not told or not _counted(earlier) or scene.word(at) not in _COUNTS:
        return
    yield Reading(
        Shape.COMPARISON,
        scene.span(we.first, end),
        statement,
        RULE,
        measure=measure_words(scene, noun) if noun is not None else None,
        places=(we.words,),
        period=period_of(scene, we.first, end),
        operator=Operator.MORE if scene.word(at) == "more" else Operator.LESS,
        against_places=(told[-1],),
    )


def _end(scene: Scene, at: int) -> int | None:
    """The token behind "more", "fewer of them", "higher ones", where that ends its phrase or only a time follows."""
    last = at + 1
    last += scene.word(last) in word_set("their_ones")
    last += 2 * (scene.words[last : last + 2] in (["of", "them"], ["of", "those"]))
    last += scene.word(last) in word_set("again_words")
    dated = any(p.first in (last, last + 1) and p.last == len(scene.words) - 1 for p in scene.periods)
    closed = (
        dated or scene.word(last) in {"", ".", "!", ";", ")", "”", '"'} or scene.words[last : last + 2] == [",", "”"]
    )
    closed = closed or scene.words[last : last + 4] == [",", "and", "so", "did"]
    closed = closed or (scene.word(last) == "," and last + 1 < len(scene.words) and is_of_size(scene, last + 1))
    bare = scene.words[at] in _DEGREES and last == at + 1  # "had higher" of what
    return None if bare or not closed else last


def _verb(scene: Scene, at: int) -> int | None:
    verb = at - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    return verb if scene.word(verb) in word_set("beside_verb") and scene.word(verb) != "lost" else None
