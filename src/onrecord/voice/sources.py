"""From the words of a source to its name: "Johnson" to Eddie Johnson, "the department" to the police department."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice.cues import CUES
from onrecord.voice.memory import PLACES, Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.people import Entity
from onrecord.voice.phrases import DETERMINERS
from onrecord.voice.words import Word, is_capital

_PERSON_PRONOUNS = {"he": "m", "she": "f"}

_GROUP_PRONOUNS = frozenset({"it", "they"})

_OWN = frozenset({"we", "i", "our", "my"})

_PLACE_SUBJECTS = frozenset(f"the {place}" for place in PLACES)

_POSSESSIVE = {"his": "m", "her": "f", "its": None, "their": None}


def name(words: Sequence[Word], inner: Sequence[Word], memory: Memory) -> Source | None:
    """The source that `words` name, `inner` being an apposition set off by commas. None where nobody is named."""
    words = _without_lead(words)
    if not words:
        return None
    if len(words) == 1 and (pronoun := _pronoun(words[0], memory)) is not None:
        return pronoun
    if len(inner) == 1 and is_capital(inner[0]) and len(words) > 2 and words[-2].low in ("in", "of"):
        source = name(words, (), memory)
        return source._replace(name=f"{source.name}, {inner[0].text}") if source else None
    if inner and (person := _named_person(inner, memory)) is not None and not _named_person(words, memory):
        return Source(person.name, join(words), "person", _deputy_of(words, memory))
    if (figures := _figures(words, memory)) is not None:
        return figures
    if (person := _named_person(words, memory)) is not None:
        return Source(
            person.name,
            person.role,
            "person",
            _deputy_of(list(words) + list(inner), memory) or _role_deputy(person, memory),
        )
    if (paper := _paper(words, memory)) is not None:
        return paper
    return _body(words, memory)


def _without_lead(words: Sequence[Word]) -> Sequence[Word]:
    at = 0
    while at < len(words) and (words[at].low in CUES.adverbs or words[at].kind == "p"):
        at += 1
    return words[at:]


def _pronoun(word: Word, memory: Memory) -> Source | None:
    low = word.low
    if low in _PERSON_PRONOUNS:
        person = memory.he(_PERSON_PRONOUNS[low])
        if person is None:
            return memory.speaker if memory.speaker is not None and memory.speaker.kind == "person" else None
        person.gender = person.gender or _PERSON_PRONOUNS[low]
        return Source(person.name, person.role, "person", _role_deputy(person, memory))
    if low in _GROUP_PRONOUNS:
        if not memory.groups:
            return None
        group = memory.groups[-1]
        return Source(group, None, "place" if group.lower() in _PLACE_SUBJECTS else "org")
    if low in _OWN:
        return Source(memory.own, None, "person") if memory.own else None
    return None


def _named_person(words: Sequence[Word], memory: Memory) -> Entity | None:
    """The last name in the words that the roster knows as a person's, when nothing but a role stands around it."""
    found = runs(words, frozenset())
    for run in reversed(found):
        after = words[run.last] if run.last < len(words) else None
        if after is not None and after.kind == "s":
            continue
        if after is not None and after.low not in ("of", "in", "from", "at", "for", "with", ",", "on"):
            continue
        if run.first and words[run.first - 1].low in ("for", "of", "from", "with", "in", "at", "to"):
            continue
        if (person := memory.find_person(run.name)) is not None:
            return person
        if (
            len(run.name) >= 2
            and (run.title or run.before in CUES.persons)
            and not any(w.low in CUES.organisations for w in run.name)
        ):
            return Entity(join(run.name), "person", role=join(run.title) or None, last=run.name[-1].low)
    return None


def _figures(words: Sequence[Word], memory: Memory) -> Source | None:
    """`police data`, `figures the FBI released`, `data kept by the Tribune`: whoever keeps them."""
    at = next((place for place, word in enumerate(words) if word.low in CUES.figures), None)
    if at is None:
        return None
    before = [word for word in words[:at] if word.low not in CUES.qualifying or is_capital(word)]
    keeper = _keeper(before, memory)
    if keeper is None and at + 1 < len(words):
        keeper = _keeper([word for word in words[at + 1 :] if word.kind != "n"], memory)
    if keeper is None and words[0].low == "the" and memory.keeper is not None and at <= 2:
        keeper = Source(memory.keeper, None, "org")
    if keeper is not None:
        memory.keeper = keeper.name
        return keeper._replace(kind="figures")
    if any(word.kind == "s" for word in words[:at]):
        return Source(join(_bare(words[: at + 1])), None, "figures")
    return Source("", None, "figures")


def _keeper(words: Sequence[Word], memory: Memory) -> Source | None:
    """The body named somewhere in the words."""
    for run in runs(words, frozenset()):
        following = words[run.last] if run.last < len(words) else None
        if (person := memory.find_person(run.name)) is not None:
            return Source(person.name, person.role, "person")
        if (org := memory.find_org(words[run.first : run.last], following)) is not None:
            return Source(org, None, "org")
        if (
            run.words[run.last - 1].low.rpartition("-")[2] in CUES.organisations
            or run.words[run.last - 1].text.isupper()
        ):
            return Source(join(words[run.first : run.last]), None, "org")
        if len(run.name) == 1 and run.name[0].text[1:] != run.name[0].text[1:].lower():
            return Source(run.name[0].text, None, "org")
    for place, word in enumerate(words):
        if word.low in CUES.stands_for and word.low not in ("site", "paper"):
            while place + 1 < len(words) and words[place + 1].low in CUES.stands_for:
                place += 1
            word = words[place]
            start = place
            while (
                start
                and words[start - 1].kind == "w"
                and words[start - 1].low not in DETERMINERS | CUES.prepositions | CUES.joiners
            ):
                start -= 1
            known = memory.group(word.low)
            if start == place and known is not None and word.low != "police":
                return Source(known, None, "org")
            return Source(known if start == place and known else join(words[start : place + 1]), None, "org")
    return None


def keeper(words: Sequence[Word], memory: Memory) -> Source | None:
    """Whose figures or paper a line speaks of, where it speaks of any."""
    if not any(word.low in CUES.figures or word.low in CUES.papers for word in words):
        return None
    source = _figures(words, memory) or _paper(words, memory)
    return source if source is not None and source.name else None


def _paper(words: Sequence[Word], memory: Memory) -> Source | None:
    """`the department's report`, `a statement from the office`, `a Tribune analysis`."""
    at = next(
        (
            place
            for place, word in enumerate(words)
            if word.low in CUES.papers and (not place or word.text[0].islower())
        ),
        None,
    )
    if at is None or (at + 1 < len(words) and words[at + 1].kind == "s"):
        return None
    if (
        at + 1 < len(words)
        and words[at + 1].low not in CUES.prepositions
        and words[at + 1].low not in CUES.papers
        and words[at + 1].kind != "p"
    ):
        # "the website HeyJackass": the name follows its noun
        if is_capital(words[at + 1]):
            return Source(join(words[at + 1 :]), None, "org")
        return None
    issuer = (
        _keeper(words[at + 1 :], memory) if at + 2 < len(words) and words[at + 1].low in ("from", "by", "of") else None
    )
    if issuer is None and words[at].low not in ("report", "request", "study"):
        issuer = _keeper(words[:at], memory)
    if issuer is not None:
        return issuer._replace(kind="paper")
    owner = _POSSESSIVE.get(words[0].low, "")
    if owner != "":
        source = _owner(words[0].low, memory)
        if source is not None:
            return Source(f"{source}'s {join(words[1:])}", None, "paper")
    return Source(join(_bare(words)), None, "paper")


def _owner(possessive: str, memory: Memory) -> str | None:
    if possessive in ("its", "their"):
        return memory.groups[-1] if memory.groups else None
    person = memory.he(_POSSESSIVE[possessive])
    return person.name if person else None


def _body(words: Sequence[Word], memory: Memory) -> Source | None:
    """An organisation, a role, or whatever else the words name."""
    first = words[0].low
    if first in _POSSESSIVE and len(words) > 1:
        owner = _owner(first, memory)
        rest = join(words[1:])
        if owner is None:
            return Source(join(words), None, "role")
        return Source(f"{owner}'s {rest}" if words[1].low != "police" else _police_of(owner, memory), None, "org")
    core = _bare(words)
    found = runs(core, frozenset())
    if (found and found[-1].last == len(core)) or (found and core[-1].low == "police"):
        run = found[-1]
        following = core[run.last] if run.last < len(core) else None
        org = memory.find_org(core[run.first : run.last], following)
        if org is not None:
            return Source(org, None, "org")
    definite = first in ("the", "this", "that") or (len(core) == 1 and core[0].low == "police")
    head = core[-1].low if core else ""
    place = next((at for at, word in enumerate(core) if word.low in CUES.prepositions), len(core))
    role = [word for word in core[:place] if word.kind == "w"]
    if (
        found
        and found[-1].last == len(core)
        and found[-1].before in CUES.humans | CUES.papers | CUES.organisations
        and not found[-1].title
    ):
        return Source(join(core[found[-1].first :]), join(core[: found[-1].first]) or None, "org")
    if found and found[-1].last == len(core) and len(core) == 1 and core[0].text[1:] != core[0].text[1:].lower():
        return Source(core[0].text, None, "org")
    if role and role[-1].low in CUES.persons and definite:
        known = memory.roster.with_role(word.low for word in role)
        if known:
            recent = next((person for person in reversed(memory.people) if person in known), known[0])
            return Source(recent.name, recent.role, "person", _role_deputy(recent, memory))
        if place == len(core) and memory.people and memory.people[-1].role is None and len(role) > 1:
            return Source(memory.people[-1].name, join(role), "person")
    if definite and len(core) == 1 and head in CUES.stands_for:
        group = memory.group(head)
        if group is not None:
            return Source(group, None, "org")
    if definite and len(core) == 1 and head == "city":
        city = memory.roster.city
        return Source(city or "the city", None, "org" if city else "place")
    kind = "other"
    if head in PLACES:
        kind = "place"
    elif head.rpartition("-")[2] in CUES.organisations:
        kind = "org"
    elif any(word.low in CUES.humans for word in role):
        kind = "role"
    shown = core if found and first == "the" and found[0].first == 0 else words
    return Source(join(shown), None, kind, _deputy_of(words, memory))


def _police_of(owner: str, memory: Memory) -> str:
    return memory.group("police") or f"{owner} police"


def _bare(words: Sequence[Word]) -> Sequence[Word]:
    at = 0
    while at < len(words) - 1 and (words[at].low in ("the", "this", "that") or words[at].low in CUES.adverbs):
        at += 1
    return words[at:]


def _deputy_of(words: Sequence[Word], memory: Memory) -> str | None:
    """The body that a spokesman speaks for, where the words name it."""
    at = next((place for place, word in enumerate(words) if word.low in CUES.deputies), None)
    if at is None:
        return None
    if at + 1 < len(words) and words[at + 1].low in ("for", "of"):
        keeper = _keeper(words[at + 2 :], memory)
        return keeper.name if keeper and keeper.kind == "org" else None
    keeper = _keeper(words[:at], memory)
    if keeper is not None and keeper.kind == "org":
        return keeper.name
    return None


def _role_deputy(person: Entity, memory: Memory) -> str | None:
    if person.role_words & CUES.deputies:
        return memory.groups[-1] if memory.groups else None
    return None
