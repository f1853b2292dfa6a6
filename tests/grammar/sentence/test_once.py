"""Facts of a whole sentence."""

from __future__ import annotations

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def scene_of(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def test_a_fact_is_worked_out_once_a_sentence() -> None:
    asked: list[str] = []

    @once
    def opening(scene: Scene) -> str:
        """The first word."""
        asked.append(scene.words[0])
        return scene.words[0]

    thefts, murders = scene_of("Thefts fell."), scene_of("Murders rose.")
    assert [opening(thefts), opening(murders), opening(thefts), opening(murders)] == ["thefts", "murders"] * 2
    assert asked == ["thefts", "murders"]
    assert opening.__doc__ == "The first word."


def test_a_fact_that_is_none_is_known_too() -> None:
    asked: list[Scene] = []

    @once
    def nothing(scene: Scene) -> None:
        asked.append(scene)

    scene = scene_of("Thefts fell.")
    assert nothing(scene) is None
    assert nothing(scene) is None
    assert len(asked) == 1
