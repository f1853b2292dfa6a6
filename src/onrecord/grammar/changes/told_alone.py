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
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, Reading, Shape

SIGNS = frozenset({"change", "straight"}) | word_set("held_alone")  # what wakes the rule
_SHORT = 10  # tokens of such a sentence
_BEHIND_A_NO = 2  # sentences from the question
_TO_A_SIDE = frozenset({Direction.ROSE, Direction.FELL})


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The change that answers a question in a word, and the run of years that a few words tell of a change before."""
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
