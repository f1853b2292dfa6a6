"""The roster: the people and organisations that a document names, with titles, and what short names stand for.

Built once from the whole document, so that a surname alone is the full name wherever that stands. A name is a run of
capital words; it is a person's where a title, an age, an apposition, a verb of speech or a later surname says so.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from onrecord.lexicon.load import city_names, place_names, word_set
from onrecord.voice import bodies, untitled
from onrecord.voice.cues import CUES, heading
from onrecord.voice.named_roles import role_beside
from onrecord.voice.names import Run, join, runs
from onrecord.voice.roster import FEW, Entity, Roster
from onrecord.voice.words import Word, is_capital

_BODIES_ONLY = CUES.takes_link - CUES.titles.keys()
_CLOSES = frozenset(",.;”—")
_ENTERS = frozenset(entry.split()[0] for entry in word_set("enters"))
_APPOSES = frozenset({"a", "an", "the", "who"})
_APPOSED = 14  # words of an apposition
_OFFICE = 8  # words from a label's name to its colon
_FULL = 2  # words of a full name
_RANKS = CUES.titles.keys() | CUES.before_titles | CUES.organisations
_NO_NAMES = CUES.organisations | (CUES.links - {"de", "van", "la"})  # words that no person's name has
_BESIDE = 4  # words behind a name that show whether it is a person's
_TO_PERSON = 7  # words from a name, or the head of its apposition, to the noun of a person
_ROLE = 9  # words of a role before a comma
_TO_SAID = 9  # words behind "of the institute" to its "said"


def build(blocks: Sequence[Sequence[Word]]) -> Roster:
    """The roster of a document, from the words of its blocks."""
    roster = Roster()
    lower = {word.low for words in blocks for word in words if not word.capital}  # marks and numbers do no harm
    found = [(run, words) for words in blocks for run in runs(words, lower)]
    alone = {run.name[0].low for run, words in found if len(run.name) == 1 and not _cut(run, words)}
    for run, words in found:
        if _is_person(run, words, alone):
            _add_person(roster, run, words)
            _add_org_in_title(roster, run)
        elif bodies.is_org(run, words):
            _add_org(roster, run, words)
            if (holder := untitled.holder(run)) is not None:
                _add_person(roster, holder, words)
        if (noun := _described(run, words)) is not None:
            roster.describe(noun, join(words[run.first : run.last]))
    return roster


def _described(run: Run, words: Sequence[Word]) -> str | None:
    """`The group, the Data Center, counted`: the noun that the name between two commas stands for."""
    at = run.first - (run.before == "the")
    ends = run.last < len(words) and words[run.last].low in _CLOSES
    if not ends or at < 3 or words[at - 1].low != "," or words[at - 3].low != "the" or len(run.name) < _FULL:
        return None
    noun = words[at - 2]
    return noun.low if noun.text.islower() and (noun.low in CUES.humans or noun.low in CUES.persons) else None


def _cut(run: Run, words: Sequence[Word]) -> bool:
    """Whether a sentence's first word was taken off the name: "New York", where the text has "new" as well."""
    return run.first > 0 and is_capital(words[run.first - 1])


def _is_person(run: Run, words: Sequence[Word], alone: set[str]) -> bool:
    name = run.name
    if name and not run.title and name[-1].low in word_set("named_after") and _gender(name) is None:
        return False  # "who lives off Grant Avenue, said"
    linked = run.last - run.first > 2 and words[run.first + 1].low in CUES.links
    if linked and words[run.first].low in _BODIES_ONLY:
        return False  # "Bureau of Justice Statistics", though "Justice" is a title too
    if bodies.known(run, words) or bodies.body(run, words) or (run.before in bodies.BODY_NOUNS and not run.title):
        return False  # "the group Safe Streets said"
    if name and name[0].low in _ENTERS and not run.title:
        return False  # "Take Memphis: 302 killings"
    if run.before == "for" and not run.title and run.first > 1 and words[run.first - 2].capital and run.first > 2:
        return False  # "Everytown for Gun Safety"
    if run.before == "the" and not run.title:
        return False  # "of the Urban Chiefs Forum, 52, who"
    if not 1 <= len(name) <= 4 or not _NO_NAMES.isdisjoint([part.low for part in name]):
        return False
    if any(part.text.isupper() and len(part.text) > 2 and "." not in part.text for part in name) and not _label(
        run, words
    ):
        return False
    if run.title and run.title[-1].low not in ("u.s", "state's", "former"):
        return not (len(name) == 1 and name[0].low in ("office", "general"))
    if len(name) == 1 or (_label(run, words) and join(name).lower() in city_names()):
        return False
    if run.before in CUES.persons or _label(run, words):
        return True
    if name[-1].low in alone and name[-1].low not in CUES.days and join(name).lower() not in place_names():
        return True  # "Ann Roe", of whom a "Roe" says more; and no "West Virginia", beside "Virginia"
    return _evidence(run, words)


def _label(run: Run, words: Sequence[Word]) -> bool:
    """`JANE ROE:`, `>> JANE ROE:`, `JANE ROE (HOST):` or `JANE ROE, DEPUTY DIRECTOR:` at the start of a line."""
    before = itertools.islice(words, run.first)  # no copy of all that goes before a name
    if run.last >= len(words) or any(word.low not in {">", ">>", "*"} for word in before):
        return False
    after = words[run.last : run.last + _OFFICE]
    if after[0].low in ":‘’'" and heading(word.low for word in words[run.first : run.last]):
        return False  # "FACT CHECK: Two candidates"
    colon = next((at for at, word in enumerate(after) if word.low == ":"), None)
    if colon is None or after[0].low not in {":", "(", ","}:
        return False
    return after[0].low != "," or all(word.text.isupper() or word.kind != "w" for word in after[:colon])


def _evidence(run: Run, words: Sequence[Word]) -> bool:
    """An apposition, an age, a relative clause or a verb of speech beside the name."""
    after = words[run.last : run.last + _BESIDE]
    if after and (after[0].low in CUES.say or after[0].low in CUES.tell):
        return True
    if run.before in CUES.say or run.before in CUES.tell:
        return True
    if len(after) >= 3 and after[0].low == ",":
        second, third = after[1], after[2]
        if second.kind == "n" and third.low in (",", "."):
            return len(second.text) <= 2
        if second.low in ("who", "whose"):
            return True
        if second.low in ("a", "an", "the") and any(
            word.low in CUES.persons for word in words[run.last + 2 : run.last + _TO_PERSON]
        ):
            return True
        if second.low in CUES.persons or (second.low.endswith("ing") and second.low in CUES.speech):
            return True
        if (second.low in CUES.say and run.before != ",") or second.low in CUES.tell:
            return True
    said = len(after) > 1 and after[0].kind == "s" and after[1].low in CUES.said
    if (said or run.before == "how") and len(run.name) > 1 and join(run.name).lower() not in place_names():
        return True  # "Jane Roe's point was that", "is how Jane Roe put it"
    if run.before == "," and _persons_before(words, run.first - 1):
        return True
    if after and after[0].low in ("of", "from", "with") and _speaks(words, run.last + 1):
        return True
    if untitled.person(run, words) or untitled.first_named(run) or _joined_to_titled(run, words):
        return True
    told = run.before == "to" and run.first > 1 and words[run.first - 2].low == "according"
    if told and run.name[0].low in CUES.women | CUES.men:
        return True
    return run.before == "by" and run.first == 1


def _joined_to_titled(run: Run, words: Sequence[Word]) -> bool:
    """`Sens. Jane Roe and Tom Doe`: the second of two who share a title that stands for several."""
    at = run.first - 2
    if run.before != "and" or len(run.name) < _FULL:
        return False
    while at > 0 and is_capital(words[at]) and words[at].low not in word_set("plural_titles"):
        at -= 1
    at -= at > 0 and words[at].low == "."
    return at >= 0 and words[at].low in word_set("plural_titles")


def _persons_before(words: Sequence[Word], comma: int) -> bool:
    """A role that stands before the comma: "a spokesman for the police, Jane Roe"."""
    for word in reversed(words[max(0, comma - _ROLE) : comma]):
        if word.kind == "p" or word.low in CUES.joiners:
            return False
        if word.low in CUES.persons or word.low == "one":  # "a former one, Jane Roe, wrote"
            return True
    return False


def _speaks(words: Sequence[Word], at: int) -> bool:
    """`of the Public Safety Institute said`, `of Ellis College, a critic of the plan, said`."""
    near = untitled.past_home(words[at : at + _TO_SAID])
    comma = next((spot for spot, word in enumerate(near) if word.low == ","), None)
    if comma is not None and at + comma + 1 < len(words) and words[at + comma + 1].low in _APPOSES:
        closed = at + comma + 1
        while closed < len(words) and closed < at + comma + _APPOSED and words[closed].kind != "p":
            closed += 1
        told = words[closed + 1] if closed + 1 < len(words) and words[closed].low == "," else None
        return told is not None and (told.low in CUES.strong or told.low in CUES.needs_that)
    for word, after in itertools.zip_longest(near, near[1:]):
        if word.kind == "p" and word.low not in "'’":
            return False
        if (
            word.low in CUES.strong
            or word.low in CUES.needs_that
            or (word.low == "took" and after is not None and after.low == "issue")
        ):
            return True
    return False


def _add_person(roster: Roster, run: Run, words: Sequence[Word]) -> None:
    name = run.name
    shown = " ".join(
        word.text if not _label(run, words) or not word.text.isupper() else word.text.title() for word in name
    )
    last = name[-1].low if name[-1].low not in ("jr", "sr", "ii", "iii") or len(name) == 1 else name[-2].low
    known = roster.by_last.get(last, [])
    if len(name) == 1 and known:
        entity = known[0]
    else:
        entity = roster.people.get(shown.lower()) or Entity(shown, "person", None, _gender(name), last=last)
        if shown.lower() not in roster.people:
            short = next((other for other in known if " " not in other.name), None)
            if short is not None:
                del roster.people[short.name.lower()]
                known.remove(short)
                entity.role, entity.gender = short.role, short.gender
                for word in sorted(short.role_words):
                    roster.add_role(entity, word)
            roster.people[shown.lower()] = entity
            if len(known) < FEW:
                roster.by_last.setdefault(last, []).append(entity)
    _add_role(roster, entity, run, words)


def _gender(name: Sequence[Word]) -> str | None:
    first = name[0].low
    if len(name) < 2:
        return None
    return "f" if first in CUES.women else "m" if first in CUES.men else None


def _add_role(roster: Roster, entity: Entity, run: Run, words: Sequence[Word]) -> None:
    text, role = role_beside(run, words)
    for word in role:
        roster.add_role(entity, CUES.titles.get(word.low, word.low))
        roster.add_role(entity, word.low)
        entity.gender = "f" if word.low in CUES.female else "m" if word.low in CUES.male else entity.gender
    polite = text.lower().rstrip(".") in ("mr", "mrs", "ms", "miss")
    if text and not polite and (entity.role is None or len(text) > len(entity.role)):
        entity.role = text


def _add_org(roster: Roster, run: Run, words: Sequence[Word]) -> None:
    parts = list(words[run.first : run.last])
    if bodies.lower_police(run, words) and parts[-1].low not in CUES.organisations:
        parts.append(words[run.last])
    qualified = len(parts) == _FULL and parts[0].low in CUES.qualifying and not parts[0].text.isupper()
    if qualified and parts[1].text.isupper():
        parts = parts[1:]  # "New FBI figures"
    roster.add_org(join(parts), parts[-1].low)
    if bodies.of_people(parts):
        for noun in sorted(word_set("bodies_of_people")):
            roster.call(join(parts), noun)  # "the group", "the coalition"


def _add_org_in_title(roster: Roster, run: Run) -> None:
    """`Chicago Police Department Superintendent Eddie Johnson` names the department too."""
    ends = [at for at, word in enumerate(run.title) if word.low in CUES.organisations]
    # "Deputy Police Commissioner" names none: only ranks stand before "Police"
    named = ends and any(word.low not in _RANKS for word in run.title[: ends[-1]])
    if named and ends[-1] + 1 < len(run.title):
        roster.add_org(join(run.title[: ends[-1] + 1]), run.title[ends[-1]].low)
