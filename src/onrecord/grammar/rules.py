"""The rules that read a sentence, in their order, each with the signs that wake it.

A rule reads nothing in a sentence that bears none of its signs: no number of its kinds, no cue of its kinds and none of
its words. Each rule's file says what wakes it, beside the code that asks for it. Its signs share one set: a cue that is
called as a word is ("record") may wake a rule for nothing, and no rule sleeps through what it could read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from onrecord.grammar.changes import change, level_runs, owner_moved, told_alone, trend
from onrecord.grammar.changes.joined_kinds import each_of_joined
from onrecord.grammar.comparisons import (
    as_high,
    beside,
    both_of_them,
    comparison,
    elided,
    factors,
    likelier_groups,
    more_per_head,
    others_had,
    residents,
    topped,
    turned_round,
    was_higher,
    year_was_worse,
)
from onrecord.grammar.comparisons.each_beside import each_beside
from onrecord.grammar.comparisons.each_of_years import each_of_years, with_other_years
from onrecord.grammar.comparisons.joined_subjects import with_joined
from onrecord.grammar.context import other_way, so_did
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.counts import arrows, cleared_of, had_none, part, steps, value
from onrecord.grammar.figures.in_both import in_both
from onrecord.grammar.figures.told_of_each import told_of_each
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares import average, gun_sources, part_as_share, rate, ratio, share, suicides, top_source
from onrecord.grammar.shares.or_so_many import with_counts
from onrecord.grammar.standing import (
    by_another_count,
    comes_next,
    first_time,
    foot,
    in_turn,
    no_such_change,
    not_since,
    rank,
    rounds_out,
    standing,
    superlatives,
    told_first,
    unsurpassed,
)
from onrecord.grammar.standing.as_it_did import also_then
from onrecord.grammar.words.signs import Works, any_of, needs
from onrecord.model import Reading


class Turn(NamedTuple):
    """What a rule is handed: a sentence, its index, what the sentences before leave to it, and what rules have taken.

    `used` collects the numbers that a rule has taken, by index, `ranked` the tokens of superlatives that a rank has.
    """

    scene: Scene
    statement: int
    earlier: Earlier
    used: set[int]
    ranked: set[int]


class Rule(NamedTuple):
    """A rule by name, what wakes it, and how it reads: all its readings are asked for before the next rule's."""

    name: str
    signs: frozenset[str]
    read: Callable[[Turn], Iterator[Reading]]


def _in_words(turn: Turn) -> Iterator[Reading]:
    told = with_joined(turn.scene, comparison.in_words(turn.scene, turn.statement, turn.ranked))
    told = was_higher.of_rate_told(turn.scene, turn.statement, told, turn.earlier)
    yield from with_other_years(turn.scene, told)
    yield from each_of_years(turn.scene, turn.statement)


RULES = (
    Rule("residents", residents.SIGNS, lambda t: residents.read(t.scene, t.statement, t.earlier, t.used, t.ranked)),
    Rule("ratio", ratio.SIGNS, lambda t: ratio.read(t.scene, t.statement, t.used)),
    Rule("level in a row", level_runs.SIGNS, lambda t: level_runs.read(t.scene, t.statement, t.used)),
    Rule("rate", rate.SIGNS, lambda t: rate.read(t.scene, t.statement, t.used)),
    Rule("average", average.SIGNS, lambda t: average.read(t.scene, t.statement, t.used, t.earlier)),
    Rule(
        "suicides",
        suicides.SIGNS,
        lambda t: with_counts(t.scene, suicides.read(t.scene, t.statement, t.used, t.earlier), t.used),
    ),
    Rule(
        "to be exact",
        part_as_share.EXACT,
        lambda t: part_as_share.count_of_share(t.scene, t.statement, t.used, t.earlier),
    ),
    Rule("source", gun_sources.SIGNS, lambda t: gun_sources.read(t.scene, t.statement, t.used, t.earlier)),
    Rule(
        "share",
        share.SIGNS,
        lambda t: with_counts(t.scene, share.read(t.scene, t.statement, t.used, t.earlier), t.used),
    ),
    Rule(
        "cases in a bracket",
        cleared_of.SIGNS,
        lambda t: cleared_of.read(t.scene, t.statement, t.used, t.earlier),
    ),
    Rule("part", part.SIGNS, lambda t: part.read(t.scene, t.statement, t.used)),
    Rule("in turn", in_turn.SIGNS, lambda t: in_turn.read(t.scene, t.statement, t.earlier, t.used)),
    Rule("rank", rank.SIGNS, lambda t: also_then(t.scene, rank.read(t.scene, t.statement, t.used, t.ranked))),
    Rule("told first", told_first.SIGNS, lambda t: told_first.read(t.scene, t.statement, t.earlier, t.used)),
    Rule("rounded out", rounds_out.SIGNS, lambda t: rounds_out.read(t.scene, t.statement, t.earlier, t.used)),
    Rule(
        "standing",
        standing.SIGNS,
        lambda t: told_of_each(t.scene, also_then(t.scene, standing.read(t.scene, t.statement, t.earlier, t.used))),
    ),
    Rule(
        "by another count",
        by_another_count.SIGNS,
        lambda t: by_another_count.read(t.scene, t.statement, t.earlier, t.used),
    ),
    Rule("next in order", comes_next.SIGNS, lambda t: comes_next.read(t.scene, t.statement, t.earlier)),
    Rule("foot of an order", foot.SIGNS, lambda t: foot.read(t.scene, t.statement, t.earlier, t.used)),
    Rule("likelier group", likelier_groups.SIGNS, lambda t: likelier_groups.read(t.scene, t.statement, t.used)),
    Rule("factor of that", elided.FACTORS, lambda t: elided.of_that(t.scene, t.statement, t.earlier, t.used)),
    Rule("beside ours", was_higher.SIGNS, lambda t: was_higher.read(t.scene, t.statement, t.earlier, t.used, t.ranked)),
    Rule(
        "comparison with factor",
        factors.SIGNS,
        lambda t: each_beside(t.scene, factors.read(t.scene, t.statement, t.used), t.earlier),
    ),
    Rule("as many", elided.FACTORS, lambda t: elided.as_many(t.scene, t.statement, t.earlier, t.used)),
    Rule("as high", as_high.SIGNS, lambda t: as_high.read(t.scene, t.statement, t.earlier, t.used)),
    Rule("beside", beside.SIGNS, lambda t: told_of_each(t.scene, beside.read(t.scene, t.statement, t.earlier, t.used))),
    Rule("drawn change", arrows.SIGNS, lambda t: arrows.read(t.scene, t.statement, t.used)),
    Rule(
        "change",
        change.SIGNS,
        lambda t: told_of_each(
            t.scene,
            in_both(
                t.scene,
                each_of_joined(t.scene, change.read(t.scene, t.statement, t.used, t.earlier.asked, t.earlier.told)),
            ),
        ),
    ),
    Rule("had none", had_none.SIGNS, lambda t: had_none.read(t.scene, t.statement)),
    Rule("list by year", steps.SIGNS, lambda t: steps.read(t.scene, t.statement, t.used)),
    Rule("part as a share", part_as_share.SIGNS, lambda t: part_as_share.read(t.scene, t.statement, t.used, t.earlier)),
    Rule(
        "value",
        value.SIGNS,
        lambda t: told_of_each(
            t.scene,
            in_both(t.scene, with_counts(t.scene, value.read(t.scene, t.statement, t.used, t.earlier), t.used)),
        ),
    ),
    Rule("top source", top_source.SIGNS, lambda t: top_source.read(t.scene, t.statement, t.earlier)),
    Rule(
        "unsurpassed",
        unsurpassed.SIGNS,
        lambda t: also_then(t.scene, unsurpassed.read(t.scene, t.statement, t.earlier, t.ranked)),
    ),
    Rule(
        "superlative",
        superlatives.SIGNS,
        lambda t: told_of_each(
            t.scene, also_then(t.scene, superlatives.read(t.scene, t.statement, t.ranked, t.earlier))
        ),
    ),
    Rule("first time", first_time.SIGNS, lambda t: first_time.read(t.scene, t.statement)),
    Rule("no such change", no_such_change.SIGNS, lambda t: no_such_change.read(t.scene, t.statement)),
    Rule("not since", not_since.SIGNS, lambda t: not_since.read(t.scene, t.statement, t.earlier, t.ranked)),
    Rule("year beside a year", year_was_worse.SIGNS, lambda t: year_was_worse.read(t.scene, t.statement, t.earlier)),
    Rule(
        "comparison in words",
        comparison.SIGNS,
        lambda t: told_of_each(t.scene, each_beside(t.scene, so_did.with_also(t.scene, _in_words(t)), t.earlier)),
    ),
    Rule(
        "others had more",
        others_had.SIGNS,
        lambda t: so_did.with_also(t.scene, others_had.read(t.scene, t.statement, t.earlier)),
    ),
    Rule("topped", topped.SIGNS, lambda t: topped.read(t.scene, t.statement, t.earlier)),
    Rule("more per head", more_per_head.SIGNS, lambda t: more_per_head.read(t.scene, t.statement, t.earlier.compared)),
    Rule("turned round", turned_round.SIGNS, lambda t: turned_round.read(t.scene, t.statement, t.earlier)),
    Rule(
        "had more",
        elided.MORE,
        lambda t: told_of_each(t.scene, so_did.with_also(t.scene, elided.had_more(t.scene, t.statement, t.earlier))),
    ),
    Rule(
        "more than both",
        both_of_them.SIGNS,
        lambda t: both_of_them.read(t.scene, t.statement, t.earlier, t.used, t.ranked),
    ),
    Rule(
        "trend",
        trend.SIGNS,
        lambda t: told_of_each(t.scene, so_did.with_also_moved(t.scene, trend.read(t.scene, t.statement, t.earlier))),
    ),
    Rule("the other way", other_way.SIGNS, lambda t: other_way.read(t.scene, t.statement, t.earlier)),
    Rule("told alone", told_alone.SIGNS, lambda t: told_alone.read(t.scene, t.statement, t.earlier)),
    Rule("whose moved", owner_moved.SIGNS, lambda t: owner_moved.read(t.scene, t.statement, t.earlier)),
    Rule("so did", so_did.SIGNS, lambda t: so_did.read(t.scene, t.statement, t.earlier)),
)  # the most particular first; a number serves one rule only

_WORKS: Works[Rule] = Works(*(needs(any_of(one.signs, one.signs, one.signs))(one) for one in RULES))


def woken(scene: Scene) -> tuple[Rule, ...]:
    """The rules that may read something in a sentence, in their order."""
    return _WORKS.awake(scene.signs)
