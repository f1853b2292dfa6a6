"""How many serve on a force: "down to 650 officers", "the city's 1,388 officers", "the roster listed 1,204"."""

from __future__ import annotations

from onrecord.grammar.figures.company_nouns import behind_label
from onrecord.grammar.figures.counted_things import names_a_thing
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Quantity, QuantityKind

_SMALL = 20  # up to here, officers are told of single incidents too
_FORCE = 100  # fewer may be a shift or a squad, where no word tells of the whole force
_WHOLE = 500  # so many are no squad, whatever they are to do
_IS = 6  # tokens from "the force" to "down to 640"
_LACKED = 3  # tokens from "short" to its officers: "short of patrol officers"
_RANKS = frozenset({"force", "department", "ranks"})
_CREDIT = 5  # tokens from "credited the drop" to its officers
_FROM = 3  # tokens from "from" to the officers that were more: "from about 900 officers to 640"
_TOWN = 50_000  # so many are residents, whoever else is counted beside them
_WHOSE = word_set("possessives")
_NOW = frozenset({"", "at", "now", "today", "as"})
_AT_PRESENT = frozenset({"now", "currently", "today"})
_LISTED = frozenset({"force", "payroll", "rolls", "roster"})
_HEADS = frozenset({"headcount", "staffing"})
_WE = frozenset({"we", "we're"})
_OF_THEM = ["of", "them", ","]
_SWORN = ["of", "them", "sworn"]
_OURS = frozenset({"our", "my"})


def _we_have(scene: Scene, at: int) -> bool:
    """ "We have", "I had", "we've got only", before the number."""
    at -= scene.word(at) in {"only", "just", "about"}
    at -= scene.word(at) == "got"
    if scene.word(at) in word_set("we_have"):
        return True
    down = scene.words[at - 1 : at + 1] == ["down", "to"] and scene.word(at - 2) in word_set("we_are")
    return down or (scene.word(at) in {"have", "had"} and scene.word(at - 1) in {"i", "we"})


def headcount(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int] | None:
    """ "The department has 711 officers", "down to 650 officers": the size of a force, not officers sent somewhere."""
    at = behind_label(scene, quantity.last)
    if scene.words[at : at + 3] == _SWORN:
        return MeasureWords(scene.span(at + 2, at + 3), "sworn_officers"), at + 3  # "my deputies, 288 of them sworn"
    noun = next((m for m in scene.company if m.row["class"] == "officer" and at <= m.first <= at + 2), None)
    if noun is None and scene.words[at : at + 3] == _OF_THEM and scene.word(quantity.first - 1) == ",":
        named = next((m for m in scene.company if m.row["class"] == "officer" and m.last == quantity.first - 1), None)
        if named is not None and quantity.value >= _FORCE:  # "our officers, 1,590 of them, recovered"
            return MeasureWords(scene.span(named.first, named.last), "sworn_officers"), at + 2
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
    if noun is None or quantity.value <= _SMALL:
        return None
    if scene.word(noun.last) in sent and not (ours and _to_police(scene, noun.last)):
        return None
    on_duty = scene.word(noun.last) == "on" and word_set("on_duty") & set(scene.words[noun.last : noun.last + 3])
    if scene.word(noun.last) == "on" and not on_duty:
        return None
    has = word_set("before_headcount")
    force = not word_set("force_word").isdisjoint(scene.has)
    force = force or (before == "with" and not word_set("closes_year").isdisjoint(scene.has) and bool(scene.places))
    ours = ours or (force and before in _WHOSE)  # "what her 421 officers cost", said of a chief
    apposed = before == "at" and scene.word(quantity.first - 2) == ","
    apposed = apposed and scene.word(quantity.first - 3) in word_set("has_force")
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
    if _on_the_force(scene, noun.last) or _put_at(scene, quantity, noun.last):
        return True
    if before == "'s":
        owned = any(mark.last in (first, first - 1) for mark in scene.places)
        return owned or scene.word(first - 2) in word_set("force_word")
    if before == "by" and scene.word(first - 2) in word_set("policed"):
        return any(mark.last == first - 3 for mark in scene.places) and scene.word(first - 3) in word_set("be")
    if before in word_set("leads_officers"):
        return behind in word_set("phrase_end") - {"in"}
    if _told_of_force(scene, quantity, noun):
        return True
    if before == "from":
        return behind == "to" and any(q.first == noun.last + 1 and q.value >= _FORCE for q in scene.quantities)
    if before not in word_set("before_headcount"):
        return False
    dated = any(period.first in (noun.last, noun.last + 1) for period in scene.periods)
    closed = behind in word_set("phrase_end") - {"in"} or behind == "" or _goes_on(scene, noun.last)
    closed = closed or (quantity.value >= _WHOLE and _to_police(scene, noun.last))
    return _owner_before(scene, first - 1) and (dated or closed)


def _put_at(scene: Scene, quantity: Quantity, behind: int) -> bool:
    """ "The analyst put the force at 612 officers, 200 fewer than in 2008": what somebody says that it comes to."""
    at = quantity.first - 1
    if scene.word(at) != "at" or scene.word(at - 1) not in word_sets("force_word", "has_force"):
        return False
    told = not word_set("puts_it_at").isdisjoint(scene.words[max(0, at - _IS) : at - 1])
    dated = any(period.first in (behind, behind + 1) for period in scene.periods)
    return told and (dated or scene.word(behind) in word_set("phrase_end") | {""})


def _on_the_force(scene: Scene, at: int) -> bool:
    """ "The 1,100 officers now on the force", "on its rolls": all who serve, and not those sent out for a day."""
    now = scene.word(at) in _AT_PRESENT
    where = at + now
    if scene.word(where) != "on":
        return False
    named = where + 1 + (scene.word(where + 1) in word_set("whose_force"))
    told = scene.word(named) in word_set("on_duty") if now else scene.word(named) in _LISTED
    return told and scene.word(named + 1) in word_set("phrase_end") | {""}


def _told_of_force(scene: Scene, quantity: Quantity, noun: Mark) -> bool:
    """Whether so many are told in passing as the force that a chief or a city has.

    "The roster listed 1,204 officers", "credited 2,100 officers", "cleared 61 percent with 1,317 officers", "its 1,950
    officers handled", "a budget of $840 million and 5,200 officers", "her force is 1,450 officers strong".
    """
    first, before, behind = quantity.first, scene.word(quantity.first - 1), scene.word(noun.last)
    if behind == "strong" or _behind_its_size(scene, first):
        return behind == "strong" or behind in word_set("phrase_end") | _NOW or _to_police(scene, noun.last)
    dated = any(period.first in (noun.last, noun.last + 1) for period in scene.periods)
    closed = (behind in word_set("phrase_end") | {""} and (behind != "in" or dated)) or _to_police(scene, noun.last)
    if before == "with":
        beside = any(mark.first == noun.last + 1 for mark in scene.places) and behind == "to"  # "to New York's 36,000"
        counted = any(scene.clause[mark.first] == scene.clause[first] for mark in scene.measures)
        worked = counted or any(mark.row["class"] == "cleared" for mark in scene.company)
        return (closed and worked) or (beside and quantity.value >= _WHOLE)
    if quantity.value < _WHOLE:
        return False
    if before in _WHOSE or before in _OURS:
        return True
    credited = before in word_set("credits_force") or (
        before == "to" and not word_set("credits_force").isdisjoint(scene.words[max(0, first - _CREDIT) : first])
    )
    if credited:
        return closed or behind == "who"
    return before == "and" and closed and _behind_means(scene, first - 1)


def _behind_its_size(scene: Scene, first: int, *, alone: bool = False) -> bool:
    """ "The head count was", "staffing is at", "the roster listed": the size of a force before its number.

    `alone` where no officers stand behind it: a count or a list may then be of anything.
    """
    at = first - 1
    while at > 0 and scene.word(at) in word_set("tells_its_size"):
        at -= 1
    if at == first - 1 or scene.hidden[at]:
        return False
    if alone:
        return scene.word(at) in _HEADS or scene.words[at - 1 : at + 1] == ["head", "count"]
    return scene.word(at) in word_set("size_of_force")


def _behind_means(scene: Scene, conjunction: int) -> bool:
    """ "A budget of $840 million and", "counts 1.6 million residents and": what else a city has before its officers."""
    for one in scene.quantities:
        heads = any(mark.first == one.last and mark.last == conjunction for mark in (*scene.measures, *scene.company))
        if one.kind is QuantityKind.MONEY and one.last == conjunction and "budget" in scene.has:
            return True
        if heads and one.value >= _TOWN:
            return True
    return False


def _to_police(scene: Scene, at: int) -> bool:
    """ "Officers to look after them", "to cover 320 square miles": what a whole force is there for."""
    return scene.word(at) == "to" and scene.word(at + 1) in word_set("polices")


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
    if _down_to(scene, first):
        return closed or behind == "from"
    if scene.word(first - 1) == "from" and _is_down_to(scene, first - 1):
        return closed  # "the force is down to 560 from nearly 900"
    if behind == "strong" or scene.words[quantity.last : quantity.last + 2] == ["of", "us"]:
        owned = behind == "strong" and not {"force", "department"}.isdisjoint(scene.words[:first])
        return owned or _we_were(scene, first - 1, strong=behind == "strong")
    from_officers = any(
        mark.row["class"] == "officer"
        and mark.last == first - 1
        and "from" in scene.words[max(0, mark.first - _FROM) : mark.first]
        for mark in scene.company
    )
    if scene.word(first - 1) == "to" and from_officers:
        return closed
    return closed and (_has_those_named(scene, first - 1) or _behind_its_size(scene, first, alone=True))


def _down_to(scene: Scene, first: int) -> bool:
    """ "The force is down to 640", "our ranks, now down to 640": by the words before the number."""
    down = scene.words[first - 2 : first] == ["down", "to"]
    return down and not _RANKS.isdisjoint(scene.words[max(0, first - _IS) : first])


def _is_down_to(scene: Scene, at: int) -> bool:
    """Whether what a force is down to ends at a token."""
    return any(other.last == at and _down_to(scene, other.first) for other in scene.quantities)


def _we_were(scene: Scene, verb: int, *, strong: bool) -> bool:
    """ "We were 1,600 strong," says a lieutenant; "there are 450 of us", says one of the police."""
    if strong:
        be = not _WE.isdisjoint(scene.words[max(0, verb - _LACKED) : verb + 1])  # "we used to be"
    else:
        be = scene.word(verb) in word_set("be") and scene.word(verb - 1) == "there"
    return be and not word_set("ranks_of_police").isdisjoint(scene.has)


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
