"""A total told by its last: "the 300th homicide of the year", "the city logged its 308th on Sunday"."""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.told_of_things import slain_before
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading, Refusal

_COUNTERS = word_set("its_counter")
_SMALL = 20  # up to here an ordinal is a total only where the year stands behind it


def ordinal_total(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal:
    """An ordinal total: "the 300th homicide of the year" counts up to that day."""
    small = quantity.value <= _SMALL and not _of_the_year(scene, quantity)
    if small or scene.word(quantity.last) in word_set("numbered_things"):
        return Refusal.SMALL_ORDINAL
    noun = noun_after(scene, quantity.last)
    if noun is None:
        slain = slain_before(scene, quantity) or _slain_behind(scene, quantity)
        if slain is None and (scene.measures or not _logged(scene, quantity)):
            return Refusal.UNKNOWN_NOUN
        return make_value(scene, statement, quantity, slain, quantity.first, quantity.last, rule="ordinal total")
    if noun.row["form"] != "noun":
        return Refusal.UNKNOWN_NOUN
    return make_value(
        scene, statement, quantity, measure_words(scene, noun), quantity.first, noun.last, rule="ordinal total"
    )


def _slain_behind(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "The 160th person to be killed in Reno this year", "the 45th victim slain here in 2020"."""
    person = any(mark.first == quantity.last and mark.row["class"] == "person" for mark in scene.company)
    verb = quantity.last + 1
    verb += 2 * (scene.words[verb : verb + 2] == ["to", "be"])
    killed = next((mark for mark in scene.company if mark.first == verb and mark.row["class"] == "killed"), None)
    if not person or killed is None or scene.word(killed.last) != "in":
        return None
    place = next((mark for mark in scene.places if mark.first == killed.last + 1 and mark.words.candidates), None)
    ends = word_set("phrase_end") | word_set("opens_a_time")
    told = place is not None and (
        scene.word(place.last) in ends or any(period.first == place.last for period in scene.periods)
    )
    return MeasureWords(scene.span(verb, verb + 1), "homicides") if told else None  # not "killed in Reno traffic"


def _logged(scene: Scene, quantity: Quantity) -> bool:
    """ "The city logged its 308th on Sunday": a total of what the sentences before were counting."""
    if scene.word(quantity.first - 1) != "its" or scene.word(quantity.first - 2) not in word_set("logs"):
        return False
    verb = quantity.first - 2
    while scene.word(verb - 1) in word_set("before_verb"):
        verb -= 1
    place = any(mark.last == verb for mark in scene.places) or scene.word(verb - 1) in _COUNTERS
    if not place:
        return False  # "the museum had its 25th"
    timed = any(period.first in (quantity.last, quantity.last + 1) for period in scene.periods)
    return timed or scene.word(quantity.last) in word_set("phrase_end") - {"and", "in"}


def _of_the_year(scene: Scene, quantity: Quantity) -> bool:
    """ "The ninth arson of the year": a low ordinal is a total only where the year stands behind it."""
    noun = noun_after(scene, quantity.last)
    at = noun.last if noun is not None else quantity.last
    behind = scene.words[at : at + 3]
    return behind == ["of", "the", "year"] or behind[:2] in (["this", "year"], ["so", "far"])
