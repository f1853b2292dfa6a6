"""The dead of a text that counts deaths, where the words only say that they died: "in 2019, when 39,707 people died".

Nothing is read where the text has counted no deaths, or where a cause stands behind: "5,000 people died of cold".
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading

_SMALL = 20  # so few may have died in one event
_DIED = frozenset({"died", "perished"})
SIGNS = _DIED | {"did"}
_ANYWHERE = frozenset({"", "here", "there", "nationwide", "statewide"})
_WHERE = frozenset({"city", "state", "country", "nation"})
_ANSWERS = 4  # sentences that "48,204 people did" may stand behind its question


def those_who_died(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The count of those who died, of the deaths that the text was counting."""
    told = earlier.deaths
    if told is None or SIGNS.isdisjoint(scene.has) or quantity.value <= _SMALL or scene.measures:
        return None
    if earlier.last_counted is not None and earlier.last_counted.measure != told.measure:
        return None  # "1,666 people were shot. Of these, 357 died"
    verb = quantity.last
    if scene.word(verb) in word_set("mourned") or any(m.first == verb and _people(m.row) for m in scene.company):
        verb += 1
    if scene.word(verb) not in SIGNS or not _ends(scene, verb + 1):
        return None
    if scene.word(verb) == "did" and not (earlier.question and 0 < statement - earlier.question.statement <= _ANSWERS):
        return None
    if not word_set("other_cause").isdisjoint(scene.has):
        return None
    return make_value(scene, statement, quantity, told, quantity.first, verb + 1, rule="those who died")


def _people(row: dict[str, str]) -> bool:
    return row["role"] == "noun" and row["class"] == "person"


def _ends(scene: Scene, at: int) -> bool:
    """Whether only a time or a place stands behind: "353 people died in a city of 733,000"."""
    word = scene.word(at)
    if word != "in":
        return word in word_set("phrase_end") | _ANYWHERE
    dated = any(period.first in (at, at + 1) for period in scene.periods)
    placed = any(mark.first == at + 1 for mark in scene.places)
    return dated or placed or (scene.word(at + 1) in {"a", "the"} and scene.word(at + 2) in _WHERE)
