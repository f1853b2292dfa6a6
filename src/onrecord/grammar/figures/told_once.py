"""Counts that tell of one event or set a bar, and add nothing up: "22 killed on one day", "cities of 100,000"."""

from __future__ import annotations

import itertools

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, Quantity, QuantityKind

_ONCE = frozenset({"one", "single"})
_DURING = frozenset({"on", "in", "over", "during"})
_REACH = 12  # tokens from a count to "on one July morning"
_WHEN = 4  # tokens from "when" to what the event took
_FEW = 100  # people; more are killed by no attack
_OF_WHOM = 5  # tokens from "whom" to a number: "of whom it has"
_WHOM = frozenset({"whom", "which"})
_VOTE = 10  # tokens from "passed" to "13 to 4"
_HEADS = word_set("inhabitants") | {"population", "populations"}
_WHICH = frozenset({"that", "which", "whose", "with"})
_CITY = 20_000  # residents; a number as large behind "city of" is its size
_TO_A_YEAR = frozenset({"in", "the"})
_NOUN_AND_COMMA = 2  # tokens from a count to the next: "16 people, one more"
_COMMAS = word_set("aside_marks")
_ASIDE = 3  # tokens from "of them" to the comma behind: "fatally"
_MONTH = 3  # tokens from "on one" to its noun: "on one August morning"


def on_one_occasion(scene: Scene, quantity: Quantity) -> bool:
    """ "22 people were killed on one July morning", "in a single attack": one event, however many it took."""
    if "when" in scene.has and _dates_an_event(scene, quantity):
        return True
    if _ONCE.isdisjoint(scene.has):
        return False
    if _one_before(scene, quantity):
        return True
    if _is_part(scene, quantity):
        return _of_an_occasion(scene, quantity)  # "78 were slain last month, 18 of them over a single weekend"
    stop = min(len(scene.words), quantity.last + _REACH)
    counts = {
        q.first
        for q in scene.quantities
        if q.kind is QuantityKind.COUNT and scene.word(q.first - 1) not in {"on", "in"} and not _in_passing(scene, q)
    }
    for at in range(quantity.last, stop):
        if scene.clause[at] != scene.clause[quantity.first] or at in counts:
            return False
        if scene.word(at) in _DURING and scene.words[at + 1 : at + 2] == ["one"]:
            noun = at + 2
        elif scene.word(at) in _DURING and scene.words[at + 1 : at + 3] == ["a", "single"]:
            noun = at + 3
        else:
            continue
        if word_set("occasion") & set(scene.words[noun : noun + _MONTH]):
            return True
    return False


def _is_part(scene: Scene, quantity: Quantity) -> bool:
    return scene.words[quantity.last : quantity.last + 2] == ["of", "them"]


def _in_passing(scene: Scene, quantity: Quantity) -> bool:
    """ "Saw eight shot, three of them fatally, in one day": a part between commas, before the words for the event."""
    behind = scene.words[quantity.last + 2 : quantity.last + 2 + _ASIDE]
    return _is_part(scene, quantity) and not _COMMAS.isdisjoint(behind) and _ONCE.isdisjoint(behind)


def _of_an_occasion(scene: Scene, quantity: Quantity) -> bool:
    before = [q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.last <= quantity.first]
    return bool(before) and _in_passing(scene, quantity) and on_one_occasion(scene, before[-1])


def _one_before(scene: Scene, quantity: Quantity) -> bool:
    """ "On one weekend in August, 75 people were shot": the same at the head of the sentence."""
    head = scene.words[:_MONTH]
    if head[:2] not in (["on", "one"], ["in", "one"]) and head not in (["on", "a", "single"], ["in", "a", "single"]):
        return False
    return quantity.first <= _REACH and not word_set("occasion").isdisjoint(scene.words[2 : 2 + _MONTH])


def _dates_an_event(scene: Scene, quantity: Quantity) -> bool:
    """ "No attack like it since 2014, when seven people were shot": what "when" tells is the event that dates it."""
    opens = [period.last + 1 for period in scene.periods if scene.words[period.last : period.last + 2] == [",", "when"]]
    opens = [at for at in opens if at < quantity.first <= at + _WHEN]
    if not opens or quantity.value > _FEW:
        return False
    return not word_set("lone_event_of").isdisjoint(scene.words[: opens[0]])


def by_one_attacker(scene: Scene, quantity: Quantity) -> bool:
    """ "The man who shot and killed three people at a hospital", "a gunman killed nine": what one person did."""
    at = quantity.first - 1
    while scene.word(at) in word_set("killed_so_many"):
        at -= 1
    return at < quantity.first - 1 and scene.word(at) in word_set("one_attacker")


def sets_a_bar(scene: Scene, quantity: Quantity) -> bool:
    """ "Cities of at least 100,000 people", "any city of 250,000 or more": which places are meant."""
    at = quantity.first - 1
    if any(mark.first < quantity.first < mark.last and mark.words.kind == "group" for mark in scene.places):
        return True  # "in cities under 25,000"
    if _which_have(scene, quantity):
        return True
    if scene.word(at) in word_set("covers") or scene.words[max(0, at - 1) : at + 1] == ["accounted", "for"]:
        return scene.word(quantity.last) in {"people", "residents"}  # "agencies that covered 256 million people"
    if scene.word(at) not in word_set("sets_a_bar"):
        return False
    if scene.word(at - 1) in {"population", "populations"}:  # "cities with a population of at least 130,000"
        at -= 2 + (scene.word(at - 2) == "a")
        return scene.word(at) in {"with", "of", "having"} and scene.word(at - 1) in word_set("many_places")
    if scene.word(at - 1) == "city" and quantity.value >= _CITY:
        return scene.word(at - 2) not in {"a", "the", "our", "this"}  # "a city of 77,000" tells its size
    told = scene.word(quantity.last) in {"people", "residents"} or quantity.value >= _CITY
    return scene.word(at - 1) in word_set("many_places") and told


def _which_have(scene: Scene, quantity: Quantity) -> bool:
    """ "Any city in the country that has more than 500,000 residents", "cities whose populations were below 9,000"."""
    at = quantity.first - 1
    while scene.word(at) in word_set("which_have"):
        at -= 1
    own = scene.words[at + 1 : quantity.first]
    sized = _HEADS.isdisjoint(own) and scene.word(quantity.last) not in _HEADS
    if sized or _WHICH.isdisjoint(own):
        return False
    whole = next((mark for mark in scene.places if mark.last == at + 1 and mark.words.kind == "nation"), None)
    at = whole.first - 2 if whole is not None and scene.word(whole.first - 1) == "in" else at
    adjective = scene.word(at - 1) in word_set("large") | {"other", "american"}
    return scene.word(at) in word_set("many_places") or (
        scene.word(at) in {"city", "place"} and scene.word(at - 1 - adjective) in {"any", "every", "no"}
    )


def told_again(scene: Scene, quantity: Quantity) -> bool:
    """ "Every one of the 92 had a mother", "each of the 40": the figure told before."""
    before = list(scene.words[max(0, quantity.first - 4) : quantity.first])
    return before[-2:] == ["of", "the"] and not {"every", "each", "any"}.isdisjoint(before)


def of_a_vote(scene: Scene, quantity: Quantity) -> bool:
    """ "The ordinance that Council passed on Monday, 13 to 4": two numbers with "to" between, behind a vote.

    "By 53 votes to 42" says so itself; "elderly inmates, of whom it has 5,000" are none of ours either.
    """
    if scene.words[quantity.first - 2 : quantity.first] == ["votes", "to"] or _of_whom_it_has(scene, quantity):
        return True
    pairs = [
        (one, other)
        for one, other in itertools.pairwise(scene.quantities)
        if scene.words[one.last : other.first] == ["to"] and quantity in (one, other)
    ]
    return any(
        word_set("votes") & set(scene.words[max(0, one.first - _VOTE) : one.first])
        and scene.word(one.first - 1) not in {"from", "rose", "fell"}
        and (scene.word(other.last) in word_set("phrase_end") or scene.word(one.first - 1) in word_set("votes"))
        for one, other in pairs
    )


def _of_whom_it_has(scene: Scene, quantity: Quantity) -> bool:
    """ "To release elderly inmates, of whom it has 5,000": of those whom the clause before names and nobody counts."""
    at = next((at for at in range(quantity.first - 1, quantity.first - _OF_WHOM, -1) if scene.word(at) in _WHOM), None)
    if at is None or scene.word(at - 1) != "of" or scene.word(at - 2) != ",":
        return False
    return not any(mark.last < at for mark in scene.measures)


def beside_a_year(scene: Scene, quantity: Quantity) -> bool:
    """ "Officers shot 16 people, one more than in 2022": what is held against a year's is a year's count."""
    more = next((one for one in scene.quantities if one.first >= quantity.last + _NOUN_AND_COMMA), None)
    if more is None or scene.word(more.last) not in {"more", "fewer"}:
        return False
    between = scene.words[quantity.last : more.first]
    which = between[-3:-1] == [",", "which"] and between[-1] in word_set("is_or_was")
    if not which and (len(between) != _NOUN_AND_COMMA or between[-1] != ","):
        return False
    than = more.last + 1
    years = (one for one in scene.periods if than < one.first <= than + 1 + (scene.word(than + 1) in _TO_A_YEAR))
    return scene.word(than) == "than" and any(_is_year(one) for one in years)


def _is_year(period: PeriodWords) -> bool:
    match period.expression:
        case CalendarWords(start=None, until=None):
            return True
    return False
