"""Another place's figure called higher or lower: "Reno's is lower still", "Houston was higher, at 17.9".

The words stand alone behind a figure just told, and what it is held against is left out. "Reno's is lower" is told in
passing of the text's own place, which the text goes on with.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.comparisons.other_place import beside_another, place_right_before, places_before, rival
from onrecord.grammar.context.bases import as_rate
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.degrees import degrees
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Operator, Quantity, QuantityKind, Reading, Shape

_DEGREES = {"higher": Operator.MORE, "lower": Operator.LESS}
_OF_KILLINGS = frozenset(word for word, row in degrees().items() if row["deadly"] and " " not in word)
HIGHER = frozenset({"higher", "lower", "worse"}) | _OF_KILLINGS
_COUNTS = word_set("that_noun") - {"figure"}
_EACH = frozenset({"both", "each", "all"})  # "San Jose and El Paso are both lower"
_ONLY = frozenset({"only", "just"})
SIGNS = frozenset(_DEGREES)  # what wakes the rule


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int], taken: set[int]) -> Iterator[Reading]:
    """Each such comparison, with the rate that stands beside it; `taken` collects its tokens, `used` the numbers."""
    if "'s" not in scene.has or not earlier.tells(statement):
        return
    for at, word in enumerate(scene.words):
        if word not in _DEGREES or scene.hidden[at] or at in taken or not _closes(scene, _behind_ours(scene, at + 1)):
            continue
        head = _whose(scene, at)
        if head is None or scene.word(head[0].first - 1) in _ONLY:
            continue  # "only Reno's rate was higher": an order
        place, measure, rate = head
        taken.update(range(place.first, at + 1))
        counts = not _COUNTS.isdisjoint(scene.words[place.last : at])  # "Reno's total, 147, was lower"
        per_head = rate or (measure is None and not counts and goes_on_with_rates(earlier, statement))
        led = earlier.leader if not scene.measures else None
        yield Reading(
            Shape.COMPARISON,
            scene.span(place.first, _behind_ours(scene, at + 1)),
            statement,
            ("beside ours",),
            measure=led.measure if led is not None else measure,
            places=(place.words,),
            period=period_of(scene, place.first, at + 1),
            operator=_DEGREES[word],
            of=Of.RATE if per_head else None,
            against_places=(led.places if led is not None else ()) or (home(scene, at, at + 1),),
        )
        for index, figure in enumerate(scene.quantities if per_head else ()):
            if (
                index not in used
                and place.last < figure.first
                and figure.last < at
                and figure.kind is QuantityKind.COUNT
            ):
                used.add(index)
                made = make_value(scene, statement, figure, measure, figure.first, figure.last, rule="bare count")
                yield replace(as_rate(scene, made), places=(place.words,), against=True, rival=True)


def goes_on_with_rates(earlier: Earlier, statement: int) -> bool:
    """Whether the figure just told is one per head, or no count has been told since one was."""
    return earlier.rated == earlier.statement or (earlier.of_rate(statement) and not earlier.told)


def of_rate_told(scene: Scene, statement: int, readings: Iterator[Reading], earlier: Earlier) -> Iterator[Reading]:
    """ "That is 23 per 100,000. That is higher than Reno and Tampa put together": a level, and no sum of counts."""
    for one in readings:
        degree = scene.word(scene.opens(one.span)) in _DEGREES
        bare = one.measure is None and one.of is None and one.combine is not None and not scene.measures
        yield replace(one, of=Of.RATE) if degree and bare and goes_on_with_rates(earlier, statement) else one


def _behind_ours(scene: Scene, at: int) -> int:
    """Where "than ours", which names what is held against, ends; the token itself where it does not stand there."""
    return at + 2 * (scene.words[at : at + 2] == ["than", "ours"])


def _closes(scene: Scene, at: int) -> bool:
    """Whether a word that compares ends its phrase: "is lower", "was higher still", "is lower, too"."""
    at += scene.word(at) in word_set("again_words")
    return not scene.word(at) or scene.word(at) in word_set("phrase_end")


def _whose(scene: Scene, first: int) -> tuple[PlaceMark, MeasureWords | None, bool] | None:
    """Whose figure stands before the verb at the left of a token, what it counts where it says so, and if per head."""
    verb = first - 1
    while scene.word(verb) in word_set("size_adverb") or scene.word(verb) in word_set("again_words"):
        verb -= 1
    if scene.word(verb) not in word_set("is_or_was"):
        return None
    for mark in scene.places:
        noun = mark.last + (scene.word(mark.last) == "'s")
        if not mark.words.candidates or mark.last > verb or scene.word(noun - 1) != "'s":
            continue
        figure = _apposed_before(scene, verb)
        verb = verb if figure is None else figure.first - 1
        if noun == verb:
            return mark, None, False
        named = next((one for one in scene.measures if one.first == noun and one.last == verb), None)
        if named is not None:
            words = measure_words(scene, named)
            return mark, words, words.rate
        rate = scene.word(noun) == "rate"
        if noun + 1 == verb and (rate or scene.word(noun) in word_set("that_noun")):
            return mark, None, rate
    return None


def _apposed_before(scene: Scene, verb: int) -> Quantity | None:
    """ "Reno's rate, 1,105, is higher": the figure between commas in front of a verb."""
    inside = [q for q in scene.quantities if q.last == verb - 1 and scene.word(q.first - 1) == ","]
    return inside[0] if inside and scene.word(verb - 1) == "," else None


def was_higher(scene: Scene, statement: int, at: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """ "Houston was higher, at 17.9", "Reno and Tampa were worse", behind the rate of another place.

    Behind a count the words say "per person". A number right behind is that place's rate; `used` collects it.
    """
    row = degrees().get(scene.word(at))
    told_last = earlier.last_counted
    victims = told_last is not None and told_last.measure in word_set("counts_victims")
    if scene.word(at) in _OF_KILLINGS and not victims:
        return  # "Los Angeles was the deadlier city": by its murders
    per_head = next(
        (c for c in scene.cues if c.row["cue"] == "per_head" and scene.clause[c.first] == scene.clause[at]), None
    )
    kind = scene.word(at - 1) == "the" and scene.word(at + 1) in word_set("rival_noun") | {"one"}
    end = per_head.last if per_head is not None and per_head.first == at + 1 else at + 1 + kind
    if row is None or scene.word(end) not in word_set("phrase_end") - {"in"}:
        return
    verb = at - 1 - kind
    while scene.word(verb) in word_set("size_adverb") | _EACH:
        verb -= 1
    own = place_right_before(scene, verb) if scene.word(verb) in {"was", "is"} else None
    heads = [own] if own is not None else places_before(scene, verb) if scene.word(verb) in {"were", "are"} else []
    if not heads or any(head.words.here for head in heads) or scene.word(heads[0].first - 1) in _ONLY:
        return
    told = _rate_told(scene, heads[0].first, at, earlier)
    goes_on = goes_on_with_rates(earlier, statement) or (per_head is not None and earlier.tells(statement))
    if told is None and (scene.measures or not goes_on):
        return
    against = rival(scene, heads[0].first, heads[0].first, heads[0].words, earlier)
    operator = Operator.MORE if row["end"] == "highest" else Operator.LESS
    for head in heads:
        last = head.last if head is not heads[-1] else end
        yield beside_another(
            scene, statement, head.first, last, head.words, against, None, told, rate=True, operator=operator
        )
    figure = at + 2 + (scene.word(at + 2) == "at")
    for index, quantity in enumerate(scene.quantities):
        if index in used or quantity.first != figure or scene.word(at + 1) != "," or len(heads) > 1:
            continue
        if quantity.kind is QuantityKind.COUNT and scene.word(quantity.last) in word_set("phrase_end"):
            used.add(index)
            made = make_value(scene, statement, quantity, told, quantity.first, quantity.last, rule="bare count")
            yield replace(as_rate(scene, made), places=(heads[0].words,), against=True, rival=True)


def _rate_told(scene: Scene, first: int, at: int, earlier: Earlier) -> MeasureWords | None:
    """The rate told last, in a clause before token `first` or in the sentences before; None where a count was."""
    if not scene.measures:
        led = earlier.leader
        return led.measure if led is not None and led.of is Of.RATE else earlier.rate
    last = scene.measures[-1]
    if last.first > first or scene.clause[last.first] == scene.clause[at]:
        return None
    words = measure_words(scene, last)
    return words if words.rate else None
