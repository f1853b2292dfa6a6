"""Changes told by little more than their word: "Robberies? Down. Third year in a row.", "It fell, from 729 to 693."

The word answers a question that names what is counted, or sets the change right that was told before; years in a row
go on with the change of the sentence before or beside. Where none stands there, nobody knows what went down.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.changes.in_a_row import runs
from onrecord.grammar.changes.run_of_change import runs_of_fewer
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.amounts import changes, direction_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, MeasureWords, PeriodWords, QuantityKind, Reading, Shape, Span

SIGNS = frozenset({"change", "straight"}) | word_set("held_alone")  # what wakes the rule
_SHORT = 10  # tokens of such a sentence
_ROW = (["in", "a", "row"], ["in", "as", "many"])
_FEWEST = 2  # years of a run
_ENDS = 2  # counts between which something moved
_AUXILIARIES = 2  # words between a pronoun and its verb: "they have since"
_TALK = 4  # sentences over which a change is talked of: "Robberies doubled. Where is he?" "They went down."
_IT_OR_THEY = frozenset({"it", "they"})
_THOSE = frozenset({"those", "these", "they"})
_JOINS = frozenset({"and", "but", "yet"})
_ALONE = frozenset({"", ".", ",", ":", ";", "—", "–"})
_AMOUNTS = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MULTIPLE})
_BEHIND_A_NO = 2  # sentences from the question
_TO_A_SIDE = frozenset({Direction.ROSE, Direction.FELL})


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The change that answers a question or sets one right, and the run of years that a few words tell of a change."""
    yield from _and_a_run(scene, statement)
    yield from runs_of_fewer(scene, statement) if "straight" in scene.kinds else ()
    of_noun = list(_of_noun_alone(scene, statement, earlier))
    yield from of_noun
    if scene.word(_subject(scene)) in _IT_OR_THEY and not of_noun:
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
    yield _told(scene.span(first, last), statement, asked.measure, direction, sharply=sharply)


def _told(span: Span, statement: int, measure: MeasureWords, direction: Direction, *, sharply: bool) -> Reading:
    """The change of what was asked about or named before it."""
    return Reading(
        Shape.CHANGE,
        span,
        statement,
        ("told alone",),
        measure=measure,
        qualifiers=measure.qualifiers,
        direction=direction,
        sharply=sharply,
    )


def _of_noun_alone(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Aggravated assaults. Those went up last year.": of what the sentence right before only names."""
    asked, cue = earlier.question, _verb_alone(scene)
    alone = asked is not None and asked.statement == statement - 1 and not earlier.told
    if asked is None or cue is None or not alone or scene.word(_subject(scene)) not in _THOSE or scene.quantities:
        return
    when = _own_time(scene, cue)
    if scene.places or (when is None and scene.periods):
        return
    direction, sharply = direction_of(cue)
    told = _told(scene.span(0, cue.last), statement, asked.measure, direction, sharply=sharply)
    yield replace(told, period=when)


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
    """ "Car theft doubled, he says. It fell, from 729 to 693.", "They went down": the last change, the other way.

    Farther than a sentence behind that change the two ends have to be told or who says so ("They went down, he
    conceded"): nothing else shows that "they" are its own.
    """
    told = earlier.moved
    if told is None or not 0 < statement - told.statement <= _TALK or told.shape is not Shape.CHANGE or earlier.others:
        return
    cue = _verb_alone(scene)
    if cue is None or scene.places or scene.words[cue.first] in word_set("no_comment"):
        return
    behind = [one for one in scene.quantities if one.first >= cue.last]
    ends = [one for one in behind if one.kind is QuantityKind.COUNT]
    if statement - told.statement > 1 and len(ends) < _ENDS and not _is_said(scene, cue):
        return
    if any(one.first <= cue.last + 1 and one.kind in _AMOUNTS for one in behind):
        return  # "it fell 4 percent" has its own amount
    direction, sharply = direction_of(cue)
    when = _own_time(scene, cue)
    if direction is told.direction and when is None:
        return
    span, rules = scene.span(0, cue.last), ("set right",)
    if when is not None:  # "And it rose last year": of the same thing, from the year before
        anew = Reading(Shape.CHANGE, span, statement, rules, measure=told.measure, period=when)
        made = replace(anew, qualifiers=told.qualifiers, places=told.places, of=told.of)
    else:
        made = replace(told, span=span, statement=statement, rules=rules, amount=None)
    yield replace(made, unit=None, operator=None, direction=direction, sharply=sharply, negated=False)


def _subject(scene: Scene) -> int:
    """The token that opens a sentence, behind its "and" or "but"."""
    return int(scene.word(0) in _JOINS)


def _own_time(scene: Scene, cue: Mark) -> PeriodWords | None:
    """The time right behind "it rose" that closes the phrase: "it rose last year", "it fell in 2012, he said"."""
    if scene.word(_subject(scene)) not in {"it", "those", "these"}:
        return None  # "they" are read where their verb is
    when = next((one for one in scene.periods if cue.last <= one.first <= cue.last + 1), None)
    return when if when is not None and not when.since and scene.word(when.last) in _ALONE else None


def _verb_alone(scene: Scene) -> Mark | None:
    """The verb of change right behind "it", "they" or "those" that open a sentence, where it closes its phrase."""
    first = at = _subject(scene) + 1
    while scene.word(at) in word_set("before_verb") and at < first + _AUXILIARIES:
        at += 1
    cue = next((one for one in changes(scene) if one.first in (first, at) and one.row["form"] != "noun"), None)
    if cue is None or any(mark.first < cue.first for mark in scene.measures):
        return None
    closed = scene.word(cue.last) in _ALONE or _own_time(scene, cue) is not None
    return cue if closed or _is_said(scene, cue) else None


def _is_said(scene: Scene, cue: Mark) -> bool:
    """Whether who says it stands behind a verb and its comma."""
    return cue.last + 1 < len(scene.words) and scene.hidden[cue.last + 1]


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
