"""Sentences that are one word of change, or the years in a row that it came: "Robberies? Down. Third year in a row."

The word answers a question that names what is counted; the years go on with the change of the sentence before. Where
neither stands there, nobody knows what went down.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.changes.in_a_row import runs
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.amounts import changes, direction_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, QuantityKind, Reading, Shape

SIGNS = frozenset({"change", "straight"}) | word_set("held_alone")  # what wakes the rule
_SHORT = 10  # tokens of such a sentence
_ROW = (["in", "a", "row"], ["in", "as", "many"])
_FEWEST = 2  # years of a run
_TALK = 4  # sentences over which a change is talked of: "Robberies doubled. Where is he?" "They went down."
_IT_OR_THEY = frozenset({"it", "they"})
_ALONE = frozenset({"", ".", ",", ":", ";", "—", "–"})
_AMOUNTS = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MULTIPLE})
_BEHIND_A_NO = 2  # sentences from the question
_TO_A_SIDE = frozenset({Direction.ROSE, Direction.FELL})


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The change that answers a question in a word, and the run of years that a few words tell of a change before."""
    yield from _and_a_run(scene, statement)
    if scene.word(0) in _IT_OR_THEY:
        yield from _set_right(scene, statement, earlier)
    if len(scene.words) > _SHORT or scene.measures or scene.places or scene.periods or "?" in scene.has:
        return
    if "straight" in scene.kinds:
        yield from _run(scene, statement, earlier)
    elif not scene.quantities:
        yield from _answer(scene, statement, earlier)


def _answer(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "And robberies?" "Down, too.": the one word of change of a sentence that holds nothing else."""
    told, asked = changes(scene), earlier.question
    if asked is None or not _follows(scene, statement - asked.statement):
        return
    held = [at for at, word in enumerate(scene.words) if word in word_set("held_alone")]  # "Robberies?" "Steady."
    if len(told) == 1 and told[0].row["form"] != "noun":
        first, last = told[0].first, told[0].last
        direction, sharply = direction_of(told[0])
    elif not told and len(held) == 1:
        first, last, direction, sharply = held[0], held[0] + 1, Direction.HELD, False
    else:
        return
    if not _is_all(scene, first, last):
        return
    yield Reading(
        Shape.CHANGE,
        scene.span(first, last),
        statement,
        ("told alone",),
        measure=asked.measure,
        qualifiers=asked.measure.qualifiers,
        direction=direction,
        sharply=sharply,
    )


def _and_a_run(scene: Scene, statement: int) -> Iterator[Reading]:
    """ "A decline of 12 percent and the second in a row", "a 12 percent fall, the third in as many years"."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.ORDINAL or scene.words[quantity.last : quantity.last + 3] not in _ROW:
            continue
        end = quantity.last + 3 + (scene.word(quantity.last + 3) == "years")
        if scene.word(quantity.first - 1) not in {"the", "its"} or scene.word(quantity.first - 2) not in {"and", ","}:
            continue
        before = [cue for cue in changes(scene) if cue.last < quantity.first and cue.row["form"] == "noun"]
        if not before or direction_of(before[-1])[0] not in _TO_A_SIDE or quantity.value < _FEWEST:
            continue
        noun = noun_after(scene, before[-1].last + 1) if scene.word(before[-1].last) == "in" else None
        words = measure_words(scene, noun) if noun is not None else None
        yield Reading(
            Shape.RUN,
            scene.span(quantity.first, end),
            statement,
            ("years in a row",),
            measure=words,
            qualifiers=words.qualifiers if words is not None else (),
            direction=direction_of(before[-1])[0],
            back=int(quantity.value),
        )


def _set_right(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Car theft doubled, he says. It fell, from 729 to 693.", "They went down": the last change, the other way."""
    told = earlier.moved
    if told is None or not 0 < statement - told.statement <= _TALK or told.shape is not Shape.CHANGE:
        return
    begin = 1 + sum(1 for at in (1, 2) if scene.words[1 : at + 1] and scene.word(at) in word_set("before_verb"))
    cue = next((one for one in changes(scene) if one.first in (1, begin) and one.row["form"] != "noun"), None)
    named = any(mark.first < (cue.first if cue is not None else 0) for mark in scene.measures)
    if cue is None or named or scene.places or scene.words[cue.first] in word_set("no_comment"):
        return
    direction, sharply = direction_of(cue)
    behind = scene.word(cue.last)
    if direction is told.direction or not (scene.hidden[min(cue.last + 1, len(scene.words) - 1)] or behind in _ALONE):
        return
    if any(one.first <= cue.last + 1 and one.kind in _AMOUNTS for one in scene.quantities if one.first >= cue.last):
        return  # "it fell 4 percent" has its own amount
    made = replace(told, span=scene.span(0, cue.last), statement=statement, rules=("set right",), amount=None)
    yield replace(made, unit=None, operator=None, direction=direction, sharply=sharply, negated=False)


def _follows(scene: Scene, sentences: int) -> bool:
    """Whether a question stands right before, or only "no" or "yes" between: "Did they rise?" "No. They fell."."""
    before = scene.text[: scene.starts[0]].rstrip(" .,!“”").rsplit(maxsplit=1)[-1:]
    return sentences == 1 or (sentences == _BEHIND_A_NO and before[0].lower() in word_set("yes_or_no"))


def _run(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Third year in a row.", behind the change that came in each of them."""
    told = earlier.told[-1] if earlier.told and earlier.statement == statement - 1 else None
    if told is None or told.shape is not Shape.CHANGE or told.direction not in _TO_A_SIDE or told.against:
        return
    for run in runs(scene):
        if run.years is not None and _is_all(scene, run.first, run.last):
            yield replace(
                told,
                shape=Shape.RUN,
                span=scene.span(run.first, run.last),
                statement=statement,
                rules=("told alone",),
                back=run.years,
                amount=None,
                unit=None,
                operator=None,
                sharply=False,
                against_period=None,
            )
            return


def _is_all(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence holds nothing but these tokens and small words beside them."""
    return word_set("beside_told_alone").issuperset([*scene.words[:first], *scene.words[last:]])
