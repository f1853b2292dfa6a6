"""Numbers of how much more one place has than another: "more people than Reno and 102 more murders", "102 fewer".

Such a number is no count of its noun, and it starts from no year before.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Quantity

_GOES_ON = frozenset({"and", "but", "yet"})
_TO_MORE = 3  # tokens from a rival to the next difference: "than Reno, but 102 more"


def beside_a_rival(scene: Scene, quantity: Quantity) -> bool:
    """ "Has 1 million more people than Reno and 102 more murders": by how much two places differ, told again."""
    if scene.word(quantity.last) not in {"more", "fewer"} or scene.word(quantity.first - 1) not in _GOES_ON:
        return False
    before = range(quantity.first - _TO_MORE, quantity.first)
    return any(mark.last in before and scene.far[mark.first] for mark in scene.places)
