"""From the words of a source to its name: "Johnson" to Eddie Johnson, "the department" to the police department."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import place_names, word_set
from onrecord.voice import affiliations, answerers, bodies, inside, keepers, nobody, offices, roles
from onrecord.voice.bodies import shouted
from onrecord.voice.cues import CUES
from onrecord.voice.deputies import deputy_of, role_deputy
from onrecord.voice.keepers import POSSESSIVE
from onrecord.voice.memory import GENDERS, PLACES, Memory, Source
from onrecord.voice.names import Run, join, runs, shown, without_district
from onrecord.voice.phrases import DETERMINERS
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word, is_capital

_BODIES = CUES.organisations | CUES.papers | CUES.figures | CUES.humans
_PEOPLE = CUES.humans - CUES.takes_link
_NAMED_AFTER = CUES.humans | CUES.papers | CUES.organisations
_EVERYWHERE = frozenset({"nationally", "nationwide", "statewide", "citywide"})  # "Nationally the bureau counted"
_INDEFINITE = frozenset({"a", "an", "one"})
_GROUP_PRONOUNS = frozenset({"it", "they"})
_OWN = word_set("we_or_ours")
_SITES = CUES.stands_for.keys() | word_set("nouns_for_a_body") | {"tank"}
_PAIR = 2
_OBJECTS = {"him": "he", "her": "she"}  # "according to her"
_DEFINITE = ("the", "this", "that")
_IN_NAME = frozenset({"name", "byline", "signature"})
_TRAILING = word_set("trails_source")
_PLACE_SUBJECTS = frozenset(f"the {place}" for place in PLACES)


def name(words: Sequence[Word], inner: Sequence[Word], memory: Memory) -> Source | None:
    """The source that `words` name, `inner` being an apposition set off by commas. None where nobody is named."""
    words = without_district(_without_lead(words))
    if inner and inner[0].low in word_set("opens_examples"):
        inner = ()
    if len(words) > _PAIR and words[-1].low == "others" and words[-2].low == "and":
        words = words[:-_PAIR]  # "Roe and others say"
    return (_himself(words, inner, memory) or _named(words, inner, memory)) if words else None


def _himself(words: Sequence[Word], inner: Sequence[Word], memory: Memory) -> Source | None:
    """`the chief himself`, `Police there`; but "officials there" are nobody in particular."""
    if len(words) < _PAIR or words[-1].low not in _TRAILING:
        return None
    known = name(words[:-1], inner, memory)
    if known is not None and words[-1].low == "there" and words[-2].low == "office" and memory.place is not None:
        return known._replace(name=f"{known.name} in {memory.place}")  # "the U.S. attorney's office there"
    named = known is not None and (known.kind not in ("role", "other") or words[-2].low == "police")
    return known if named else None


def _named(words: Sequence[Word], inner: Sequence[Word], memory: Memory) -> Source | None:
    if len(words) == 1 and (pronoun := _pronoun(words[0], memory)) is not None:
        return pronoun
    if nobody.named(words) or (len(words) == 1 and words[0].low[:1].isdigit()):
        return None  # "it was 392, which puts the decline at 17 percent"
    known = affiliations.called(words) or affiliations.group(words, memory) or roles.of_a_party(words, memory)
    if known is not None:
        return known
    if inner and _is_state(inner) and len(words) > 2 and words[-2].low in ("in", "of"):
        source = name(words, (), memory)
        return source._replace(name=f"{source.name}, {join(inner)}") if source else None
    if inner and (person := _named_person(inner, memory)) is not None and _unnamed(words, memory):
        return Source(person.name, shown(words), "person", deputy_of(words, memory))
    if len(inner) == 1 and is_capital(inner[0]) and words[0].low in _OWN and words[-1].low in CUES.persons:
        return Source(inner[0].text, shown(words), "person")  # "my producer, Lil, says"
    if is_name(inner) and (words[0].low in DETERMINERS or any(word.kind == "s" for word in words)):
        return Source(join(inner), shown(words), "person", deputy_of(words, memory))
    if (named := apposed(words, inner, memory)) is not None:
        return named
    if (figures := keepers.figures(words, memory)) is not None:
        return figures if figures.name else _issuer(inner, memory) or figures
    if keepers.keeps(words, inner):
        return Source(shown(words), None, "org")
    if (joint := _joint(words, memory)) is not None:
        return joint
    if (person := _named_person(words, memory)) is not None:
        affiliations.note(words, person, memory)
        deputy = deputy_of([*words, *inner], memory) or role_deputy(person, memory)
        return Source(person.name, person.role, "person", deputy)
    if (paper := keepers.paper(words, memory)) is not None:
        return _issuer(inner, memory) or paper
    return _body(words, memory)


def _is_state(inner: Sequence[Word]) -> bool:
    """`Ohio`, `New Jersey` behind a town and a comma."""
    return is_capital(inner[0]) and (len(inner) == 1 or join(inner).lower() in place_names())


def apposed(words: Sequence[Word], inner: Sequence[Word], memory: Memory) -> Source | None:
    """`the coroner, Dr. Jane Roe`, `a group, the Easton League`, `Easton's mayor, Jane Roe`: the name of a role."""
    if not inner or not (words[0].low in DETERMINERS or _held_in_a_place(words)):
        return None
    if any(is_capital(word) for word in words[1:]) and (is_capital(words[-1]) or words[-1].low not in CUES.persons):
        return None  # "the Ellis College report, ..."; but "a Dayton police spokeswoman, Beth Lane" names her
    inner = inner[inner[0].low == "the" :]
    run = next(iter(runs(inner, frozenset())), None)
    if run is None or run.first or (run.last < len(inner) and inner[run.last].low not in CUES.prepositions | {"of"}):
        return None
    role, deputy = shown(words), deputy_of(words, memory)
    if (person := memory.find_person(run.name)) is not None:
        return Source(person.name, role, "person", deputy)
    body = inner[: run.last]
    if (org := memory.find_org(body)) is not None:
        return Source(org, role, "org")
    if body[-1].low in CUES.organisations:
        return Source(join(body), role, "org")
    if words[0].low in _INDEFINITE and words[-1].low in _SITES and is_capital(inner[-1]):
        return Source(join(inner), role, "org")  # "a website, Eyes on Easton, counts"
    if words[-1].low in CUES.persons and run.name and _BODIES.isdisjoint([part.low for part in run.name]):
        return Source(join(run.name), role, "person", deputy)
    return None


def _held_in_a_place(words: Sequence[Word]) -> bool:
    """`Easton's police chief`: an office told by its place."""
    owned = is_capital(words[0]) and any(word.kind == "s" for word in words[1:-1])
    return owned and words[-1].low in CUES.persons and not is_capital(words[-1])


def _joint(words: Sequence[Word], memory: Memory) -> Source | None:
    """`Mayor Cole and Chief Hale`: two people who say the same; "they" are both."""
    at = next((place for place in range(1, len(words) - 1) if words[place].low == "and"), None)
    if at is None or not is_capital(words[at - 1]):
        return None
    one, other = (_named_person(part, memory) for part in (words[:at], words[at + 1 :]))
    if one is None or other is None or one is other:
        return None
    both = f"{one.name} and {other.name}"
    memory.note_group(both)
    return Source(both, None, "person")


def _unnamed(words: Sequence[Word], memory: Memory) -> bool:
    """Whether the words leave open who it is: "one pastor supporting Mr. Roe" names Roe, but means the pastor."""
    if len(words) > 2 and words[0].low in DETERMINERS and words[1].low in CUES.persons and not is_capital(words[2]):
        return True
    return _named_person(words, memory) is None


def _issuer(inner: Sequence[Word], memory: Memory) -> Source | None:
    """`, compiled by the police,`, `, in Jane Roe's name,`: whose paper or figures they are."""
    if inner and inner[0].low in ("in", "under", "over") and inner[-1].low in _IN_NAME:
        person = _named_person([word for word in inner if is_capital(word)], memory)
        name = join([word for word in inner[1:-1] if word.kind != "s"])
        return Source(person.name if person is not None else name, None, "person") if is_capital(inner[1]) else None
    by = next((at for at, word in enumerate(inner[:3]) if word.low == "by"), None)
    issuer = keepers.kept_by(inner[by + 1 :], memory) if by is not None else None
    if issuer is None and by is not None and (person := _named_person(inner[by + 1 :], memory)) is not None:
        issuer = Source(person.name, person.role, "person")  # "The chart, handed out by Chief Roe, showed"
    return issuer._replace(kind="paper") if issuer is not None else None


def is_name(inner: Sequence[Word]) -> bool:
    """Two or three capital words of no body: a name, known or not."""
    return 2 <= len(inner) <= 3 and all(is_capital(word) and word.low not in _BODIES for word in inner)


def _without_lead(words: Sequence[Word]) -> Sequence[Word]:
    at = 0
    while at < len(words) and (words[at].low in CUES.adverbs or words[at].kind == "p" or words[at].low in _EVERYWHERE):
        at += 1
    return words[at:]


def _pronoun(word: Word, memory: Memory) -> Source | None:
    low = _OBJECTS.get(word.low, word.low.removesuffix("'ll"))
    if low in GENDERS and memory.quoting:
        return inside.spoken_of(GENDERS[low], memory)
    if low in GENDERS:
        person = memory.he(GENDERS[low])
        if person is None:
            last = memory.speaker if memory.speaker is not None and memory.speaker.kind in ("person", "other") else None
            return last._replace(kind="person") if last is not None and _may_be(low, memory) else None
        person.gender = person.gender or GENDERS[low]
        return Source(person.name, person.role, "person", role_deputy(person, memory))
    if low == "they" and (several := memory.they()) is not None:
        return Source(several, None, "role")
    if low == "they" and (body := answerers.body_asked(memory)) is not None:
        return Source(body, None, "org")
    if low in _GROUP_PRONOUNS:
        if (paper := memory.last_paper()) is not None:
            return paper._replace(kind="paper")
        if not memory.groups:
            return None
        group = memory.groups[-1]  # a place in "Seattle signed. It recorded 60"
        place = group.lower() in _PLACE_SUBJECTS or group.lower() in place_names()
        return Source(group, None, "place" if place else "org")
    if low in _OWN:
        return Source(memory.own, None, "person") if memory.own else None
    return None


def _may_be(pronoun: str, memory: Memory) -> bool:
    """Whether the last speaker is not known for the other of "he" and "she"."""
    speaker = memory.roster.people.get(memory.speaker.name.lower()) if memory.speaker is not None else None
    return speaker is None or speaker.gender in (None, GENDERS[pronoun])


def _named_person(words: Sequence[Word], memory: Memory) -> Entity | None:
    """The last name in the words that the roster knows as a person's, when nothing but a role stands around it."""
    found = runs(words, frozenset())
    for run in reversed(found):
        after = words[run.last] if run.last < len(words) else None
        if after is not None and after.kind == "s":
            continue
        if after is not None and after.low not in word_set("behind_person"):
            continue
        if run.first and words[run.first - 1].low in word_set("before_body"):
            continue
        if (person := memory.find_person(run.name)) is not None:
            return person
        if (
            len(run.name) >= 2
            and (run.title or run.before in CUES.persons)
            and not any(w.low in CUES.organisations for w in run.name)
            and memory.find_org(words[run.first : run.last]) is None
        ):
            return Entity(join(run.name), "person", role=join(run.title) or None, last=run.name[-1].low)
    return None


def _body(words: Sequence[Word], memory: Memory) -> Source | None:
    """An organisation, a role, or whatever else the words name."""
    if words[0].low in POSSESSIVE and len(words) > 1:
        return None if words[-1].low in PLACES else offices.owned(words, memory)  # "says her city had 55"
    core = _bare(words)
    found = runs(core, frozenset())
    place = next((at for at, word in enumerate(core) if word.low in CUES.prepositions), len(core))
    role = [word for word in core[:place] if word.kind == "w"]
    of_people = bool(role) and place < len(core) and role[-1].low in _PEOPLE and not bodies.of_people(core)
    if (
        place < len(core)
        and core[place].low in ("at", "in")
        and any(
            (run.first + 1 < place or run.words[run.first].text.isupper()) and _heads(core, run.last, place)
            for run in found
        )
    ):
        core = core[:place]  # "the Records Clearinghouse at Easton University" is the clearinghouse
        found = [run for run in found if run.last <= place]
    if found and not of_people and (named := _named_body(core, found[-1], memory)) is not None:
        return named
    if role and words[0].low in _INDEFINITE and (called := memory.roster.described.get(role[-1].low)):
        return Source(called, shown(words), "person" if role[-1].low in CUES.persons else "org")
    definite = words[0].low in _DEFINITE or (len(core) == 1 and core[0].low == "police")
    if definite and (known := roles.holder(core, role, place, memory)) is not None:
        return known
    head = core[-1].low
    kind = "other"
    if head in PLACES:
        kind = "place"
    elif any(word.low in CUES.humans for word in role) and of_people:
        kind = "role"
    elif head.rpartition("-")[2] in CUES.organisations or keepers.newspaper(words):
        kind = "org"
    elif any(word.low in CUES.humans for word in role):
        kind = "role"
    bare = bool(found) and words[0].low == "the" and found[0].first == 0
    return Source(shown(core if bare else words), None, kind, deputy_of(words, memory))


def _heads(core: Sequence[Word], last: int, place: int) -> bool:
    """Whether a name that ends at `last` is the body's before `place`: "Records Project at", "the TRAC project at"."""
    return last == place or (last == place - 1 and core[last].low in CUES.organisations)


def _named_body(core: Sequence[Word], run: Run, memory: Memory) -> Source | None:
    """A name at the end of the words: a known body, or one that its own noun makes one ("the group FAMM")."""
    if run.last != len(core) and core[-1].low != "police":
        return None
    following = core[run.last] if run.last < len(core) else None
    org = memory.find_org(core[run.first : run.last], following)
    if org is not None:
        return Source(org, None, "org")
    if run.last != len(core) or run.title:
        return None
    named = not any(word.low in _BODIES for word in run.name)
    if 2 <= len(run.name) <= 3 and named and run.first and core[run.first - 1].kind == "s":
        return Source(join(run.name), join(core[: run.first - 1]), "person")
    if run.before in _NAMED_AFTER:
        return Source(join(core[run.first :]), join(core[: run.first]) or None, "org")
    one = len(core) == 1 and core[0].low not in place_names() and not shouted(core[0].low)
    if one and core[0].text[1:] != core[0].text[1:].lower():
        return Source(core[0].text, None, "org")
    return None


def _bare(words: Sequence[Word]) -> Sequence[Word]:
    at = 0
    while at < len(words) - 1 and (words[at].low in ("the", "this", "that") or words[at].low in CUES.adverbs):
        at += 1
    return words[at:]
