"""Where traced guns were first sold: "bought in Indiana", "sold in-state", "Indiana was the source of one in five".

That guns came from a place is told of traced guns alone, so the words need no "traced" beside them.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.finds_sellers import finds_sellers
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import states, word_set
from onrecord.model import MeasureWords, PlaceWords, Quantity, Reading

_IS = word_set("to_be") - {"am", "been", "being"}
_BEHIND = 5  # tokens from "sold" to the place
_MOST = "weapon:handgun"  # the kind of most traced guns
_TO_DEALERS = 8  # tokens from "traced" to the state: "traced from Iowa back to licensed dealers in Utah"
_SOURCE = 6  # tokens from a place to its share: "Indiana alone was the source of"


def origin_of(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """The qualifier of the part that a share tells of, as a tuple of one or none."""
    if traced_guns(scene) is None:
        return ()
    sold = sold_behind(scene, quantity)
    if sold:
        return sold
    source = _source(scene, quantity)
    return _from(source) if source is not None else ()


def sold_behind(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "Came from Utah", "bought outside Maryland", "sold in-state", behind a figure and before the next share."""
    next_share = [q.first for q in scene.quantities if q.first >= quantity.last and q.kind in SHARES]
    return _sold_from(scene, quantity.last, min(next_share, default=len(scene.words)))


def asked_of_guns(scene: Scene) -> MeasureWords | None:
    """ "How many of the crime guns traced in Utah were sold in Utah?": what such a question asks for, and of which."""
    guns = traced_guns(scene) if "how" in scene.has else None
    sold = _sold_from(scene, scene.behind(guns.span), len(scene.words)) if guns is not None else ()
    return replace(guns, qualifiers=(*guns.qualifiers, *sold)) if guns is not None and sold else None


def _sold_from(scene: Scene, first: int, stop: int) -> tuple[str, ...]:
    for at in range(first, stop):
        word = scene.word(at)
        if word not in word_set("sold"):
            continue
        if word == "from" and at > first and scene.word(at - 1) not in _IS:
            continue  # "said a man from Kentucky"; "and 42 percent from Utah" leaves out the verb
        if _at_home(scene, at + 1):
            return ("from:here-state",)
        if scene.word(at + 1) == "here" and scene.word(at + 2) in word_set("phrase_end") | {""}:
            return ("from:here",)
        if "outside" in scene.words[at + 1 : at + 2 + (scene.word(at + 1) == "from")]:
            return ("from:out-of-state",)  # "bought outside Maryland" is told of guns recovered there
        near = [
            mark
            for mark in scene.places
            if at < mark.first <= at + _BEHIND and set(scene.words[at + 1 : mark.first]) <= word_set("sold_link")
        ]
        for mark in near:
            found = _from(mark)
            if found:
                return found
    return ()


def _at_home(scene: Scene, at: int) -> bool:
    """ "Sold in-state", "bought in state", "sold at home, 41 percent", "sold locally"."""
    if scene.words[at : at + 3] == ["in", "-", "state"]:
        return True
    two = scene.words[at : at + 2]
    end = at + 1 if two[:1] == ["locally"] else at + 2
    told = two[:1] == ["locally"] or two in (["in", "state"], ["at", "home"])
    return told and scene.word(end) in word_set("phrase_end") | {""}


def origins(scene: Scene) -> set[int]:
    """The tokens of the places where guns were sold: "bought inside Illinois", "sold outside Maryland"."""
    found = set()
    for mark in scene.places:
        at = mark.first - 1
        while at > 0 and scene.word(at) in word_set("sold_link") | {"outside"}:
            at -= 1
        if at < mark.first - 1 and scene.word(at) in word_set("sold") - {"from"}:
            found.add(mark.first)
    return found


def _from(mark: PlaceMark) -> tuple[str, ...]:
    if mark.words.here and mark.words.kind in {"state", "city", "there", "that"}:
        return ("from:here-state" if mark.words.kind == "state" else "from:here",)
    state = state_named(mark)
    return (f"from:{state}",) if state is not None else ()


def state_named(mark: PlaceMark) -> str | None:
    """The state that a mark names; "New York", told among the states that sold guns, is the state."""
    named = mark.words.candidates
    return named[0] if mark.words.kind == "state" and named else next((one for one in named if one in states()), None)


def _source(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """ "Ohio was the source of one in eight", "Georgia supplied a third"."""
    left = [mark for mark in scene.places if mark.last <= quantity.first <= mark.last + _SOURCE]
    if not left or scene.word(quantity.last) in word_set("part_words") - {"of"}:
        return None  # "Texas made 15 percent more traces"
    return left[-1] if word_set("source_of") & set(scene.words[left[-1].last : quantity.first]) else None


@once
def traced_guns(scene: Scene) -> MeasureWords | None:
    """The guns of which the sentence tells where they came from; None where it speaks of no such guns."""
    traces = [mark for mark in scene.measures if mark.row["measure"] == "guns_traced"]
    if not traces and not scene.company:
        return None
    traces += [mark for mark in scene.company if mark.row["class"] == "traced"]
    guns = [mark for mark in scene.company if mark.row["class"] == "gun"]
    if traces:
        named = next((mark for mark in guns if mark.last == traces[0].first), traces[0])
        return guns_of_kind(scene, traces[0], named)
    if not guns or (word_set("sold_first").isdisjoint(scene.has) and not finds_sellers(scene)):
        return None
    return guns_of_kind(scene, guns[0], guns[0])


def whole_kind(scene: Scene, quantity: Quantity) -> range:
    """The tokens of the noun in "60 percent of handguns were sold elsewhere": its kind is the whole's, no part."""
    if scene.word(quantity.last) != "of" or scene.word(quantity.last + 1) in word_set("them"):
        return range(0)
    guns = [m for m in scene.company if m.row["class"] == "gun" and quantity.last < m.first <= quantity.last + _BEHIND]
    return range(guns[0].first, guns[0].last) if guns else range(0)


def guns_of_kind(scene: Scene, at: Mark, guns: Mark) -> MeasureWords:
    """Traced guns, told at a mark, of the kind that their noun names: "14 percent of rifles came from Ohio".

    Handguns are most of them, and stand for all where their origin is told.
    """
    kind = [mark.row["qualifier"] for mark in scene.qualifiers if guns.first <= mark.first < guns.last]
    kind = [one for one in kind if one != _MOST]
    return MeasureWords(scene.span(at.first, at.last), "guns_traced", tuple(kind))


def of_any_source(guns: MeasureWords) -> MeasureWords:
    """The guns of which some came from one source: the traced ones, wherever those told of before were sold."""
    kept = tuple(part for part in guns.qualifiers if not part.startswith("from:"))
    return replace(guns, measure="guns_traced" if guns.measure == "guns_recovered" else guns.measure, qualifiers=kept)


def is_origin(place: PlaceWords, part: tuple[str, ...]) -> bool:
    """Whether a place is where the guns came from, and not where they were recovered."""
    return any(f"from:{candidate}" in part for candidate in place.candidates)


def lies_there(scene: Scene, place: PlaceWords) -> bool:
    """ "26 percent of New York's traced guns came from New York itself": named as where they were recovered, too."""
    sold = origins(scene)
    same = [mark for mark in scene.places if mark.words.candidates == place.candidates]
    return len(same) > 1 and any(mark.words == place and mark.first not in sold for mark in same)


def sold_there(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """ "Of the guns traced in Iowa, 55 came from Utah": the state behind the figure is where they were first sold."""
    part = origin_of(scene, quantity) if made.places and scene.word(quantity.last) in word_set("sold") else ()
    if not part or not is_origin(made.places[0], part):
        return made
    sold = origins(scene)
    found_in = [mark.words for mark in scene.places if mark.last <= quantity.first and mark.first not in sold]
    found_in = [words for words in found_in if not is_origin(words, part)]
    return replace(made, qualifiers=(*made.qualifiers, *part), places=tuple(found_in[-1:]))


def traced_back(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """ "Guns recovered in Iowa were traced to dealers in Utah", "guns traced to shops within Iowa": by their origin."""
    if made.measure is None:
        return _traced_before(scene, quantity, made) if "traced" in scene.has else made
    if made.measure.measure != "guns_traced":
        return made
    end = max(quantity.last, scene.behind(made.span))
    lain = next((m for m in scene.places if m.first == end + 1 and scene.word(end) in {"from", "in"}), None)
    end = lain.last if lain is not None and scene.word(lain.last) == "to" else end
    # "and 438 to Georgia", "traced 258 guns to Georgia", "traced 258 guns from Utah to Georgia"
    gapped = scene.word(end) == "to" and "traced" in scene.words[: quantity.first]
    for at in range(end - 1 if gapped else quantity.last, len(scene.words) - 1):
        back = scene.words[at : at + 3] == ["traced", "back", "to"]
        told = back or scene.words[at : at + 2] == ["traced", "to"] or (gapped and at < end)
        if not told or any(quantity.last <= one.first < at for one in scene.quantities):
            continue
        ends = [
            m for m in scene.places if at + 1 < m.first and set(scene.words[at + 2 + back : m.first]) <= _to_dealers()
        ]
        found_in = [mark.words for mark in scene.places if mark.last <= at and not _behind_to(scene, mark)]
        if ends and _of_first_sale(scene, ends[0]):
            return replace(made, places=tuple(found_in[-1:]))
        part = _from(ends[0]) if ends else ()
        if part:
            inside = [ends[0].words] if "within" in scene.words[at : ends[0].first] else []
            return replace(made, qualifiers=(*made.qualifiers, *part), places=tuple(found_in[-1:] or inside))
    return _traced_before(scene, quantity, made)


def _traced_before(scene: Scene, quantity: Quantity, made: Reading) -> Reading:
    """ "The guns traced from Iowa back to Utah went from 90 to 120": the state before the figure is their origin."""
    left = [mark for mark in scene.places if mark.last <= quantity.first]
    if not left or not _behind_to(scene, left[-1]) or scene.clause[left[-1].first] != scene.clause[quantity.first]:
        return made
    at = left[-1].first - 1
    traced = next((one for one in range(at, max(-1, at - _TO_DEALERS), -1) if scene.word(one) == "traced"), None)
    part = () if traced is None or any(one.startswith("from:") for one in made.qualifiers) else _from(left[-1])
    if traced is None or not part or any(traced < one.first < left[-1].first for one in scene.quantities):
        return made
    if made.measure is None and scene.word(traced - 1) != "those":
        return made
    guns = made.measure or MeasureWords(scene.span(traced, traced + 1), "guns_traced")
    found_in = [mark.words for mark in left[:-1] if not _behind_to(scene, mark)]
    made = replace(made, measure=guns)
    return replace(made, qualifiers=(*made.qualifiers, *part), places=tuple(found_in[-1:]))


def _of_first_sale(scene: Scene, mark: PlaceMark) -> bool:
    """ "Traced to the state where they were first sold", "to the state of first sale": whichever it was."""
    return mark.words.here and scene.word(mark.last) in {"where", "in", "from", "of"}


def _behind_to(scene: Scene, mark: PlaceMark) -> bool:
    """ "Traced back to Virginia shops": where guns were sold, and not where they lay."""
    at = mark.first - 1
    while at > 0 and scene.word(at) in _to_dealers():
        at -= 1
    return scene.word(at) == "to"


def _to_dealers() -> frozenset[str]:
    return word_set("sold_link") | {"within", "licensed", "sellers", "retailers"}
