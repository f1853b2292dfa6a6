"""What a sentence tells as a whole, worked out when a rule first asks for it and kept with the sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from onrecord.grammar.sentence.scene import Scene

Fact = TypeVar("Fact")


def once(work: Callable[[Scene], Fact]) -> Callable[[Scene], Fact]:
    """A fact of a sentence by itself, which several rules and several figures ask for; who asks must not change it."""

    @wraps(work)
    def known(scene: Scene) -> Fact:
        facts: dict[object, Fact] = scene.facts
        if work in facts:
            return facts[work]
        fact = facts[work] = work(scene)
        return fact

    return known
