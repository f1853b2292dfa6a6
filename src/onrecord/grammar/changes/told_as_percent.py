"""A change told again in percent: "88 fewer, or 17.5 percent", "up 10 (25 percent)", "threefold, or 203 percent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Unit

_OF_FORCE = (["of", "the", "force"], ["of", "the", "department"], ["of", "its", "officers"], ["of", "its", "force"])
_JOINS = ([",", "or"], ["or"], ["("])


def told_as_percent(scene: Scene, made: Sequence[Reading], used: set[int]) -> Iterator[Reading]:
    """The percents that stand right behind changes told in another way."""
    for change in made:
        if change.amount is None or change.amount.kind in SHARES:
            continue
        for index, percent in enumerate(scene.quantities):
            if index not in used and percent.kind in SHARES and _again(scene, change, percent):
                used.add(index)
                yield replace(
                    change,
                    span=scene.span(percent.first, percent.last),
                    rules=("change told in percent",),
                    amount=percent,
                    unit=Unit.PERCENT,
                )


def _again(scene: Scene, change: Reading, percent: Quantity) -> bool:
    joins = [words for words in _JOINS if scene.words[percent.first - len(words) : percent.first] == words]
    if not joins or change.amount is None:
        return False
    start = percent.first - len(joins[0])
    gap = [at for at in range(change.amount.last, start) if scene.ends[at] > change.span.end]
    known = {at for lane in (scene.periods, scene.measures) for one in lane for at in range(one.first, one.last)}
    known |= {at for one in scene.company for at in range(one.first, one.last) if one.row["class"] == "officer"}
    little = all(at in known or scene.words[at] in {"than", "in", "from"} for at in gap)
    at = percent.last
    at += 3 * (scene.words[at : at + 3] in _OF_FORCE)  # "lost 80 officers, or around 10 percent of the force"
    behind = scene.word(at) in word_set("phrase_end") | {"", "from", "since"}
    return change.amount.last <= start and little and behind
