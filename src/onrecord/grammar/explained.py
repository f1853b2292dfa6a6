"""How a sentence was read: its tokens, what its words were taken for, and what each rule made of them.

The same scene is looked at again and the same rules run on it, so that reading itself keeps no account.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar import by_its_place, given_words
from onrecord.grammar.changes.before_the_turn import ended_by
from onrecord.grammar.context.checks_told import checks_told
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.number_alone import TOLD_FIRST, Alone, with_number_alone, with_percent_alone
from onrecord.grammar.context.own_budget import own_budget
from onrecord.grammar.context.percent_again import percent_again
from onrecord.grammar.counts.table_rows import read_rows, rows_in, rows_of
from onrecord.grammar.marked_words import taken_for, unmarked
from onrecord.grammar.rule_traces import rule_traces
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Document, Reading, RuleTrace, SentenceTrace, Span, Statement, Taken, Vocabulary


def trace(
    document: Document, statements: Sequence[Statement], vocabulary: Vocabulary | None = None
) -> tuple[SentenceTrace, ...]:
    """One trace for each statement; the readings in them equal those of `parse`."""
    given = given_words(document, statements, vocabulary)
    traces: list[SentenceTrace] = []
    rows = rows_in(document.text, given)
    earlier = Earlier()
    for index, statement in enumerate(statements):
        scene = look(document.text, statement.span, statement.asides, given)
        taken = taken_for(scene)
        if rows and (lines := rows_of(rows, statement.span)):
            row = RuleTrace("value", tuple(read_rows(scene, index, lines)), ())
            traces.append(_traced(scene, taken, (row,)))
            continue
        earlier = earlier.entering(statement)
        scene = checks_told(own_budget(percent_again(scene, index, earlier), index, earlier), earlier)
        said = by_its_place(scene, document.text, statement, index, earlier)
        told = tuple(
            [
                replace(rule, read=tuple(with_percent_alone(scene, index, earlier.alone, list(rule.read))))
                for rule in rule_traces(scene, index, earlier, said)
            ]
        )
        told_first: list[Reading] = []
        if traces and (before := earlier.alone) is not None:
            traces[-1] = _told_behind(traces[-1], scene, index, before)
            told_first = [one for rule in traces[-1].rules for one in rule.read if one.rules == TOLD_FIRST]
        read = [reading for one in told for reading in one.read]
        if traces:
            traces[-1] = _with_run_ended(traces[-1], scene, read, index)
        earlier = earlier.after(scene, [*told_first, *read], index, statement)
        traces.append(_traced(scene, taken, told))
    return tuple(traces)


def _traced(scene: Scene, taken: Sequence[Taken], told: tuple[RuleTrace, ...]) -> SentenceTrace:
    return SentenceTrace(
        tuple(Span(token.start, token.end) for token in scene.tokens),
        tuple(scene.segment),
        tuple(scene.clause),
        tuple(taken),
        unmarked(scene, taken),
        told,
    )


def _with_run_ended(trace: SentenceTrace, scene: Scene, found: list[Reading], index: int) -> SentenceTrace:
    """The trace of a sentence whose run the turn of the sentence behind has ended."""
    rules = [replace(rule, read=tuple(ended_by(scene, list(rule.read), found, index))) for rule in trace.rules]
    return replace(trace, rules=tuple(rules))


def _told_behind(trace: SentenceTrace, scene: Scene, index: int, before: Alone) -> SentenceTrace:
    """The trace of a sentence that holds a number alone, once the sentence behind has said what it counts."""
    read = [reading for rule in trace.rules for reading in rule.read]
    kept = with_number_alone(scene, index, before, read)
    rules = [replace(rule, read=tuple([one for one in rule.read if one in kept])) for rule in trace.rules]
    rules += [RuleTrace(one.rules[0], (one,), ()) for one in kept if one not in read]
    return replace(trace, rules=tuple(rules))
