"""Places in a sentence that have no part in its figure: measuring rods, exceptions, a field that is led."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.affiliations import affiliates, names_a_paper
from onrecord.grammar.sentence.asides import in_aside, of_a_set, of_which, unmatched
from onrecord.grammar.sentence.drivers import drove
from onrecord.grammar.sentence.relative_clauses import in_closed_relative
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.side_clauses import of_side_clause
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind

_WAS = word_set("is_or_was")
_TOOK = word_set("police_did")
_JOINS = frozenset({"and", "or", ","})
_THEM = [["of", "them", "in"], ["of", "those", "in"], ["of", "whom", "in"]]
_OTHERS = frozenset({"them", "those", "whom"})
_WERE, _ONE = ["of", "them", "were", "in"], ["one", "of"]
_WITH = frozenset({"with", "including"})
_OF_THE = (["of", "the"], ["of", "these"], ["of", "those"])  # "the smallest of the state's three districts"
_STANDING = 2  # tokens of a standing behind its place: "Reno a close second"
_ALMOST_NONE = 3  # tokens of "next to none"
_TITLED = 6  # tokens from "Senator" to the "of" of his state
_TO_FIELD = 4  # tokens from "lowest" to its field: "the lowest murder rate of the state's five biggest cities"
_DESCRIBES = 7  # tokens from "the nation's" to its "city": "the nation's second most populous big city"


def stands_apart(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """Whether a place has no part in the figure that ends before token `last`."""
    if scene.left_out and any(one.first <= mark.first < one.last for one in scene.left_out):
        return True
    before = scene.word(mark.first - 1)
    if (before == "-" and _seated(scene, mark)) or affiliates(scene, mark) or names_a_paper(scene, mark):
        return True
    if not scene.has.isdisjoint(_OTHERS) and is_part_of_them(scene, mark.first) and last != mark.first - len(_THEM[0]):
        return True
    if "with" in scene.has and _comes_behind(scene, mark, last):
        return True
    if mark.first > last and not _WITH.isdisjoint(scene.has) and _of_an_example(scene, mark, last):
        return True
    if (
        of_side_clause(scene, mark, last)
        or drove(scene, mark, last)
        or (before in {"of", "from"} and _of_legislator(scene, mark))
    ):
        return True
    if _sizes(scene, mark) or ("only" in scene.has and _excepted(scene, mark, last)):
        return True
    if mark.first > last and "'s" in scene.has and _is_level(scene, mark):
        return True
    wide = mark.words.kind in {"nation", "state"}
    if wide and (_led(scene, mark) or describes(scene, mark) or of_a_set(scene, mark, last)):
        return True
    if mark.words.kind == "state" and "super" in scene.kinds and _of_a_top(scene, mark, last):
        return True
    if mark.words.kind == "city" and mark.words.here and _led(scene, mark):
        return True  # "the 11th District led the city with 420"
    named = mark.words.kind == "home" or (mark.words.kind in {"city", "state"} and not mark.words.here)
    if named and in_closed_relative(scene, mark.first, last):
        return True
    if in_aside(scene, mark, last) or of_which(scene, mark, last) or unmatched(scene, mark) is not None:
        return True
    return mark.first >= last and _apart_behind(scene, mark, last)


def _apart_behind(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """The same of a place that stands behind the figure."""
    if ":" in scene.has and _listed(scene, mark, last):
        return True
    return _begins_anew(scene, mark, last) or ("none" in scene.has and _had_none(scene, mark, last))


def _of_a_top(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "Memphis had the highest rate in Tennessee, 2,003": the field of the order, and not whose figure it is."""
    if scene.word(mark.first - 1) not in {"in", "of"} or "," not in scene.words[mark.last : last]:
        return False
    tops = [cue for cue in scene.cues if cue.row["cue"] == "super" and cue.last < mark.first]
    if not tops or "," in scene.words[tops[-1].last : mark.first]:
        return False
    return any(other.words.kind == "city" and other.words.candidates for other in scene.places)


def _is_level(scene: Scene, mark: PlaceMark) -> bool:
    """ "And a rate well under the nation's": what is held against it is another's."""
    owns = scene.word(mark.last) == "'s"
    if not owns and scene.word(mark.last - 1) != "'s":
        return False
    before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
    return scene.word(mark.last + owns) in word_set("owner_alone") and scene.word(before) in word_set("level_side")


def _comes_behind(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "It was, with Reno second and Mesa third, the worst per head": who is next has no part in what is told of it."""
    if mark.last <= last <= mark.last + _STANDING or scene.word(mark.last) not in word_set("behind_first"):
        return False
    at = mark.first
    while scene.word(at - 1) in {"and", ","} or any(
        q.last == at and q.kind is QuantityKind.ORDINAL for q in scene.quantities
    ):
        at = next((one.first for one in scene.places if one.last == at - 2), at - 1)
        if scene.word(at - 1) == "with":
            return True
    return scene.word(at - 1) == "with"


def _of_an_example(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "There were 996 in 2019, with 11 in Akron and 12 in Toledo": the places of the parts alone."""
    opens = [at for at in range(last, mark.first) if scene.words[at] in _WITH and scene.words[at - 1] == ","]
    if not opens or scene.word(mark.first - 1) != "in":
        return False
    return any(one.first == opens[-1] + 1 and one.kind is QuantityKind.COUNT for one in scene.quantities)


def _had_none(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "Omaha had 30 murders and Mesa none", "and Mesa almost none": the verb is left out, and what is counted too."""
    if scene.word(mark.first - 1) not in {"and", "but", ",", "while"}:
        return False
    return "none" in scene.words[mark.last : mark.last + _ALMOST_NONE]


def _listed(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "Four cities made half of the rise in murders: Reno": the list names those cities, and not where it rose."""
    if ":" not in scene.words[last : mark.first]:
        return False
    colon = scene.words.index(":", last)
    return any(
        quantity.kind is QuantityKind.COUNT and scene.word(quantity.last) in word_set("many_places")
        for quantity in scene.quantities
        if quantity.last < colon
    )


def _begins_anew(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "With 85 it had more than both, and Reno has twice our people": the subject of the sentence behind ", and"."""
    if mark.first <= last or mark.words.here:
        return False
    owner = mark.last + (scene.word(mark.last) == "'s")
    owns = (scene.word(owner - 1) == "'s" and scene.word(owner) in _WAS) or scene.words[owner : owner + 2] == _ONE
    if owns and scene.word(mark.first - 1) == "and":
        return True  # "its rate was 60 and Reno's was 28", "and Reno's one of the lowest"
    if scene.words[mark.first - 2 : mark.first] != [",", "and"]:
        return False
    force = mark.last + (scene.word(mark.last) in word_set("shooters"))  # ", and Newark officers took in 489"
    verb = scene.word(force)
    return verb in word_set("degree_verb") or (force > mark.last and verb in word_set("aside_verb") | _TOOK)


def of_a_title(scene: Scene, mark: PlaceMark) -> bool:
    """ "We are not the murder capital of America": a name for a city, and no place that the text turns to."""
    return scene.words[max(0, mark.first - 2) : mark.first] == ["capital", "of"] and mark.words.kind == "nation"


def owns_the_head(scene: Scene, mark: PlaceMark) -> bool:
    """ "The state's highest and": whose field it is, not whose figure."""
    at = mark.last + (scene.word(mark.last) == "'s")
    if mark.words.kind not in {"state", "nation"} or scene.word(at - 1) != "'s":
        return False
    ordinal = next((q for q in scene.quantities if q.first == at and q.kind is QuantityKind.ORDINAL), None)
    top = at if ordinal is None else ordinal.last + (scene.word(ordinal.last) == "-")
    heads = [cue for cue in scene.cues if cue.row["cue"] == "super" and cue.first == top]
    if not heads or ordinal is None:
        return bool(heads) and scene.word(heads[0].last) in word_set("phrase_end")
    had = scene.word(mark.first - 1) in word_set("had_a_rank")  # "it had the nation's second-highest rate"
    return had or any(one.last <= mark.first and one.words.kind != "nation" for one in scene.places)


def in_relative(scene: Scene, first: int, last: int) -> bool:
    """Whether a clause with ", which" opens between two tokens: what it names has no part in what is told before it."""
    return any(scene.word(at) in {"which", "who"} and scene.word(at - 1) == "," for at in range(first, last))


def is_part_of_them(scene: Scene, at: int) -> bool:
    """ "762 murders, a fifth of them in Austin": the place at a token is that of the part alone."""
    return scene.words[max(0, at - len(_THEM[0])) : at] in _THEM or scene.words[max(0, at - len(_WERE)) : at] == _WERE


def _seated(scene: Scene, mark: PlaceMark) -> bool:
    """ "Ann Doyle, D-Reno": where a legislator was elected, behind a hyphen."""
    return scene.word(mark.first - 2) in {"d", "r", "i"}


def _of_legislator(scene: Scene, mark: PlaceMark) -> bool:
    """ "Senator Ann Doyle of Ohio said": a legislator of the nation speaks of the nation as often as of his state."""
    if mark.words.kind != "state":
        return False
    return not word_set("legislator").isdisjoint(scene.words[max(0, mark.first - _TITLED) : mark.first - 1])


def _sizes(scene: Scene, mark: PlaceMark) -> bool:
    """ "Twice our size", "our population": a measuring rod, and not where the figure was counted."""
    return mark.words.here and scene.word(mark.last) in {"size", "population"}


def _led(scene: Scene, mark: PlaceMark) -> bool:
    """ "It led the nation with 266": the field of rivals; not "topped the nation's 369"."""
    before = mark.first - (scene.word(mark.first - 1) == "the")
    figure = scene.word(mark.last) == "'s" and scene.word(mark.last + 1)[:1].isdigit()
    return scene.word(before - 1) in word_set("leads") and not figure


def _of_a_party(scene: Scene, mark: PlaceMark) -> bool:
    """ "An Ohio Democrat", "Republican of Florida", "D-Ohio": whom a legislator stands for, not what he speaks of."""
    party = word_set("party")
    before = scene.word(mark.first - 1)
    return scene.word(mark.last) in party or (before in {"of", "from", "-"} and scene.word(mark.first - 2) in party)


def describes(scene: Scene, mark: PlaceMark) -> bool:
    """ "The nation's third-largest city", "the murder capital of the country": told of a city, not of the nation.

    Several cities are described only as the field of one: "one of America's deadliest cities".
    """
    if mark.words.kind not in {"nation", "state"}:
        return False
    if _of_a_party(scene, mark) or scene.word(mark.last) in word_set("trend_nouns"):
        return True  # "followed a statewide trend"
    if scene.word(mark.last) in {"city", "town"} and scene.word(mark.first - 1) in {"the", "this", "that"}:
        return True  # "the Texas city": a city told of before
    if scene.word(mark.last) in word_set("kinds_of_place") and _tops(scene, mark.first - 1, mark.first):
        return True  # "the fifth-largest U.S. city"
    if "'s" in (scene.word(mark.last), scene.word(mark.last - 1)):
        noun = _kind_of_place(scene, mark.last)
        if noun is None or not (_tops(scene, mark.last, noun) or scene.word(noun) == "capital"):
            return False
        return _is_one(scene, noun, mark.first)
    at = mark.first - (scene.word(mark.first - 1) == "the")
    noun = at - 2
    if scene.word(at - 1) not in {"in", "of"} or scene.word(noun) not in word_set("kinds_of_place"):
        return False
    opening = max(0, noun - _DESCRIBES)
    top = next((place for place in range(opening, noun) if _tops(scene, place, place + 1)), None)
    if scene.word(noun) != "capital" and top is None:
        return False
    return _is_one(scene, noun, noun if top is None else top - (scene.word(top - 1) == "the"))


def sizes_a_place(scene: Scene, top: Mark) -> bool:
    """ "The nation's third-largest city", "the largest police department": of that many residents or officers."""
    first = top.last + (scene.words[top.first] == "most")  # "the third most populous city"
    if scene.word(first - 1) not in word_set("sizes_of_place"):
        return False
    if force_over_time(scene, top):
        return False
    noun = _kind_of_place(scene, first)
    between = range(first, noun if noun is not None else first)
    named = {at for lane in (scene.places, scene.quantities) for mark in lane for at in range(mark.first, mark.last)}
    named |= set(range(first, first + 2)) if scene.words[first : first + 2] in _OF_THE else set()
    return noun is not None and all(at in named or scene.word(at) in word_set("before_kinds") for at in between)


def force_over_time(scene: Scene, top: Mark) -> bool:
    """ "The smallest force since 1990", "the largest police force in 20 years": of one place's officers, over time."""
    force = next((mark for mark in scene.measures if 0 <= mark.first - top.last <= 1), None)
    if force is None or force.row["measure"] != "sworn_officers" or scene.word(force.last) not in {"in", "since"}:
        return False
    behind = range(force.last, force.last + 3)
    years = any(q.kind is QuantityKind.DURATION and q.first in behind for q in scene.quantities)
    return years or any(period.first in behind for period in scene.periods)


def _kind_of_place(scene: Scene, first: int) -> int | None:
    """The noun for a kind of place that ends the words from `first` on: "third - largest city", "murder capital"."""
    for at in range(first, min(first + _DESCRIBES, len(scene.words))):
        if scene.word(at) in word_set("kinds_of_place"):
            return at
        if scene.segment[at] != scene.segment[first]:
            return None
    return None


def _tops(scene: Scene, first: int, last: int) -> bool:
    """Whether a superlative stands among these tokens."""
    return any(cue.row["cue"] == "super" and first <= cue.first < last for cue in scene.cues) or any(
        scene.word(at) in word_set("sizes_of_place") for at in range(first, last)
    )


def _is_one(scene: Scene, noun: int, first: int) -> bool:
    """Whether the noun is of one place, or of several of which one is meant: "the lowest of the state's five"."""
    before = scene.words[max(0, first - 2) : first]
    if scene.word(noun) not in word_set("many_places") or "among" in before or before[:1] == ["one"]:
        return True
    return before[-1:] == ["of"] and _tops(scene, max(0, first - _TO_FIELD), first)


def _excepted(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "Thieves took 3,000 cars, and only Reno and Mesa fared worse": exceptions have no part in the figure.

    Nor have those ahead: "its rate, 11.8, was second only to Utah's".
    """
    named = {at for other in scene.places for at in range(other.first, other.last)}
    at = mark.first
    while at > last and (at - 1 in named or scene.word(at - 1) in _JOINS):
        at -= 1
    at -= scene.words[at - 2 : at] == ["only", "to"]
    return at > last and scene.word(at - 1) == "only" and scene.segment[at] != scene.segment[last - 1]
