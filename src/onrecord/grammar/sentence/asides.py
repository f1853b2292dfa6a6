"""Places that only describe another: "Pueblo, an hour south of Denver, had 17", "a rate even Reno did not match"."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity, QuantityKind

_FAILS = (["did", "not"], ["could", "not"], ["does", "not"], ["has", "not"])
_DENIES = frozenset({"not", "neither", "nor"})
_AHEAD = frozenset({"after", "behind"})
_TO_AHEAD = 9  # tokens from "second" to "after": "the second highest rate in the nation after"
_UNLIKE = 2  # tokens of "unlike in"
_BUT_UNLIKE = (["but", "unlike"], ["but", "not"], ["but", "like"], ["and", "unlike"])  # "like Mesa but unlike Tulsa,"
_TWO = 2  # places of a sentence, of which one may describe the other
_OWNS = frozenset({"'s", "'"})
_PARTS = frozenset({"city", "county", "part"})
_WHOLES = frozenset({"state", "nation", "county"})
_MARKS = word_set("aside_marks")  # between which a place may stand that is not meant
_ENDS = _MARKS | {"", ".", ";"}  # behind a place that only dates
_SET_BESIDE: tuple[list[str], ...] = ([], ["not"], ["and", "not"], ["even"], ["not", "even"])
MEANS = frozenset({"average", "averages", "mean"})
_INSTANCE = 8  # tokens from a comma to the place: ", not the number that was reported for Ohio"


def in_aside(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """Whether a place stands between the commas behind another one, before its verb, and the figure outside of them.

    `last` is the token behind the figure. "Reno, Mesa and Boise had" and "Reno, and with it Mesa, had" are no asides.
    """
    if dates_it(scene, mark) or ahead_in_order(scene, mark, last) or is_instance(scene, mark, last):
        return True
    if "unlike" in scene.words[max(0, mark.first - _UNLIKE) : mark.first]:
        return True  # "unlike Chicago, the city had 60", "unlike in Chicago, murders rose"
    if mark.first >= last and (_saw_most(scene, mark) or _is_whole(scene, mark, last)):
        return True
    if len(scene.places) < _TWO or "," not in scene.has:
        return False
    return _describes(scene, mark, last) or _lies_across(scene, mark)


def is_instance(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "No state, even Ohio, had", "no state, Ohio included,", "Ohio, and not Iowa, had", "not the rate of Iowa": a
    place that the words only set beside the field or the one meant. `last` is the token behind the figure.
    """
    if scene.has.isdisjoint(_MARKS):
        return False
    end = mark.last + (scene.word(mark.last) == "included")
    near = range(mark.first - 1, max(-1, mark.first - _INSTANCE), -1)
    opening = next((at for at in near if scene.word(at) in _MARKS), None)
    if opening is None or scene.word(end) not in _ENDS or opening + 1 < last <= end:
        return False
    between = scene.words[opening + 1 : mark.first]
    if any(opening < one.first < mark.first for one in scene.quantities):
        return False  # "not the 397 in Iowa"
    named = between in _SET_BESIDE and (bool(between) or end > mark.last)
    told = between[:2] == ["not", "the"] and between[-1] in {"of", "for", "in"}
    return named or told


def _is_whole(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "Reno had 41 of Nevada's murders": where the whole lies, behind the place of its part."""
    if mark.first != last + 1 or scene.word(last) != "of":
        return False
    if _OWNS.isdisjoint((scene.word(mark.last), scene.word(mark.last - 1))):
        return False
    parts = [one for one in scene.places if one.last <= last and scene.clause[one.first] == scene.clause[mark.first]]
    return any(one.words.kind in _PARTS and one.words.candidates for one in parts) and mark.words.kind in _WHOLES


def _saw_most(scene: Scene, mark: PlaceMark) -> bool:
    """ "Fell by 1,000, nearly all of the drop coming in Reno", "with Reno accounting for most of it": of a part."""
    if scene.word(mark.first - 1) == "with":
        return scene.word(mark.last) == "accounting" and not word_set("a_move").isdisjoint(scene.words[mark.last :])
    at = mark.first - 1
    while scene.word(at) in word_set("part_befell_in"):
        at -= 1
    at -= scene.word(at) in word_set("a_move") and scene.word(at - 1) in {"the", "that"}
    return scene.word(at) in {"the", "that", "it"} and scene.word(at - 1) == "of" and at < mark.first - 1


def _lies_across(scene: Scene, mark: PlaceMark) -> bool:
    """ "Mesa, across the state, had 181": where Mesa lies."""
    closed = scene.word(mark.first - 1) == "," and scene.word(mark.last) == ","
    named = any(one.last == mark.first - 1 and one.words.candidates for one in scene.places)
    return closed and named and scene.word(mark.first) == "across"


def _describes(scene: Scene, mark: PlaceMark, last: int) -> bool:
    opening = scene.segment.index(scene.segment[mark.first])
    owns = scene.word(mark.first - 1) == "," and not _OWNS.isdisjoint(
        (scene.word(mark.last), scene.word(mark.last - 1))
    )
    opening = mark.first - 1 if owns else opening  # "Akron, the state's trouble spot, had"
    if scene.words[opening : opening + 2] in _BUT_UNLIKE:
        opening = scene.segment.index(scene.segment[opening - 1])
    if scene.word(opening) != ",":
        return False
    closing = _segment_end(scene, mark.last)
    if scene.words[closing : closing + 2] in _BUT_UNLIKE:
        closing = _segment_end(scene, closing + 1)
    if scene.word(closing) != ",":
        return False
    if opening < last <= closing or scene.word(closing + 1) not in word_sets("aside_verb", "degree_verb"):
        return False
    if scene.word(opening + 1) in {"and", "or", "but"} or (mark.first == opening + 1 and not owns):
        return False
    return any(other.last == opening and other.words.candidates for other in scene.places)


def aside_opens(scene: Scene, closing: int, reach: int | None = None) -> int | None:
    """The comma with which an aside opens that the comma at a token closes, at most so many tokens before it."""
    least = 0 if reach is None else max(0, closing - reach)
    return next((at for at in range(closing - 1, least, -1) if scene.words[at] == ","), None)


def behind_aside(scene: Scene, at: int, reach: int) -> int:
    """The token behind an aside of fewer tokens that opens with a comma at a token; that token itself for none."""
    if scene.word(at) != ",":
        return at
    return next((i + 1 for i in range(at + 1, min(at + reach, len(scene.words))) if scene.words[i] == ","), at)


def over_aside(scene: Scene, verb: int) -> PlaceMark | None:
    """The place whose verb stands behind an aside on it: "Reno, home to a tenth of Nevadans, had 17"."""
    if scene.word(verb - 1) != ",":
        return None
    opening = aside_opens(scene, verb - 1) or 0
    if scene.word(opening + 1) in {"and", "or"}:
        return None  # "Reno, and Mesa, accounted for"
    return next((one for one in scene.places if one.last == opening and one.words.candidates), None)


def _segment_end(scene: Scene, at: int) -> int:
    """Where the segment of the token right before `at` ends."""
    own = scene.segment[at - 1]
    return next((end for end in range(at, len(scene.words)) if scene.segment[end] != own), len(scene.words))


def ahead_in_order(scene: Scene, mark: PlaceMark, last: int = 0) -> bool:
    """ "Reno was second to Mesa, at 2,155", "the third highest after Mesa and Tulsa": who stands ahead of another.

    Not for a figure before token `last` that is its own: "second to Mesa's 408".
    """
    to = scene.word(mark.first - 1) == "to"
    first = None if to else _of_those_ahead(scene, mark)
    if not to and (first is None or mark.words.kind not in {"city", "state"}):
        return False
    if any(one.last == last and scene.words[mark.last : one.first] == ["'s"] for one in scene.quantities):
        return False
    if first is None:
        return any(
            one.kind is QuantityKind.ORDINAL and _comes_to(scene, one, mark.first - 1) for one in scene.quantities
        )
    reach = range(max(0, first - _TO_AHEAD), first + 1)
    return any(
        one.kind is QuantityKind.ORDINAL
        and one.value > 1
        and one.last in reach
        and "," not in scene.words[one.last : first - 1]
        for one in scene.quantities
    )


def _comes_to(scene: Scene, ordinal: Quantity, to: int) -> bool:
    """ "Second only to Reno", "second among the nation's big cities to Reno": whether a "to" is that of an ordinal."""
    to -= scene.word(to - 1) == "only"
    if ordinal.last == to:
        return True
    between = scene.words[ordinal.last : to]
    field = between[:1] in (["among"], ["in"], ["of"]) and len(between) <= _TO_AHEAD
    return ordinal.value > 1 and ordinal.last < to and field and "," not in between


def _of_those_ahead(scene: Scene, mark: PlaceMark) -> int | None:
    """The token of "after" before the first of the places of which this is one; None where no such word is before."""
    at = mark.first - 1
    while scene.word(at) in {"and", ","} and (before := next((m for m in scene.places if m.last == at), None)):
        at = before.first - 1
    return at if scene.word(at) in _AHEAD else None


def of_which(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "14,400 in all, of which Reno's office received 182": whose part it is, behind the whole that ends at `last`."""
    if "which" not in scene.has or mark.first < last:
        return False
    return any(scene.words[at : at + 3] == [",", "of", "which"] for at in range(last, mark.first))


def unmatched(scene: Scene, mark: PlaceMark) -> int | None:
    """ "One even Reno did not match", "that neither Reno nor Mesa reached": where the verb ends; None for others."""
    return None if scene.has.isdisjoint(_DENIES) else _verb_denied(scene, mark)


def _verb_denied(scene: Scene, mark: PlaceMark) -> int | None:
    at = mark.last
    neither = not {"neither", "nor"}.isdisjoint(scene.words[max(0, mark.first - 3) : mark.first])
    if neither and scene.words[at : at + 1] in (["nor"], ["or"]):
        at = next((other.last for other in scene.places if other.first == at + 1), at)
    denied = next((fails for fails in _FAILS if scene.words[at : at + len(fails)] == fails), None)
    if denied is None and not neither:
        return None
    at += len(denied) if denied is not None else scene.word(at) == "could"
    return at + 1 if scene.word(at) in word_set("matches") else None


def dates_it(scene: Scene, mark: PlaceMark) -> bool:
    """ "Reno set a record the same week as Tulsa": when it was, and nothing of Tulsa."""
    before = scene.word(mark.first - 1)
    return before == "as" and scene.word(mark.first - 3) == "same" and scene.word(mark.last) in _ENDS


def of_a_set(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """ "The national average of the 22 cities was 13.6", "nationally, 22 cities averaged 13.6": those, not the nation.

    `last` is the token behind the figure.
    """
    for one in scene.places:
        if one.words.kind != "group" or not mark.last <= one.first < last:
            continue
        before = one.first - 1 - (scene.word(one.first - 1) == "the")
        figure = scene.word(before) in {"of", "for"} and scene.word(before - 1) in word_set("level_of_year") | MEANS
        if figure or (scene.word(before) == "," and before == mark.last):
            return True
    return False
