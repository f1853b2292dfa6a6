"""The parties of an act: who does it, and to whom."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date

from onrecord.lexicon.load import word_set
from onrecord.model import Attribution, Span
from onrecord.voice import answerers, sources
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.askedof import role_before, speaker_before
from onrecord.voice.cues import CUES
from onrecord.voice.deputies import principal
from onrecord.voice.memory import GENDERS, PARTIES, PLACES, PUBLISHERS, Memory, Source
from onrecord.voice.names import nearest, runs
from onrecord.voice.phrases import PRONOUNS, subject_left
from onrecord.voice.scope import Reach
from onrecord.voice.words import Word, is_capital

STOPS = frozenset(",;:.!?()—–…")
_TO_BE = word_set("to_be")
_ACTORS = PARTIES | PUBLISHERS
_ASKING_PAPERS = ACT_CUES.nouns["asking_papers"]
_SENDS = ACT_CUES.nouns["sends"]
_HEARERS = word_set("told_by_it")
_OWNED = 5  # words from an owner to the verb behind his paper: "the mayor's second letter asking"
_SENT = 10  # words from "sent" to what the letter asks
_OF_SPEAKER = frozenset({"my", "our"})
_STAFF = word_set("speakers_staff")
_OURS = frozenset({"we", "i"})  # the paper itself
_BACK = 60  # words back to what a verb goes on with
_FULL_NAME = 4  # words of a name that can act


@dataclass(slots=True)
class Scene:
    """One sentence in which acts are looked for."""

    text: str
    words: Sequence[Word]
    heard: Set[str]  # the words in lower case
    span: Span
    memory: Memory
    reaches: Sequence[Reach]
    quoted: Sequence[Span]
    published: date | None
    default: tuple[Attribution, ...]
    subject: Source | None = None
    floor: int = 0  # the word after the last act found
    told: str | None = None  # whom the words of the last act name as told, asked or refused

    def _covering(self, at: int) -> list[Reach]:
        place = self.words[at].start
        return [
            reach
            for reach in self.reaches
            if reach.start <= place < reach.end
            and not reach.site.weak
            and not (reach.site.first <= at < reach.site.last)
        ]

    def by_default(self, at: int) -> bool:
        """Whether the text's issuer, its speaker or a post's author says the word."""
        return not self._covering(at)

    def voice_at(self, at: int) -> Source | None:
        """Who speaks at a word, the story's own voice apart."""
        covering = self._covering(at)
        if covering:
            return min(covering, key=lambda reach: reach.end - reach.start).site.source
        return self.issuer() if self.default else None

    def issuer(self) -> Source:
        """The issuer, the speaker or the author: a body where its name holds the word for one."""
        default = self.default[0]
        parts = default.speaker.lower().split()
        known = default.speaker.lower() in self.memory.roster.people
        body = not known and not CUES.organisations.isdisjoint((parts[0], parts[-1]))
        return Source(default.speaker, default.role, "person" if len(parts) > 1 and not body else "org")

    def in_quote(self, at: int) -> bool:
        """Whether a word stands in a quotation."""
        place = self.words[at].start
        return any(quote.start <= place < quote.end for quote in self.quoted)


def subject(scene: Scene, before: int, at: int, *, answers: bool) -> Source | None:
    """Who does what the verb at `at` says; a verb that shares its subject takes the one before."""
    words = scene.words
    previous = words[before - 1].low if before else ""
    if previous in ("who", "which", "that"):
        end = before - 2 if before > 1 and words[before - 2].low == "," else before - 1
        if end > 1 and words[end - 1].kind == "n" and words[end - 2].low == ",":
            end -= 2  # "Jane Roe of Easton, 52, who asked"
        if previous == "who" and (told := speaker_before(words, scene.reaches, end)) is not None:
            return told
        first, stop, inner = subject_left(words, end, 0)
        if previous == "which":
            first, inner = nearest(words, first, stop), ()
        found = _named(scene, words[first:stop], inner, at, answers=answers) if first < stop else None
        return found if found is not None and found.kind in _ACTORS else None
    one, shortened, _ = previous.partition("'")
    if words[at].low.endswith("ing") and shortened and one in PRONOUNS:
        return _pronoun(scene, one, at, answers=answers)  # "I'm asking"
    aided = before < at and (words[before].low in _TO_BE - {"be", "being"} or words[before].kind == "s")  # "he's"
    if words[at].low.endswith("ing") and not aided and previous not in word_set("is_or_was"):
        return _writer(scene, at) if previous in _ASKING_PAPERS else _shared(scene, at)
    first, stop, inner = subject_left(words, before, 0)
    if stop - first > 1 and words[stop - 1].low == "it" and words[stop - 2].low in _HEARERS:
        first = stop - 1  # "tells us it has no comment"
    if previous == ":" and (labelled := _named(scene, words[: before - 1], (), at, answers=False)) is not None:
        return labelled if labelled.kind == "person" else None  # a live blog's "Roe: asked the chief for agents"
    if first >= stop or (inner and previous == "," and _clausal(inner)):
        return _shared(scene, at)
    if stop - first == 1 and words[first].low in ("and", "or", "but", "then"):
        return _shared(scene, at)
    found = _named(scene, words[first:stop], inner, at, answers=answers)
    if found is None or not (found.name or words[first].low.partition("'")[0] in _OURS):
        return None
    if found.kind in _ACTORS or (
        any(is_capital(word) for word in words[first:stop]) and found.kind != "place" and _bodily(words[first:stop])
    ):
        scene.subject = _joined(scene, first, found)
        return scene.subject
    return None if found.kind != "place" else found


def _joined(scene: Scene, first: int, found: Source) -> Source:
    """`The ACLU and the Police Guild asked`: both bodies, where they open the sentence."""
    words = scene.words
    one = words[: first - 1] if first > 1 and words[first - 1].low == "and" else ()
    named = found.kind == "org" and bool(one) and (one[-1].capital or one[-1].low in CUES.organisations)
    other = sources.name(one, (), scene.memory) if named and all(word.kind in "ws" for word in one) else None
    if other is None or other.kind != "org" or not other.name:
        return found
    return found._replace(name=f"{other.name} and {found.name}")


def _writer(scene: Scene, at: int) -> Source | None:
    """Who asks in `the mayor sent a letter asking for help`, `Roe's letter asking for it`."""
    words = scene.words
    owner = next((spot for spot in range(at - 2, max(0, at - _OWNED), -1) if words[spot].kind == "s"), None)
    if owner is not None:
        first, stop, inner = subject_left(words, owner, 0)
        return sources.name(words[first:stop], inner, scene.memory) if first < stop else None
    sent = any(word.low in _SENDS for word in words[max(0, at - _SENT) : at])
    opens = words[0].low in ("in", "with") and all(word.kind != "p" for word in words[1:at])
    if opens:
        told = next((reach.site.source for reach in scene.reaches if reach.site.first > at), None)
        return told if told is not None and told.kind in PARTIES else None
    return _shared(scene, at) if sent else None


def _clausal(inner: Sequence[Word]) -> bool:
    """Whether what stands between two commas is a clause of its own, and no apposition."""
    relative = inner[0].low in ("who", "whose", "which")
    return inner[0].low in ("and", "or", "but") or (
        not relative and any(word.low in ACT_CUES.verbs and word.low.endswith("s") for word in inner[1:])
    )


def _bodily(words: Sequence[Word]) -> bool:
    """A name that can act: one or two capital words, not "The Astros' Game 1"."""
    return len(words) <= _FULL_NAME and not any(word.kind == "n" for word in words) and is_capital(words[-1])


def _shared(scene: Scene, at: int) -> Source | None:
    if scene.subject is not None:
        return scene.subject
    for reach in reversed(scene.reaches):
        site = reach.site
        if site.first < at and not site.weak and site.cue != "according to" and site.source.kind in PARTIES:
            return site.source
    words = scene.words
    for place in range(max(0, at - _BACK), at):
        low = words[place].low
        if (
            low in CUES.clause_verbs
            or low in CUES.speech
            or (low.endswith("ed") and place and words[place].text[0].islower())
        ):
            first, stop, inner = subject_left(words, place, 0)
            if first < stop:
                found = _named(scene, words[first:stop], inner, place, answers=False)
                if found is not None and found.kind in PARTIES:
                    scene.subject = found
                    return found
    return _opening(scene, at)


def _opening(scene: Scene, at: int) -> Source | None:
    """`Chief Roe left, refusing to comment`, `He cites it, and asks`: the person with whom the sentence opens."""
    if scene.words[0].low in GENDERS:
        return _named(scene, scene.words[:1], (), 0, answers=False)
    run = next(iter(runs(scene.words[:at], frozenset())), None)
    person = scene.memory.find_person(run.name) if run is not None and not run.first else None
    return Source(person.name, person.role, "person") if person is not None else None


def _named(scene: Scene, words: Sequence[Word], inner: Sequence[Word], at: int, *, answers: bool) -> Source | None:
    if len(words) > 1 and words[0].low in _OF_SPEAKER and words[-1].low in _STAFF:
        voice = scene.voice_at(at)
        if voice is not None and voice.kind in PARTIES and (scene.in_quote(at) or scene.by_default(at)):
            return voice  # "our office won't", in somebody's own words
    own = None  # who speaks of nobody but others as "she"
    if len(words) == 1 and words[0].kind == "w":
        low = words[0].low.partition("'")[0]  # "I'm"
        if low in PRONOUNS and (found := _pronoun(scene, low, at, answers=answers)) is not None:
            return found
        if low in GENDERS:
            later = [scene.memory.find_person(run.name) for run in runs(scene.words[at:], frozenset())]
            own = scene.voice_at(at) if scene.in_quote(at) or scene.by_default(at) else None
            own = None if own and own.name.rpartition(" ")[2].lower() in scene.heard else own  # "Roe, 44, ...; she has"
            later.append(scene.memory.roster.people.get(own.name.lower()) if own else None)  # never herself
            person = scene.memory.he(GENDERS[low], other_than=later)  # "he met with Mayor Roe": not the mayor
            if person is not None:
                person.gender = person.gender or GENDERS[low]
                return Source(person.name, person.role, "person")
    return sources.name(words, inner, scene.memory) if own is None else None


def _pronoun(scene: Scene, low: str, at: int, *, answers: bool) -> Source | None:
    """In somebody's words "he" is the speaker; after a request the one who was asked answers."""
    voice = scene.voice_at(at)
    memory = scene.memory
    if low in _OURS:
        return first_person(scene, at, voice, several=low == "we")
    if voice is not None and (scene.in_quote(at) or scene.by_default(at)):
        voice = None  # in their own words nobody is "he"
    person = memory.roster.people.get(voice.name.lower()) if voice else None
    gender = GENDERS.get(low)
    if person is not None and gender and (chief := principal(person, gender, memory)) is not None:
        return chief
    if voice is not None and gender and person is not None and person.gender in (None, gender):
        person.gender = gender
        return voice
    if voice is not None and gender and voice.kind == "role" and CUES.deputies.isdisjoint(voice.name.lower().split()):
        return voice  # "the mayor said he would"
    if voice is not None and not gender and voice.kind == "org":
        return voice
    if voice is not None and low == "it" and voice.deputy_of is not None:
        return Source(voice.deputy_of, None, "org")
    asks = memory.asked is not None and memory.asked[2] == memory.clock
    if gender and not asks and scene.subject is not None and scene.subject.kind == "role":
        return scene.subject  # "the chief has promised a list, and he will not read it out"
    if answers and (asked := _asked(scene, at, low, gender)) is not None:
        return asked
    if gender and (role := role_before(scene.words, scene.reaches, at, gender)) is not None:
        return role
    if answers and gender and any(memory.find_person(run.name) for run in runs(scene.words[:at], frozenset())):
        return None
    if low == "it" and (body := answerers.body_it_means(scene.words, memory)) is not None:
        return body
    if low == "it" and memory.standing and not runs(scene.words[:at], frozenset()):
        kind = "place" if memory.standing.lower().removeprefix("the ") in PLACES else "org"
        return Source(memory.standing, None, kind)  # no body that this sentence names later
    return None


def first_person(scene: Scene, at: int, voice: Source | None, *, several: bool = False) -> Source | None:
    """Who is "I": in a quotation its speaker, elsewhere whoever writes, whoever is told of; "we" is the paper."""
    memory, quoted = scene.memory, scene.in_quote(at)
    if several and memory.house and not (scene.default or quoted):
        return Source(memory.house, None, "org")
    if (scene.default or memory.own) and not quoted:  # "They say I voted against it"
        return scene.issuer() if scene.default else Source(memory.own or "", None, "person")
    return voice if voice is not None or quoted else Source(memory.house or "", None, "org")


def _asked(scene: Scene, at: int, low: str, gender: str | None) -> Source | None:
    """Who was asked right before and answers now: "asked Roe for the files, but she would not"."""
    memory, asked = scene.memory, scene.memory.asked
    if asked is None or not asked[1] or memory.clock - asked[2] > 1:
        return None
    named = any(memory.find_person(run.name) for run in runs(scene.words[:at], frozenset()))
    if gender and named and asked[2] != memory.clock:
        return None
    known = memory.roster.people.get(asked[1].lower())
    if gender and known is not None and known.gender in (None, gender):
        known.gender = gender
        return Source(known.name, known.role, "person")
    asker = answerers.asker_fitting(memory, gender) if gender else None
    if gender and known is None and memory.roster.given_name(asked[1]) and asker is None:
        return Source(asked[1], None, "person")  # "I asked Neil to stay. He refuses"
    office = asked[1].split()[-1].lower()
    if gender and asked[2] != memory.clock and asker is not None:
        return None  # a name goes before an office
    if gender and known is None and (office in CUES.persons or office in CUES.titles):
        return Source(asked[1], None, "role")  # "we asked the governor and she turned us down"
    several = asked[1].endswith("s") and asked[1].split()[-1].lower() in CUES.humans  # no "it" for "residents"
    return Source(asked[1], None, "org") if not gender and known is None and not (low == "it" and several) else None
