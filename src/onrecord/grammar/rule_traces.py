"""What each rule read in a sentence, and why it left what it left: the rules run once more, with an account."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar import completed, settled
from onrecord.grammar.changes import trend
from onrecord.grammar.comparisons import comparison, factors
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.counts import part, value
from onrecord.grammar.figures.amounts import AMOUNTS
from onrecord.grammar.rules import RULES, Turn, woken
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares import average, rate, share
from onrecord.grammar.standing import rank, superlatives
from onrecord.grammar.words.marks import Mark
from onrecord.model import Quantity, Reading, Refusal, Refused, RuleTrace, Span

_CHANGING = {"change", "more", "beat"}


def rule_traces(
    scene: Scene, statement: int, earlier: Earlier, listed: Sequence[Reading] = ()
) -> tuple[RuleTrace, ...]:
    """Every rule in its order; its readings are those of `parse`. `listed` are what a numbered item itself says."""
    used: set[int] = set()
    ranked: set[int] = set()
    turn, awake = Turn(scene, statement, earlier, used, ranked), {rule.name for rule in woken(scene)}
    users: dict[int, str] = {}
    told: list[tuple[str, list[Reading], list[Refused]]] = []
    for rule, _, read in RULES:
        readings = list(read(turn)) if rule in awake else []
        own = {at for at in used if at not in users}
        left = [*_numbers(scene, rule, readings, own, users), *_cues(scene, rule, readings, ranked)]
        users.update(dict.fromkeys(own, rule))
        told.append((rule, readings, left))
    found = [reading for _, readings, _ in told for reading in readings]
    outcomes = settled(scene, found, another=earlier.another)
    done = iter(completed(scene, [one for one in outcomes if isinstance(one, Reading)], earlier))
    ordered = iter(outcomes)
    traces: list[RuleTrace] = []
    for rule, readings, left in told:
        settled_here = [next(ordered) for _ in readings]
        pairs = zip(readings, settled_here, strict=True)
        refused = [*left, *(Refused(made.span, why) for made, why in pairs if isinstance(why, Refusal))]
        kept = tuple([next(done) for one in settled_here if isinstance(one, Reading)])
        if rule == "standing":
            kept = (*listed, *kept)
        traces.append(RuleTrace(rule, kept, tuple(sorted(refused, key=lambda one: one.span))))
    return tuple(_with_more(traces, list(done)))


def _with_more(traces: Sequence[RuleTrace], more: Sequence[Reading]) -> Iterator[RuleTrace]:
    """The traces, a reading told of a second place with the rule that read it of the first."""
    for trace in traces:
        spans = {one.span for one in trace.read}
        yield replace(trace, read=(*trace.read, *(one for one in more if one.span in spans))) if more else trace


def _numbers(
    scene: Scene, rule: str, readings: Sequence[Reading], own: set[int], users: dict[int, str]
) -> Iterator[Refused]:
    """The numbers that a rule left, if it reads such numbers. One that serves a reading of its own is not left."""
    for index, quantity in enumerate(scene.quantities):
        if index in own and any(_within(quantity.span, reading.span) for reading in readings):
            continue
        aside = scene.hidden[quantity.first]
        why = _number_refusal(scene, rule, quantity)
        if rule == "value" and (index in users or aside):  # the last rule of numbers accounts for all
            why = Refusal.ATTRIBUTES if aside else Refusal.USED
        if why is not None and index in users:
            yield Refused(quantity.span, Refusal.USED, users[index])
        elif why is not None and (not aside or rule == "value"):
            yield Refused(quantity.span, why)


def _number_refusal(scene: Scene, rule: str, quantity: Quantity) -> Refusal | None:
    match rule:
        case "rate":
            return rate.refusal(quantity)
        case "average":
            return average.refusal(quantity)
        case "share":
            return share.refusal(scene, quantity)
        case "part":
            return part.refusal(scene, quantity)
        case "rank":
            return rank.refusal(scene, quantity)
        case "comparison with factor":
            return factors.refusal(scene, quantity)
        case "change" if quantity.kind in AMOUNTS and any(cue.row["cue"] in _CHANGING for cue in scene.cues):
            return Refusal.NO_CHANGE
        case "value":
            return value.refusal(scene, quantity)
        case _:
            return None


def _cues(scene: Scene, rule: str, readings: Sequence[Reading], ranked: set[int]) -> Iterator[Refused]:
    """The words that a rule left, if it reads such words."""
    for cue in scene.cues:
        span = scene.span(cue.first, cue.last)
        if rule == "superlative" and cue.first in ranked and cue.row["cue"] == "super":
            yield Refused(span, Refusal.USED, "rank")
            continue
        why = _cue_refusal(scene, rule, cue)
        if why is not None and not any(reading.span.start <= span.start < reading.span.end for reading in readings):
            yield Refused(span, Refusal.ATTRIBUTES if scene.hidden[cue.first] else why)


def _cue_refusal(scene: Scene, rule: str, cue: Mark) -> Refusal | None:
    match rule:
        case "superlative":
            return superlatives.refusal(scene, cue)
        case "comparison in words":
            return comparison.words_refusal(scene, cue)
        case "trend":
            return trend.refusal(scene, cue)
        case _:
            return None


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
