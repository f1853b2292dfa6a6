"""What a date or a place does not reach across."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.walls import crosses
from onrecord.model import Span


def test_a_figure_between() -> None:
    sentence = "In 2011 Tulsa had 60 murders and 90 arsons in three years."
    scene = look(sentence, Span(0, len(sentence)))
    words = list(scene.words)
    assert crosses(scene, words.index("2011"), words.index("murders"))
    assert not crosses(scene, words.index("arsons"), words.index("years"))
