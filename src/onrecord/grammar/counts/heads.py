"""How many live in a place or serve on its force: "with 2.3 million people", "down to 650 officers"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.company_nouns import behind_label
from onrecord.grammar.figures.counted_things import names_a_thing
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.told_of_things import city_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading

_TOWN = 50_000  # more people than any count of crimes' victims in a place
_SMALL = 20  # up to here, officers are told of single incidents too
_FORCE = 100  # fewer may be a shift or a squad, where no word tells of the whole force
_WHOLE = 500  # so many are no squad, whatever they are to do
_IS = 6  # tokens from "the force" to "down to 640"
_LACKED = 3  # tokens from "short" to its officers: "short of patrol officers"
_BAR = 8  # tokens from "cities" to the size that picks them
_WHEN = 6  # tokens from a number of residents to the date of their "when"
_HELD = frozenset({"prison", "prisons", "inmates", "custody"})
_RANKS = frozenset({"force", "department", "ranks"})
_BY_STATES = frozenset({"state", "states", "local"})
_WHOSE = word_set("possessives")
_HEADS = word_set("inhabitants")


def read_heads(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """The value of a number of residents, prisoners or officers; None where it counts none of them."""
    residents = _residents(scene, quantity)
    if residents is not None and _at_some_time(scene, quantity):
        return None
    if residents is not None:
        last = quantity.last + (not city_of(scene, quantity) or scene.word(quantity.last) in _HEADS)
        made = make_value(scene, statement, quantity, residents, quantity.first, last, rule="residents")
        then = scene.words[quantity.first - 4 : quantity.first - 2] == ["in", "a"]  # "70 murders in 1996, in a city of"
        then = then or _was(scene, quantity)
        now = city_of(scene, quantity) and not then
        return replace(made, period=None) if now else made  # its size now, not in the year told
    officers = _headcount(scene, quantity)
    if officers is None:
        return None
    return make_value(scene, statement, quantity, officers[0], quantity.first, officers[1], rule="headcount")


def _at_some_time(scene: Scene, quantity: Quantity) -> bool:
    """ "Had half a million people when the mill closed": at a time that nobody names, and not now."""
    when = scene.words[quantity.last + 1 : quantity.last + 2] == ["when"]
    dated = any(0 < period.first - quantity.last <= _WHEN for period in scene.periods)
    return when and scene.word(quantity.first - 1) == "had" and not dated


def _was(scene: Scene, quantity: Quantity) -> bool:
    """ "This was a city of 520,000 then", "a city of 520,000 in 1990": its size at the time told."""
    dated = any(period.first - 1 <= quantity.last <= period.first for period in scene.periods)
    return dated or scene.words[quantity.first - 4 : quantity.first - 2] == ["was", "a"]


def _residents(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "With 2.3 million people": so many can only be residents."""
    inmates = scene.word(quantity.last) in {"inmates", "prisoners"}
    if city_of(scene, quantity):
        return MeasureWords(scene.span(quantity.first - 2, quantity.last), "population")
    if _sized(scene, quantity):
        return MeasureWords(scene.span(quantity.first - 1, quantity.last), "population")
    named = scene.word(quantity.last) in _HEADS or inmates
    if scene.word(quantity.first - 1) in {"every", "each", "per"} or scene.word(quantity.last + 1) in word_set(
        "gathered"
    ):
        return None  # "for every 100,000 people": the base of a rate; "100,000 people came": a crowd
    if scene.word(quantity.first - 1) in word_set("came_or_went"):
        return None  # "has added 75 million people"
    befell = any(mark.row["role"] == "verb" and mark.last == quantity.first for mark in scene.company)
    if not named or befell or quantity.value < _TOWN or (inmates and not {"prisons", "federal"} & scene.has):
        return None
    if _bar_of_cities(scene, quantity):
        return None
    held = not _HELD.isdisjoint(scene.has)
    if held and not _BY_STATES.isdisjoint(scene.has):
        return None  # "state and federal prisons held 1.5 million": of all of them, which nobody here counts
    return MeasureWords(scene.span(quantity.last, quantity.last + 1), "federal_prisoners" if held else "population")


def _sized(scene: Scene, quantity: Quantity) -> bool:
    """ "San Diego, with 1.3 million, had 47": behind one city's residents, another's."""
    apposed = scene.word(quantity.first - 1) == "with" and scene.word(quantity.last) in {",", ")"}
    if not apposed or quantity.value < _TOWN or not any(m.last == quantity.first - 2 for m in scene.places):
        return False
    return not _HEADS.isdisjoint(scene.has) or any(m.row["measure"] == "population" for m in scene.measures)


def _bar_of_cities(scene: Scene, quantity: Quantity) -> bool:
    """ "The 26 cities that it lists with more than half a million people": a size that only picks the cities."""
    near = range(max(0, quantity.first - _BAR), quantity.first)
    noun = next((at for at in reversed(near) if scene.word(at) in word_set("many_places")), None)
    if noun is None or scene.word(quantity.first - 1) != "with":
        return False
    return not any(noun < mark.first < quantity.first for mark in scene.places)


def _we_have(scene: Scene, at: int) -> bool:
    """ "We have", "I had", "we've got only", before the number."""
    at -= scene.word(at) in {"only", "just", "about"}
    at -= scene.word(at) == "got"
    if scene.word(at) in word_set("we_have"):
        return True
    down = scene.words[at - 1 : at + 1] == ["down", "to"] and scene.word(at - 2) in word_set("we_are")
    return down or (scene.word(at) in {"have", "had"} and scene.word(at - 1) in {"i", "we"})


def _headcount(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int] | None:
    """ "The department has 711 officers", "down to 650 officers": the size of a force, not officers sent somewhere."""
    at = behind_label(scene, quantity.last)
    noun = next((m for m in scene.company if m.row["class"] == "officer" and at <= m.first <= at + 2), None)
    if noun is not None and at > quantity.last and noun.first == at and quantity.value >= _FORCE:
        return MeasureWords(scene.span(noun.first, noun.last), "sworn_officers"), noun.last  # "1,900. Officers"
    if noun is not None and (scene.hidden[noun.first] or "," in scene.words[at : noun.first]):
        return None  # "to 468, police said"
    if noun is not None and names_a_thing(scene, noun.last):
        return None  # "800 police vacancies"
    if quantity.value >= _FORCE and noun is not None and _of_whole_force(scene, quantity, noun):
        return MeasureWords(scene.span(noun.first, noun.last), "sworn_officers"), noun.last
    if quantity.value >= _FORCE and noun is None and _of_force_named(scene, quantity):
        return MeasureWords(scene.span(quantity.first, at), "sworn_officers"), at
    before = scene.word(quantity.first - 1)
    ours = _we_have(scene, quantity.first - 1)  # a chief's, or a mayor's
    sent = {"to", "who", "were"} if ours else {"to", "who", "were", "for"}
    if noun is None or quantity.value <= _SMALL or scene.word(noun.last) in sent:
        return None
    on_duty = scene.word(noun.last) == "on" and word_set("on_duty") & set(scene.words[noun.last : noun.last + 3])
    if scene.word(noun.last) == "on" and not on_duty:
        return None
    has = word_set("before_headcount")
    force = not word_set("force_word").isdisjoint(scene.has)
    force = force or (before == "with" and not word_set("closes_year").isdisjoint(scene.has) and bool(scene.places))
    ours = ours or (force and before in _WHOSE)  # "what her 421 officers cost", said of a chief
    apposed = before == "at" and scene.words[quantity.first - 3 : quantity.first - 1] == ["force", ","]
    town = before == "with" and scene.word(quantity.first - 2) == "," and scene.word(noun.last) == ","
    town = town and bool(scene.measures)  # beside what the sentence counts
    apposed = apposed or (town and any(mark.last == quantity.first - 2 for mark in scene.places))
    if not (ours or apposed) and (before not in has or not (on_duty or force)):
        return None
    return MeasureWords(scene.span(noun.first, noun.last), "sworn_officers"), noun.last


def _of_whole_force(scene: Scene, quantity: Quantity, noun: Mark) -> bool:
    """Whether the words around so many officers make them a force.

    "1,400 officers are left", "the city's 1,388 officers", "Seattle has 1,100 officers", "is policed by 640 officers",
    "from 900 officers to 560".
    """
    if not word_set("kinds_of_officer").issuperset(scene.words[quantity.last : noun.first]):
        return False
    behind, before, first = scene.word(noun.last), scene.word(quantity.first - 1), quantity.first
    left = noun.last + (behind in word_set("be"))
    if scene.word(left) in word_set("still_serve") and scene.word(left + 1) in word_set("phrase_end") - {"in"} | {"on"}:
        return True
    if before == "'s":
        owned = any(mark.last in (first, first - 1) for mark in scene.places)
        return owned or scene.word(first - 2) in word_set("force_word")
    if before == "by" and scene.word(first - 2) in word_set("policed"):
        return any(mark.last == first - 3 for mark in scene.places) and scene.word(first - 3) in word_set("be")
    if before in word_set("leads_officers"):
        return behind in word_set("phrase_end") - {"in"}
    if before == "from":
        return behind == "to" and any(q.first == noun.last + 1 and q.value >= _FORCE for q in scene.quantities)
    if before not in word_set("before_headcount"):
        return False
    dated = any(period.first in (noun.last, noun.last + 1) for period in scene.periods)
    closed = behind in word_set("phrase_end") - {"in"} or behind == "" or _goes_on(scene, noun.last)
    closed = closed or (
        quantity.value >= _WHOLE and behind == "to" and scene.word(noun.last + 1) in word_set("polices")
    )
    return _owner_before(scene, first - 1) and (dated or closed)


def _owner_before(scene: Scene, verb: int) -> bool:
    """ "Seattle has", "it employs", "the city still has", "our department had": who has so many officers."""
    at = verb
    while scene.word(at - 1) in word_set("still_has"):
        at -= 1
    return any(mark.last == at for mark in scene.places) or scene.word(at - 1) in word_set("has_force")


def _goes_on(scene: Scene, at: int) -> bool:
    """ "Has 5,300 officers for 2.3 million residents", "has 35,000 officers it cannot afford"."""
    if scene.word(at) == "for":
        start = at + 1 + 3 * (scene.words[at + 1 : at + 4] == ["a", "city", "of"])
        return any(quantity.first == start for quantity in scene.quantities)
    return scene.word(at) in word_set("behind_headcount")


def _of_force_named(scene: Scene, quantity: Quantity) -> bool:
    """A number of officers that is not called so.

    "A force of 640 is", "640 strong,", "from 900 officers to 640", "the force is down to 640".
    """
    first, behind = quantity.first, scene.word(quantity.last)
    closed = behind in word_set("phrase_end") | word_set("be") | {""}
    if scene.words[first - 2 : first] == ["force", "of"]:
        return closed
    if scene.words[first - 2 : first] == ["down", "to"] and not _RANKS.isdisjoint(
        scene.words[max(0, first - _IS) : first]
    ):
        return closed
    if behind == "strong":
        return not {"force", "department"}.isdisjoint(scene.words[:first])
    from_officers = any(
        mark.row["class"] == "officer" and mark.last == first - 1 and "from" in scene.words[mark.first - 3 : mark.first]
        for mark in scene.company
    )
    if scene.word(first - 1) == "to" and from_officers:
        return closed
    return closed and _has_those_named(scene, first - 1)


def _has_those_named(scene: Scene, verb: int) -> bool:
    """ "The department is short of officers: it has 2,980": so many of those whom it lacks."""
    if scene.word(verb) not in word_set("before_headcount") or not _owner_before(scene, verb):
        return False
    lacked = (m for m in scene.company if m.row["class"] == "officer" and m.last <= verb)
    named = next((m for m in lacked if _is_lacked(scene, m.first)), None)
    return named is not None and not any(named.last <= mark.first <= verb for mark in scene.measures)


def _is_lacked(scene: Scene, officers: int) -> bool:
    """ "Short of officers", "needs more officers", "is losing its officers"."""
    near = scene.words[max(0, officers - _LACKED) : officers]
    return not word_set("lacks_heads").isdisjoint(near)
