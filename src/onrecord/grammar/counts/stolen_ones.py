"""Things told before that were stolen or broken into: "12,000 were stolen here", "thieves took 4,900".

Of what was told before the words count what the text spoke of last: of cars, stolen cars; of bicycles nothing.
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.things_told import things_told
from onrecord.grammar.figures.company import actions, company_measures
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.told_of_things import by_thieves
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading, Refusal

_FEW = 100  # so few may be one dealer's
_REACH = 5  # tokens from a number to what befell it: "of them were reported stolen"
_CLASSES = frozenset({"stolen", "burglarized", "carjacked"})
_LOOSE = (("bare count",), ("part of a whole",))  # rules that may take the number for one of another thing
_CARS = "motor_vehicle_thefts"
_LOSES = word_set("loses")
_STOLEN = "motor_vehicle_thefts?:"  # stolen cars in a text that counts them, else nothing that is counted


def stolen_ones(scene: Scene, quantity: Quantity, made: Reading | Refusal, earlier: Earlier) -> Reading | Refusal:
    """The reading of a count with no noun of its own behind "were stolen"; `made` for every other number."""
    if isinstance(made, Reading) and made.measure is not None and made.rules not in _LOOSE:
        return made
    cars = _cars_of_thefts(scene, quantity, earlier)
    if cars is not None:
        return cars
    befell = _befell(scene, quantity)
    if befell is None and _lost_again(scene, quantity, earlier):
        words = MeasureWords(scene.span(quantity.first - 1, quantity.first), _CARS)
        first, last = quantity.first, quantity.last
        return make_value(scene, earlier.statement + 1, quantity, words, first, last, rule="stolen cars told of")
    if befell is None or quantity.value < _FEW:
        return made
    what, first, last = befell
    thing = things_told(scene, quantity.first).or_else(earlier.things_near(earlier.statement + 1)).of(what)
    found = company_measures().get((thing or "", what))
    if found is None and (thing is not None or what != "stolen" or not isinstance(made, Reading)):
        return Refusal.UNCOUNTED_NOUN if thing is not None else made
    measure = found[0] if found is not None else _STOLEN
    words = MeasureWords(scene.span(first, last), measure)
    return make_value(scene, earlier.statement + 1, quantity, words, first, last, rule="what befell things told of")


def _cars_of_thefts(scene: Scene, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "998 per 100,000, or 2,998 vehicles": the stolen ones, where the text counts thefts and names no fleet."""
    noun = next((m for m in scene.company if m.first == quantity.last and m.row["class"] == "car"), None)
    if noun is None or quantity.value < _FEW or scene.word(quantity.first - 1) not in word_set("before_stolen"):
        return None
    fleet = not word_set("owns_vehicles").isdisjoint(scene.has)
    closed = _ends(scene, noun.last)
    if not _counted(scene, quantity, earlier).startswith(_CARS) or fleet or not closed:
        return None
    words = MeasureWords(scene.span(quantity.first, noun.last), _CARS)
    first, last = quantity.first, noun.last
    return make_value(scene, earlier.statement + 1, quantity, words, first, last, rule="stolen cars told of")


def _lost_again(scene: Scene, quantity: Quantity, earlier: Earlier) -> bool:
    """ "Portland lost 10,856 of them to thieves. Tacoma lost 5,901": cars once more, and no people."""
    verb = quantity.first - 1
    if scene.word(verb) not in _LOSES or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return False
    if quantity.value < _FEW or not any(mark.last == verb for mark in scene.places):
        return False
    before = [_befell(scene, one) for one in scene.quantities if one.last <= verb]
    goes_on = before[-1][0] == "stolen" if before and before[-1] is not None else False
    return goes_on or (not before and _counted(scene, quantity, earlier) == _CARS)


def _counted(scene: Scene, quantity: Quantity, earlier: Earlier) -> str:
    """The measure named before a number, else that of the sentence before, else of the list's title."""
    here = (mark.row["measure"] for mark in scene.measures if mark.last <= quantity.first)
    told = [one.measure for one in earlier.told if one.measure is not None]
    before = told[-1] if told else earlier.last_counted
    before = before or (earlier.title.measure if earlier.title is not None else None)
    return next(here, None) or (before.measure if before is not None else None) or ""


def _befell(scene: Scene, quantity: Quantity) -> tuple[str, int, int] | None:
    """What befell so many, by class, and the tokens that tell it; None where a noun stands between or behind."""
    behind = quantity.last + 2 * (scene.words[quantity.last : quantity.last + 2] == ["of", "them"])
    if by_thieves(scene, quantity.first - 1):
        return ("stolen", quantity.first - 1, behind) if _ends(scene, behind) else None
    if scene.word(quantity.first - 1) in _LOSES and scene.words[behind : behind + 2] == ["to", "thieves"]:
        return "stolen", quantity.first - 1, behind + 2  # "lost 10,856 of them to thieves"
    for mark in actions(scene):
        if (
            mark.row["class"] in _CLASSES
            and behind <= mark.first <= quantity.last + _REACH
            and _leads(scene, behind, mark)
        ):
            return (mark.row["class"], quantity.first, mark.last) if _ends(scene, mark.last) else None
    return None


def _leads(scene: Scene, behind: int, mark: Mark) -> bool:
    return word_set("to_what_befell").issuperset(scene.words[behind : mark.first])


def _ends(scene: Scene, at: int) -> bool:
    """Whether the words that tell it close here: "were stolen here", but not "were stolen from a shop"."""
    closed = scene.word(at) in word_set("phrase_end") - {"in"} | {"", "here"}
    dated = any(period.first - 1 <= at <= period.first for period in scene.periods)
    placed = scene.word(at) == "in" and any(mark.first in (at + 1, at + 2) for mark in scene.places)
    return closed or dated or placed
