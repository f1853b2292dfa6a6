"""Guns of a place in a text that tells of traced ones: "Utah led the states with 900 guns", "Ohio counted 700 of them".

Guns that somebody seized, sold or owns are others.
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import actions
from onrecord.grammar.figures.finds_sellers import finds_sellers
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.gun_sources import guns_told
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal

_NOUN = 2  # tokens from a number to its guns: "900 such guns", "900 crime guns"


def traced_of_place(
    scene: Scene, quantity: Quantity, reading: Reading | Refusal, earlier: Earlier
) -> Reading | Refusal:
    """The count of traced guns in the stead of a refusal, where the sentence names no other kind of guns."""
    led_back = isinstance(reading, Refusal) and bool(scene.company) and finds_sellers(scene)
    if isinstance(reading, Reading) or quantity.kind is not QuantityKind.COUNT or not (led_back or earlier.traced):
        return reading
    if not led_back and not _of_a_state(scene, quantity):
        return reading
    first = quantity.last + 2 * (scene.words[quantity.last : quantity.last + 2] == ["of", "the"])
    near = range(first, first + _NOUN)
    those = led_back and scene.words[quantity.last : quantity.last + 2] == ["of", "those"]  # "1,215 of those recovered"
    near = range(first + 2, first + 3) if those else near
    kind = "seized" if those else "gun"
    guns = next((mark for mark in scene.company if mark.row["class"] == kind and mark.first in near), None)
    if guns is None or not (led_back or scene.word(guns.last) in word_set("phrase_end") | {""}):
        return reading
    statement = earlier.statement + 1
    told = guns_told(scene, statement, earlier)
    if told is None and those:
        told = MeasureWords(scene.span(guns.first, guns.last), "guns_traced")
    if told is None or (not led_back and any(mark.row["class"] != "traced" for mark in actions(scene))):
        return reading
    return make_value(scene, statement, quantity, told, quantity.first, guns.last, rule="traced guns of a place")


def _of_a_state(scene: Scene, quantity: Quantity) -> bool:
    """Whether a state itself has the guns: not "a pawnshop in Utah had 300 guns", nor "a dealer there"."""
    verb = quantity.first - 1
    if scene.word(verb) not in word_set("shows_guns"):
        return False
    subjects = [mark for mark in scene.places if mark.last <= verb and scene.clause[mark.first] == scene.clause[verb]]
    named = any(
        mark.words.candidates and not mark.words.here and scene.word(mark.first - 1) not in word_set("opens_adjunct")
        for mark in subjects
    )
    return named or scene.word(verb - 1) in {"it", "state"}
