"""Crimes told by who commits them: "burglars struck 1,204 times", "arsonists set 84 fires", "robbers hit 61 shops"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.lexicon.phrases import Phrases
from onrecord.model import MeasureWords, Quantity, QuantityKind

_REACH = 5  # tokens from those who do it to their verb: "have since broken into", "thieves in this city strike"
_OBJECT = 9  # tokens from the verb to how often: "breaks into one of our homes or shops 295 times a day"
_OURS = frozenset({"our", "your", "its", "their"})
_OFTEN = frozenset({QuantityKind.RATE, QuantityKind.INTERVAL})


@cache
def _offenders() -> Phrases[dict[str, str]]:
    return Phrases((words, row) for row in table("offenders") for words in row["words"].split("|"))


def done_by(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """What such a number counts, with the tokens it was read from."""
    if _offenders().heads.isdisjoint(scene.has):
        return None
    for verb in _verbs_before(scene, quantity):
        for at in range(verb):
            length, rows = _offenders().longest(scene.words, at)
            if not length or verb - at - length > _REACH or scene.clause[at] != scene.clause[verb]:
                continue
            if not _as_a_rule(scene, quantity, at, length):
                return None
            for row in rows:
                last = _target(scene, quantity, verb, row["targets"].split("|"))
                if last is not None:
                    return MeasureWords(scene.span(at, at + length), row["measure"]), at, last
    return None


def another_deed(scene: Scene, quantity: Quantity) -> bool:
    """ "Reporters call 12 times a day": a deed of somebody's that goes on with nothing, as "it happens" does."""
    if "times" not in scene.words[quantity.first : quantity.last]:
        return False
    before = (at for at in range(quantity.first) if scene.clause[at] == scene.clause[quantity.first])
    deeds = (at for at in before if is_strange(scene, at) and scene.tokens[at].text.islower())
    return any(scene.word(at) not in word_set("took_place") for at in deeds)


def _verbs_before(scene: Scene, quantity: Quantity) -> Iterator[int]:
    """The verb right before a number; of how often a day, those before what is hit: "steal a car 12 times a day"."""
    verb = quantity.first - 1
    verb -= scene.word(verb) in word_set("behind_offender_verb")
    inside = next((mark for mark in scene.places if mark.last == verb + 1), None)
    if inside is not None and scene.word(inside.first - 1) in {"in", "across"}:
        verb = inside.first - 2  # "robbers struck in Oakland 4,922 times"
    if quantity.kind not in _OFTEN and scene.words[quantity.last + 1 : quantity.last + 3] == ["a", "day"]:
        return  # "broke into 200 cars a day"
    furthest = verb - _OBJECT if quantity.kind in _OFTEN else verb - 1
    for at in range(verb, max(0, furthest), -1):
        if scene.word(at) in word_set("offender_verbs") and scene.clause[at] == scene.clause[verb]:
            yield at


def _as_a_rule(scene: Scene, quantity: Quantity, at: int, length: int) -> bool:
    """ "A burglar strikes nine times a day": one alone stands for all of them where it is so often; "the" does not."""
    if scene.word(at + length - 1).endswith(("s", "men")):
        return True
    anybody = {scene.word(at - 1), scene.word(at)} & word_set("stands_for_any")
    return quantity.kind in _OFTEN and bool(anybody)


def _target(scene: Scene, quantity: Quantity, verb: int, targets: list[str]) -> int | None:
    """The token behind what was hit: the "times" that the number takes in, or the noun before or behind it."""
    hit = [at for at in range(verb + 1, quantity.first) if {scene.word(at), f"{scene.word(at)}s"} & {*targets}]
    if hit and quantity.kind in _OFTEN:
        owned = not word_set("one_owners").isdisjoint(scene.words[max(verb, hit[0] - 2) : hit[0]])
        return None if owned else quantity.last  # "breaks into a home 47 times a day", and no "his store"
    if "times" in scene.words[quantity.first : quantity.last] or quantity.kind is QuantityKind.INTERVAL:
        return quantity.last if "times" in targets else None  # "struck 1,204 times", "47 times a day"
    noun = _behind_owner(scene, quantity.last)
    noun += scene.word(noun) in word_set("before_target")  # "hit 1.5 million American homes"
    return noun + 1 if scene.word(noun) in targets else None


def _behind_owner(scene: Scene, at: int) -> int:
    """ "3,606 of our cars", "2,100 of the city's homes": where what a number is part of stands; `at` if it is none."""
    if scene.word(at) != "of":
        return at
    owner = next((mark for mark in scene.places if mark.first == at + 1), None)
    if owner is None:
        return at + 2 if scene.word(at + 1) in _OURS else at
    return owner.last + (scene.word(owner.last) == "'s")
