"""How old those counted were: "children under 15", "victims younger than 30", "children 12 and younger".

An age narrows a count and is none. "Under 18" stays with the lexicon, where it is the juveniles of the record.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_SIDE = {"under": "<", "below": "<", "younger": "<", "over": ">", "above": ">", "older": ">"}
_AGED = {"aged", "age", "ages"}
_TOLD = _AGED | {"old", "years"}
_BE = {"was", "were", "are"}
_BEFALLEN = _BE | {"have", "had"}
_AGES = range(3, 100)
_BACK = 12  # tokens from people to "were under 30"


def ages(tokens: Sequence[Token], words: Sequence[str], known: Sequence[Mark]) -> list[Mark]:
    """The ages of a sentence as marks of the qualifiers' lane, none over those that are `known`."""
    found = _between(tokens, words) if not (_TOLD | _BE).isdisjoint(words) else []
    if _SIDE.keys().isdisjoint(words):
        return found
    for at in [at for at, word in enumerate(words) if word in _SIDE]:
        if any(mark.first <= at < mark.last for mark in known):
            continue
        number = _number(tokens, words, at)
        if number is None:
            found += _with_bound(tokens, words, at)
            continue
        first = at - (at > 0 and words[at - 1] in word_set("minor") | _BE)
        found.append(
            Mark(first, number + 1, {"qualifier": f"age:{_SIDE[words[at]]}{words[number]}", "place": "either"})
        )
    return found


def _between(tokens: Sequence[Token], words: Sequence[str]) -> list[Mark]:
    """ "Between 18 and 34 years of age", "from 18 to 24 years old", "aged 25 to 34": both ages count in."""
    found: list[Mark] = []
    for low in range(1, len(words) - 2):
        joined = words[low + 1] in {"and", "to", "-", "–"}
        if not joined or not (_is_age(tokens, words, low) and _is_age(tokens, words, low + 2)):
            continue
        old = words[low + 3 : low + 5] in (["years", "old"], ["years", "of"]) or words[low + 3 : low + 4] == ["year"]
        aged = words[low - 1] in _AGED or words[max(0, low - 4) : low] == ["between", "the", "ages", "of"]
        told = words[low - 1 - (words[low - 1] == "from")] in _BE and not word_set("aged").isdisjoint(words[:low])
        if not (old or aged or told) or int(words[low]) >= int(words[low + 2]):
            continue
        first = low - (words[low - 1] in {"between", "from"} | _AGED)
        first -= words[first - 1] in _BE
        last = low + 3 + (2 if words[low + 3 : low + 5] == ["years", "old"] else 3 * old)
        name = f"age:{words[low]}-{words[low + 2]}"
        found.append(Mark(first, min(last, len(words)), {"qualifier": name, "place": "either"}))
    return found


def _with_bound(tokens: Sequence[Token], words: Sequence[str], at: int) -> list[Mark]:
    """ "Children 12 and younger", "people aged 65 or older": the age that is named counts in. A list of one or none."""
    number = at - 2
    if number < 1 or words[at - 1] not in {"and", "or"} or not _is_age(tokens, words, number):
        return []
    behind = number - (words[number - 1] in _AGED)
    if not _of_people(words, behind):
        return []
    first = behind - (words[behind - 1] in word_set("minor") | _BE)
    return [Mark(first, at + 1, {"qualifier": f"age:{_SIDE[words[at]]}={words[number]}", "place": "either"})]


def without_minors(marks: Sequence[Mark], aged: Sequence[Mark]) -> list[Mark]:
    """The marks of a lane, less the "children" whose age is told."""
    inside = {at for mark in aged for at in range(mark.first, mark.last)}
    return sorted([*(mark for mark in marks if mark.first not in inside), *aged], key=lambda mark: mark.first)


def _number(tokens: Sequence[Token], words: Sequence[str], at: int) -> int | None:
    """Where the age stands that such a word opens; None where its number is none."""
    behind = [*words[at + 1 : at + 5], "", "", "", ""]
    if words[at] in {"younger", "older"}:
        gap, plain = (1, True) if behind[0] == "than" else (0, False)
    elif behind[0] == "age":
        gap, plain = (2 if behind[1] == "of" else 1), True
    elif behind[:3] == ["the", "age", "of"]:
        gap, plain = 3, True
    else:
        gap, plain = 0, _of_people(words, at)
    number = at + 1 + gap
    if not plain or not _is_age(tokens, words, number):
        return None
    ends = number + 1 == len(words) or words[number + 1] in word_set("age_ends")
    return number if ends else None


def _is_age(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    if at >= len(words) or tokens[at].kind != "number" or not words[at].isdecimal():
        return False
    return int(words[at]) in _AGES


def _of_people(words: Sequence[str], at: int) -> bool:
    """ "Children under 15", "half of the victims were under 30", "40 over 65 were robbed".

    Not "homicides were under 60".
    """
    before = words[at - 1] if at else ""
    if before in word_set("aged") or (before.isdecimal() and words[at + 2 : at + 3] and words[at + 2] in _BEFALLEN):
        return True
    if before not in _BE:
        return False
    near = words[max(0, at - _BACK) : at]
    return not word_set("aged").isdisjoint(near) and word_set("total_noun").isdisjoint(near)
