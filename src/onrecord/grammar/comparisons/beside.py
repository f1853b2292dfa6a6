"""A place set beside one that the words leave out: "buried more: 205", "exactly as many", "a third of ours".

The other side is a place that the sentence or the one before it has counted, else the place that the text is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.comparisons.and_another import and_another
from onrecord.grammar.comparisons.as_likely import as_likely
from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.had_the_rate import had_the_rate
from onrecord.grammar.comparisons.other_place import beside_another, is_score, place_right_before, rival
from onrecord.grammar.comparisons.sizes import BY_A_HAIR, MORE
from onrecord.grammar.comparisons.was_higher import HIGHER, goes_on_with_rates, was_higher
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import per_heads
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import in_aside, unmatched
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import place_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, Quantity, Reading

SIGNS = HIGHER | frozenset(
    {"ours", "yours", "our", "likely", "many", "more", "not", "neither", "us"}
)  # what wakes the rule
_ELSE = frozenset({"than", "that", "too", "also"})  # "Reno, too, had more: 61": than it had before
_EXACTLY = frozenset({"exactly", "just", "precisely"})
_OPENS = HIGHER | MORE.keys() | _EXACTLY | {"us"}


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """Every comparison with a place that the words leave out; `used` are the quantities that serve already."""
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        made = _of_ours(scene, statement, quantity, earlier) or as_likely(scene, statement, quantity, earlier)
        if made is not None:
            used.add(index)
            yield made
    for mark in scene.places:
        end = None if scene.hidden[mark.first] else unmatched(scene, mark)
        if end is not None:
            yield from _unmatched(scene, statement, mark, end)
    for at, word in enumerate(scene.words):
        if word not in _OPENS or scene.hidden[at]:
            continue
        if word in _EXACTLY and scene.words[at + 1 : at + 3] == ["as", "many"]:
            yield from _had(scene, statement, at, at + 3, Operator.EQUAL, earlier)
        elif word in HIGHER:
            yield from was_higher(scene, statement, at, earlier, used)
            yield from had_the_rate(scene, statement, at, earlier)
        elif word == "us":
            yield from _passed_us(scene, statement, at, earlier)
        elif word in MORE:
            yield from _had(scene, statement, at, at + 1, MORE[word], earlier)


def _own(scene: Scene, at: int, *, named: bool = False) -> PlaceMark | None:
    """The last place before a token in its clause that is where something was counted; with `named` no "our"."""
    marks = [
        mark
        for mark in scene.places
        if mark.last <= at
        and scene.clause[mark.first] == scene.clause[at]
        and not scene.hidden[mark.first]
        and not scene.far[mark.first]
        and not in_group(scene, mark)
        and not in_aside(scene, mark, at + 1)
        and not (named and mark.words.kind == "home")
    ]
    return marks[-1] if marks else None


def _of_ours(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Los Angeles had a rate barely a third of ours", "Reno's total was twice ours"."""
    at = quantity.last + (scene.word(quantity.last) == "of")
    if scene.word(at) == "our" and scene.word(at + 1) in word_set("our_figure"):
        at += 1  # "San Antonio had about half our number"
    elif scene.word(at) not in {"ours", "yours"}:
        return None
    factor, yours = factor_of(quantity), scene.word(at) == "yours"
    own = _own(scene, quantity.first, named=not yours)  # "has twice our people, a third of ours"
    if factor is None or own is None or (own.words.here and not yours):
        return None
    against = home(scene, at, at + 1)
    against = replace(against, kind="city") if yours else against  # of the city whose paper the text writes to
    rated = "rate" in scene.words[: quantity.first]
    mark = subject(scene, quantity.first, rate=rated, figures=False)
    words = measure_words(scene, mark) if mark is not None else earlier.rate
    rate = rated or (mark is None and earlier.rate is not None)
    return beside_another(scene, statement, quantity.first, at + 1, own.words, against, quantity, words, rate=rate)


def _passed_us(scene: Scene, statement: int, at: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Portland, with 90, passed us", "Tampa is ahead of us", behind a figure of the text's own."""
    cue = next((one for one in scene.cues if one.last == at and one.row["cue"] in {"beat", "more"}), None)
    if (
        cue is None
        or not (earlier.tells(statement) or scene.measures)
        or scene.word(at + 1) not in word_set("phrase_end")
    ):
        return
    hair = cue.first - (scene.word(cue.first - 1) in word_set("slightly"))  # "was a shade below us"
    verb = hair - (scene.word(hair - 1) == "a" and hair < cue.first)
    own = place_right_before(scene, verb - (scene.word(verb - 1) in {"is", "was"}))
    if own is None or own.words.here or scene.hidden[cue.first] or _by_game(scene, own, cue, at + 1):
        return
    rate, told = goes_on_with_rates(earlier, statement), Operator(cue.row["value"])
    yield beside_another(
        scene,
        statement,
        own.first,
        at + 1,
        own.words,
        home(scene, at, at + 1),
        None,
        None,
        rate=rate,
        operator=BY_A_HAIR[told] if hair < cue.first and told in BY_A_HAIR else told,
    )


def _by_game(scene: Scene, own: PlaceMark, cue: Mark, behind: int) -> bool:
    """ "Boston beat us", "passed us in the final": no figure of Boston's is told, or no time."""
    told = any(own.last <= quantity.first < cue.first for quantity in scene.quantities)
    dated = any(period.first in (behind, behind + 1) for period in scene.periods)
    return (
        is_score(scene, behind)
        or (scene.word(behind) == "in" and not dated)
        or (scene.word(cue.first).startswith("beat") and not told)
    )


def _unmatched(scene: Scene, statement: int, mark: PlaceMark, end: int) -> Iterator[Reading]:
    """ "A rate that even Reno did not match": more than there."""
    first = mark.first
    while scene.word(first - 1) in word_set("before_unmatched"):
        first -= 1
    named = scene.words[max(0, first - 1) : mark.first]
    if first == mark.first or (word_set("mark_noun").isdisjoint(named) and "one" not in named):
        return
    rated = "rate" in scene.words[:first] or any(per_heads(q) for q in scene.quantities if q.last <= first)
    noun = subject(scene, first, rate=rated, figures=False)
    words = measure_words(scene, noun) if noun is not None else None
    own = place_of(scene, first, end)
    yield beside_another(
        scene,
        statement,
        first,
        end,
        own or home(scene, first, end),
        mark.words,
        None,
        words,
        rate=rated,
        operator=Operator.MORE,
    )


def _had(
    scene: Scene, statement: int, first: int, last: int, operator: Operator, earlier: Earlier
) -> Iterator[Reading]:
    """ "St. Louis buried more: 205", "New York had 22, exactly as many": of a place with a figure beside the words."""
    verb = first - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    noun = noun_after(scene, last)
    end = noun.last if noun is not None and noun.row["form"] == "noun" else last
    figure = next((q for q in scene.quantities if q.first == end + 1 and scene.word(end) in {":", ",", "—"}), None)
    behind = figure is not None and scene.word(figure.last) in word_set("phrase_end") | {""}
    before = next((q for q in scene.quantities if q.last == first - 1 and scene.word(first - 1) == ","), None)
    told = before if operator is Operator.EQUAL and scene.word(end) in word_set("phrase_end") else None
    if told is not None:
        verb = told.first - 1
    elif not behind and (operator is not Operator.EQUAL or scene.word(end) not in word_set("phrase_end")):
        return
    own = place_right_before(scene, verb)
    if scene.word(verb) not in word_set("beside_verb") or own is None or own.words.here:
        return
    if any(word in _ELSE for word in scene.words[own.last : first]) or _after_its_own(scene, figure):
        return
    mark = noun or subject(scene, first, figures=False)
    words = measure_words(scene, mark) if mark is not None else None
    against = rival(scene, own.first, end, own.words, earlier)
    opening = verb if told is None else first
    told_of = own.words, against, None, words
    made = beside_another(scene, statement, opening, end, *told_of, rate=False, operator=operator)
    yield made
    if (another := and_another(scene, made, end)) is not None:
        yield another


def _after_its_own(scene: Scene, figure: Quantity | None) -> bool:
    """ "Reno had more: 77, after 71 the year before": than it had itself."""
    return figure is not None and scene.words[figure.last : figure.last + 2] == [",", "after"]
