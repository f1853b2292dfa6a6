"""Records that are no extreme: what a person has done, what is on file."""

from __future__ import annotations

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene


def of_person(scene: Scene, cue: Mark) -> bool:
    """ "A record of three commendations", "the public record": no extreme."""
    words = scene.words[cue.first : cue.last]
    plain = words[-1:] == ["record"] and words[0] in {"a", "the", "its", "previous", "old", "former"}
    if not plain:
        return False
    if scene.word(cue.first - 1) in {"had", "has", "have", "with"} and words[0] == "a":
        ends = scene.word(cue.last) in {
            ",",
            ".",
            ";",
            "",
            "and",
        }  # "80 percent of the victims had a record, police said"
        return ends and not any(quantity.last == cue.first for quantity in scene.quantities)
    return scene.word(cue.last) in {"of", "shows", "show", "keeping"} and not any(
        quantity.first == cue.last + 1 and quantity.value > 20 for quantity in scene.quantities
    )
