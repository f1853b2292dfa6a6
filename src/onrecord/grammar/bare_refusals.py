"""What the words around a bare number show that it counts instead: people, ages, votes, a figure told before."""

from __future__ import annotations

from onrecord.grammar.accounted import accounted_for
from onrecord.grammar.scene import Scene
from onrecord.grammar.told_once import of_a_vote, told_again
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Refusal

SMALL = 20  # a smaller bare number needs a measure or a date beside it
SHORT = 4  # tokens of a sentence that is only a figure
_AGE = 110  # years; a bare number between commas behind a name
_RESTATED = 5  # tokens from "is" to what a figure comes to
_TOPS = frozenset({"at_least_level", "beat"})  # verbs that take a number as their object
_FEW = 10  # places that "the two" or "the other three" stand for


def of_other_things(scene: Scene, quantity: Quantity, *, counted: bool) -> Refusal | None:
    """Why the number is no value of a series; `counted` tells that a noun such as "people" or "cases" follows."""
    if scene.words[quantity.first] == "one" or _stands_for_places(scene, quantity):
        return Refusal.NO_MEASURE  # "from one in Reno": a word that stands for a noun
    if of_a_vote(scene, quantity):
        return Refusal.UNCOUNTED_NOUN
    if told_again(scene, quantity) or _said_of(scene, quantity):
        return Refusal.RESTATED
    after = scene.word(quantity.last)
    if after and not counted and after not in word_set("level") and not _starts(scene, quantity.last):
        return Refusal.UNKNOWN_NOUN
    other = _people_or_more(scene, quantity, counted=counted)
    if other is not None:
        return other
    if after in {"is", "means", "makes"} and _worked_out(scene, quantity):
        return Refusal.RESTATED
    if _is_age(scene, quantity):
        return Refusal.AGE
    if _led_to_otherwise(scene, quantity):
        return Refusal.UNKNOWN_BEFORE
    few = quantity.value <= SMALL and "which" in scene.words[max(0, quantity.first - 2) : quantity.first]
    return Refusal.INCIDENT if few else None


def _said_of(scene: Scene, quantity: Quantity) -> bool:
    """ "And 40 is more than one a week", "but 39 was a very good year": said of the figure told before."""
    after = scene.word(quantity.last)
    if after == "is" and any(0 < other.first - quantity.last <= _RESTATED for other in scene.quantities):
        return True
    judged = after in {"is", "was"} and scene.word(quantity.last + 1) in {"a", "an"}
    return judged and not word_set("total_noun") & set(scene.words[quantity.last + 2 : quantity.last + 5])


def _people_or_more(scene: Scene, quantity: Quantity, *, counted: bool) -> Refusal | None:
    """ "With a million more people", "161 homicides, 100 more than Tulsa": people, or what lies between two counts."""
    after = scene.word(quantity.last)
    alone = len(scene.words) <= SHORT or scene.word(quantity.first - 1) == "lost"  # "214 people.": said before of what
    if counted and after == "people" and (quantity.value <= SMALL or not alone):
        return Refusal.PEOPLE
    if after not in {"more", "fewer"}:
        return None
    noun = scene.word(quantity.last + 1)
    if noun in {"people", "residents"}:
        return Refusal.PEOPLE
    return Refusal.DIFFERENCE if noun == "than" else None


def _is_age(scene: Scene, quantity: Quantity) -> bool:
    """ "Price, 44, moderates", "two men, 23 and 31, were killed"."""
    after, before = scene.word(quantity.last), scene.word(quantity.first - 1)
    if quantity.value >= _AGE:
        return False
    if before == after == "," and scene.tokens[quantity.first - 2].text[:1].isupper():
        return True
    return before in {",", "and"} and after in {",", "and"} and _behind_people(scene, quantity.first)


def _led_to_otherwise(scene: Scene, quantity: Quantity) -> bool:
    """Whether no word before the number leads to a count: no "to", "from" or "with", no verb, no place, no date."""
    before = scene.word(quantity.first - 1)
    paced = any(cue.row["cue"] == "projection" and 0 <= quantity.first - cue.last <= 2 for cue in scene.cues)
    behind = (
        before in word_set("bare_before")
        or (scene.words[quantity.first] in word_set("bound") and quantity.value > SMALL)
        or _tops(scene, quantity)
        or accounted_for(scene, quantity) is not None
        or _ends(scene, quantity.first)
    )
    return bool(before) and not paced and not behind


def _stands_for_places(scene: Scene, quantity: Quantity) -> bool:
    """ "The two were closer", "the other three had": a small number in words that stands for those told of before."""
    small = (
        not scene.words[quantity.first].isdecimal() and quantity.value < _FEW and quantity.last == quantity.first + 1
    )
    subject = scene.word(quantity.last) in {"were", "are", "had", "have", "combined", "together"}
    return small and subject and scene.word(quantity.first - 1) in {"the", "other", "these", "those"}


def _tops(scene: Scene, quantity: Quantity) -> bool:
    """ "Homicides topped 500": a measure before a verb that takes its number as an object."""
    verb = any(cue.first == quantity.first and cue.row["cue"] in _TOPS for cue in scene.cues)
    return verb and any(mark.last == quantity.first for mark in scene.measures)


def _worked_out(scene: Scene, quantity: Quantity) -> bool:
    """ "And 573 is more than one a day": a number that was told before, turned into another."""
    opens = all(scene.word(at) in {"and", "but", "so", ","} for at in range(quantity.first))
    into = {QuantityKind.RATE, QuantityKind.INTERVAL, QuantityKind.PERCENT, QuantityKind.MULTIPLE}
    return opens and any(other.kind in into and 1 <= other.first - quantity.last <= 2 for other in scene.quantities)


def _behind_people(scene: Scene, at: int) -> bool:
    """Whether people stand a few tokens before, with nothing but numbers, commas and "and" between."""
    people = [mark.last for mark in scene.company if mark.row["class"] == "person" and mark.row["role"] == "noun"]
    return any(
        last < at <= last + 4 and all(w in {",", "and"} or w.isdecimal() for w in scene.words[last:at])
        for last in people
    )


def _starts(scene: Scene, at: int) -> bool:
    """Whether a date starts here."""
    return any(period.first == at for period in scene.periods)


def _ends(scene: Scene, at: int) -> bool:
    """Whether a date or a place ends here, with or without its possessive ("2014's 195")."""
    ends = {
        at,
        at - (scene.word(at - 1) == "'s"),
    }  # the mark of "the city's" holds its 's
    return any(period.last in ends for period in scene.periods) or any(mark.last in ends for mark in scene.places)
